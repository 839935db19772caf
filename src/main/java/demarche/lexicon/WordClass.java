package demarche.lexicon;

/** The part of speech of a word of the lexicon. */
public enum WordClass {
  VERB,
  NOUN,
  ADJECTIVE
}
