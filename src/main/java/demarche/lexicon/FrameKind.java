package demarche.lexicon;

/** What a word of speech tells of a position. */
public enum FrameKind {
  /** Only that someone spoke: "say", "statement". The stance comes by the content. */
  REPORT,
  /** A stance of its own that was voiced: "condemn", "urge", "pledge". */
  STANCE,
  /** An attitude that is told as a fact: "want", "back", "is ready". */
  ATTITUDE
}
