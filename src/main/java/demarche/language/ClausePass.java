package demarche.language;

/** Voices, subjects of clauses, and clauses that "it" stands for. */
final class ClausePass extends TreePass {
  ClausePass(TreeArcs arcs) {
    super(arcs);
  }

  @Override
  void run() {
    oneSubject();
    voices();
    subjectsOfClauses();
    expletives();
  }

  /**
   * A verb has one subject: a noun right before it describes it, a questioned one is the object.
   */
  private void oneSubject() {
    for (int at = first; at < end; at++) {
      int verb = head[at];
      if (!isSubject(at) || verb < at) {
        continue;
      }
      for (int next = at + 1; next < verb; next++) {
        if (head[next] == verb && isSubject(next)) {
          yieldTo(at, next);
          break;
        }
      }
    }
  }

  private boolean isSubject(int at) {
    return relation[at] == Relation.NSUBJ || relation[at] == Relation.NSUBJ_PASS;
  }

  private void yieldTo(int noun, int subject) {
    if (isAdjacent(noun, subject)) {
      head[noun] = subject;
      relation[noun] = tag(subject).isProperNoun() ? Relation.NMOD_DESC : Relation.COMPOUND;
    } else if (isQuestioned(noun)) {
      relation[noun] = Relation.OBJ;
    }
  }

  /** Whether only words of its own stand between a noun and the one before it. */
  private boolean isAdjacent(int noun, int subject) {
    if (!tag(noun).isNoun() || !tag(subject).isNoun()) {
      return false;
    }
    for (int at = noun + 1; at < subject; at++) {
      if (head[at] != subject || relation[at] == Relation.PUNCT || relation[at] == Relation.DET) {
        return false;
      }
    }
    return true;
  }

  private boolean isQuestioned(int noun) {
    for (int at = first; at < noun; at++) {
      if (head[at] == noun && (tag(at) == PartOfSpeech.WDT || tag(at) == PartOfSpeech.WP)) {
        return true;
      }
    }
    return false;
  }

  /** A subject is passive where its verb has a passive auxiliary, and only there. */
  private void voices() {
    for (int at = first; at < end; at++) {
      int verb = head[at];
      boolean aux = relation[at] == Relation.AUX && tag(verb) == PartOfSpeech.VBN;
      if (aux
          && BE.contains(word(at))
          && verb > at
          && !hasChild(verb, Relation.AUX, at + 1, verb)) {
        relation[at] = Relation.AUX_PASS;
      }
    }
    for (int at = first; at < end; at++) {
      int verb = head[at];
      boolean passive = verb > Words.ROOT && hasChild(verb, Relation.AUX_PASS, first, end);
      if (relation[at] == Relation.NSUBJ && passive) {
        relation[at] = Relation.NSUBJ_PASS;
      } else if (relation[at] == Relation.NSUBJ_PASS && !passive && isActive(tag(verb))) {
        relation[at] = Relation.NSUBJ;
      }
    }
  }

  private static boolean isActive(PartOfSpeech tag) {
    return switch (tag) {
      case VB, VBD, VBP, VBZ, VBG -> true;
      default -> false;
    };
  }

  /** "says the plan could fail": what precedes a finite clause without a subject is its subject. */
  private void subjectsOfClauses() {
    for (int at = first; at < end; at++) {
      if (relation[at] == Relation.OBJ && head[at] < at) {
        int clause = clauseAfter(at, head[at]);
        if (clause != Words.NOWHERE) {
          head[at] = clause;
          relation[at] = Relation.NSUBJ;
        }
      }
    }
  }

  private int clauseAfter(int object, int verb) {
    for (int at = object + 1; at < end; at++) {
      if (head[at] == verb && relation[at] == Relation.CCOMP) {
        return isFinite(at, object) && !hasSubject(at) ? at : Words.NOWHERE;
      }
    }
    return Words.NOWHERE;
  }

  private boolean isFinite(int clause, int after) {
    for (int at = after + 1; at < clause; at++) {
      boolean auxiliary =
          relation[at] == Relation.AUX
              || relation[at] == Relation.AUX_PASS
              || relation[at] == Relation.COP;
      if (head[at] == clause && relation[at] == Relation.MARK) {
        return false;
      }
      if (head[at] == clause && auxiliary) {
        return tag(at) != PartOfSpeech.VB && tag(at) != PartOfSpeech.VBG;
      }
    }
    return switch (tag(clause)) {
      case VBD, VBP, VBZ -> true;
      default -> false;
    };
  }

  /** "It is clear that ...": the clause is the subject, the pronoun stands for it. */
  private void expletives() {
    for (int at = first; at < end; at++) {
      boolean subject = relation[at] == Relation.NSUBJ || relation[at] == Relation.NSUBJ_PASS;
      if (subject && head[at] > at && word(at).equals("it")) {
        expletive(at, head[at]);
      }
    }
  }

  private void expletive(int it, int predicate) {
    boolean passive = relation[it] == Relation.NSUBJ_PASS;
    if (!passive && !hasChild(predicate, Relation.COP, first, predicate)) {
      return;
    }
    for (int at = predicate + 1; at < end; at++) {
      if (head[at] == predicate && isClause(at, passive) && isMarked(at, predicate)) {
        relation[it] = Relation.EXPL;
        relation[at] = passive ? Relation.CSUBJ_PASS : Relation.CSUBJ;
        return;
      }
    }
  }

  private boolean isClause(int at, boolean passive) {
    return relation[at] == Relation.CCOMP
        || (!passive && (relation[at] == Relation.XCOMP || relation[at] == Relation.ADVCL));
  }

  /** Whether "that" or "to" begins a clause. */
  private boolean isMarked(int clause, int after) {
    for (int at = after + 1; at < clause; at++) {
      if (head[at] == clause && relation[at] == Relation.MARK) {
        String mark = word(at);
        return mark.equals("that") || mark.equals("to");
      }
    }
    return false;
  }
}
