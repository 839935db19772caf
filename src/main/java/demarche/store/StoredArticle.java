package demarche.store;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One article as it is stored.
 *
 * @param graph the IRI of its named graph
 * @param article the IRI of the article itself
 * @param text the body as given; it goes into the stored default graph and nowhere else
 * @param triples what goes into the named graph; without repetitions, no blank nodes
 */
public record StoredArticle(Node graph, Node article, String text, Collection<Triple> triples) {}
