package demarche.language;

import java.util.Set;

/**
 * Turns a tree of Universal Dependencies back into the ClearNLP scheme that the parser learns: the
 * inverse of {@link UniversalTree}, as far as there is one.
 */
final class ClearTree {
  private static final Set<String> BE =
      Set.of(
          "be", "is", "are", "was", "were", "am", "been", "being", "'s", "'re", "'m", "’s", "’re",
          "’m", "s", "m", "re", "ai");

  private final GoldSentence gold;
  private final int size;

  /** Heads by index, -1 for the root. */
  private final int[] head;

  private final String[] relation;
  private final ClearRelation[] label;

  private ClearTree(GoldSentence gold) {
    this.gold = gold;
    this.size = gold.size();
    this.head = new int[size];
    this.relation = new String[size];
    this.label = new ClearRelation[size];
    for (int i = 0; i < size; i++) {
      head[i] = gold.heads()[i] - 1;
      relation[i] = gold.relations()[i];
    }
  }

  /** The sentence to learn from; its tags are the human ones. */
  static Example example(GoldSentence gold, int document) {
    ClearTree tree = new ClearTree(gold);
    tree.flatNames();
    tree.conjuncts();
    tree.copulas();
    tree.cases();
    tree.marks();
    tree.rest();
    return tree.example(document);
  }

  private Example example(int document) {
    byte[] tags = new byte[size];
    short[] heads = new short[size];
    byte[] labels = new byte[size];
    for (int i = 0; i < size; i++) {
      tags[i] = (byte) tag(i).index();
      heads[i] = (short) (head[i] + Words.PAD);
      ClearRelation clear = label[i] == null ? ClearRelation.DEP : label[i];
      labels[i] = (byte) (head[i] < 0 ? ClearRelation.ROOT : clear).index();
    }
    Trees.repair(heads, labels, tags);
    return new Example(
        document,
        Characters.plain(gold.text()),
        gold.tokens(),
        gold.lemmas(),
        tags,
        new byte[0],
        heads,
        labels);
  }

  private PartOfSpeech tag(int i) {
    return PartOfSpeech.of(gold.tags()[i]).orElse(PartOfSpeech.XX);
  }

  private String word(int i) {
    return gold.form(i).toLowerCase(java.util.Locale.ROOT);
  }

  private boolean is(int i, String name) {
    return relation[i].equals(name) || relation[i].startsWith(name + ":");
  }

  /** The last word of a name is its head. */
  private void flatNames() {
    for (int i = 0; i < size; i++) {
      int last = -1;
      for (int k = i + 1; k < size; k++) {
        if (head[k] == i && is(k, "flat")) {
          last = k;
        }
      }
      if (last > 0 && !is(i, "flat")) {
        swap(i, last);
      }
    }
  }

  private void swap(int first, int last) {
    for (int k = 0; k < size; k++) {
      if (head[k] == first && k != last) {
        boolean inside = k > first && k < last;
        head[k] = last;
        if (inside && is(k, "flat")) {
          label[k] = ClearRelation.COMPOUND;
        }
      }
    }
    head[last] = head[first];
    relation[last] = relation[first];
    head[first] = last;
    relation[first] = "flat";
    label[first] = ClearRelation.COMPOUND;
  }

  /** Each conjunct hangs on the one before, as do the conjunction and the comma between them. */
  private void conjuncts() {
    for (int i = 0; i < size; i++) {
      int before = i;
      int top = i;
      for (int k = i + 1; k < size; k++) {
        if (head[k] == top && is(k, "conj")) {
          for (int c = before + 1; c < k; c++) {
            boolean comma = is(c, "punct") && tag(c) == PartOfSpeech.COMMA;
            if (head[c] == k
                && c > before
                && ((is(c, "cc") && !relation[c].equals("cc:preconj")) || comma)) {
              head[c] = before;
            }
          }
          if (before != top) {
            head[k] = before;
            label[k] = ClearRelation.CONJ;
          }
          before = k;
        }
      }
    }
  }

  private void copulas() {
    for (int be = 0; be < size; be++) {
      if (is(be, "cop") && head[be] >= 0 && BE.contains(word(be))) {
        copula(be, head[be]);
      }
    }
  }

  private void copula(int be, int predicate) {
    boolean adjective = tag(predicate).isAdjective();
    boolean phrase = false;
    for (int k = 0; k < size; k++) {
      phrase |= head[k] == predicate && is(k, "case") && tag(k) != PartOfSpeech.POS;
    }
    head[be] = head[predicate];
    relation[be] = relation[predicate];
    label[be] = label[predicate];
    for (int k = 0; k < size; k++) {
      if (head[k] == predicate && k != be && isOfClause(k, be, predicate, adjective)) {
        head[k] = be;
      }
    }
    head[predicate] = be;
    relation[predicate] = phrase ? "obl" : "cop-predicate";
    label[predicate] = null;
    if (!phrase) {
      label[predicate] = adjective ? ClearRelation.ACOMP : ClearRelation.ATTR;
    }
  }

  private boolean isOfClause(int k, int be, int predicate, boolean adjective) {
    String r = relation[k];
    if (r.equals("advmod")) {
      return k < be || word(k).equals("not") || word(k).equals("n't");
    }
    if (r.startsWith("obl") || r.equals("advcl") || r.equals("advcl:relcl")) {
      return !adjective || k < be;
    }
    return switch (r) {
      case "nsubj",
          "csubj",
          "nsubj:outer",
          "csubj:outer",
          "nsubj:pass",
          "aux",
          "aux:pass",
          "mark",
          "expl",
          "parataxis",
          "discourse",
          "vocative",
          "dislocated",
          "cc",
          "conj",
          "cop",
          "orphan" ->
          true;
      case "punct" -> k < be || k > predicate;
      default -> false;
    };
  }

  private void cases() {
    for (int i = 0; i < size; i++) {
      if (is(i, "case") && tag(i) != PartOfSpeech.POS && head[i] > i) {
        phrase(i, head[i]);
      }
    }
  }

  private void phrase(int preposition, int noun) {
    boolean taken = label[noun] == ClearRelation.POBJ;
    boolean agent = relation[noun].equals("obl:agent");
    head[preposition] = head[noun];
    label[preposition] =
        taken ? ClearRelation.PREP : agent ? ClearRelation.AGENT : phraseLabel(noun);
    head[noun] = preposition;
    label[noun] = ClearRelation.POBJ;
    for (int k = 0; k < size; k++) {
      if (head[k] == preposition && is(k, "fixed")) {
        head[k] = preposition;
        label[k] = ClearRelation.PREP;
        if (k > preposition && k < noun) {
          head[noun] = k;
        }
      } else if (head[k] == noun && k < preposition && is(k, "advmod")) {
        head[k] = preposition;
      }
    }
  }

  private ClearRelation phraseLabel(int noun) {
    String r = relation[noun];
    if (r.startsWith("nmod") || r.startsWith("obl") || r.equals("advcl") || r.equals("acl")) {
      return ClearRelation.PREP;
    }
    if (r.equals("conj")) {
      return ClearRelation.CONJ;
    }
    return label(noun) == ClearRelation.DEP ? ClearRelation.PREP : label(noun);
  }

  /** "after doing": the preposition of a gerund is its head. */
  private void marks() {
    for (int i = 0; i < size; i++) {
      int verb = head[i];
      if (is(i, "mark")
          && tag(i) == PartOfSpeech.IN
          && verb > i
          && tag(verb) == PartOfSpeech.VBG
          && (relation[verb].equals("advcl") || relation[verb].equals("acl"))
          && !hasSubject(verb)
          && label[verb] == null) {
        head[i] = head[verb];
        label[i] = ClearRelation.PREP;
        head[verb] = i;
        label[verb] = ClearRelation.PCOMP;
      }
    }
  }

  private boolean hasSubject(int verb) {
    for (int k = 0; k < size; k++) {
      if (head[k] == verb && (is(k, "nsubj") || is(k, "csubj"))) {
        return true;
      }
    }
    return false;
  }

  private void rest() {
    for (int i = 0; i < size; i++) {
      if (label[i] == null) {
        label[i] = label(i);
      }
    }
  }

  private ClearRelation label(int i) {
    PartOfSpeech tag = tag(i);
    return switch (relation[i]) {
      case "acl", "acl:cleft" -> ClearRelation.ACL;
      case "acl:relcl", "advcl:relcl" -> ClearRelation.RELCL;
      case "advcl" -> ClearRelation.ADVCL;
      case "advmod" ->
          word(i).equals("not")
                  || word(i).equals("n't")
                  || word(i).equals("n’t")
                  || word(i).equals("never")
              ? ClearRelation.NEG
              : ClearRelation.ADVMOD;
      case "amod", "nummod" -> ClearRelation.NMOD;
      case "appos" -> ClearRelation.APPOS;
      case "aux" -> ClearRelation.AUX;
      case "aux:pass" -> ClearRelation.AUXPASS;
      case "case", "fixed" -> tag == PartOfSpeech.POS ? ClearRelation.CASE : ClearRelation.PREP;
      case "cc" -> ClearRelation.CC;
      case "cc:preconj" -> ClearRelation.PRECONJ;
      case "ccomp" -> ClearRelation.CCOMP;
      case "compound", "flat", "nmod:desc", "goeswith" -> ClearRelation.COMPOUND;
      case "compound:prt" -> ClearRelation.PRT;
      case "conj" -> ClearRelation.CONJ;
      case "cop" -> ClearRelation.AUX;
      case "csubj", "csubj:outer", "csubj:pass" -> subjectClause(i);
      case "det" -> ClearRelation.DET;
      case "det:predet" -> ClearRelation.PREDET;
      case "discourse" -> ClearRelation.DISCOURSE;
      case "expl" -> word(i).equals("there") ? ClearRelation.EXPL : ClearRelation.NSUBJ;
      case "iobj" -> ClearRelation.DATIVE;
      case "mark" -> tag == PartOfSpeech.TO ? ClearRelation.AUX : ClearRelation.MARK;
      case "nmod:poss" -> ClearRelation.POSS;
      case "nmod", "nmod:unmarked", "obl", "obl:unmarked", "obl:tmod", "obl:npmod", "obl:agent" ->
          ClearRelation.NPADVMOD;
      case "nsubj", "nsubj:outer" -> underThere(i) ? ClearRelation.ATTR : ClearRelation.NSUBJ;
      case "nsubj:pass" -> ClearRelation.NSUBJPASS;
      case "obj" -> ClearRelation.DOBJ;
      case "parataxis" -> ClearRelation.PARATAXIS;
      case "punct" -> ClearRelation.PUNCT;
      case "root" -> ClearRelation.ROOT;
      case "vocative" -> ClearRelation.VOCATIVE;
      case "xcomp" -> complement(i, tag);
      default -> ClearRelation.DEP;
    };
  }

  /** A clause that "it" stands for is a complement in the other scheme. */
  private ClearRelation subjectClause(int i) {
    for (int k = 0; k < size; k++) {
      if (head[k] == head[i] && relation[k].equals("expl")) {
        return tag(i) == PartOfSpeech.VB ? ClearRelation.XCOMP : ClearRelation.CCOMP;
      }
    }
    return relation[i].equals("csubj:pass") ? ClearRelation.CSUBJPASS : ClearRelation.CSUBJ;
  }

  private boolean underThere(int i) {
    for (int k = 0; k < size; k++) {
      if (head[i] >= 0
          && head[k] == head[i]
          && relation[k].equals("expl")
          && word(k).equals("there")) {
        return BE.contains(word(head[i]));
      }
    }
    return false;
  }

  private ClearRelation complement(int i, PartOfSpeech tag) {
    if (tag.isVerb()) {
      return ClearRelation.XCOMP;
    }
    for (int k = 0; k < size; k++) {
      if (head[k] == i && (is(k, "mark") || is(k, "cop") || is(k, "aux"))) {
        return ClearRelation.XCOMP;
      }
      if (head[k] == head[i] && is(k, "obj")) {
        return ClearRelation.OPRD;
      }
    }
    return tag.isAdjective()
        ? ClearRelation.ACOMP
        : tag.isNoun() ? ClearRelation.ATTR : ClearRelation.XCOMP;
  }
}
