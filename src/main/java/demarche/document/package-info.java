/**
 * Linked data: what the graph knows of a thing as RDF, the vocabularies, the data set itself and
 * the named queries, each at an address of its own and in the form that the client would have.
 */
@NullMarked
package demarche.document;

import org.jspecify.annotations.NullMarked;
