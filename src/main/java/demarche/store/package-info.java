/**
 * The graph on disk: a Jena TDB2 database of one named graph an article, with the article bodies in
 * the stored default graph, and a view of it that hides them.
 */
@NullMarked
package demarche.store;

import org.jspecify.annotations.NullMarked;
