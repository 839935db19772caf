package demarche.document;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Triple;

/**
 * The ontology, a scheme of concepts, or the shapes.
 *
 * @param name where it stands below the root, such as {@code stance}
 * @param iri its IRI
 * @param title what people call it
 * @param about what it is for
 * @param terms its terms, in the order of the file
 * @param triples all of it, in the order of the file
 */
public record Vocabulary(
    String name,
    String iri,
    String title,
    List<String> about,
    List<Term> terms,
    List<Triple> triples) {
  public Vocabulary {
    about = List.copyOf(about);
    terms = List.copyOf(terms);
    triples = List.copyOf(triples);
  }

  /** The term whose place on the page has a name. */
  public Optional<Term> term(String id) {
    return terms.stream().filter(term -> term.id().equals(id)).findFirst();
  }
}
