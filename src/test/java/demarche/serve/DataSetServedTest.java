package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the server says of the data set is so. */
final class DataSetServedTest {
  private static final String PREFIXES =
      """
      PREFIX d: <https://w3id.org/demarche/ontology#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX schema: <https://schema.org/>
      PREFIX void: <http://rdfs.org/ns/void#>
      """;

  @TempDir static Path folder;
  private static Served served;
  private static Graph told = GraphFactory.createDefaultGraph();

  @BeforeAll
  static void serve() throws IOException {
    served = Served.in(folder);
    told = served.graph("/.well-known/void.ttl", Lang.TURTLE);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String ofDescription(String query) {
    return first(QueryExec.dataset(DatasetGraphFactory.wrap(told)).query(PREFIXES + query).build());
  }

  private static String ofGraph(String query) {
    return served.store.read(
        data -> first(QueryExec.dataset(data).query(PREFIXES + query).build()));
  }

  private static String first(QueryExec query) {
    try (query) {
      RowSet rows = query.select();
      return rows.next().get(rows.getResultVars().getFirst()).getLiteralLexicalForm();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "void:triples; SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
        "void:entities; SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o . FILTER(STRSTARTS(STR(?s),"
            + " 'https://example.org/news/graph/')) }",
        "void:classes; SELECT (COUNT(DISTINCT ?c) AS ?n) { ?s a ?c }",
        "void:properties; SELECT (COUNT(DISTINCT ?p) AS ?n) { ?s ?p ?o }",
        "void:documents; SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a d:Article }"
      })
  void itsCountsAreThoseOfTheGraph(String property, String query) {
    String count = "SELECT ?n { <" + Served.BASE + "> " + property + " ?n }";
    assertEquals(ofGraph(query), ofDescription(count));
  }

  @Test
  void everyClassAndPropertyIsCounted() {
    assertEquals(
        ofGraph("SELECT (COUNT(*) AS ?n) { ?s a ?c }"),
        ofDescription("SELECT (SUM(?n) AS ?all) { ?x void:class ?c ; void:entities ?n }"));
    assertEquals(
        ofGraph("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
        ofDescription("SELECT (SUM(?n) AS ?all) { ?x void:property ?p ; void:triples ?n }"));
  }

  @Test
  void theLinksToWikidataAreCounted() {
    assertEquals(
        ofGraph(
            "SELECT (COUNT(*) AS ?n) { ?s owl:sameAs ?o FILTER(STRSTARTS(STR(?o),"
                + " 'http://www.wikidata.org/entity/')) }"),
        ofDescription(
            "SELECT ?n { ?l a void:Linkset ; void:linkPredicate owl:sameAs ; void:triples ?n }"));
  }

  @Test
  void itTellsTitleLicenceDayAndWhereToAsk() {
    String set = "<" + Served.BASE + ">";
    assertEquals(
        ofGraph("SELECT (MAX(STR(?d)) AS ?n) { ?s schema:datePublished ?d }"),
        ofDescription("SELECT (STR(?d) AS ?n) { " + set + " dcterms:modified ?d }"));
    assertEquals("1", ofDescription("SELECT (COUNT(*) AS ?n) { " + set + " dcterms:title ?d }"));
    assertEquals("1", ofDescription("SELECT (COUNT(*) AS ?n) { " + set + " dcterms:license ?d }"));
    String endpoint = "SELECT (STR(?e) AS ?n) { " + set + " void:sparqlEndpoint ?e }";
    assertTrue(ofDescription(endpoint).matches("http://localhost:[0-9]+/kg/sparql"));
    assertEquals(
        ofDescription(endpoint),
        ofDescription("SELECT (STR(?e) AS ?n) { ?s a dcat:DataService ; dcat:endpointURL ?e }"));
  }

  @Test
  void everyExampleResolves() {
    String count = "SELECT (COUNT(*) AS ?n) { ?s void:exampleResource ?e }";
    assertEquals("9", ofDescription(count));
    String page = served.get("/.well-known/void", "Accept", "text/html").body();
    page.lines()
        .filter(line -> line.contains("<li><a href=\"/kg/"))
        .map(line -> line.replaceFirst(".*href=\"([^\"]*)\".*", "$1"))
        .forEach(path -> assertEquals(200, served.get(path).statusCode(), path));
  }
}
