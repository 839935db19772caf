package demarche.language;

import java.util.Set;

/** Phrases that stand for one word hang together. */
final class FixedPhrasePass extends TreePass {
  /**
   * Words that stand for one: UD's list for English
   * (https://universaldependencies.org/en/dep/fixed.html), those that are nearly always fixed in
   * the treebanks. The first is the head.
   */
  private static final Set<String> FIXED =
      Set.of(
          "according to",
          "as for",
          "as of",
          "as opposed to",
          "as to",
          "as well",
          "as well as",
          "because of",
          "due to",
          "each other",
          "in between",
          "in case",
          "instead of",
          "let alone",
          "not to mention",
          "of course",
          "one another",
          "prior to",
          "rather than",
          "so that",
          "such as",
          "whether or not");

  /** Fixed only before a number. */
  private static final Set<String> FIXED_BEFORE_NUMBERS =
      Set.of("as many as", "fewer than", "less than", "more than", "up to");

  FixedPhrasePass(TreeArcs arcs) {
    super(arcs);
  }

  @Override
  void run() {
    inOrderTo();
    fixedPhrases();
  }

  /** "in order to do": the verb is the clause, the other words mark it. */
  private void inOrderTo() {
    for (int at = first; at + 2 < end; at++) {
      int order = at + 1;
      if (!word(at).equals("in") || !word(order).equals("order") || head[at] != order) {
        continue;
      }
      for (int verb = order + 2; verb < end; verb++) {
        if (head[verb] == order && tag(verb) == PartOfSpeech.VB) {
          head[verb] = head[order];
          relation[verb] = Relation.ADVCL;
          moveChildren(order, verb);
          head[at] = verb;
          relation[at] = Relation.MARK;
          head[order] = at;
          relation[order] = Relation.FIXED;
          break;
        }
      }
    }
  }

  private void moveChildren(int from, int to) {
    for (int at = first; at < end; at++) {
      if (head[at] == from && at != to) {
        head[at] = to;
      }
    }
  }

  private void fixedPhrases() {
    for (int at = first; at < end; at++) {
      for (int length = 3; length >= 2; length--) {
        if (at + length <= end && isFixed(at, length) && fix(at, length)) {
          at += length - 1;
          break;
        }
      }
    }
  }

  private boolean isFixed(int from, int length) {
    if (words.end[from] - words.start[from] > 10) {
      return false;
    }
    StringBuilder phrase = new StringBuilder(word(from));
    for (int i = 1; i < length; i++) {
      phrase.append(' ').append(word(from + i));
    }
    String text = phrase.toString();
    return FIXED.contains(text)
        || (from + length < end
            && tag(from + length) == PartOfSpeech.CD
            && FIXED_BEFORE_NUMBERS.contains(text));
  }

  /** Hangs a phrase on its one head; does nothing where its words hang on several. */
  private boolean fix(int from, int length) {
    int outer = -1;
    for (int at = from; at < from + length; at++) {
      if (head[at] < from || head[at] >= from + length) {
        if (outer >= 0 && head[outer] != head[at]) {
          return false;
        }
        outer = outer < 0 ? at : outer;
      }
    }
    if (outer < 0 || head[outer] == Words.ROOT) {
      return false;
    }
    int governor = head[outer];
    Relation as = phraseRelation(from, relation[outer]);
    for (int at = first; at < end; at++) {
      boolean inside = at >= from && at < from + length;
      if (!inside && at != governor && head[at] >= from && head[at] < from + length) {
        head[at] = governor;
      }
      if (inside) {
        head[at] = at == from ? governor : from;
        relation[at] = at == from ? as : Relation.FIXED;
      }
    }
    return true;
  }

  private Relation phraseRelation(int from, Relation found) {
    return switch (word(from)) {
      case "more", "less", "fewer", "up" -> Relation.ADVMOD;
      case "so", "whether" -> Relation.MARK;
      default -> found;
    };
  }
}
