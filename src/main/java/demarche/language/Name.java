package demarche.language;

/**
 * A name, date or quantity of a sentence.
 *
 * @param first the place of its first token in the sentence, from 0
 * @param end the place after its last token
 * @param kind its class
 */
public record Name(int first, int end, NameClass kind) {}
