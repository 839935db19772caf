package demarche.language;

/** Prepositions become the case of their nouns, or mark their clauses. */
final class PrepositionPass extends TreePass {
  PrepositionPass(TreeArcs arcs) {
    super(arcs);
  }

  @Override
  void run() {
    for (int at = end - 1; at >= first; at--) {
      if (relation[at] != null) {
        continue;
      }
      int object = child(at, ClearRelation.POBJ, first);
      int clause = child(at, ClearRelation.PCOMP, first);
      if (object != Words.NOWHERE) {
        overtake(at, object, Relation.CASE);
      } else if (clause != Words.NOWHERE) {
        overtakeByClause(at, clause);
      } else if (isPreposition(at)) {
        chain(at);
      }
    }
  }

  private boolean isPreposition(int at) {
    return old[at] == ClearRelation.PREP || old[at] == ClearRelation.AGENT;
  }

  /** "out of X": what became of the inner phrase is the object of the outer preposition too. */
  private void chain(int preposition) {
    for (int at = preposition + 1; at < end; at++) {
      if (head[at] == preposition && old[at] == ClearRelation.PREP && relation[at] == null) {
        if (firstCase(at) == preposition + 1) {
          overtake(preposition, at, Relation.CASE);
        }
        return;
      }
    }
  }

  /**
   * The object takes the preposition's head and label; the preposition and its others hang on it.
   */
  private void overtake(int preposition, int object, Relation as) {
    for (int at = first; at < end; at++) {
      if (head[at] == preposition && at != object) {
        head[at] = object;
      }
    }
    head[object] = head[preposition];
    old[object] = old[preposition];
    head[preposition] = object;
    relation[preposition] = as;
  }

  private void overtakeByClause(int preposition, int clause) {
    boolean nominal = !tag(clause).isVerb();
    overtake(preposition, clause, nominal ? Relation.CASE : Relation.MARK);
    if (!nominal && old[clause] == ClearRelation.PREP) {
      old[clause] =
          tag(head[clause]).isNoun() || tag(head[clause]) == PartOfSpeech.PRP
              ? ClearRelation.ACL
              : ClearRelation.ADVCL;
    }
  }
}
