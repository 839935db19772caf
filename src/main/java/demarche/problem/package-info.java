/** What went wrong with an input: a stable name, a place and one clear sentence. */
@NullMarked
package demarche.problem;

import org.jspecify.annotations.NullMarked;
