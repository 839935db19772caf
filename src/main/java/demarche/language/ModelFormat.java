package demarche.language;

/** What the writer and the reader of a model file must agree on. docs/language.md describes it. */
final class ModelFormat {
  /** The first line of the unzipped stream. */
  static final String MAGIC = "demarche language model 1";

  /** No list and no table of a model is longer; a greater number shows damage. */
  static final int MOST = 1 << 26;

  /** No list of words or numbers is longer. */
  static final int MOST_WORDS = 1 << 21;

  private ModelFormat() {}
}
