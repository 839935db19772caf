package demarche.fact;

/** What sort of finder told a fact. */
public enum OriginKind implements Coded {
  PERSON,
  PROGRAM,
  LANGUAGE_MODEL
}
