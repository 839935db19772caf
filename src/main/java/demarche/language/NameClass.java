package demarche.language;

/**
 * The classes of names, dates and quantities of OntoNotes 5 (Weischedel and others, "OntoNotes
 * Release 5.0", 2013, section 2.6).
 *
 * <p>The order is part of the model file: a new one goes to the end.
 */
public enum NameClass {
  CARDINAL,
  DATE,
  EVENT,
  FAC,
  GPE,
  LANGUAGE,
  LAW,
  LOC,
  MONEY,
  NORP,
  ORDINAL,
  ORG,
  PERCENT,
  PERSON,
  PRODUCT,
  QUANTITY,
  TIME,
  WORK_OF_ART;

  private static final NameClass[] ALL = values();

  /** Its number in the model's tables. */
  @SuppressWarnings("EnumOrdinal") // The order is part of the model file, as said above.
  int index() {
    return ordinal();
  }

  static NameClass at(int index) {
    return ALL[index];
  }

  static int number() {
    return ALL.length;
  }
}
