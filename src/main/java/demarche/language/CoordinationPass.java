package demarche.language;

/** All conjuncts hang on the first, conjunctions and commas on the conjunct after them. */
final class CoordinationPass extends TreePass {
  CoordinationPass(TreeArcs arcs) {
    super(arcs);
  }

  @Override
  void run() {
    for (int at = first; at < end; at++) {
      if (relation[at] == null && old[at] == ClearRelation.CONJ) {
        int top = head[at];
        while (top > Words.ROOT && relation[top] == Relation.CONJ) {
          top = head[top];
        }
        int before = head[at];
        head[at] = top;
        relation[at] = Relation.CONJ;
        joins(before, top, at);
      }
    }
  }

  /** The conjunction and the comma before a conjunct hang on it. */
  private void joins(int before, int top, int conjunct) {
    int from = Math.min(before, conjunct) + 1;
    for (int at = from; at < conjunct; at++) {
      boolean hangs = head[at] == before || head[at] == top;
      if (hangs && relation[at] == null) {
        boolean comma = old[at] == ClearRelation.PUNCT && tag(at) == PartOfSpeech.COMMA;
        if (old[at] == ClearRelation.CC || (comma && lastBefore(at, conjunct, before, top))) {
          head[at] = conjunct;
        }
      }
    }
  }

  /** Whether nothing but a conjunction and the conjunct's own words follow a comma up to it. */
  private boolean lastBefore(int comma, int conjunct, int before, int top) {
    for (int at = comma + 1; at < conjunct; at++) {
      boolean sibling = head[at] == before || head[at] == top;
      if (sibling && old[at] != ClearRelation.CC && relation[at] != Relation.CASE) {
        return false;
      }
    }
    return true;
  }
}
