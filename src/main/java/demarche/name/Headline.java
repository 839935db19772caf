package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.language.Document;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Sentence;
import demarche.language.Token;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the people whom a headline names by title: "Statement by Press Secretary Ann Lee on". */
public final class Headline {
  /**
   * A person with a title.
   *
   * @param title as written, in the singular
   * @param name without ranks
   */
  public record Titled(String title, String name) {}

  private static final Set<String> OCCASIONS = WordGroups.of("name", "occasion");

  private final TitleWords titles;
  private final Lines lines;

  /**
   * @param text the headline; it is not analysed, for headlines are no sentences
   */
  Headline(TitleWords titles, String text) {
    this.titles = titles;
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String chunk : text.split(" ", -1)) {
      int size = chunk.codePointCount(0, chunk.length());
      int cut = possessive(chunk);
      String word = chunk.substring(0, chunk.length() - cut);
      String bare = bare(chunk);
      if (!bare.isEmpty()) {
        tokens.add(token(at, bare, Character.isUpperCase(bare.codePointAt(0))));
      }
      if (cut > 0 || bare.length() < word.length()) {
        tokens.add(token(at + bare.length(), ",", false));
      }
      at += size + 1;
    }
    Document document =
        new Document(text, tokens.isEmpty() ? List.of() : List.of(new Sentence(tokens, List.of())));
    this.lines = new Lines(document, document.sentences().stream().map(Tree::of).toList());
  }

  private static int possessive(String chunk) {
    return chunk.endsWith("'s") || chunk.endsWith("\u2019s") ? 2 : 0;
  }

  /** A word without a possessive, comma or the like behind it. */
  static String bare(String chunk) {
    String word = chunk.substring(0, chunk.length() - possessive(chunk));
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }

  private static Token token(int start, String form, boolean name) {
    PartOfSpeech tag = name ? PartOfSpeech.NNP : PartOfSpeech.NN;
    return new Token(
        start,
        start + form.codePointCount(0, form.length()),
        form,
        form.toLowerCase(Locale.ROOT),
        tag,
        -1,
        Relation.ROOT,
        1);
  }

  /** The names after titles. */
  List<Titled> people() {
    List<Titled> found = new ArrayList<>();
    if (lines.size() == 0) {
      return found;
    }
    for (int i = 0; i < lines.length(0); i++) {
      var title = titles.titleAt(lines, 0, i);
      if (title.isEmpty()) {
        continue;
      }
      int first = title.get().end();
      int end = first;
      while (end < lines.length(0)
          && lines.isCapital(0, end)
          && !OCCASIONS.contains(lines.word(0, end))) {
        end++;
      }
      end = end > first ? NameEnds.before(lines, 0, first, end) : end;
      if (end - first >= 1 && end - first <= 4) {
        found.add(new Titled(titles.singular(lines, 0, title.get()), lines.surface(0, first, end)));
      }
      i = Math.max(i, first - 1);
    }
    return found;
  }
}
