/**
 * Questions to a graph and how their answers are written: the named queries of {@code queries/},
 * their parameters, the five formats, and figures on what a graph holds.
 */
@NullMarked
package demarche.answer;

import org.jspecify.annotations.NullMarked;
