package demarche.communication;

/**
 * A trigger where it stands in a sentence.
 *
 * @param trigger which
 * @param first its first token
 * @param place its head, the last of its tokens
 */
record Cue(Trigger trigger, int first, int place) {}
