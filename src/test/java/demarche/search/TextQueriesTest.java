package demarche.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.exchange.Refused;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found in the graph, by SPARQL and without. */
final class TextQueriesTest {
  private static final String PREFIXES =
      "PREFIX d: <https://w3id.org/demarche/ontology#> PREFIX text:"
          + " <http://jena.apache.org/text#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

  @TempDir static Path folder;
  private static GraphStore store;
  private static Library library;

  @BeforeAll
  static void open() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
    library = Library.of(store);
    library.within(Duration.ofMinutes(2));
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  private static List<String> asked(String query) {
    Context context = ARQ.getContext().copy();
    TextQueries.register(context, library);
    return store.read(
        Texts.HIDDEN,
        graph -> {
          try (QueryExec run =
              QueryExec.dataset(graph).query(PREFIXES + query).context(context).build()) {
            RowSet rows = run.select();
            List<String> found = new ArrayList<>();
            Var first = rows.getResultVars().getFirst();
            rows.forEach(row -> found.add(row.get(first).toString()));
            return found;
          }
        });
  }

  @Test
  void aFactIsFoundByTheWordsOfItsEvidence() {
    List<String> labels =
        asked(
            "SELECT ?label { ?e text:query (d:words \"asked samples poison\") . ?f d:mainEvidence"
                + " ?e ; rdfs:label ?label }");
    assertEquals(1, labels.size(), labels.toString());
    assertTrue(labels.getFirst().contains("access to the samples of the poison"));
  }

  @Test
  void scoreTextAndPropertyAreGiven() {
    List<String> properties =
        asked(
            "SELECT (STR(?p) AS ?of) { (?f ?score ?text ?g ?p) text:query (d:topic \"poison\") ."
                + " ?f d:topic ?text FILTER (?score > 0) }");
    assertFalse(properties.isEmpty());
    assertTrue(properties.stream().allMatch(p -> p.contains("#topic")));
  }

  @Test
  void aGraphPatternFindsTheSame() {
    List<String> inGraph =
        asked("SELECT ?f { ?f text:query (d:topic \"poison\") . GRAPH ?g { ?f a d:Position } }");
    assertEquals(asked("SELECT ?f { ?f text:query (d:topic \"poison\") }"), inGraph);
  }

  @Test
  void aLimitIsKept() {
    assertEquals(2, asked("SELECT ?s { ?s text:query (d:words \"the\" 2) }").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "*",
        "***",
        "?*?",
        "AND OR NOT",
        "a:b:c",
        "/(.*a){18}b/",
        "(((((",
        "[a TO z]",
        "~0.5",
        "\\\"",
        "word^99999",
        "\\u0000\\u0007",
        "*a*b*c*",
        "-",
        "NOT x",
        "ünïcödé*"
      })
  void noTextIsAnError(String words) {
    asked("SELECT ?s { ?s text:query \"" + words + "\" }");
  }

  @Test
  void aTextThatIsTooLongIsRefusedInASentence() {
    Refused refused = assertThrows(Refused.class, () -> Wanted.of("x".repeat(10_000)));
    assertEquals(400, refused.status());
    assertEquals("A search may have 300 characters; this one has 10000.", refused.getMessage());
  }

  @Test
  void wordsOfABodyThatAreNoEvidenceAreNotFound() {
    List<String> bodies =
        store.read(
            Texts.SHOWN,
            graph -> {
              List<String> found = new ArrayList<>();
              store
                  .articleGraphs()
                  .forEach(
                      g ->
                          store
                              .text(
                                  org.apache.jena.graph.NodeFactory.createURI(
                                      g.getURI().replace("/graph/", "/article/")))
                              .ifPresent(found::add));
              return found;
            });
    assertEquals(16, bodies.size());
    List<String> evidence = asked("SELECT (STR(?w) AS ?words) { ?e d:words ?w }");
    int looked = 0;
    for (String body : bodies) {
      String whole = body.substring(0, Math.min(290, body.length())).replace("\"", " ");
      String ten = String.join(" ", List.of(whole.split("\\s+")).subList(0, 25));
      Search all = new Search(Wanted.of('"' + ten + '"'), Map.of(), Search.Order.RELEVANCE, 0, 5);
      String start = String.join(" ", List.of(whole.split("\\s+")).subList(0, 4));
      if (evidence.stream().noneMatch(words -> words.contains(start))) {
        looked++;
        assertEquals(0, library.index().find(all).total(), ten);
      }
    }
    assertTrue(looked > 0, "some body begins with words that are no evidence");
  }

  @Test
  void caseAccentsAndNumberMakeNoDifference() {
    for (String name : List.of("sergei lavrov", "SERGEI LAVROV", "Sérgei Lavrov's")) {
      assertEquals(
          List.of("Sergei Lavrov"),
          library.index().named(name).stream().map(Entry::label).toList(),
          name);
    }
  }

  @Test
  void theOrderIsTheSameInEveryIndex() {
    Search search = new Search(Wanted.of("the"), Map.of(), Search.Order.RELEVANCE, 0, 500);
    List<Search.Hit> one = library.index().find(search).entries();
    try (Library again = Library.of(store)) {
      assertEquals(one, again.within(Duration.ofMinutes(2)).find(search).entries());
    }
    assertTrue(one.size() > 50);
  }

  @Test
  void countsOfAFacetAddUp() {
    Search.Found all =
        library.index().find(new Search(Wanted.of(""), Map.of(), Search.Order.DAY, 0, 10));
    int kinds =
        all.counts().getOrDefault(Facet.KIND, List.of()).stream()
            .mapToInt(Search.Count::count)
            .sum();
    assertEquals(all.total(), kinds);
    Search.Found positions =
        library
            .index()
            .find(
                new Search(
                    Wanted.of(""),
                    Map.of(Facet.KIND, List.of("position")),
                    Search.Order.DAY,
                    0,
                    10));
    assertEquals(123, positions.total());
  }
}
