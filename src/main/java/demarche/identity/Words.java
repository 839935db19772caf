package demarche.identity;

import demarche.gazetteer.Names;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into words for comparing: marks, dots of abbreviations, inner apostrophes and the
 * possessive's "s" are dropped, hyphens part words.
 */
final class Words {
  private Words() {}

  /**
   * A word.
   *
   * @param cased as written
   * @param lower in lower case
   */
  record Word(String cased, String lower) {}

  /** The words of a text, in order. */
  static List<Word> of(String text) {
    String plain = Names.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int sinceDot = 0;
    int next;
    for (int i = 0; i < plain.length(); i = next) {
      int c = plain.codePointAt(i);
      next = i + Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        word.appendCodePoint(c);
        sinceDot++;
      } else if (c == '.' && sinceDot == 1 && letterAt(plain, next)) {
        sinceDot = 0;
      } else if (isApostrophe(c) && !word.isEmpty() && letterAt(plain, next)) {
        next = possessive(plain, next) ? next + 1 : next;
      } else if (!Names.isMark(c)) {
        sinceDot = 0;
        end(word, words);
      }
    }
    end(word, words);
    return words;
  }

  private static void end(StringBuilder word, List<Word> words) {
    if (!word.isEmpty()) {
      String cased = word.toString();
      words.add(new Word(cased, cased.toLowerCase(Locale.ROOT)));
      word.setLength(0);
    }
  }

  private static boolean letterAt(String text, int at) {
    return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static boolean possessive(String text, int at) {
    char c = text.charAt(at);
    return (c == 's' || c == 'S') && !letterAt(text, at + 1);
  }

  private static boolean isApostrophe(int c) {
    return switch (c) {
      case '\'', '\u2018', '\u2019', '\u02BC', '\u02BB', '\u02BE', '\u02BF', '`' -> true;
      default -> false;
    };
  }
}
