package demarche.position;

/**
 * A run of tokens that says one thing.
 *
 * @param root the head of what is said: a verb, or a noun where a noun phrase alone is the content
 * @param first its first token in the sentence, from 0
 * @param end the token after its last, greater than {@code first}
 */
record Content(int root, int first, int end) {}
