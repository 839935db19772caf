/**
 * What a graph holds, told to a person: one node with the words that say so, or all of it in
 * figures.
 */
@NullMarked
package demarche.explanation;

import org.jspecify.annotations.NullMarked;
