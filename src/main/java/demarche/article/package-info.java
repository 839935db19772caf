/** An article as it was given, and how its characters are counted. */
@NullMarked
package demarche.article;

import org.jspecify.annotations.NullMarked;
