package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells where a person's name ends among the capitals of a headline. */
final class NameEnds {
  private static final class Bundled {
    static final Set<String> VERBS = words("headline-verbs.tsv", "word");
    static final Set<String> TEXTS = words("text-nouns.tsv", "noun");
  }

  private static final int SHORTEST_ING = 6;

  private NameEnds() {}

  private static Set<String> words(String file, String column) {
    Set<String> words = new HashSet<>();
    Table table = Gazetteers.lexicon(file, List.of(column, "example"));
    for (int row = 0; row < table.rows(); row++) {
      words.add(table.cell(row, 0));
    }
    return Set.copyOf(words);
  }

  /** Whether a noun ends the names of laws and other texts. */
  static boolean isText(String noun) {
    return Bundled.TEXTS.contains(noun);
  }

  /**
   * Where a name ends before a verb with a capital: "Ann Lee Is Taking Action".
   *
   * @param first its first token, which always belongs to it
   * @param end the token after what seems to be its last
   */
  static int before(Lines lines, int sentence, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (isVerb(lines, sentence, i)) {
        return i;
      }
    }
    return end;
  }

  private static boolean isVerb(Lines lines, int sentence, int place) {
    String word = lines.word(sentence, place);
    String next = lines.word(sentence, place + 1);
    if (Bundled.VERBS.contains(word)) {
      // "George Will said": a verb is followed by what it tells.
      return !word.equals("will") || lines.isCapital(sentence, place + 1);
    }
    boolean object =
        lines.isCapital(sentence, place + 1) || next.equals("the") || next.equals("a");
    return word.length() >= SHORTEST_ING
        && word.endsWith("ing")
        && object
        && Gazetteers.bundled().tenuresByFamilyName(lines.token(sentence, place).form()).isEmpty();
  }
}
