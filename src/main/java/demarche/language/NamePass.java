package demarche.language;

/** Names of people are flat, their titles describe them. */
final class NamePass extends TreePass {
  NamePass(TreeArcs arcs) {
    super(arcs);
  }

  @Override
  void run() {
    for (int at = first; at < end; at++) {
      int governor = head[at];
      if (relation[at] == Relation.COMPOUND && governor > at && isPerson(governor)) {
        if (sameName(at, governor)) {
          relation[at] = Relation.FLAT;
        } else if (tag(at).isNoun() && !isNamed(at)) {
          relation[at] = Relation.NMOD_DESC;
        }
      }
    }
  }

  private boolean isNamed(int at) {
    return words.name[at] != NameTagger.NONE;
  }

  private boolean isPerson(int at) {
    return isNamed(at) && NameTagger.classOf(words.name[at]) == NameClass.PERSON;
  }

  private boolean sameName(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!isPerson(at) || !NameTagger.isOpen(words.name[at])) {
        return false;
      }
    }
    return true;
  }
}
