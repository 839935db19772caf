package demarche.language;

/**
 * "Ought" with an infinitive of its own is a clause, whatever the parser has made it a helper of:
 * "Peru ought to listen, she said".
 */
final class OughtPass extends TreePass {
  private static final String OUGHT = "ought";

  OughtPass(TreeArcs arcs) {
    super(arcs);
  }

  @Override
  void run() {
    for (int at = first; at < end; at++) {
      boolean far = head[at] > at + 1;
      if (far && old[at] == ClearRelation.AUX && word(at).equals(OUGHT) && hasInfinitive(at)) {
        old[at] = ClearRelation.CCOMP;
      }
    }
  }

  private boolean hasInfinitive(int at) {
    int verb = child(at, ClearRelation.XCOMP, first);
    return verb != Words.NOWHERE && verb < head[at];
  }
}
