package demarche.document;

import demarche.exchange.Addresses;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** The project's own vocabularies, from the files of {@code ontology/}. */
public final class Vocabularies {
  /** Where the files stand on the class path. */
  static final String FOLDER = "/demarche/ontology/";

  private static final String SHAPES = Addresses.VOCABULARIES + "shapes";

  private final List<Vocabulary> all;

  private Vocabularies(List<Vocabulary> all) {
    this.all = List.copyOf(all);
  }

  /** Reads the files that come with the program. */
  public static Vocabularies bundled() {
    List<Triple> ontology = triples("demarche.ttl");
    List<Triple> concepts = new ArrayList<>(triples("schemes.ttl"));
    concepts.addAll(triples("event-codes.ttl"));
    List<Triple> shapes = triples("shapes.ttl");
    List<Triple> everything = new ArrayList<>(ontology);
    everything.addAll(concepts);
    everything.addAll(shapes);
    TermReader reader = new TermReader(everything);

    List<Vocabulary> all = new ArrayList<>();
    String root = Terms.ONTOLOGY.substring(0, Terms.ONTOLOGY.length() - 1);
    all.add(reader.vocabulary(root, ontology, subjects(ontology, Terms.ONTOLOGY)));
    for (Node scheme : instances(concepts, SKOS.ConceptScheme.asNode())) {
      Set<Node> members = members(concepts, scheme);
      List<Triple> own =
          concepts.stream()
              .filter(t -> t.getSubject().equals(scheme) || members.contains(t.getSubject()))
              .toList();
      all.add(reader.vocabulary(scheme.getURI(), own, members));
    }
    all.add(reader.vocabulary(SHAPES, shapes, subjects(shapes, SHAPES + "#")));
    return new Vocabularies(all);
  }

  /** The ontology first, then the schemes, then the shapes. */
  public List<Vocabulary> all() {
    return all;
  }

  /** The label of a term, for people. */
  public Optional<String> label(String iri) {
    return all.stream()
        .flatMap(vocabulary -> vocabulary.terms().stream())
        .filter(term -> term.iri().equals(iri))
        .map(Term::label)
        .findFirst();
  }

  /** The triples of a file, in its order; blank nodes are called b0, b1 … as they come. */
  static List<Triple> triples(String file) {
    List<Triple> triples = new ArrayList<>();
    Map<Node, Node> blanks = new HashMap<>();
    RDFParser.create()
        .source(new java.io.ByteArrayInputStream(bytes(file)))
        .lang(Lang.TURTLE)
        .base(Addresses.VOCABULARIES)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple t) {
                triples.add(
                    Triple.create(
                        named(t.getSubject(), blanks),
                        t.getPredicate(),
                        named(t.getObject(), blanks)));
              }
            });
    return triples;
  }

  private static Node named(Node node, Map<Node, Node> blanks) {
    return node.isBlank()
        ? blanks.computeIfAbsent(node, n -> NodeFactory.createBlankNode("b" + blanks.size()))
        : node;
  }

  /** A file of the ontology's folder. */
  static byte[] bytes(String file) {
    try (InputStream in =
        Objects.requireNonNull(Vocabularies.class.getResourceAsStream(FOLDER + file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Node> subjects(List<Triple> triples, String start) {
    Set<Node> subjects = new LinkedHashSet<>();
    for (Triple triple : triples) {
      Node subject = triple.getSubject();
      if (subject.isURI() && subject.getURI().startsWith(start)) {
        subjects.add(subject);
      }
    }
    return subjects;
  }

  private static Set<Node> instances(List<Triple> triples, Node type) {
    Set<Node> found = new LinkedHashSet<>();
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().equals(type)) {
        found.add(triple.getSubject());
      }
    }
    return found;
  }

  private static Set<Node> members(List<Triple> triples, Node scheme) {
    Map<Node, Boolean> found = new LinkedHashMap<>();
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(SKOS.inScheme.asNode())
          && triple.getObject().equals(scheme)) {
        found.put(triple.getSubject(), true);
      }
    }
    return found.keySet();
  }
}
