/** The terms of the ontology and of the vocabularies beside it, as Jena nodes. */
@NullMarked
package demarche.vocabulary;

import org.jspecify.annotations.NullMarked;
