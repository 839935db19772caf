package demarche.name;

import demarche.language.Name;
import demarche.language.NameClass;
import demarche.language.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/** The place and source with which a report opens: "CAIRO, Egypt (AP) --". */
final class Dateline {
  private static final int LONGEST = 14;

  private final Lines lines;
  private final int sentence;

  Dateline(Lines lines, int sentence) {
    this.lines = lines;
    this.sentence = sentence;
  }

  /** The token after its dash; 0 where the sentence opens with none. */
  int end(KnownNames known) {
    int end = dash(known);
    // "SPAIN - " heads an item of a list.
    boolean country =
        end > 0
            && known
                .lands()
                .longest(lines, sentence, 0)
                .filter(found -> found.end() == end - 1)
                .isPresent();
    return country ? 0 : end;
  }

  private int dash(KnownNames known) {
    if (!lines.opensParagraph(sentence) || !lines.isCapital(sentence, 0)) {
      return 0;
    }
    int bound = Math.min(LONGEST, lines.length(sentence));
    for (int i = 1; i < bound; i++) {
      String word = lines.word(sentence, i);
      if (isDash(word) && isSet(i)) {
        return namesPlace(known, i) ? i + 1 : 0;
      }
      PartOfSpeech tag = lines.token(sentence, i).tag();
      boolean name = tag.isPunctuation() || tag.isProperNoun() || tag == PartOfSpeech.CD;
      if (!name && lines.word(sentence, i).length() > 1 && !lines.isCapital(sentence, i)) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * The countries of the places with which a body opens ("CAIRO, Egypt (AP) --").
   *
   * @param body an article's text, as given
   */
  static List<String> countries(KnownNames known, String body) {
    String line = body.substring(0, Math.min(body.length(), LONGEST_LINE));
    int end = -1;
    for (String mark : List.of("\u2014", "\u2013", "--", " - ", ":", ". ", "\n")) {
      int at = line.indexOf(mark);
      end = at > 0 && (end < 0 || at < end) ? at : end;
    }
    int letters = 0;
    while (letters < line.length() && Character.isUpperCase(line.charAt(letters))) {
      letters++;
    }
    boolean dated =
        line.indexOf(',') > 0 && known.capitalOf(line.substring(0, line.indexOf(','))).isPresent();
    boolean opens = end > 0 && (letters > 2 || dated || line.charAt(end - 1) == ')');
    List<String> found = new ArrayList<>(1);
    if (opens) {
      for (String part : line.substring(0, end).split("[,(/;]", -1)) {
        String place = part.strip();
        known.land(place).or(() -> known.capitalOf(place)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static final int LONGEST_LINE = 80;

  /** Whether a place, a source in brackets or a word in capitals stands before the dash. */
  private boolean namesPlace(KnownNames known, int end) {
    for (Name name : lines.sentence(sentence).names()) {
      if (name.kind() == NameClass.PERSON && name.first() < end) {
        return false;
      }
      if (name.kind() == NameClass.GPE && name.first() == 0) {
        return true;
      }
    }
    boolean bracket = lines.word(sentence, end - 1).equals(")");
    return bracket || allCapitals(0) || known.isCity(lines.surface(sentence, 0, 1));
  }

  private static boolean isDash(String word) {
    return word.equals("—") || word.equals("–") || word.equals("--") || word.equals("-");
  }

  /** A dash with blanks around it, before a word. */
  private boolean isSet(int place) {
    if (place + 1 >= lines.length(sentence)) {
      return false;
    }
    boolean dash = !lines.word(sentence, place).equals("-");
    int before = lines.token(sentence, place - 1).end();
    int after = lines.token(sentence, place + 1).start();
    return (lines.token(sentence, place).start() > before
            && lines.token(sentence, place).end() < after)
        || (dash && allCapitals(0));
  }

  private boolean allCapitals(int place) {
    String form = lines.token(sentence, place).form();
    return form.length() > 2 && form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }
}
