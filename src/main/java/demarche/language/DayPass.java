package demarche.language;

import java.util.Set;

/**
 * "By Friday France had left": a day right before a noun, without a comma, is no part of its
 * phrase; it takes the preposition with it, and the noun is the subject of the verb behind.
 */
final class DayPass extends TreePass {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> HOURS =
      Set.of("morning", "midday", "noon", "afternoon", "evening", "night", "midnight");

  /** Before a noun that is no name only these: "in Friday prayers" tells of the prayers. */
  private static final Set<String> ON = Set.of("on", "by");

  DayPass(TreeArcs arcs) {
    super(arcs);
  }

  @Override
  void run() {
    for (int at = first; at + 1 < end; at++) {
      int noun = isLastOfDay(at) ? top(at) : Words.NOWHERE;
      if (noun != Words.NOWHERE) {
        apart(at, noun);
      }
    }
  }

  /** Whether a day, with its hour, ends at a word and something else follows. */
  private boolean isLastOfDay(int at) {
    boolean day = isDay(at) || (HOURS.contains(word(at)) && isDay(at - 1));
    return day && !isDay(at + 1) && !HOURS.contains(word(at + 1)) && isDayName(at);
  }

  private boolean isDay(int at) {
    return at >= first && (DAYS.contains(word(at)) || MONTHS.contains(word(at)));
  }

  /** Whether a word is named as a day: May may be somebody. */
  private boolean isDayName(int at) {
    return isNamed(at, NameClass.DATE) || isNamed(at, NameClass.TIME);
  }

  private boolean isNamed(int at, NameClass as) {
    return words.name[at] != NameTagger.NONE && NameTagger.classOf(words.name[at]) == as;
  }

  /** The noun in whose phrase a day stands. */
  private int top(int day) {
    int at = day;
    while (relation[at] == Relation.COMPOUND && head[at] > at) {
      at = head[at];
    }
    return at > day && tag(at).isNoun() && !isDay(at) ? at : Words.NOWHERE;
  }

  private void apart(int day, int noun) {
    int verb = verbAbove(noun);
    boolean name = tag(day + 1).isProperNoun() || isNamed(day + 1, NameClass.NORP);
    if (verb <= noun) {
      return;
    }
    if (isSubject(noun) && head[noun] == verb) {
      if (name && isFirst(day, noun)) {
        takeFrom(day, noun);
        beside(day, verb);
      }
    } else if (isOblique(noun, verb) && !hasSubject(verb) && isFinite(verb, noun)) {
      boolean plain = ON.contains(word(preposition(noun, day))) && isNext(noun, verb);
      if (name || (plain && relation[verb] != Relation.CONJ)) {
        takeFrom(day, noun);
        head[day] = head[noun];
        relation[day] = relation[noun];
        head[noun] = verb;
        relation[noun] = Relation.NSUBJ;
      }
    }
  }

  /** The verb of a phrase, or that of the phrase above: "by the end of March Norway had". */
  private int verbAbove(int noun) {
    int at = head[noun];
    return at >= first && at < noun && relation[noun] == Relation.NMOD ? head[at] : at;
  }

  private boolean isSubject(int at) {
    return relation[at] == Relation.NSUBJ || relation[at] == Relation.NSUBJ_PASS;
  }

  private boolean isOblique(int noun, int verb) {
    int phrase = head[noun] == verb ? noun : head[noun];
    return relation[phrase] == Relation.OBL && preposition(noun, noun) != noun;
  }

  /** The preposition of a phrase before a place; the noun itself where there is none. */
  private int preposition(int noun, int before) {
    for (int at = first; at < before; at++) {
      if (head[at] == noun && relation[at] == Relation.CASE) {
        return at;
      }
    }
    return noun;
  }

  /** Whether no word of a phrase stands before its day. */
  private boolean isFirst(int day, int noun) {
    for (int at = first; at < day; at++) {
      boolean ofDay = isDay(at) || HOURS.contains(word(at));
      if (head[at] == noun && !ofDay && relation[at] != Relation.CASE) {
        return false;
      }
    }
    return true;
  }

  private boolean isNext(int noun, int verb) {
    for (int at = noun + 1; at < verb; at++) {
      if (relation[at] == Relation.PUNCT || head[at] != verb) {
        return false;
      }
    }
    return true;
  }

  private boolean isFinite(int verb, int noun) {
    for (int at = noun + 1; at < verb; at++) {
      if (head[at] == verb && isAuxiliary(at)) {
        return true;
      }
    }
    return switch (tag(verb)) {
      case VBD, VBP, VBZ -> true;
      default -> false;
    };
  }

  private boolean isAuxiliary(int at) {
    return relation[at] == Relation.AUX
        || relation[at] == Relation.AUX_PASS
        || relation[at] == Relation.COP;
  }

  /** What stands before a day in the phrase that it leaves, goes with it. */
  private void takeFrom(int day, int noun) {
    for (int at = first; at < day; at++) {
      if (at != head[noun] && head[at] > day && head[at] <= noun) {
        head[at] = day;
      }
    }
  }

  /** Hangs a day on the verb, with a preposition that hung there. */
  private void beside(int day, int verb) {
    int before = firstOf(day) - 1;
    boolean marked =
        before >= first
            && head[before] == verb
            && tag(before) == PartOfSpeech.IN
            && !hasChild(before);
    head[day] = verb;
    relation[day] = marked ? Relation.OBL : Relation.OBL_TMOD;
    if (marked) {
      head[before] = day;
      relation[before] = Relation.CASE;
    } else if (preposition(day, day) != day) {
      relation[day] = Relation.OBL;
    }
  }

  private int firstOf(int day) {
    for (int at = first; at < day; at++) {
      if (head[at] == day) {
        return at;
      }
    }
    return day;
  }

  private boolean hasChild(int of) {
    for (int at = first; at < end; at++) {
      if (head[at] == of) {
        return true;
      }
    }
    return false;
  }
}
