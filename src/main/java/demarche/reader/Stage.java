package demarche.reader;

/** The stages of reading, in their order. */
enum Stage {
  TEXT,
  ENGINE,
  TREES,
  CAST,
  DAYS,
  POSITIONS,
  COMMUNICATIONS,
  EVACUATIONS
}
