package demarche.stance;

import demarche.fact.Stance;

/**
 * A position to learn from.
 *
 * @param article the article's file name
 * @param question its content
 * @param stance the right answer
 */
public record Example(String article, StanceQuestion question, Stance stance) {}
