package demarche.text;

import demarche.article.Offsets;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Paragraphs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the body of an article apart by its outer form. Immutable and safe for any number of
 * threads; the time it takes is linear in the text, whatever the text.
 */
public final class Layout {
  static final String ELISIONS = "text/elisions.tsv";
  static final List<String> ELISION_COLUMNS = List.of("word", "matches");

  /** One part in so many must be English in a text of several languages. */
  private static final int PART = 3;

  private final Cues cues = new Cues();
  private final FunctionWords functionWords = new FunctionWords();
  private final Datelines datelines = new Datelines(functionWords::isEnglish);
  private final Turns turns = new Turns();
  private final Set<String> elisions;

  private Layout() {
    Table table = Gazetteers.lexicon(ELISIONS, ELISION_COLUMNS);
    Set<String> words = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      words.add(table.cell(row, 0));
    }
    this.elisions = words;
  }

  /**
   * The layout reader with the tables that come with the program.
   *
   * @throws demarche.problem.Failure where one of them is missing or damaged
   */
  public static Layout bundled() {
    return new Layout();
  }

  /**
   * The pieces and the quotations of a body.
   *
   * @param body the text as given, without lone surrogates; may be empty
   * @param title the headline, by which it is known again at the body's start; may be empty
   */
  public ArticleText of(String body, Optional<String> title) {
    List<Block> blocks = blocks(body);
    Sorting sorting =
        new Sorting(cues, functionWords, datelines, Transcript.of(turns, blocks), blocks, title);
    List<Sorted> sorted = sorting.all(blocks);
    Offsets offsets = new Offsets(body);
    List<Piece> pieces = sorted.stream().map(s -> piece(s, offsets)).toList();
    List<Block> told =
        sorted.stream().filter(Sorted::told).map(s -> s.block().from(s.contentStart())).toList();
    List<Quotation> quotations = new ArrayList<>(Quotes.of(elisions, body, offsets, told));
    quotations.addAll(BlockQuotes.of(sorted, offsets));
    quotations.sort(Comparator.comparingInt(Quotation::start).thenComparingInt(Quotation::depth));
    return new ArticleText(pieces, quotations);
  }

  /**
   * The language of a text.
   *
   * @param text a body or a part of one
   */
  public Language language(String text) {
    Language language = functionWords.of(text);
    return language == Language.OTHER && isPartlyEnglish(text) ? Language.ENGLISH : language;
  }

  /** Whether a good part of a text stands in English paragraphs, which are read alone. */
  private boolean isPartlyEnglish(String text) {
    List<Block> blocks = blocks(text);
    int english =
        blocks.stream()
            .filter(block -> block.endsSentence() && isEnglish(block))
            .mapToInt(Block::length)
            .sum();
    return blocks.size() > 1 && PART * english >= blocks.stream().mapToInt(Block::length).sum();
  }

  private boolean isEnglish(Block block) {
    return functionWords.of(block.body().substring(block.start(), block.end())) == Language.ENGLISH;
  }

  private static List<Block> blocks(String body) {
    List<Block> blocks = new ArrayList<>();
    Paragraphs paragraphs = new Paragraphs(body);
    for (int at = 0; at < body.length(); ) {
      int end = paragraphs.end(at);
      Block block = Block.trimmed(body, at, end);
      if (!block.isEmpty()) {
        blocks.addAll(Items.of(block));
      }
      at = end + 1;
    }
    return blocks;
  }

  private static Piece piece(Sorted sorted, Offsets offsets) {
    Block block = sorted.block();
    return new Piece(
        sorted.kind(),
        offsets.toCodePoint(block.start()),
        offsets.toCodePoint(block.end()),
        offsets.toCodePoint(Math.min(sorted.contentStart(), block.end())),
        sorted.speaker(),
        sorted.lead());
  }
}
