/**
 * The words of diplomatic speech as data (data/lexicon): which words voice a position, where their
 * arguments stand, which words of the content push it, and what flips or drops it.
 *
 * <p>{@link demarche.lexicon.Lexicon} is the way in.
 */
@NullMarked
package demarche.lexicon;

import org.jspecify.annotations.NullMarked;
