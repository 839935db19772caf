package demarche.evacuation;

/**
 * A vehicle in a sentence.
 *
 * @param head its noun
 * @param means the codebook's word
 */
record Ride(int head, String means) {}
