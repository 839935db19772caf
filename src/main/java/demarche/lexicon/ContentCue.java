package demarche.lexicon;

import demarche.fact.Stance;

/**
 * Words of the content that push towards a stance.
 *
 * @param first their first token in the sentence, from 0
 * @param end the token after the last
 * @param stance towards which they push
 */
public record ContentCue(int first, int end, Stance stance) {}
