/**
 * How a position stands to its topic, decided by the word that voices it and by the content.
 *
 * <p>{@link demarche.stance.StanceModel} is the way in; docs/stance.md tells how its weights are
 * made.
 */
@NullMarked
package demarche.stance;

import org.jspecify.annotations.NullMarked;
