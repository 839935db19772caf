package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import java.util.Set;

/** Tells where a person's name ends among the capitals of a headline. */
final class NameEnds {
  private static final class Bundled {
    static final Set<String> VERBS = Gazetteers.words("headline-verbs.tsv", "word", "example");
    static final Set<String> TEXTS = Gazetteers.words("text-nouns.tsv", "noun", "example");
  }

  private static final int SHORTEST_ING = 6;
  private static final int SHORTEST_ED = 5;

  /** "Le Drian said": what the engine at times takes for the end of a name. */
  private static final Set<String> SAYS = WordGroups.of("name", "verb of speech");

  private NameEnds() {}

  /** Whether a noun ends the names of laws and other texts. */
  static boolean isText(String noun) {
    return Bundled.TEXTS.contains(noun);
  }

  /**
   * Where a name ends before a verb or a small word with a capital: "Ann Lee Is Taking Action",
   * "Ann Lee With the King".
   *
   * @param first its first token, which always belongs to it
   * @param end the token after what seems to be its last
   */
  static int before(Lines lines, int sentence, int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (isVerb(lines, sentence, i) || isSmallWord(lines, sentence, i)) {
        return i;
      }
    }
    return end;
  }

  /** Where a name of any kind ends before a verb that the engine took for a part of it. */
  static int beforeSaid(Lines lines, int sentence, int first, int end) {
    int last = end - 1;
    if (last <= first || lines.isCapital(sentence, last)) {
      return end;
    }
    String word = lines.word(sentence, last);
    return SAYS.contains(word) || isPast(lines, sentence, last) ? last : end;
  }

  /** "Moon Jae-in expressed": a verb in the past, not the end of a hyphenated name. */
  private static boolean isPast(Lines lines, int sentence, int place) {
    String word = lines.word(sentence, place);
    return word.length() >= SHORTEST_ED
        && word.endsWith("ed")
        && !lines.word(sentence, place - 1).endsWith("-");
  }

  /** "Ann Lee On the Pass"; but "Lee In" may be a name. */
  private static boolean isSmallWord(Lines lines, int sentence, int place) {
    String next = lines.word(sentence, place + 1);
    return SMALL.contains(lines.word(sentence, place)) && ARTICLES.contains(next);
  }

  private static final Set<String> SMALL = WordGroups.of("name", "preposition of a headline");
  private static final Set<String> ARTICLES = WordGroups.of("name", "article of a headline");

  /** "Harbour Party Politburo Member": whether what seems to be a name is of one of the body. */
  static boolean isOneOf(Lines lines, int sentence, int first, int end) {
    return end > first + 2 && isMember(lines.word(sentence, end - 1));
  }

  /** "Member": it is part of neither the body's name before it nor the person's behind it. */
  static boolean isMember(String word) {
    return MEMBERS.contains(word);
  }

  private static final Set<String> MEMBERS = WordGroups.of("name", "noun of one of a body");

  private static boolean isVerb(Lines lines, int sentence, int place) {
    String word = lines.word(sentence, place);
    String next = lines.word(sentence, place + 1);
    if (Bundled.VERBS.contains(word)) {
      // "George Will said": a verb is followed by what it tells.
      return !word.equals("will") || lines.isCapital(sentence, place + 1);
    }
    boolean object = lines.isCapital(sentence, place + 1) || next.equals("the") || next.equals("a");
    return word.length() >= SHORTEST_ING
        && word.endsWith("ing")
        && object
        && Gazetteers.bundled().tenuresByFamilyName(lines.token(sentence, place).form()).isEmpty();
  }
}
