package demarche.language;

/** The predicate becomes the head and the form of "be" its copula. */
final class CopulaPass extends TreePass {
  CopulaPass(TreeArcs arcs) {
    super(arcs);
  }

  @Override
  void run() {
    for (int at = end - 1; at >= first; at--) {
      if (relation[at] == null && tag(at).isVerb() && BE.contains(word(at))) {
        copula(at);
      }
    }
  }

  private void copula(int be) {
    int there = child(be, ClearRelation.EXPL, first);
    int predicate = child(be, ClearRelation.ATTR, first);
    if (there != Words.NOWHERE) {
      if (predicate != Words.NOWHERE) {
        old[predicate] = ClearRelation.NSUBJ;
      }
      return;
    }
    if (predicate == Words.NOWHERE) {
      predicate = child(be, ClearRelation.ACOMP, first);
    }
    if (predicate == Words.NOWHERE && child(be, ClearRelation.NSUBJ, first) != Words.NOWHERE) {
      predicate = phrase(be);
    }
    if (predicate == Words.NOWHERE) {
      return;
    }
    fixPhraseLabels(be);
    for (int at = first; at < end; at++) {
      if (head[at] == be && at != predicate) {
        head[at] = predicate;
      }
    }
    head[predicate] = head[be];
    old[predicate] = old[be];
    relation[predicate] = null;
    head[be] = predicate;
    relation[be] = Relation.COP;
  }

  /** Phrases that hung on the verb stay obliques, whatever their new head is. */
  private void fixPhraseLabels(int be) {
    for (int at = first; at < end; at++) {
      if (head[at] == be && relation[at] == null && old[at] == ClearRelation.PREP) {
        relation[at] = tag(at) == PartOfSpeech.IN ? Relation.ADVMOD : Relation.OBL;
      }
      if (head[at] == be && relation[at] == null && old[at] == ClearRelation.NPADVMOD) {
        relation[at] = oblique(at);
      }
    }
  }

  /** The prepositional phrase that is the predicate, if nothing else can be. */
  private int phrase(int be) {
    int found = Words.NOWHERE;
    for (int at = be + 1; at < end; at++) {
      if (head[at] != be || relation[at] != null) {
        continue;
      }
      switch (old[at]) {
        case CCOMP, XCOMP, DOBJ, ADVCL, OPRD -> {
          return Words.NOWHERE;
        }
        case PREP -> found = found == Words.NOWHERE && firstCase(at) != Words.NOWHERE ? at : found;
        default -> {}
      }
    }
    return found;
  }
}
