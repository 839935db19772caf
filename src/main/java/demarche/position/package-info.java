/** What actors state publicly: finds the tellings of a read article and makes positions of them. */
@NullMarked
package demarche.position;

import org.jspecify.annotations.NullMarked;
