package demarche.day;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.PartOfSpeech;
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
   * @param effect what they tell besides
   */
  record Cue(Role role, Effect effect) {
    static final Cue NONE = new Cue(Role.ON, Effect.NONE);
    static final Cue RANGE_END = new Cue(Role.END, Effect.NONE);

    /** The role for what has that time. */
    Role role(Time time) {
      boolean past = time == Time.PAST;
      return switch (effect) {
        case DONE -> past ? Role.END : role;
        case FAR -> past ? Role.ON : role;
        case NONE, PAST -> role;
      };
    }
  }

  /** What a cue tells besides the role. */
  enum Effect {
    NONE,
    /** What hangs on the day goes on already. */
    PAST,
    /** Clock words stand between: of what has happened the day is simply the day. */
    FAR,
    /** For what has happened the day is an end. */
    DONE
  }

  private final Map<String, Cue> cues = new HashMap<>();

  /** Words of an end that count where a start stands before them. */
  private final Set<String> joints = new HashSet<>();

  Roles() {
    Table table = Gazetteers.lexicon("day/cues.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      String words = table.cell(row, 0);
      Effect effect =
          switch (table.cell(row, 2)) {
            case "past" -> Effect.PAST;
            case "far" -> Effect.FAR;
            case "done" -> Effect.DONE;
            default -> Effect.NONE;
          };
      switch (table.cell(row, 1)) {
        case "start" -> cues.put(words, new Cue(Role.START, effect));
        case "end" -> cues.put(words, new Cue(Role.END, effect));
        case "deadline" -> cues.put(words, new Cue(Role.DEADLINE, effect));
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
      Optional<Cue> cue = endingAt(words, at);
      if (cue.isPresent()) {
        boolean close = cue.get().effect() == Effect.FAR && at == first;
        return close ? new Cue(cue.get().role(), Effect.NONE) : cue.get();
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

  /** "6 p.m." is a time, the "99" of "rose by 99 on Friday" none. */
  private static boolean isClock(Words words, int at) {
    Map<WordClass, Integer> classes = words.classes().get(at);
    boolean hour =
        classes.containsKey(WordClass.COUNT)
            && at + 1 < words.size()
            && words.classes().get(at + 1).containsKey(WordClass.CLOCK)
            && words.tokens().get(at + 1).tag() != PartOfSpeech.IN;
    return classes.containsKey(WordClass.CLOCK) || hour;
  }
}
