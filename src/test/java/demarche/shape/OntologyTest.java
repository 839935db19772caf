package demarche.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.Coded;
import demarche.fact.CommunicationKind;
import demarche.fact.EvacuationStatus;
import demarche.fact.Stance;
import demarche.vocabulary.Terms;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** What holds of the terms of the ontology and of the concepts of its schemes. */
class OntologyTest {
  private static final String IRI = "https://w3id.org/demarche/ontology";
  private static final String OWN = IRI + "#";
  private static final String ROOT = "https://w3id.org/demarche/";
  private static final Graph ONTOLOGY = ClassPathFiles.turtle("/demarche/ontology/demarche.ttl");
  private static final Graph SCHEMES =
      ClassPathFiles.turtle("/demarche/ontology/schemes.ttl", "/demarche/ontology/event-codes.ttl");

  /** Namespaces that the ontology may align to, or take a term from. */
  private static final List<String> OUTSIDE =
      List.of(
          "http://www.w3.org/ns/prov#",
          "http://www.w3.org/ns/oa#",
          "https://schema.org/",
          "http://www.w3.org/ns/org#",
          "http://semanticweb.cs.vu.nl/2009/11/sem/",
          "http://www.w3.org/2003/01/geo/wgs84_pos#",
          "http://www.w3.org/2004/02/skos/core#",
          "http://purl.org/dc/terms/");

  private static final List<Node> KINDS_OF_TERM =
      List.of(
          OWL.Class.asNode(),
          OWL.ObjectProperty.asNode(),
          OWL.DatatypeProperty.asNode(),
          OWL.AnnotationProperty.asNode());

  @Test
  void theOntologySaysItsVersionAndLicence() {
    Node ontology = NodeFactory.createURI(IRI);

    assertTrue(
        ONTOLOGY.contains(
            ontology, OWL2.versionIRI.asNode(), NodeFactory.createURI(IRI + "/1.0.0")));
    assertTrue(
        ONTOLOGY.contains(
            ontology, OWL.versionInfo.asNode(), NodeFactory.createLiteralString("1.0.0")));
    assertTrue(ONTOLOGY.contains(ontology, DCTerms.license.asNode(), Node.ANY));
    assertFalse(ONTOLOGY.contains(Node.ANY, OWL.imports.asNode(), Node.ANY));
  }

  @Test
  void everyOwnTermHasALabelADefinitionAndAnExample() {
    for (Node term : terms(OWN)) {
      for (Node property :
          List.of(RDFS.label.asNode(), SKOS.definition.asNode(), SKOS.example.asNode())) {
        assertTrue(hasEnglish(ONTOLOGY, term, property), () -> term + " lacks " + property);
      }
      assertTrue(
          ONTOLOGY.contains(term, RDFS.isDefinedBy.asNode(), NodeFactory.createURI(IRI)),
          term::toString);
    }
  }

  @Test
  void theOntologyHasExactlyTheTermsThatTheMappersUse() {
    Set<String> declared =
        terms(OWN).stream().map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
    // An annotation of the ontology itself, which no data graph uses.
    declared.remove(OWN + "derived");

    assertEquals(declared, mapperTerms(OWN));
  }

  @Test
  void everyOutsideTermIsDeclaredOnceAndFromAKnownNamespace() {
    Set<String> used = mapperTerms("");
    for (Node by : List.of(RDFS.subClassOf.asNode(), RDFS.subPropertyOf.asNode())) {
      ONTOLOGY
          .find(Node.ANY, by, Node.ANY)
          .mapWith(triple -> triple.getObject().getURI())
          .forEach(used::add);
    }
    used.removeIf(uri -> uri.startsWith(OWN));
    ONTOLOGY
        .find()
        .mapWith(triple -> triple.getPredicate().getURI())
        .filterKeep(uri -> OUTSIDE.stream().anyMatch(uri::startsWith))
        .forEach(used::add);
    for (String uri : used) {
      assertTrue(OUTSIDE.stream().anyMatch(uri::startsWith), () -> uri + " is of no known place");
      long kinds =
          KINDS_OF_TERM.stream()
              .filter(
                  kind -> ONTOLOGY.contains(NodeFactory.createURI(uri), RDF.type.asNode(), kind))
              .count();
      assertEquals(1, kinds, () -> uri + " has not exactly one kind");
      assertTrue(
          ONTOLOGY.contains(NodeFactory.createURI(uri), RDFS.isDefinedBy.asNode(), Node.ANY),
          () -> uri + " says not where it is defined");
    }
  }

  @Test
  void theDerivedPropertiesAreAClosedListAndSayTheirRule() {
    List<Node> derived =
        ONTOLOGY
            .find(Node.ANY, NodeFactory.createURI(OWN + "derived"), Node.ANY)
            .mapWith(triple -> triple.getSubject())
            .toList();
    for (Node property : derived) {
      String rule =
          ONTOLOGY
              .find(property, SKOS.scopeNote.asNode(), Node.ANY)
              .next()
              .getObject()
              .getLiteralLexicalForm();
      assertTrue(rule.startsWith("Rule: "), property::toString);
    }

    assertEquals(
        Set.of(
            "represents",
            "about",
            "spokeWith",
            "metWith",
            "visitedWith",
            "correspondedWith",
            "supports",
            "criticizes",
            "rejects",
            "urges",
            "warns",
            "commitsTo",
            "evacuatesFrom"),
        derived.stream()
            .map(node -> node.getURI().substring(OWN.length()))
            .collect(Collectors.toSet()));
  }

  @Test
  void theSchemesHoldTheCodebooksWords() {
    assertEquals(codes(Stance.values()), notations("stance"));
    assertEquals(codes(CommunicationKind.values()), notations("communication-kind"));
    assertEquals(codes(EvacuationStatus.values()), notations("status"));
    assertEquals(
        Set.of(
            "flight",
            "chartered flight",
            "military flight",
            "bus",
            "ship",
            "train",
            "car",
            "helicopter",
            "convoy",
            "on foot"),
        notations("means"));
  }

  @Test
  void everyConceptIsLabelledAndItsIriFollowsItsNotation() {
    for (Node concept : concepts()) {
      assertTrue(hasEnglish(SCHEMES, concept, RDFS.label.asNode()), concept::toString);
      assertTrue(hasEnglish(SCHEMES, concept, SKOS.prefLabel.asNode()), concept::toString);
      String notation = only(concept, SKOS.notation.asNode()).getLiteralLexicalForm();
      String scheme = only(concept, SKOS.inScheme.asNode()).getURI();
      assertEquals(scheme + "/" + notation.replace(' ', '-'), concept.getURI());
      assertTrue(
          SCHEMES.contains(
              NodeFactory.createURI(scheme), RDF.type.asNode(), SKOS.ConceptScheme.asNode()));
    }
  }

  @Test
  void everyConceptOfOurOwnHasADefinitionAndAnExample() {
    for (Node concept : concepts()) {
      if (!isEventCode(concept)) {
        assertTrue(hasEnglish(SCHEMES, concept, SKOS.definition.asNode()), concept::toString);
        assertTrue(hasEnglish(SCHEMES, concept, SKOS.example.asNode()), concept::toString);
      }
    }
  }

  @Test
  void everyMatchJoinsAConceptOfOursToAnEventCode() {
    List<Node> concepts = concepts();
    for (Node match : List.of(SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode())) {
      List<Node[]> pairs =
          SCHEMES
              .find(Node.ANY, match, Node.ANY)
              .mapWith(triple -> new Node[] {triple.getSubject(), triple.getObject()})
              .toList();
      for (Node[] pair : pairs) {
        assertTrue(concepts.containsAll(List.of(pair)), () -> Arrays.toString(pair));
        assertTrue(isEventCode(pair[0]) != isEventCode(pair[1]), () -> Arrays.toString(pair));
      }
      assertFalse(pairs.isEmpty());
    }
  }

  private static boolean isEventCode(Node concept) {
    return concept.getURI().startsWith(ROOT + "cameo/")
        || concept.getURI().startsWith(ROOT + "plover/");
  }

  private static Set<String> codes(Coded[] values) {
    return Arrays.stream(values).map(Coded::code).collect(Collectors.toSet());
  }

  private static Set<String> notations(String scheme) {
    return SCHEMES
        .find(Node.ANY, SKOS.inScheme.asNode(), NodeFactory.createURI(ROOT + scheme))
        .mapWith(
            triple -> only(triple.getSubject(), SKOS.notation.asNode()).getLiteralLexicalForm())
        .toSet();
  }

  private static List<Node> concepts() {
    return SCHEMES
        .find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
        .mapWith(triple -> triple.getSubject())
        .toList();
  }

  private static Node only(Node subject, Node predicate) {
    List<Node> found =
        SCHEMES.find(subject, predicate, Node.ANY).mapWith(triple -> triple.getObject()).toList();
    assertEquals(1, found.size(), () -> subject + " " + predicate);
    return found.getFirst();
  }

  private static Set<Node> terms(String namespace) {
    return KINDS_OF_TERM.stream()
        .flatMap(kind -> ONTOLOGY.find(Node.ANY, RDF.type.asNode(), kind).toList().stream())
        .map(triple -> triple.getSubject())
        .filter(node -> node.isURI() && node.getURI().startsWith(namespace))
        .collect(Collectors.toSet());
  }

  /** The IRIs of the mappers' terms that start with a namespace. */
  private static Set<String> mapperTerms(String namespace) {
    Set<String> found = new TreeSet<>();
    for (Field field : Terms.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class) {
        try {
          found.add(((Node) field.get(null)).getURI());
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    found.removeIf(uri -> !uri.startsWith(namespace));
    return found;
  }

  private static boolean hasEnglish(Graph graph, Node subject, Node predicate) {
    return graph
        .find(subject, predicate, Node.ANY)
        .mapWith(triple -> triple.getObject())
        .filterKeep(
            text ->
                text.getLiteralLanguage().equals("en") && !text.getLiteralLexicalForm().isBlank())
        .hasNext();
  }
}
