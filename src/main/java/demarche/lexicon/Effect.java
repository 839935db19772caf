package demarche.lexicon;

/** What a modifier does to the clause that it stands in. */
public enum Effect {
  /** It is not so: "not", "refused to". */
  NEGATE,
  /** It is to come: "will", "plans to". */
  FUTURE,
  /** "Would". */
  CONDITIONAL,
  /** It may be so: "could", "perhaps". */
  POSSIBLE,
  /** It is due: "must", "needs to". */
  OBLIGATION,
  /** Another thing hangs on it: "if", "until". */
  CONDITION,
  /** It is asked: "whether". */
  QUESTION,
  /** Nobody stands for it: "reportedly", "is believed to". */
  HEARSAY
}
