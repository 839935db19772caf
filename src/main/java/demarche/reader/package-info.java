/** From an article's text to its facts: all stages of reading, one after the other. */
@NullMarked
package demarche.reader;

import org.jspecify.annotations.NullMarked;
