package demarche.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import demarche.endpoint.Outcome.Table;
import demarche.exchange.Refused;
import demarche.store.Articles;
import demarche.store.GraphStore;
import demarche.store.StoredArticle;
import demarche.store.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One step of a query that would take hours: no clock stops it, so it is refused before. */
final class CostlyValuesTest {
  private static final String BASE = "http://localhost/kg/sparql";
  private static final Duration TIME = Duration.ofSeconds(5);
  private static final Duration OVERRUN = Duration.ofSeconds(15);
  private static final String PREFIXES =
      "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
          + "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
          + "PREFIX math: <http://www.w3.org/2005/xpath-functions/math#> ";

  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void build() {
    var node = NodeFactory.createURI("urn:t:a");
    Articles.build(
        folder.resolve("kg"),
        new StoredArticle(node, node, "Text.", List.of(Triple.create(node, node, node))));
    store = GraphStore.open(folder.resolve("kg"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Outcome ask(String query) {
    Asking asking = new Asking(store, Texts.HIDDEN, new Allowance(TIME, 100));
    return asking.ask(Asking.parsed(PREFIXES + query, BASE), Picked.NONE);
  }

  private static void refused(String query) {
    Refused refused =
        assertTimeoutPreemptively(
            TIME.plus(OVERRUN), () -> assertThrows(Refused.class, () -> ask(query)));
    assertEquals(400, refused.status(), refused.getMessage());
  }

  /** Each variable is made of the one before. */
  private static String chain(String first, String step, int steps) {
    StringBuilder chain = new StringBuilder("BIND(" + first + " AS ?x0)");
    for (int i = 0; i < steps; i++) {
      chain
          .append(" BIND(")
          .append(step.replace("?x", "?x" + i))
          .append(" AS ?x%d)".formatted(i + 1));
    }
    return chain.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "math:pow(3, 40000000)",
        "math:pow(10, 1000000000)",
        "math:exp10(1000000000)",
        "fn:round(1.5, 1000000000)",
        "fn:round-half-to-even(1.5, 1000000000)",
        "'2020-01-01T00:00:00Z'^^xsd:dateTime + 'P99999999999999D'^^xsd:dayTimeDuration",
        "'2020-01-01T00:00:00Z'^^xsd:dateTime - STRDT('PT9999999999999999S', xsd:duration)",
        "'P2147483647D'^^xsd:duration < 'P2147483646D'^^xsd:duration",
        "'P2147483647D'^^xsd:duration = 'P2147483646D'^^xsd:duration",
      })
  void whatTakesTooLongInOneStepIsRefused(String expression) {
    refused("SELECT (" + expression + " AS ?x) {}");
  }

  @Test
  void numbersThatGrowAreRefused() {
    refused("SELECT (STR(?x24) AS ?n) { " + chain("99999999999999999999", "?x * ?x", 24) + " }");
    refused("SELECT (STR(?x24) AS ?n) { " + chain("1.1", "?x * ?x", 24) + " }");
  }

  @Test
  void durationsThatDoubleAreRefused() {
    refused(
        "SELECT (?x31 < 'P1D'^^xsd:dayTimeDuration AS ?n) { "
            + chain("'P2D'^^xsd:dayTimeDuration", "?x + ?x", 31)
            + " }");
  }

  @Test
  void durationsThatAreSummedUpAreRefused() {
    refused(
        "SELECT ('PT1S'^^xsd:dayTimeDuration < SUM(?d) AS ?n) { VALUES (?i ?d) { "
            + "(1 'P3000000D'^^xsd:dayTimeDuration) ".repeat(700)
            + "} }");
  }

  @Test
  void durationsThatAreSortedAreRefused() {
    refused(
        "SELECT * { VALUES ?d { 'P2147483647D'^^xsd:duration 'P2147483646D'^^xsd:duration } }"
            + " ORDER BY ?d");
  }

  @Test
  void numbersOfMillionsOfDigitsAreNotRead() {
    String digits = chain("'1234567890'", "CONCAT(?x, ?x)", 20);
    refused("SELECT (xsd:integer(?x20) + 1 AS ?n) { " + digits + " }");
    refused("SELECT (STRDT(?x20, xsd:integer) + 1 AS ?n) { " + digits + " }");
    refused("SELECT (" + "9".repeat(500_000) + " * 2 AS ?n) { }");
    refused("SELECT ?n { VALUES ?n { " + "9".repeat(500_000) + " } } ORDER BY ?n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONTAINS(?x18, CONCAT(?x17, 'b'))",
        "STRBEFORE(?x18, CONCAT(?x17, 'b'))",
        "STRAFTER(?x18, CONCAT(?x17, 'b'))",
        "fn:contains(?x18, CONCAT(?x17, 'b'))",
        "fn:substring-before(?x18, CONCAT(?x17, 'b'))",
        "fn:substring-after(?x18, CONCAT(?x17, 'b'))",
      })
  void aLongTextIsNotSoughtInALongerOne(String call) {
    String texts = chain("'aaaaaaaaaaaaaaaa'", "CONCAT(?x, ?x)", 18);
    refused("SELECT (" + call + " AS ?n) { " + texts + " }");
  }

  @Test
  void whatStandsBetweenJoinedTextsIsCountedWithThem() {
    String between = "-".repeat(400_000);
    String rows = "VALUES ?i { " + "1 ".repeat(100) + "} VALUES ?j { " + "1 ".repeat(100) + "}";
    for (String each : List.of("", "DISTINCT ")) {
      String text = each.isEmpty() ? "?i" : "CONCAT(STR(?i), STR(RAND()))";
      refused(
          "SELECT (STRLEN(GROUP_CONCAT(%s%s; separator='%s')) AS ?n) { %s }"
              .formatted(each, text, between, rows));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fn:format-number(1.5, 'x;y;z;%%#')"})
  void whatAFunctionCannotTakeIsTheQuerysFault(String expression) {
    refused("SELECT (" + expression + " AS ?x) {}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "math:pow(2, 10) | 1024",
        "math:exp10(3) | 1000",
        "fn:round(2.347, 2) | 2.35",
        "12345678901234567890 * 98765432109876543210 | 1219326311370217952237463801111263526900",
        "0.1 + 0.2 | 0.3",
        "'2020-02-28T00:00:00Z'^^xsd:dateTime + 'P2D'^^xsd:dayTimeDuration | 2020-03-01T00:00:00Z",
        "'P1D'^^xsd:dayTimeDuration < 'PT25H'^^xsd:dayTimeDuration | true",
        "xsd:integer('42') | 42",
        "STRDT('7', xsd:integer) + 1 | 8",
        "CONTAINS('a talk in Accra', 'Accra') | true",
        "STRBEFORE('abc'@en, 'b') | a",
        "fn:substring-after('abc', 'b') | c",
        "STR(SUM(2)) | 2",
        "GROUP_CONCAT('a') | a",
      })
  void whatIsUsualIsAnsweredAsEver(String expression, String expected) {
    Table table = (Table) ask("SELECT (" + expression + " AS ?x) {}");
    assertEquals(expected, table.rows().getFirst().get("x").getLiteralLexicalForm());
  }
}
