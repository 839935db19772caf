package demarche.language;

/**
 * Cuts what is left of a run when its marks are gone: numbers from their units, clitics and
 * contractions from their words. One thread's.
 */
final class WordCutter {
  private char[] text = new char[0];

  /** Turns to a text's characters as they are read. */
  void begin(char[] plain) {
    text = plain;
  }

  /**
   * Cuts one word.
   *
   * @param start where it begins, in UTF-16 units
   * @param end where it ends
   * @param into takes its tokens, at least one
   */
  void cut(int start, int end, Spans into) {
    int cut = number(start, end);
    if (cut > start && cut < end) {
      into.add(start, cut);
      into.add(cut, end);
      return;
    }
    cut = cliticStart(start, end);
    if (cut > start && cut < end) {
      cut(start, cut, into);
      into.add(cut, end);
      return;
    }
    cut = contraction(start, end);
    if (cut > start) {
      into.add(start, cut);
      into.add(cut, end);
    } else {
      into.add(start, end);
    }
  }

  /** "10km", "5pm", "US$5": where the number ends or begins. */
  private int number(int start, int end) {
    int at = start;
    if (Characters.isDigit(text[start])) {
      while (at < end && (Characters.isDigit(text[at]) || text[at] == '.' || text[at] == ',')) {
        at++;
      }
      return isUnit(at, end) ? at : start;
    }
    int dollar = indexOf('$', start, Math.min(end, start + 4));
    return dollar > start && dollar + 1 < end ? dollar + 1 : start;
  }

  private boolean isUnit(int start, int end) {
    if (end - start == 1) {
      return text[start] == '%' || text[start] == 'm' || text[start] == 'h';
    }
    return end - start == 2
        && switch ("" + Characters.folded(text[start]) + Characters.folded(text[start + 1])) {
          case "km", "kg", "am", "pm", "cm", "mm", "ft", "mi", "lb", "oz", "mg", "kw", "mw" -> true;
          default -> false;
        };
  }

  boolean isClitic(int start, int end) {
    int length = end - start;
    if (length == 2) {
      return "sdm".indexOf(Characters.folded(text[start + 1])) >= 0;
    }
    return length == 3 && (ends("re", end) || ends("ve", end) || ends("ll", end));
  }

  private int cliticStart(int start, int end) {
    int length = end - start;
    if (length > 3 && ends("n't", end)) {
      return end - 3;
    }
    if (length > 2 && text[end - 2] == '\'' && isClitic(end - 2, end)) {
      return end - 2;
    }
    if (length > 3 && text[end - 3] == '\'' && isClitic(end - 3, end)) {
      return end - 3;
    }
    return length > 2 && text[end - 1] == '\'' ? end - 1 : start;
  }

  private int contraction(int start, int end) {
    if (end - start < 5 || end - start > 6) {
      return start;
    }
    return switch (new String(text, start, end - start).toLowerCase(java.util.Locale.ROOT)) {
      case "cannot", "gotta", "gonna", "gimme", "lemme" -> start + 3;
      case "wanna" -> start + 3;
      default -> start;
    };
  }

  private boolean ends(String suffix, int end) {
    for (int i = 0; i < suffix.length(); i++) {
      if (Characters.folded(text[end - suffix.length() + i]) != suffix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean startsWith(String prefix, int start, int end) {
    if (end - start < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (Characters.folded(text[start + i]) != prefix.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  int find(String part, int start, int end) {
    for (int i = start; i + part.length() <= end; i++) {
      if (startsWith(part, i, end)) {
        return i;
      }
    }
    return -1;
  }

  int indexOf(char c, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text[i] == c) {
        return i;
      }
    }
    return -1;
  }
}
