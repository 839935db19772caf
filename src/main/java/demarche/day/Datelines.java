package demarche.day;

import demarche.language.PartOfSpeech;
import demarche.language.Sentence;
import demarche.language.Token;
import java.util.List;

/** Knows the day of a dateline, "ANKARA, March 3 (Agency) -", which hangs on nothing. */
final class Datelines {
  /** Places and countries before the day have no more tokens. */
  private static final int LONGEST = 8;

  private Datelines() {}

  /**
   * Whether a day stands in a dateline: only names and commas before it, a dash or a colon after it
   * and what may stand in brackets.
   *
   * @param first the place of the day's first token
   * @param end the place after its last
   */
  static boolean isOne(Sentence sentence, int first, int end) {
    List<Token> tokens = sentence.tokens();
    if (first == 0 || first > LONGEST || end >= tokens.size()) {
      return false;
    }
    for (Token token : tokens.subList(0, first)) {
      boolean name = token.tag().isProperNoun() || token.tag() == PartOfSpeech.COMMA;
      if (!name && token.tag() != PartOfSpeech.IN) {
        return false;
      }
    }
    return tokens.get(0).tag().isProperNoun() && isDash(tokens, afterBrackets(tokens, end));
  }

  private static int afterBrackets(List<Token> tokens, int at) {
    if (tokens.get(at).tag() != PartOfSpeech.LEFT_BRACKET) {
      return at;
    }
    int end = at;
    while (end < tokens.size() && tokens.get(end).tag() != PartOfSpeech.RIGHT_BRACKET) {
      end++;
    }
    return end + 1;
  }

  private static boolean isDash(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return false;
    }
    PartOfSpeech tag = tokens.get(at).tag();
    return tag == PartOfSpeech.COLON || tag == PartOfSpeech.HYPH || tag == PartOfSpeech.NFP;
  }
}
