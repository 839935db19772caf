package demarche.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.jsonld.JenaToTitanium;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The JSON-LD context gives short keys and plain values, and loses nothing. */
class ContextTest {
  private static final String OWN = "https://w3id.org/demarche/ontology#";
  private static final String CONTEXT = ClassPathFiles.text("/demarche/ontology/context.jsonld");

  @Test
  void theValidGraphReadsBackAsItWas() throws JsonLdError {
    DatasetGraph before = DatasetGraphFactory.wrap(ClassPathFiles.turtle("/shapes/valid.ttl"));
    DatasetGraph after = DatasetGraphFactory.create();
    RDFParser.create()
        .source(new StringReader(compacted(before).toString()))
        .lang(Lang.JSONLD)
        .parse(after);

    assertTrue(IsoMatcher.isomorphic(before, after));
  }

  @Test
  void aPositionIsWrittenInShortKeysAndPlainValues() throws JsonLdError {
    JsonObject position = node("https://w3id.org/demarche/kg/fact/03");

    assertEquals("urge", position.getString("stance"));
    assertEquals("true", position.getString("quoted"));
    assertEquals("1994-03-10", position.getString("date"));
    assertEquals("https://w3id.org/demarche/kg/person/ada-quill", position.getString("speaker"));
    assertEquals(
        "[\"https://w3id.org/demarche/kg/country/graustark\"]",
        Objects.requireNonNull(position.get("target")).toString());
    assertEquals(List.of(), longKeys(position));
  }

  @Test
  void anEvacuationIsWrittenInShortKeysAndPlainValues() throws JsonLdError {
    JsonObject evacuation = node("https://w3id.org/demarche/kg/fact/13");

    assertEquals("planned", evacuation.getString("status"));
    assertEquals("900", evacuation.getString("present"));
    assertTrue(Objects.requireNonNull(evacuation.get("means")).toString().contains("\"ship\""));
    assertEquals(List.of(), longKeys(evacuation));
  }

  @Test
  void bareNumbersAndTruthValuesReadAsTheSame() {
    String text =
        CONTEXT.stripTrailing().replaceFirst("}$", "")
            + ", \"id\": \"https://example.org/piece\", \"start\": 96, \"quoted\": false}";
    Graph read = RDFParser.create().source(new StringReader(text)).lang(Lang.JSONLD).toGraph();

    assertTrue(
        read.contains(
            NodeFactory.createURI("https://example.org/piece"),
            NodeFactory.createURI(OWN + "start"),
            NodeFactory.createLiteralDT("96", XSDDatatype.XSDinteger)));
    assertTrue(
        read.contains(
            NodeFactory.createURI("https://example.org/piece"),
            NodeFactory.createURI(OWN + "quoted"),
            NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean)));
  }

  @Test
  void everyPropertyOfTheOntologyHasAKey() {
    Graph ontology = ClassPathFiles.turtle("/demarche/ontology/demarche.ttl");
    Set<String> missing = new TreeSet<>();
    for (Node kind : List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode())) {
      ontology
          .find(Node.ANY, RDF.type.asNode(), kind)
          .mapWith(triple -> triple.getSubject().getURI())
          .filterKeep(uri -> uri.startsWith(OWN))
          .mapWith(uri -> uri.substring(OWN.length()))
          .filterDrop(local -> CONTEXT.contains("\n    \"" + local + "\": "))
          .forEach(missing::add);
    }

    assertEquals(Set.of(), missing);
  }

  private static JsonObject node(String iri) throws JsonLdError {
    JsonArray nodes =
        compacted(DatasetGraphFactory.wrap(ClassPathFiles.turtle("/shapes/valid.ttl")))
            .getJsonArray("graph");
    return nodes.getValuesAs(JsonObject.class).stream()
        .filter(node -> node.getString("id").equals(iri))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> longKeys(JsonObject node) {
    return node.keySet().stream().filter(key -> key.contains(":")).toList();
  }

  private static JsonObject compacted(DatasetGraph data) throws JsonLdError {
    return JsonLd.compact(
            JsonDocument.of(JenaToTitanium.convert(data, new JsonLdOptions())),
            JsonDocument.of(new StringReader(CONTEXT)))
        .get();
  }
}
