package demarche.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over a tree on its way to Universal Dependencies, with what all passes need. */
abstract class TreePass {
  static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "am", "been", "being", "'s", "'re", "'m");

  private static final Set<String> TIMES =
      Set.of(
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "morning",
          "afternoon",
          "evening",
          "night",
          "hour",
          "hours",
          "minute",
          "minutes",
          "time",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "decade",
          "decades",
          "weekend",
          "summer",
          "winter",
          "spring");

  final Words words;
  final Lexicon lexicon;
  final int first = Words.PAD;
  final int end;

  /** Heads by cell, changed from pass to pass. */
  final int[] head;

  /** Relations of the old scheme by cell, until a pass gives the new one. */
  final ClearRelation[] old;

  /** Relations of UD by cell, none at first. */
  final @Nullable Relation[] relation;

  private final char[] text;

  TreePass(TreeArcs arcs) {
    this.text = arcs.text();
    this.words = arcs.words();
    this.lexicon = arcs.lexicon();
    this.end = words.count + Words.PAD;
    this.head = arcs.head();
    this.old = arcs.old();
    this.relation = arcs.relation();
  }

  /** Changes the arcs in place. */
  abstract void run();

  PartOfSpeech tag(int at) {
    return at < first ? PartOfSpeech.XX : PartOfSpeech.at(words.tag[at]);
  }

  String word(int at) {
    char[] folded = new char[words.end[at] - words.start[at]];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Characters.folded(text[words.start[at] + i]);
    }
    return new String(folded);
  }

  int child(int of, ClearRelation label, int from) {
    for (int at = Math.max(first, from); at < end; at++) {
      if (head[at] == of && old[at] == label && relation[at] == null) {
        return at;
      }
    }
    return Words.NOWHERE;
  }

  boolean hasChild(int of, Relation as, int from, int to) {
    for (int at = from; at < to; at++) {
      if (head[at] == of && relation[at] == as) {
        return true;
      }
    }
    return false;
  }

  int firstCase(int noun) {
    for (int at = first; at < end; at++) {
      if (head[at] == noun && relation[at] == Relation.CASE) {
        return at;
      }
    }
    return Words.NOWHERE;
  }

  boolean hasSubject(int verb) {
    for (int at = first; at < end; at++) {
      if (head[at] == verb) {
        switch (relation[at]) {
          case NSUBJ, NSUBJ_PASS, CSUBJ, CSUBJ_PASS, EXPL -> {
            return true;
          }
          default -> {}
        }
      }
    }
    return false;
  }

  boolean underNoun(int at) {
    return switch (tag(at)) {
      case NN, NNS, NNP, NNPS, PRP, CD, DT, WP, WDT, DOLLAR, PRP_POSSESSIVE -> true;
      default -> false;
    };
  }

  Relation oblique(int at) {
    NameClass named =
        words.name[at] == NameTagger.NONE ? NameClass.ORG : NameTagger.classOf(words.name[at]);
    boolean time = named == NameClass.DATE || named == NameClass.TIME || TIMES.contains(word(at));
    return time ? Relation.OBL_TMOD : Relation.OBL_NPMOD;
  }
}
