/**
 * Turns the resolved facts of one article into RDF triples: one mapper for each kind of fact. A
 * pure function; no blank nodes, no clock, no look into a store.
 */
@NullMarked
package demarche.mapper;

import org.jspecify.annotations.NullMarked;
