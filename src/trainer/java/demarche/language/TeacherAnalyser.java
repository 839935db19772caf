package demarche.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The teacher behind the engine's interface: its sentences, tokens, parts of speech, names and
 * trees, the trees turned into ours. Paragraphs and lemmas are the engine's, since the teacher cuts
 * none and the words of the reader are written for our lemmas.
 */
public final class TeacherAnalyser implements Analyser {
  private static final String ENGLISH = "/demarche/data/language/english.model";

  private final Teacher teacher;
  private final LanguageModel model;

  /**
   * @param model what the conversion of trees looks up, and the lemmas
   */
  TeacherAnalyser(Teacher teacher, LanguageModel model) {
    this.teacher = teacher;
    this.model = model;
  }

  /**
   * The teacher with its own models, and the program's lexicon for the conversion.
   *
   * @throws DamagedModel where the program's model is not whole
   * @throws IOException where it cannot be read
   */
  public static TeacherAnalyser bundled() throws IOException, DamagedModel {
    try (InputStream model = TeacherAnalyser.class.getResourceAsStream(ENGLISH)) {
      if (model == null) {
        throw new DamagedModel("is not there");
      }
      return new TeacherAnalyser(new Teacher(), ModelReader.read(model));
    }
  }

  /** The teacher's analysis of a text, its trees turned into ours; one thread's. */
  @Override
  public Document analyse(String text) {
    char[] plain = Characters.plain(text);
    Paragraphs paragraphs = new Paragraphs(text);
    TextCursor cursor = new TextCursor(text);
    List<Sentence> sentences = new ArrayList<>();
    int codePoints = 0;
    int counted = 0;
    for (int at = 0; at < text.length(); ) {
      int end = paragraphs.end(at);
      String paragraph = new String(plain, at, end - at);
      for (NLPNode[] nodes : teacher.sentences(paragraph)) {
        Spans tokens = tokens(nodes, at);
        codePoints += Character.codePointCount(text, counted, tokens.start(0));
        counted = tokens.start(0);
        sentences.add(sentence(text, plain, nodes, tokens, codePoints, cursor));
      }
      at = end + 1;
    }
    return new Document(text, sentences);
  }

  private static Spans tokens(NLPNode[] nodes, int offset) {
    Spans tokens = new Spans();
    for (int i = 1; i < nodes.length; i++) {
      tokens.add(offset + nodes[i].getStartOffset(), offset + nodes[i].getEndOffset());
    }
    return tokens;
  }

  /**
   * A sentence.
   *
   * @param first the code point at which its first token begins
   */
  private Sentence sentence(
      String text, char[] plain, NLPNode[] nodes, Spans tokens, int first, TextCursor cursor) {
    int size = tokens.count();
    Words words = new Words();
    words.fill(plain, tokens, 0, size, model.lexicon());
    UniversalTree tree = tree(plain, words, nodes);
    List<Token> result = new ArrayList<>();
    int codePoint = first;
    for (int i = 0; i < size; i++) {
      codePoint += i == 0 ? 0 : between(text, tokens.start(i - 1), tokens.start(i));
      int end = codePoint + between(text, tokens.start(i), tokens.end(i));
      int at = i + Words.PAD;
      PartOfSpeech tag = PartOfSpeech.at(words.tag[at]);
      String read = new String(plain, tokens.start(i), tokens.end(i) - tokens.start(i));
      result.add(
          new Token(
              codePoint,
              end,
              cursor.line(codePoint, end),
              model.lemmas().lemma(read, tag),
              tag,
              tree.head(at) == Words.ROOT ? -1 : tree.head(at) - Words.PAD,
              tree.relationOf(at),
              1));
    }
    return new Sentence(result, names(words));
  }

  private static int between(String text, int from, int to) {
    return Character.codePointCount(text, from, to);
  }

  private static List<Name> names(Words words) {
    List<Name> names = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < words.count; i++) {
      int label = words.name[i + Words.PAD];
      int place = (label - 1) & 3;
      if (label != NameTagger.NONE && (place == NameTagger.FIRST || place == NameTagger.ONLY)) {
        first = i;
      }
      if (label != NameTagger.NONE && (place == NameTagger.LAST || place == NameTagger.ONLY)) {
        names.add(new Name(first, i + 1, NameTagger.classOf(label)));
      }
    }
    return names;
  }

  /** The teacher's tree turned into ours; fills in tags and names. */
  private UniversalTree tree(char[] plain, Words words, NLPNode[] nodes) {
    int size = nodes.length - 1;
    short[] heads = new short[size];
    byte[] labels = new byte[size];
    byte[] names = new byte[size];
    for (int i = 0; i < size; i++) {
      NLPNode node = nodes[i + 1];
      NLPNode head = node.getDependencyHead();
      heads[i] = (short) ((head == null ? 0 : head.getID()) - 1 + Words.PAD);
      labels[i] =
          (byte)
              Optional.ofNullable(node.getDependencyLabel())
                  .flatMap(ClearRelation::of)
                  .orElse(ClearRelation.DEP)
                  .index();
      names[i] = SilverReader.nameLabel(Optional.ofNullable(node.getNamedEntityTag()).orElse(""));
      words.tag[i + Words.PAD] =
          Optional.ofNullable(node.getPartOfSpeechTag())
              .flatMap(PartOfSpeech::of)
              .orElse(PartOfSpeech.XX)
              .index();
    }
    BilouRepair.repair(names);
    Trees.oneRoot(heads, labels);
    int[] byCell = new int[size + Words.PAD];
    int[] labelsByCell = new int[size + Words.PAD];
    for (int i = 0; i < size; i++) {
      byCell[i + Words.PAD] = heads[i];
      labelsByCell[i + Words.PAD] = labels[i];
      words.name[i + Words.PAD] = names[i];
    }
    return new UniversalTree(plain, words, model.lexicon(), byCell, labelsByCell).convert();
  }
}
