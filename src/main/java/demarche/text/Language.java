package demarche.text;

/** Which language a text is in, as far as its small words tell. */
public enum Language {
  /** English. */
  ENGLISH,
  /** Plainly another one: what it says is not read. */
  OTHER,
  /** Too little to tell by. */
  UNKNOWN
}
