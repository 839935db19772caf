/** What a graph must fulfil: the SHACL shapes of the ontology, held against articles and graphs. */
@NullMarked
package demarche.shape;

import org.jspecify.annotations.NullMarked;
