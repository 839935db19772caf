package demarche.document;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * A term of a vocabulary, for people.
 *
 * @param iri its IRI
 * @param id what its place on the page is called: the last part of the IRI
 * @param label what people call it
 * @param kind what sort of term it is, such as {@code class}
 * @param definitions what it means
 * @param examples of its use
 * @param notes further remarks
 * @param relations what it is aligned to, narrower than, used with
 */
public record Term(
    String iri,
    String id,
    String label,
    String kind,
    List<String> definitions,
    List<String> examples,
    List<String> notes,
    List<Relation> relations) {
  public Term {
    definitions = List.copyOf(definitions);
    examples = List.copyOf(examples);
    notes = List.copyOf(notes);
    relations = List.copyOf(relations);
  }

  /**
   * A relation to another term.
   *
   * @param name of the relation, such as {@code close match}
   * @param text the other, for people
   * @param node the other
   */
  public record Relation(String name, String text, Node node) {}
}
