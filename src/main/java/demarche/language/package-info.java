/**
 * An analysed text: sentences, tokens, parts of speech, lemmas, names and dependency trees.
 *
 * <p>{@link demarche.language.Engine} is the way in. The package depends on nothing but the Java
 * platform; what it knows of English stands in the model that the trainer (src/trainer) makes.
 */
@NullMarked
package demarche.language;

import org.jspecify.annotations.NullMarked;
