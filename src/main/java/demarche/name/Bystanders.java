package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import java.util.Set;

/**
 * Tells by the trade told behind a name that its bearer is a private person: "Hale, a nurse at the
 * clinic" is no leader of that family name.
 */
final class Bystanders {
  private static final Set<String> TRADES = WordGroups.of("name", "trade");

  /** So many words at most are looked at behind the article: "a retired night nurse". */
  private static final int LONGEST = 4;

  private Bystanders() {}

  /**
   * Whether a trade is told behind a name.
   *
   * @param end the token after the name
   */
  static boolean isTold(Lines lines, int sentence, int end) {
    String article = lines.word(sentence, end + 1);
    if (!lines.word(sentence, end).equals(",") || !(article.equals("a") || article.equals("an"))) {
      return false;
    }
    for (int i = end + 2; i < Math.min(lines.length(sentence), end + 2 + LONGEST); i++) {
      PartOfSpeech tag = lines.token(sentence, i).tag();
      if (lines.isCapital(sentence, i) || !(tag.isNoun() || tag.isAdjective())) {
        return false;
      }
      if (TRADES.contains(lines.word(sentence, i))) {
        return true;
      }
    }
    return false;
  }
}
