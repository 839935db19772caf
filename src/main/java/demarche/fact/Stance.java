package demarche.fact;

/** How a position stands to its topic; the codebook's seven, decided by content. */
public enum Stance implements Coded {
  SUPPORT,
  CRITICIZE,
  REJECT,
  URGE,
  COMMIT,
  WARN,
  ASSERT
}
