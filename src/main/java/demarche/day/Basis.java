package demarche.day;

/** What a day rests on. */
public enum Basis {
  /** The words alone: a full date. */
  TOLD,
  /** The words and the day of publication: "on Thursday", "March 3". */
  PUBLISHED,
  /** The words and a day told before: "two days later". */
  CONTEXT
}
