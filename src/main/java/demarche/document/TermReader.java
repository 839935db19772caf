package demarche.document;

import demarche.document.Term.Relation;
import demarche.exchange.Addresses;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Tells the terms of vocabularies in the words of their own labels and definitions. */
final class TermReader {
  private static final String SCHEMA = "https://schema.org/";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String SHACL = "http://www.w3.org/ns/shacl#";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("dcterms", DCTERMS),
          Map.entry("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
          Map.entry("oa", "http://www.w3.org/ns/oa#"),
          Map.entry("org", "http://www.w3.org/ns/org#"),
          Map.entry("owl", OWL.NS),
          Map.entry("prov", "http://www.w3.org/ns/prov#"),
          Map.entry("rdf", RDF.uri),
          Map.entry("rdfs", RDFS.uri),
          Map.entry("schema", SCHEMA),
          Map.entry("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
          Map.entry("sh", SHACL),
          Map.entry("skos", SKOS.uri),
          Map.entry("xsd", "http://www.w3.org/2001/XMLSchema#"));

  /** Properties that relate terms, with what people read, in the order in which they are told. */
  private static final List<Map.Entry<Node, String>> RELATIONS =
      List.of(
          Map.entry(RDFS.Nodes.subClassOf, "narrower than"),
          Map.entry(RDFS.Nodes.subPropertyOf, "narrower than"),
          Map.entry(SKOS.broader.asNode(), "narrower than"),
          Map.entry(OWL.equivalentClass.asNode(), "the same as"),
          Map.entry(OWL.equivalentProperty.asNode(), "the same as"),
          Map.entry(OWL.inverseOf.asNode(), "inverse of"),
          Map.entry(OWL2.disjointWith.asNode(), "never also"),
          Map.entry(SKOS.exactMatch.asNode(), "exact match"),
          Map.entry(SKOS.closeMatch.asNode(), "close match"),
          Map.entry(SKOS.broadMatch.asNode(), "means less than"),
          Map.entry(SKOS.narrowMatch.asNode(), "means more than"),
          Map.entry(RDFS.Nodes.domain, "of"),
          Map.entry(iri(SCHEMA + "domainIncludes"), "of"),
          Map.entry(RDFS.Nodes.range, "values"),
          Map.entry(iri(SCHEMA + "rangeIncludes"), "values"),
          Map.entry(iri(SHACL + "targetClass"), "asked of"),
          Map.entry(iri(SHACL + "path"), "about"));

  /** The same, read from the other term. */
  private static final List<Map.Entry<Node, String>> INVERSE =
      List.of(
          Map.entry(SKOS.broader.asNode(), "wider than"),
          Map.entry(SKOS.exactMatch.asNode(), "exact match"),
          Map.entry(SKOS.closeMatch.asNode(), "close match"),
          Map.entry(SKOS.broadMatch.asNode(), "means more than"));

  private final Map<Node, List<Triple>> bySubject = new HashMap<>();
  private final Map<Node, List<Triple>> byObject = new HashMap<>();

  TermReader(List<Triple> everything) {
    for (Triple triple : everything) {
      bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
      byObject.computeIfAbsent(triple.getObject(), s -> new ArrayList<>()).add(triple);
    }
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  /** A vocabulary of some terms. */
  Vocabulary vocabulary(String iri, List<Triple> triples, Set<Node> terms) {
    Node node = iri(iri);
    List<String> about =
        Stream.of(
                iri(DCTERMS + "description"),
                SKOS.definition.asNode(),
                RDFS.comment.asNode(),
                iri(DCTERMS + "source"))
            .flatMap(property -> texts(node, property).stream())
            .toList();
    return new Vocabulary(
        iri.substring(Addresses.VOCABULARIES.length()),
        iri,
        texts(node, iri(DCTERMS + "title")).stream().findFirst().orElse(label(node)),
        about,
        terms.stream().map(this::term).toList(),
        triples);
  }

  private Term term(Node node) {
    List<Relation> relations = new ArrayList<>();
    for (Map.Entry<Node, String> relation : RELATIONS) {
      for (Node other : values(node, relation.getKey())) {
        if (other.isURI()) {
          relations.add(new Relation(relation.getValue(), label(other), other));
        }
      }
    }
    for (Map.Entry<Node, String> relation : INVERSE) {
      for (Triple triple : byObject.getOrDefault(node, List.of())) {
        if (triple.getPredicate().equals(relation.getKey())) {
          Node other = triple.getSubject();
          relations.add(new Relation(relation.getValue(), label(other), other));
        }
      }
    }
    List<String> definitions = new ArrayList<>(texts(node, SKOS.definition.asNode()));
    definitions.addAll(texts(node, iri(SHACL + "message")));
    return new Term(
        node.getURI(),
        node.getURI().replaceFirst("^.*[#/]", ""),
        label(node),
        kind(node),
        definitions,
        texts(node, SKOS.example.asNode()),
        texts(node, SKOS.scopeNote.asNode()),
        relations.stream().distinct().toList());
  }

  private String kind(Node node) {
    List<Node> types = values(node, RDF.Nodes.type);
    boolean derived = !values(node, iri(Terms.ONTOLOGY + "derived")).isEmpty();
    String kind =
        types.stream()
            .map(type -> type.getURI().replaceFirst("^.*[#/]", ""))
            .map(name -> name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT))
            .map(name -> name.replace("datatype property", "property with a literal value"))
            .map(name -> name.replace("object property", "property between things"))
            .distinct()
            .collect(java.util.stream.Collectors.joining(", "));
    return derived ? kind + ", derived by a rule" : kind;
  }

  /** A label, else the name with its prefix, else the last part of the IRI. */
  private String label(Node node) {
    if (!node.isURI()) {
      return "a term without a name";
    }
    List<String> labels = texts(node, RDFS.Nodes.label);
    if (!labels.isEmpty()) {
      return labels.getFirst();
    }
    String iri = node.getURI();
    return PREFIXES.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElseGet(() -> iri.replaceFirst("^.*[#/]", ""));
  }

  private List<Node> values(Node subject, Node property) {
    return bySubject.getOrDefault(subject, List.of()).stream()
        .filter(triple -> triple.getPredicate().equals(property))
        .map(Triple::getObject)
        .toList();
  }

  private List<String> texts(Node subject, Node property) {
    return values(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }
}
