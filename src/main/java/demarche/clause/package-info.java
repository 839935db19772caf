/** Clauses: what is said to be done, by whom, and whether it is said to be so. */
@NullMarked
package demarche.clause;

import org.jspecify.annotations.NullMarked;
