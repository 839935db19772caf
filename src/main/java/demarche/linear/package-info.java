/** Linear models over named features, whose weights stand as data. */
@NullMarked
package demarche.linear;

import org.jspecify.annotations.NullMarked;
