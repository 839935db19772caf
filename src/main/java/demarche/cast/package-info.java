/**
 * Who an article is about and where it means them: names, offices, and what stands for a name later
 * on.
 */
@NullMarked
package demarche.cast;

import org.jspecify.annotations.NullMarked;
