package demarche.communication;

import demarche.clause.HeadlineWords;
import demarche.gazetteer.WordGroups;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells a headline of a call: what is spoken in the text is spoken on the line. A call with the
 * press is a briefing, and one calls for and on what one wants.
 */
final class TitledCalls {
  private static final Set<String> CALLS = WordGroups.of("communication", "call in a headline");
  private static final Set<String> LINES = WordGroups.of("communication", "line in a headline");
  private static final Set<String> PRESS =
      WordGroups.of("communication", "press before a call in a headline");
  private static final Set<String> BEHIND =
      WordGroups.of("communication", "behind what is no call in a headline");

  private TitledCalls() {}

  /** Whether the headline of the article tells of a call. */
  static boolean is(Scene scene) {
    HeadlineWords words = scene.read().headline();
    return IntStream.range(0, words.size())
        .filter(at -> LINES.contains(words.at(at)) || isCall(words, at))
        .anyMatch(at -> !PRESS.contains(words.at(at - 1)));
  }

  private static boolean isCall(HeadlineWords words, int at) {
    String next = words.at(at + 1);
    return CALLS.contains(words.at(at))
        && !BEHIND.contains(next)
        && !BEHIND.contains(next + " " + words.at(at + 2));
  }
}
