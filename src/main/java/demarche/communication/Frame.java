package demarche.communication;

/** How the clause of a trigger names those who take part. */
enum Frame {
  /** A noun: "talks with B", "a call between A and B", "told B in a call". */
  TALK,
  /** A noun: "on a visit to B", "A's trip to B". */
  JOURNEY,
  /** A noun: "in a letter to B", "A sent B a letter". */
  LETTER,
  /** A noun: "told a briefing", "at a press conference with B". */
  BRIEFING,
  /** A noun: "said in a statement", "issued a statement", "A's statement". */
  SPEECH,
  /** A verb: "A met B", "A met with B", "A and B met". */
  MEET,
  /** A verb: "A spoke with B"; "to B" where the line is named. */
  SPEAK,
  /** A verb: "A telephoned B". */
  PHONE,
  /** A verb: "A received B". */
  HOST,
  /** A verb: "A summoned B's ambassador". */
  SUMMON,
  /** A verb: "A will see B". */
  SEE,
  /** A noun: "A said on the network". */
  NETWORK,
  /** A verb: "A visited B". */
  VISIT,
  /** A verb: "A flew to B", "A arrived in B". */
  GO,
  /** A verb: "A attended the ceremony in B". */
  ATTEND,
  /** A verb: "A left for B". */
  LEAVE,
  /** A verb: "A wrote to B"; "A wrote on a network". */
  WRITE,
  /** A verb: "A tweeted", "A posted on a network". */
  POST,
  /** A verb: "A briefed the body B". */
  BRIEF,
  /** A verb: "A addressed the nation", "A addressed the body B". */
  ADDRESS
}
