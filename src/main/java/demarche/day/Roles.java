package demarche.day;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words before a day make of it. Lexicon: {@code cues.tsv}. */
final class Roles {
  /** The columns of the lexicon. */
  static final List<String> COLUMNS = List.of("words", "role", "time", "example");

  /** Words like those of "by 6 p.m. local time on" that may stand between a cue and its day. */
  private static final int CLOCK_WORDS = 6;

  private static final int LONGEST_CUE = 3;

  /**
   * What words before a day tell.
   *
   * @param role the day's role
   * @param past whether what hangs on the day goes on already
   */
  record Cue(Role role, boolean past) {
    static final Cue NONE = new Cue(Role.ON, false);
    static final Cue RANGE_END = new Cue(Role.END, false);
  }

  private final Map<String, Cue> cues = new HashMap<>();

  /** Words of an end that count where a start stands before them. */
  private final Set<String> joints = new HashSet<>();

  Roles() {
    Table table = Gazetteers.lexicon("day/cues.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      String words = table.cell(row, 0);
      boolean past = table.cell(row, 2).equals("past");
      switch (table.cell(row, 1)) {
        case "start" -> cues.put(words, new Cue(Role.START, past));
        case "end" -> cues.put(words, new Cue(Role.END, past));
        case "deadline" -> cues.put(words, new Cue(Role.DEADLINE, past));
        case "range end" -> joints.add(words);
        default -> throw table.damagedRow(row, "no such role");
      }
    }
  }

  /**
   * The role of a day, and what its words tell of the time.
   *
   * @param first the place of its first token
   * @param startBefore the place after the last token of a start told before; -1 for none
   */
  Cue of(Words words, int first, int startBefore) {
    int at = first;
    for (int skipped = 0; skipped <= CLOCK_WORDS; skipped++) {
      if (startBefore >= 0 && at - 1 == startBefore && isJoint(words, at - 1)) {
        return Cue.RANGE_END;
      }
      Optional<Cue> role = endingAt(words, at);
      if (role.isPresent()) {
        return role.get();
      }
      if (at == 0 || !isClock(words, at - 1)) {
        return Cue.NONE;
      }
      at--;
    }
    return Cue.NONE;
  }

  private boolean isJoint(Words words, int at) {
    String word = words.lower().get(at);
    return joints.contains(word) || cues.containsKey(word);
  }

  private Optional<Cue> endingAt(Words words, int end) {
    for (int length = Math.min(LONGEST_CUE, end); length > 0; length--) {
      String cue = String.join(" ", words.lower().subList(end - length, end));
      if (cues.containsKey(cue)) {
        return Optional.of(cues.get(cue));
      }
    }
    return Optional.empty();
  }

  private static boolean isClock(Words words, int at) {
    Map<WordClass, Integer> classes = words.classes().get(at);
    return classes.containsKey(WordClass.CLOCK) || classes.containsKey(WordClass.COUNT);
  }
}
