/** From bytes to articles with their facts and back: inputs, JSON, slots, evidence. No RDF here. */
@NullMarked
package demarche.factfile;

import org.jspecify.annotations.NullMarked;
