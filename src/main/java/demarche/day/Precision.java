package demarche.day;

/** How exactly a text tells a time. */
public enum Precision {
  /** One day. */
  DAY,
  /** A week or a weekend. */
  WEEK,
  MONTH,
  YEAR,
  /** No more than "in recent days". */
  VAGUE
}
