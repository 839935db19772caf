package demarche.endpoint;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import demarche.endpoint.Outcome.Table;
import demarche.store.Articles;
import demarche.store.GraphStore;
import demarche.store.StoredArticle;
import demarche.store.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows stand in the order in which ARQ itself puts them. */
final class KeyedRowsTest {
  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void build() {
    List<Node> values =
        List.of(
            text("b"),
            text("a"),
            text("10"),
            NodeFactory.createLiteralLang("a", "en"),
            NodeFactory.createLiteralLang("é", "fr"),
            typed("10", XSDDatatype.XSDinteger),
            typed("9", XSDDatatype.XSDinteger),
            typed("9.0", XSDDatatype.XSDdecimal),
            typed("09", XSDDatatype.XSDinteger),
            typed("2022-02-25", XSDDatatype.XSDdate),
            typed("2021-02-25", XSDDatatype.XSDdate),
            thing("z"),
            thing("y"));
    List<Triple> triples = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      triples.add(Triple.create(thing("s" + i), thing("has"), values.get(i)));
      triples.add(Triple.create(thing("s" + i), thing("is"), text(i % 3 == 0 ? "one" : "other")));
      if (i % 2 == 0) {
        triples.add(Triple.create(thing("s" + i), thing("may"), text("x" + i % 4)));
      }
    }
    Articles.build(
        folder.resolve("kg"), new StoredArticle(thing("g"), thing("article"), "A text.", triples));
    store = GraphStore.open(folder.resolve("kg"));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static Node thing(String name) {
    return NodeFactory.createURI("urn:t:" + name);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node typed(String text, XSDDatatype type) {
    return NodeFactory.createLiteralDT(text, type);
  }

  private static String cells(Binding row) {
    return Stream.of("s", "v", "k", "m").map(name -> row.get(name) + " ").collect(joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?v",
        "DESC(?v)",
        "?k ?v",
        "DESC(?k) ?v",
        "?m DESC(?v)",
        "DESC(?m)",
        "?k",
        "STR(?v) ?s",
        "(?v + 1) ?s",
        "DESC(?v + 1)",
        "STRLEN(?m) DESC(?s)",
        "?none"
      })
  void theOrderIsThatOfAnyOtherEngine(String order) {
    for (String modifier : new String[] {"", " LIMIT 5", " OFFSET 3", " LIMIT 4 OFFSET 2"}) {
      Query query =
          Asking.parsed(
              "SELECT ?s ?v ?k ?m { ?s <urn:t:has> ?v ; <urn:t:is> ?k"
                  + " OPTIONAL { ?s <urn:t:may> ?m } } ORDER BY "
                  + order
                  + modifier,
              "urn:t:");
      List<String> expected =
          store.read(
              graph -> {
                List<String> rows = new ArrayList<>();
                try (QueryExec run = QueryExec.dataset(graph).query(query).build()) {
                  run.select().forEachRemaining(row -> rows.add(cells(row)));
                }
                return rows;
              });
      Asking asking = new Asking(store, Texts.HIDDEN, new Allowance(Duration.ofMinutes(1), 100));
      Table found = (Table) asking.ask(query, Picked.NONE);
      assertFalse(expected.isEmpty());
      assertEquals(expected, found.rows().stream().map(KeyedRowsTest::cells).toList());
    }
  }
}
