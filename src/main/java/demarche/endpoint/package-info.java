/**
 * The SPARQL protocol over a store, for reading: what is asked is guarded, held to a deadline, and
 * answered whole or with a word on what is missing.
 */
@NullMarked
package demarche.endpoint;

import org.jspecify.annotations.NullMarked;
