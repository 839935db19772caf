/**
 * A full-text index over the graph: labels, other names, the words of facts, topics, titles of
 * articles; never the articles' bodies.
 */
@NullMarked
package demarche.search;

import org.jspecify.annotations.NullMarked;
