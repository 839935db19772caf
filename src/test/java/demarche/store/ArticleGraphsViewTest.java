package demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.vocabulary.Terms;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleGraphsViewTest {
  static {
    JenaSystem.init();
  }

  private static final String PREFIXES =
      "PREFIX d: <" + Terms.ONTOLOGY + "> PREFIX k: <" + Articles.BASE + "> ";
  private static final String STORED = "<urn:x-arq:DefaultGraph>";
  private static final String GENERATED = "<urn:x-arq:DefaultGraphNode>";

  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void build() {
    Articles.build(
        folder,
        Articles.article("one", "first words", "second words"),
        Articles.article("two", "x"));
    store = GraphStore.open(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static long count(DatasetGraph dataset, String query) {
    try (QueryExec exec = QueryExec.dataset(dataset).query(PREFIXES + query).build()) {
      return RowSetOps.count(exec.select());
    }
  }

  private static long count(String query) {
    return store.read(view -> count(view, query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s d:text ?t }",
        "SELECT * { GRAPH " + STORED + " { ?s ?p ?o } }",
        "SELECT * { GRAPH " + GENERATED + " { ?s ?p ?o } }",
        "SELECT * { GRAPH " + STORED + " { ?s d:text+ ?o } }",
        "SELECT * { GRAPH " + STORED + " { ?s d:text|d:words ?o } }",
        "SELECT * { GRAPH " + STORED + " { ?s (d:text/^d:text)* ?o . ?o d:text ?t } }",
        "SELECT * { VALUES ?g { " + STORED + " } GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH ?g { ?s ?p ?o } VALUES ?g { " + STORED + GENERATED + " } }",
        "SELECT * { VALUES ?g { " + STORED + " } GRAPH ?g { ?s d:text+ ?o } }",
        "SELECT * { BIND(IRI('urn:x-arq:DefaultGraph') AS ?g) GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { BIND(IRI('urn:x-arq:DefaultGraph') AS ?g) GRAPH ?g { ?s d:text* ?o } }",
        "SELECT * { VALUES ?g { "
            + STORED
            + " } FILTER EXISTS { GRAPH ?g { ?s d:text ?t FILTER contains(?t, 'hippo') } } }",
        "SELECT * { VALUES ?g { "
            + STORED
            + GENERATED
            + " } OPTIONAL { GRAPH ?g { ?s d:text ?t } } FILTER bound(?t) }",
        "SELECT * { VALUES ?g { " + STORED + " } LATERAL { GRAPH ?g { ?s d:text ?t } } }",
        "SELECT * { { SELECT ?t { GRAPH " + STORED + " { ?s d:text ?t } } } }",
        "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s d:text ?t } }",
        "SELECT * { GRAPH ?g { ?s d:text ?t } }",
        "SELECT * { GRAPH ?g { GRAPH " + STORED + " { ?s d:text ?t } } }",
        "SELECT * FROM " + STORED + " { ?s ?p ?o }",
        "SELECT * FROM " + GENERATED + " { ?s ?p ?o }",
        "SELECT * FROM " + STORED + " FROM k:nothing { ?s ?p ?o }",
        "SELECT * FROM NAMED " + STORED + " { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM NAMED " + STORED + " { GRAPH " + STORED + " { ?s ?p ?o } }",
        "SELECT * FROM <urn:x-arq:UnionGraph> FROM " + STORED + " { ?s d:text ?o }",
      })
  void noRouteLeadsToTheTexts(String query) {
    assertEquals(0, count(query));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { GRAPH " + STORED + " { ?s d:text ?t } }",
        "SELECT * { VALUES ?g { " + STORED + " } GRAPH ?g { ?s d:text+ ?t } }",
        "SELECT * FROM " + STORED + " { ?s d:text ?t }",
      })
  void withTextsTheyAreReachedByName(String query) {
    long found = store.read(Texts.SHOWN, view -> count(view, query));
    assertEquals(2, found);
  }

  @Test
  void evenWithTextsTheDefaultGraphLeavesThemOut() {
    long found = store.read(Texts.SHOWN, view -> count(view, "SELECT * { ?s d:text ?t }"));
    assertEquals(0, found);
  }

  @Test
  void theDefaultGraphIsTheUnionOfTheArticleGraphs() {
    assertEquals(3, count("SELECT * { ?f a d:Position ; d:speaker k:person\\/jane-doe }"));
    assertEquals(1, count("SELECT * { k:person\\/jane-doe a d:Person }"));
    assertEquals(2, count("SELECT * { GRAPH ?g { k:person\\/jane-doe a d:Person } }"));
    assertEquals(2, count("SELECT * { GRAPH ?g {} }"));
    assertEquals(3, count("SELECT * { ?f d:mainEvidence/d:words ?w }"));
    assertEquals(3, count("SELECT * { ?f (d:mainEvidence|d:evidence)/d:words ?w }"));
    assertEquals(1, count("SELECT DISTINCT ?p { ?f (d:speaker|^d:speaker)+ ?p . ?p a d:Person }"));
    assertEquals(3, count("SELECT * { ?e d:words ?w FILTER EXISTS { ?f d:mainEvidence ?e } }"));
    assertEquals(0, count("SELECT * { ?e d:words ?w FILTER NOT EXISTS { ?f d:mainEvidence ?e } }"));
    assertEquals(0, count("SELECT * { ?e d:words ?w MINUS { ?f d:mainEvidence+ ?e } }"));
    assertEquals(1, count("SELECT * { ?e d:start ?n FILTER(?n > 0) }"));
  }

  @Test
  void fromPicksSingleGraphs() {
    assertEquals(2, count("SELECT * FROM k:graph\\/one { ?f a d:Position }"));
    assertEquals(
        3,
        count("SELECT * FROM k:graph\\/one FROM k:graph\\/two { ?f d:mainEvidence/d:words ?w }"));
    assertEquals(1, count("SELECT * FROM NAMED k:graph\\/two { GRAPH ?g { ?f a d:Position } }"));
    assertEquals(0, count("SELECT * FROM NAMED k:graph\\/two { ?f a d:Position }"));
  }

  /** As Fuseki does with default-graph-uri and named-graph-uri. */
  @Test
  void datasetsPickedByAProtocolHideTheTexts() {
    List<String> names =
        List.of("urn:x-arq:DefaultGraph", "urn:x-arq:DefaultGraphNode", "urn:nothing");
    for (DatasetDescription picked :
        List.of(
            DatasetDescription.create(names, List.of()),
            DatasetDescription.create(names.subList(0, 1), List.of()),
            DatasetDescription.create(List.of(), names))) {
      store.read(
          view -> {
            DatasetGraph dataset = DynamicDatasets.dynamicDataset(picked, view, false);
            assertEquals(0, count(dataset, "SELECT * { ?s ?p ?o }"), picked.toString());
            assertEquals(0, count(dataset, "SELECT * { GRAPH ?g { ?s ?p ?o } }"));
            assertEquals(0, count(dataset, "SELECT * { GRAPH " + STORED + " { ?s ?p ?o } }"));
            return 0;
          });
    }
  }

  @Test
  void datasetsPickedByAProtocolHoldTheirGraphs() {
    DatasetDescription picked =
        DatasetDescription.create(
            List.of(Articles.BASE + "graph/one"), List.of(Articles.BASE + "graph/two"));
    store.read(
        view -> {
          DatasetGraph dataset = DynamicDatasets.dynamicDataset(picked, view, false);
          assertEquals(2, count(dataset, "SELECT * { ?f a d:Position }"));
          assertEquals(1, count(dataset, "SELECT * { GRAPH ?g { ?f a d:Position } }"));
          return 0;
        });
  }

  @Test
  void findByTheNameOfTheStoredDefaultGraphGivesNothing() {
    store.read(
        view -> {
          for (Node name : List.of(Quad.defaultGraphIRI, Quad.defaultGraphNodeGenerated)) {
            assertFalse(view.find(name, Node.ANY, Node.ANY, Node.ANY).hasNext());
            assertFalse(view.contains(name, Node.ANY, Terms.text, Node.ANY));
            assertTrue(view.getGraph(name).isEmpty());
          }
          assertFalse(view.contains(Node.ANY, Node.ANY, Terms.text, Node.ANY));
          assertFalse(view.stream().anyMatch(q -> q.getPredicate().equals(Terms.text)));
          assertFalse(view.getDefaultGraph().contains(Node.ANY, Terms.text, Node.ANY));
          assertEquals(
              3,
              Set.copyOf(
                      view.getDefaultGraph()
                          .find(Node.ANY, RDF.type.asNode(), Terms.POSITION)
                          .toList())
                  .size());
          assertEquals(2, view.size());
          return 0;
        });
  }

  @Test
  void describeAndConstructSeeTheUnionWithoutTexts() {
    store.read(
        view -> {
          try (QueryExec exec =
              QueryExec.dataset(view)
                  .query("DESCRIBE <" + Articles.BASE + "article/one>")
                  .build()) {
            String told = exec.describe().stream().map(NodeFmtLib::str).toList().toString();
            assertTrue(told.contains("Article"), told);
            assertFalse(told.contains(Articles.SECRET), told);
          }
          return 0;
        });
  }

  @Test
  void nothingIsWrittenThroughAView() {
    DatasetGraph view = store.dataset();
    Node node = NodeFactory.createURI("urn:x");
    assertThrows(UnsupportedOperationException.class, () -> view.begin(TxnType.WRITE));
    store.read(
        v -> {
          assertThrows(UnsupportedOperationException.class, () -> v.add(node, node, node, node));
          assertThrows(
              UnsupportedOperationException.class, () -> v.deleteAny(null, null, null, null));
          assertThrows(UnsupportedOperationException.class, v::clear);
          return 0;
        });
  }

  @Test
  void aRowSetOfTheUnionHoldsDistinctTriples() {
    RowSet none =
        store.read(
            view -> {
              try (QueryExec exec =
                  QueryExec.dataset(view).query("SELECT * { ?s ?p ?o }").build()) {
                return exec.select().materialize();
              }
            });
    assertEquals(3 * 7 + 2 + 2, RowSetOps.count(none));
  }
}
