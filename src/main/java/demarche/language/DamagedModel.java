package demarche.language;

/** A model file is no model or is not whole. The message is a predicate: "is cut off". */
public final class DamagedModel extends Exception {
  private static final long serialVersionUID = 1L;

  DamagedModel(String what) {
    super(what);
  }
}
