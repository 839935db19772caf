/** The graph sent to another graph store, by the SPARQL 1.1 Graph Store HTTP Protocol. */
@NullMarked
package demarche.push;

import org.jspecify.annotations.NullMarked;
