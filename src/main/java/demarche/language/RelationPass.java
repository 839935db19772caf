package demarche.language;

/** Gives the rest their relations, word by word. */
final class RelationPass extends TreePass {
  RelationPass(TreeArcs arcs) {
    super(arcs);
  }

  @Override
  void run() {
    for (int at = first; at < end; at++) {
      if (relation[at] == null) {
        relation[at] = relation(at);
      }
    }
  }

  private Relation relation(int at) {
    PartOfSpeech tag = tag(at);
    return switch (old[at]) {
      case ACL -> Relation.ACL;
      case ACOMP, ATTR, OPRD, XCOMP -> Relation.XCOMP;
      case ADVCL -> Relation.ADVCL;
      case ADVMOD, NEG -> Relation.ADVMOD;
      case AGENT -> firstCase(at) == Words.NOWHERE ? Relation.ADVMOD : Relation.OBL_AGENT;
      case APPOS -> Relation.APPOS;
      case AUX -> tag == PartOfSpeech.TO ? Relation.MARK : Relation.AUX;
      case AUXPASS -> Relation.AUX_PASS;
      case CASE -> Relation.CASE;
      case CC -> Relation.CC;
      case CCOMP, PCOMP -> Relation.CCOMP;
      case COMPOUND -> isProperAdjective(at) ? Relation.AMOD : Relation.COMPOUND;
      case CONJ -> Relation.CONJ;
      case CSUBJ -> Relation.CSUBJ;
      case CSUBJPASS -> Relation.CSUBJ_PASS;
      case DATIVE -> firstCase(at) == Words.NOWHERE ? Relation.IOBJ : Relation.OBL;
      case DEP -> Relation.DEP;
      case DET -> Relation.DET;
      case DISCOURSE, META -> Relation.DISCOURSE;
      case DOBJ, POBJ -> Relation.OBJ;
      case EXPL -> Relation.EXPL;
      case MARK -> Relation.MARK;
      case NMOD -> nominal(at, tag);
      case NPADVMOD -> underNoun(head[at]) ? Relation.NMOD : oblique(at);
      case NSUBJ -> Relation.NSUBJ;
      case NSUBJPASS -> Relation.NSUBJ_PASS;
      case PARATAXIS -> Relation.PARATAXIS;
      case POSS -> Relation.NMOD_POSS;
      case PRECONJ -> Relation.CC_PRECONJ;
      case PREDET -> Relation.DET_PREDET;
      case PREP -> prepositional(at);
      case PRT -> Relation.COMPOUND_PRT;
      case PUNCT -> Relation.PUNCT;
      case QMOD -> tag == PartOfSpeech.CD ? Relation.NUMMOD : Relation.ADVMOD;
      case RELCL -> tag(head[at]).isVerb() ? Relation.ADVCL_RELCL : Relation.ACL_RELCL;
      case ROOT -> head[at] == Words.ROOT ? Relation.ROOT : Relation.PARATAXIS;
      case VOCATIVE -> Relation.VOCATIVE;
    };
  }

  private Relation nominal(int at, PartOfSpeech tag) {
    return switch (tag) {
      case JJ, JJR, JJS, VBN, VBG, AFX -> Relation.AMOD;
      case CD -> Relation.NUMMOD;
      case RB, RBR, RBS -> Relation.ADVMOD;
      case DT, PDT -> Relation.DET;
      case NN, NNS, NNP, NNPS -> isProperAdjective(at) ? Relation.AMOD : Relation.COMPOUND;
      default -> Relation.AMOD;
    };
  }

  /** "United" Nations: an adjective by its form, within a name. */
  private boolean isProperAdjective(int at) {
    return tag(at).isProperNoun() && lexicon.adjectives().has(words.word[at]);
  }

  private Relation prepositional(int at) {
    if (firstCase(at) == Words.NOWHERE) {
      return Relation.ADVMOD;
    }
    return underNoun(head[at]) ? Relation.NMOD : Relation.OBL;
  }
}
