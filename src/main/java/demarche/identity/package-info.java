/**
 * Who is who: the names of one article, settled with the gazetteers into identities. A pure
 * function of the article and the gazetteers; no RDF here, paths of IRIs are plain text.
 */
@NullMarked
package demarche.identity;

import org.jspecify.annotations.NullMarked;
