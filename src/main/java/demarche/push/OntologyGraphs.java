package demarche.push;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** What the articles' graphs are written in: the ontology, its schemes and the event codes. */
final class OntologyGraphs {
  private static final String FOLDER = "/demarche/ontology/";

  /** A file that the program carries, and the name of its graph. */
  private record Part(String file, String iri) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("demarche.ttl", "https://w3id.org/demarche/ontology"),
          new Part("schemes.ttl", "https://w3id.org/demarche/schemes"),
          new Part("event-codes.ttl", "https://w3id.org/demarche/event-codes"));

  private OntologyGraphs() {}

  /** One graph for each file. */
  static List<OutgoingGraph> bundled() {
    return PARTS.stream()
        .map(part -> OutgoingGraph.of(part.iri(), triples(FOLDER + part.file())))
        .toList();
  }

  private static List<Triple> triples(String file) {
    Numbered triples = new Numbered();
    try (InputStream in = OntologyGraphs.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + file);
      }
      RDFParser.source(in).lang(Lang.TURTLE).parse(triples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return triples.found;
  }

  /** Numbers blank nodes as they come, so that every run sends the same labels. */
  private static final class Numbered extends StreamRDFBase {
    private final List<Triple> found = new ArrayList<>();
    private final Map<Node, Node> blanks = new HashMap<>();

    @Override
    public void triple(Triple triple) {
      found.add(
          Triple.create(
              named(triple.getSubject()), triple.getPredicate(), named(triple.getObject())));
    }

    private Node named(Node node) {
      return node.isBlank()
          ? blanks.computeIfAbsent(node, n -> NodeFactory.createBlankNode("n" + blanks.size()))
          : node;
    }
  }
}
