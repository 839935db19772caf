package demarche.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.endpoint.Outcome.Table;
import demarche.endpoint.Outcome.Truth;
import demarche.exchange.Refused;
import demarche.store.Articles;
import demarche.store.GraphStore;
import demarche.store.StoredArticle;
import demarche.store.Texts;
import demarche.store.TimeLimit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of a store, what is refused, and when it stops. */
final class AskingTest {
  private static final String BASE = "http://localhost/kg/sparql";
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final Duration SHORT = Duration.ofMillis(500);

  /** How long a query may go on after its time: the machine may be busy. */
  private static final Duration OVERRUN = Duration.ofSeconds(5);

  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void build() {
    Articles.build(folder.resolve("kg"), everyoneKnowsEveryone(60), slowToMatch());
    store = GraphStore.open(folder.resolve("kg"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  /** Sixty things, each linked with each. */
  private static StoredArticle everyoneKnowsEveryone(int people) {
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      for (int j = 0; j < people; j++) {
        triples.add(Triple.create(thing("p" + i), thing("knows"), thing("p" + j)));
      }
    }
    return new StoredArticle(thing("g1"), thing("a1"), "Text of one.", triples);
  }

  private static StoredArticle slowToMatch() {
    Node text = NodeFactory.createLiteralString("a".repeat(60));
    List<Triple> triples = List.of(Triple.create(thing("t"), thing("says"), text));
    return new StoredArticle(thing("g2"), thing("a2"), "Text of two.", triples);
  }

  private static Node thing(String name) {
    return NodeFactory.createURI("urn:t:" + name);
  }

  private static Outcome ask(String query, Duration time, int rows) {
    Asking asking = new Asking(store, Texts.HIDDEN, new Allowance(time, rows));
    return asking.ask(Asking.parsed(query, BASE), Picked.NONE);
  }

  private static Refused refused(String query) {
    return assertThrows(Refused.class, () -> ask(query, LONG, 100));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT ?s { ?s ?p ?o SERVICE ?x { ?s ?p ?o } } } }",
        "SELECT (<java:java.lang.System>(1) AS ?x) {}",
        "SELECT (<java:org.apache.jena.sparql.function.library.print>(1) AS ?x) {}",
        "SELECT (<js:f>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
        "SELECT (<http://jena.apache.org/ARQ/function#print>(1) AS ?x) {}",
        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:x.Y>, 1) AS ?x) {}",
        "SELECT * { ?s ?p ?o FILTER(<java:x.Y>(?o)) }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?o ?q ?r FILTER(<java:x.Y>(?r)) } }",
        "SELECT * { ?s ?p ?o } ORDER BY <java:x.Y>(?o)",
        "SELECT (COUNT(<java:x.Y>(?o)) AS ?n) { ?s ?p ?o } GROUP BY ?s",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (MAX(<java:x.Y>(?o)) > 1)",
        "SELECT * { ?s <java:org.apache.jena.sparql.pfunction.library.bag> ?o }",
        "SELECT * { ?s <http://jena.apache.org/ARQ/property#strSplit> (?a ?b) }",
        "SELECT * { ?s <java:x.Y>* ?o }",
        "SELECT * { ?s (<urn:t:knows>*)* ?o }",
        "SELECT * { ?s ((<urn:t:knows>+/<urn:t:says>)|<urn:t:says>)* ?o }",
        "SELECT * { ?s ^(((!<urn:x>)+)?)+ ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s (<urn:t:knows>+)+ ?o } }",
      })
  void whatReachesOutOrHasNoEndIsRefused(String query) {
    Refused refused = refused(query);
    assertEquals(400, refused.status());
    assertTrue(String.valueOf(refused.getMessage()).endsWith("."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * {",
        "SELECT (regex('x', '[') AS ?x) {}",
        "CLEAR ALL",
        "LOAD <http://localhost:1/>",
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "SELECT * { LATERAL { ?s ?p ?o } }",
        "SELECT (CALL(<java:x.Y>) AS ?x) {}",
        "JSON { 'a': ?s } WHERE { ?s ?p ?o }",
      })
  void whatIsNoQueryOfSparqlIsRefusedWithItsPlace(String text) {
    Refused refused = assertThrows(Refused.class, () -> Asking.parsed(text, BASE));
    assertEquals(400, refused.status());
    assertTrue(
        String.valueOf(refused.getMessage())
            .matches("The query cannot be read( at line \\d+, column \\d+)?(: .*)?\\."),
        refused.getMessage());
  }

  @Test
  void aQueryNestedTooDeeplyIsRefused() {
    String deep = "SELECT * " + "{".repeat(20_000) + "}".repeat(20_000);
    assertEquals(400, refused(deep).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s <urn:t:says> ?o FILTER regex(?o, '(.*a){18}b') }",
        "SELECT * { ?s <urn:t:says> ?o FILTER(!regex(?o, CONCAT('(.*a){18}', 'b'))) }",
        "SELECT * { ?s <urn:t:says> ?o FILTER"
            + " <http://www.w3.org/2005/xpath-functions#matches>(?o, '(.*a){18}b') }",
        "SELECT (REPLACE(?o, '(.*a){18}b', '') AS ?x) { ?s <urn:t:says> ?o }",
        "SELECT (<http://www.w3.org/2005/xpath-functions#replace>(?o, '(.*a){18}b', '') AS ?x)"
            + " { ?s <urn:t:says> ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s <urn:t:says> ?o } GROUP BY (regex(?o, '(.*a){18}b'))",
        "SELECT ?s { ?s <urn:t:says> ?o } GROUP BY ?s HAVING (regex(MAX(?o), '(.*a){18}b'))",
        "SELECT * { { SELECT ?o { ?s <urn:t:says> ?o } } BIND(regex(?o, '(.*a){18}b') AS ?x) }",
        "SELECT * { ?x ?y ?z FILTER EXISTS { ?s <urn:t:says> ?o FILTER regex(?o,'(.*a){18}b') } }",
        "SELECT (regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '(.*a){18}b') AS ?x) {}",
        "SELECT * { ?s <urn:t:says> ?o . ?x ?y ?z } ORDER BY regex(?o, '(.*a){18}b')",
        "SELECT (COUNT(*) AS ?n) { ?s (<urn:t:knows>/<urn:t:knows>/<urn:t:knows>/<urn:t:knows>"
            + "/<urn:t:knows>)* ?o }",
        "ASK { <urn:t:p1> (<urn:t:says>|(<urn:t:knows>/<urn:t:knows>/<urn:t:knows>/<urn:t:knows>"
            + "/<urn:t:knows>))* <urn:t:nobody> }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT DISTINCT ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?i && ?f != ?f) }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?c ?f ?i LIMIT 1",
        "SELECT ?a (MAX(?i) AS ?m) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } GROUP BY ?a",
        "CONSTRUCT { ?a ?b ?c } { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "DESCRIBE ?a { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
      })
  void aQueryStopsAtItsDeadline(String query) {
    Refused refused =
        assertTimeoutPreemptively(
            SHORT.plus(OVERRUN),
            () -> assertThrows(Refused.class, () -> ask(query, SHORT, Integer.MAX_VALUE)));
    assertEquals(503, refused.status());
    assertTrue(String.valueOf(refused.getMessage()).contains("500 milliseconds"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regex('Accra', 'CC', 'i')",
        "regex('a.b', 'a.b', 'q')",
        "regex(1, 'x')",
        "regex('a\\nb', '^b', 'm')",
        "replace('abcabc', 'b', 'Z')",
        "replace('abab', 'B', 'Z', 'i')",
        "replace('abc', '(.)(b)', '$2$1')",
        "replace('abc'@fr, 'b', '')",
        "replace('abc', 'x*', '-')",
        "replace('abc', '.*', '-')",
        "replace('', '.*', '-')",
        "replace('abc', 'b', '$9')",
        "concat('a', 'b')",
        "concat('a'@en, 'b'@en)",
        "concat('a'@en, 'b')",
        "concat(1, 'b')",
        "concat()",
      })
  void watchedFunctionsSayWhatJenasOwnSay(String call) {
    Query query = Asking.parsed("SELECT (" + call + " AS ?x) {}", BASE);
    List<Binding> own =
        store.read(
            graph -> {
              try (QueryExec run = QueryExec.dataset(graph).query(query).build()) {
                return org.apache.jena.atlas.iterator.Iter.toList(run.select());
              }
            });
    Asking asking = new Asking(store, Texts.HIDDEN, new Allowance(LONG, 10));
    Table table = (Table) asking.ask(query, Picked.NONE);
    assertEquals(own.getFirst().get("x"), table.rows().getFirst().get("x"));
  }

  @Test
  void textThatDoublesIsStopped() {
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?x40) AS ?n) { BIND('ab' AS ?x0)");
    for (int i = 0; i < 40; i++) {
      query.append(" BIND(CONCAT(?x%d, ?x%d) AS ?x%d)".formatted(i, i, i + 1));
    }
    assertEquals(400, refused(query + " }").status());
    String joined =
        "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?c), STR(?d), STR(?f))) AS ?x)"
            + " { ?a ?b ?c . ?d ?e ?f }";
    assertEquals(400, refused(joined).status());
  }

  @Test
  void anAnswerIsCutAtTheCap() {
    Outcome cut = ask("SELECT * { ?s ?p ?o }", LONG, 100);
    assertEquals(100, cut.size());
    assertTrue(cut.cut());
    assertEquals(100, ask("CONSTRUCT WHERE { ?s ?p ?o }", LONG, 100).size());
    assertTrue(ask("DESCRIBE ?s { ?s ?p ?o }", LONG, 100).cut());
    Outcome whole = ask("SELECT * { ?s ?p ?o } LIMIT 100", LONG, 100);
    assertEquals(100, whole.size());
    assertFalse(whole.cut());
  }

  @Test
  void anAnswerIsCutWhereItsTermsAreTooLong() {
    Asking asking = new Asking(store, Texts.HIDDEN, new Allowance(LONG, 1000, 200));
    Outcome cut = asking.ask(Asking.parsed("SELECT * { ?s ?p ?o }", BASE), Picked.NONE);
    assertTrue(cut.cut());
    assertTrue(cut.size() < 20, "rows " + cut.size());
  }

  @Test
  void anAnswerIsCutWhereItHasTooManyTerms() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 1500; i++) {
      names.append(" ?v").append(i);
    }
    String ten = "{ 0 1 2 3 4 5 6 7 8 9 }";
    String query =
        "SELECT * { VALUES ?a %s VALUES ?b %s VALUES ?c %s VALUES ?d %s VALUES (%s) { (%s) } }"
            .formatted(ten, ten, ten, ten, names, "1 ".repeat(1500));
    Outcome cut = ask(query, LONG, 100_000);
    assertTrue(cut.cut());
    assertTrue(cut.size() < 2000, "rows " + cut.size());
  }

  @Test
  void aTripleThatIsMadeAgainIsCountedOnce() {
    String ten = "{ 0 1 2 3 4 5 6 7 8 9 }";
    String query =
        "CONSTRUCT { <urn:x> <urn:p> <urn:y> } { VALUES ?a %s VALUES ?b %s }".formatted(ten, ten);
    Asking asking = new Asking(store, Texts.HIDDEN, new Allowance(LONG, 1000, 200));
    Outcome whole = asking.ask(Asking.parsed(query, BASE), Picked.NONE);
    assertEquals(1, whole.size());
    assertFalse(whole.cut());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { <urn:t:p1> <urn:t:knows>+ <urn:t:p2> }",
        "ASK FROM <urn:t:g2> { ?s <urn:t:says> ?o }",
        "ASK FROM NAMED <urn:t:g2> { GRAPH ?g { ?s <urn:t:says> ?o } }",
        "ASK { FILTER NOT EXISTS { ?s ?p ?o GRAPH <urn:t:g2> { ?s <urn:t:knows> ?o } } }",
        "ASK { GRAPH <urn:t:g1> { <urn:t:p1> (<urn:t:knows>|<urn:t:says>)* ?o } }",
        "ASK FROM <urn:t:g1> { <urn:t:p1> (<urn:t:knows>|<urn:t:says>)* ?o }",
      })
  void theGraphsOfTheStoreAreAsked(String query) {
    assertEquals(new Truth(true), ask(query, LONG, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK FROM <urn:t:g1> { ?s <urn:t:says> ?o }",
        "ASK FROM <file:///etc/passwd> { ?s ?p ?o }",
        "ASK FROM NAMED <urn:t:none> { GRAPH ?g { ?s ?p ?o } }",
        "ASK FROM <urn:x-arq:DefaultGraph> { ?s ?p ?o }",
        "ASK { GRAPH <http://localhost:1/> { ?s ?p ?o } }",
      })
  void aGraphThatIsNotThereIsEmpty(String query) {
    assertEquals(new Truth(false), ask(query, LONG, 10));
  }

  @Test
  void relativeIrisAreOfTheEndpointAndTellNoPath() {
    Table table = (Table) ask("SELECT (STR(<x>) AS ?n) {}", LONG, 10);
    assertEquals("http://localhost/kg/x", table.rows().getFirst().get("n").getLiteralLexicalForm());
  }

  @Test
  void theSettingsOfOneRunAreNotThoseOfTheProgram() {
    ask("ASK {}", LONG, 1);
    assertFalse(ARQ.getContext().isDefined(ARQ.httpServiceAllowed));
  }

  @Test
  void aQueryEndsWhenTheTimeOfItsThreadIsCancelled() throws Exception {
    CompletableFuture<TimeLimit> begun = new CompletableFuture<>();
    CompletableFuture<Refused> ended = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .start(
            () -> {
              try (TimeLimit limit = TimeLimit.begin(LONG)) {
                begun.complete(limit);
                ended.complete(
                    refused("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"));
              }
            });
    begun.get().cancel();
    assertEquals(503, ended.get(LONG.toSeconds() / 2, TimeUnit.SECONDS).status());
  }
}
