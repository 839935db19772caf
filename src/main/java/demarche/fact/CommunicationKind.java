package demarche.fact;

/** The codebook's kinds of communication. */
public enum CommunicationKind implements Coded {
  CALL,
  MEETING,
  VISIT,
  LETTER,
  BRIEFING,
  STATEMENT
}
