/** What an article states: actors and facts as records, each with its words. No RDF here. */
@NullMarked
package demarche.fact;

import org.jspecify.annotations.NullMarked;
