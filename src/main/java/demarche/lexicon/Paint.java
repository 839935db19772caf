package demarche.lexicon;

/** How a word paints what it stands for. */
public enum Paint {
  /** A deed that is held against its doer: "invade". */
  BAD_ACT,
  /** "Unjust". */
  BAD_JUDGEMENT,
  /** "Tyranny". */
  BAD_THING,
  /** A deed that does its doer credit: "rescue". */
  GOOD_ACT,
  /** "Brave". */
  GOOD_JUDGEMENT,
  /** "Friendship". */
  GOOD_THING,
  /** What comes over people: "flood". */
  HARM,
  /** A deed that is planned or announced: "send". */
  PLAN,
  /** A deed that is asked for: "refrain". */
  ASK,
  /** Danger and what may follow: "jeopardize". */
  DANGER,
  /** Refusal and denial: "veto". */
  REFUSE,
  /** Agreement and thanks: "endorse". */
  AGREE,
  /** A bad feeling: "dismay". */
  FEEL_BAD,
  /** One's own resolve: "determined". */
  VOW,
  /** Need and urgency: "imperative". */
  NEED,
  /** Plain knowledge and reckoning: "estimate". */
  KNOW,
  /** Talk without a stance: "consult". */
  TALK;

  /** Whether it speaks for what it paints. */
  public boolean isGood() {
    return this == GOOD_ACT || this == GOOD_JUDGEMENT || this == GOOD_THING;
  }

  /** Whether it speaks against it. */
  public boolean isBad() {
    return this == BAD_ACT || this == BAD_JUDGEMENT || this == BAD_THING;
  }
}
