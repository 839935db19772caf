package demarche.serve;

import static demarche.serve.Served.header;
import static demarche.serve.Served.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.Jena;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ontology, the schemes and the shapes at their own addresses. */
final class VocabulariesServedTest {
  private static final String ROOT = "https://w3id.org/demarche";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.in(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Graph concepts() {
    Graph all = Jena.turtle(Path.of("ontology/schemes.ttl"));
    Jena.turtle(Path.of("ontology/event-codes.ttl")).find().forEachRemaining(all::add);
    return all;
  }

  private static Set<String> subjects(Graph graph, Predicate<Node> wanted) {
    Set<String> found = new TreeSet<>();
    graph
        .find()
        .forEachRemaining(
            t -> {
              if (t.getSubject().isURI() && wanted.test(t.getSubject())) {
                found.add(t.getSubject().getURI());
              }
            });
    return found;
  }

  private static void told(Graph graph, String page, String iri, String id) {
    assertTrue(page.contains(" id=\"" + id + "\""), iri);
    for (Node property :
        List.of(RDFS.label.asNode(), SKOS.definition.asNode(), SKOS.example.asNode())) {
      graph
          .find(org.apache.jena.graph.NodeFactory.createURI(iri), property, Node.ANY)
          .forEachRemaining(
              t ->
                  assertTrue(
                      page.contains(html(t.getObject().getLiteralLexicalForm())),
                      iri + " " + t.getObject()));
    }
  }

  private static String html(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Test
  void everyTermOfTheOntologyIsOnItsPage() {
    Graph ontology = Jena.turtle(Path.of("ontology/demarche.ttl"));
    String page = served.get("/ontology", "Accept", "text/html").body();
    Set<String> terms = subjects(ontology, n -> n.getURI().startsWith(Terms.ONTOLOGY));
    assertTrue(terms.size() >= 80, "terms " + terms.size());
    terms.forEach(t -> told(ontology, page, t, t.substring(Terms.ONTOLOGY.length())));
    assertTrue(page.contains("<a href=\"https://schema.org/Article\">schema:Article</a>"));
  }

  @Test
  void everyConceptIsOnThePageOfItsSchemeAndLeadsThere() {
    Graph concepts = concepts();
    Set<String> schemes =
        subjects(concepts, n -> concepts.contains(n, RDF.Nodes.type, SKOS.ConceptScheme.asNode()));
    assertEquals(6, schemes.size());
    for (String scheme : schemes) {
      String path = scheme.substring(ROOT.length());
      String page = served.get(path, "Accept", "text/html").body();
      Set<String> members =
          subjects(
              concepts,
              n ->
                  concepts.contains(
                      n,
                      SKOS.inScheme.asNode(),
                      org.apache.jena.graph.NodeFactory.createURI(scheme)));
      assertFalse(members.isEmpty(), scheme);
      for (String concept : members) {
        String id = concept.substring(scheme.length() + 1);
        told(concepts, page, concept, id);
        HttpResponse<String> way = served.get(path + "/" + id, "Accept", "text/html");
        assertEquals(303, way.statusCode(), concept);
        assertEquals(path + "#" + id, header(way, "Location"));
        assertEquals("Accept", header(way, "Vary"));
        HttpResponse<String> data = served.get(path + "/" + id, "Accept", "text/turtle");
        assertEquals(path + "/" + id + ".ttl", header(data, "Location"));
        assertTrue(served.get(path + "/" + id + ".nt").body().contains("<" + concept + ">"));
      }
    }
  }

  @Test
  void alignmentsAreToldOnBothSides() {
    String stance = served.get("/stance.html").body();
    assertTrue(stance.contains("<a href=\"/cameo/11\">"), "close match of criticize");
    assertTrue(stance.contains("<a href=\"/cameo/016\">"), "a narrower code of reject");
    String cameo = served.get("/cameo.html").body();
    assertTrue(cameo.contains("<a href=\"/stance/criticize\">criticize</a>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/ontology",
        "/stance",
        "/communication-kind",
        "/means",
        "/status",
        "/cameo",
        "/plover",
        "/shapes",
        "/.well-known/void"
      })
  void aVocabularyComesInEveryForm(String path) {
    Graph turtle = served.graph(path + ".ttl", Lang.TURTLE);
    assertFalse(turtle.isEmpty());
    for (Lang lang : List.of(Lang.TURTLE, Lang.JSONLD, Lang.NTRIPLES, Lang.RDFXML)) {
      String form = path + "." + lang.getFileExtensions().getFirst();
      HttpResponse<String> chosen =
          served.get(path, "Accept", lang.getContentType().getContentTypeStr());
      assertEquals(200, chosen.statusCode());
      assertEquals("Accept", header(chosen, "Vary"));
      assertEquals(form, header(chosen, "Content-Location"));
      assertEquals(lang.getContentType().getContentTypeStr(), type(chosen));
      assertEquals(chosen.body(), served.get(form).body());
      assertTrue(turtle.isIsomorphicWith(served.graph(form, lang)), form);
      String tag = header(chosen, "ETag");
      assertEquals(304, served.get(form, "If-None-Match", tag).statusCode());
    }
    assertEquals("text/html", type(served.get(path, "Accept", "text/html")));
    assertEquals("text/html", type(served.get(path + ".html")));
    assertEquals(406, served.get(path, "Accept", "image/png").statusCode());
  }

  @Test
  void whatIsNoTermIsNotFoundAndAVersionLeadsToTheOntology() {
    assertEquals(404, served.get("/stance/shout").statusCode());
    assertEquals(404, served.get("/ontology/Nothing").statusCode());
    assertEquals("/ontology", header(served.get("/ontology/1.0.0"), "Location"));
  }

  @ParameterizedTest
  @CsvSource({
    "/context.jsonld, context.jsonld",
    "/fact-file.schema.json, fact-file.schema.json",
    "/ontology.ttl, demarche.ttl",
    "/shapes.ttl, shapes.ttl"
  })
  void filesAreServedAsTheyWereWritten(String path, String file) throws IOException {
    assertEquals(Files.readString(Path.of("ontology", file)), served.get(path).body());
  }
}
