package demarche.evacuation;

import java.util.Optional;

/**
 * A number in a sentence.
 *
 * @param first its first token, words that loosen it not counted
 * @param end the token after its last
 * @param head the token of the number on which the tree's edges arrive
 * @param number its value; of a range the upper end
 * @param qualifier the words that loosen it
 * @param further whether it comes on top of an earlier one ("another 480")
 */
record Quantity(
    int first, int end, int head, long number, Optional<String> qualifier, boolean further) {}
