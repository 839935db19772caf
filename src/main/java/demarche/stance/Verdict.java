package demarche.stance;

import demarche.fact.Stance;

/**
 * A stance that was decided.
 *
 * @param stance the likeliest
 * @param margin its probability less that of the next one, from 0 to 1, by the model
 */
public record Verdict(Stance stance, double margin) {}
