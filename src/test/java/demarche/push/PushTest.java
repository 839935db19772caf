package demarche.push;

import static demarche.store.Articles.SECRET;
import static demarche.store.Articles.article;
import static demarche.store.Articles.build;
import static demarche.store.Articles.iri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.Jena;
import demarche.cli.Run;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Fuseki server of its own holds after pushes. */
final class PushTest {
  private static final String ONTOLOGY = "https://w3id.org/demarche/ontology";
  private static final String SCHEMES = "https://w3id.org/demarche/schemes";
  private static final String EVENT_CODES = "https://w3id.org/demarche/event-codes";

  @TempDir Path folder;
  private Path kg;
  private DatasetGraph remote;
  private FusekiServer server;

  @BeforeEach
  void start() {
    kg = folder.resolve("kg");
    build(kg, article("a", "one 🚢", "two"), article("b", "three"), article("c"));
    remote = DatasetGraphFactory.createTxnMem();
    server = FusekiServer.create().port(0).loopback(true).add("/ds", remote).build().start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void theRemoteStoreHasEveryGraphAsItIsHere() {
    assertEquals("6 graphs sent, 0 unchanged\n", push().err());
    Set<String> names = new TreeSet<>(Set.of(ONTOLOGY, SCHEMES, EVENT_CODES));
    try (GraphStore store = GraphStore.open(kg)) {
      for (Node name : store.articleGraphs()) {
        names.add(name.getURI());
        assertEquals("", Jena.difference(Jena.graph(store.triples(name)), remote(name.getURI())));
      }
    }
    assertEquals(names, remoteNames());
    same("ontology/demarche.ttl", ONTOLOGY);
    same("ontology/schemes.ttl", SCHEMES);
    same("ontology/event-codes.ttl", EVENT_CODES);
  }

  private void same(String file, String graph) {
    assertTrue(Jena.turtle(Path.of(file)).isIsomorphicWith(remote(graph)), file);
  }

  @Test
  void aRepeatSendsNothing() {
    push();
    assertEquals("0 graphs sent, 6 unchanged\n", push().err());
  }

  @Test
  void afterAChangedArticleOnlyThatOneIsSent() {
    push();
    build(kg, article("b", "three", "and more"));
    assertEquals("1 graphs sent, 5 unchanged\n", push().err());
    assertEquals(2, facts("graph/b"));
  }

  @Test
  void whatTheRemoteStoreLostIsSentAgain() {
    push();
    Txn.executeWrite(remote, () -> remote.removeGraph(iri("graph/a")));
    assertEquals("1 graphs sent, 5 unchanged\n", push().err());
    Txn.executeWrite(remote, remote::clear);
    assertEquals("6 graphs sent, 0 unchanged\n", push().err());
    assertEquals(2, facts("graph/a"));
  }

  @Test
  void afreshSendsEverything() {
    push();
    assertEquals("6 graphs sent, 0 unchanged\n", push("--afresh").err());
  }

  @Test
  void textsGoAlongOnlyWhenAskedForAndARepeatTakesThemAway() {
    push();
    assertEquals(List.of(), texts());
    assertEquals("3 graphs sent, 3 unchanged\n", push("--with-text").err());
    assertEquals(
        List.of(
            "Body of a: " + SECRET + ".",
            "Body of b: " + SECRET + ".",
            "Body of c: " + SECRET + "."),
        texts());
    assertEquals("0 graphs sent, 6 unchanged\n", push("--with-text").err());
    push();
    assertEquals(List.of(), texts());
  }

  @Test
  void aPushThatWasStoppedGoesOnWhereItStopped() throws IOException {
    AtomicBoolean full = new AtomicBoolean(true);
    try (RecordingStore store =
        new RecordingStore((method, before) -> before >= 4 && full.get() ? 403 : 200)) {
      Run stopped = Run.of("push", "--kg", kg.toString(), store.address());
      assertEquals(1, stopped.code());
      assertTrue(stopped.err().contains("a repeat goes on"), stopped.err());
      assertEquals(5, store.count("PUT"));
      full.set(false);
      Run again = Run.of("push", "--kg", kg.toString(), store.address());
      assertEquals("2 graphs sent, 4 unchanged\n", again.err());
      assertEquals(7, store.count("PUT"));
    }
  }

  @Test
  void aJournalThatIsCutOffCostsOnlyItsLastLine() throws IOException {
    push();
    Path journal = kg.resolve(Endpoint.of(address()).journalName());
    String whole = Files.readString(journal);
    Files.writeString(journal, whole.substring(0, whole.length() - 20));
    assertEquals("1 graphs sent, 5 unchanged\n", push().err());
    assertEquals("0 graphs sent, 6 unchanged\n", push().err());
  }

  @Test
  void aJournalThatCannotBeUsedIsToldOnceAndEverythingIsSent() throws IOException {
    Files.createDirectory(kg.resolve(Endpoint.of(address()).journalName()));
    Run run = push();
    assertEquals(0, run.code());
    assertEquals(2, run.err().lines().count(), run.err());
    assertTrue(run.err().contains("not noted"), run.err());
    assertTrue(run.err().endsWith("6 graphs sent, 0 unchanged\n"), run.err());
  }

  @Test
  void aGraphThatIsGoneHereIsToldAndStaysThere() throws IOException {
    push();
    Path journal = kg.resolve(Endpoint.of(address()).journalName());
    String gone = "https://example.org/graph/old\t" + "0".repeat(64) + "\n";
    Files.writeString(journal, Files.readString(journal) + gone);
    Run run = push();
    assertTrue(run.err().contains("https://example.org/graph/old"), run.err());
    assertTrue(run.err().endsWith("0 graphs sent, 6 unchanged\n"), run.err());
  }

  @Test
  void aServerWithoutThatDatasetIsToldByItsAddress() {
    String wrong = address().replace("/ds", "/other");
    Run run = Run.of("push", "--kg", kg.toString(), wrong);
    assertEquals(1, run.code());
    assertTrue(run.err().contains("no graph store at " + wrong), run.err());
  }

  @Test
  void aServerThatIsNotThereIsTold() {
    String address = address();
    server.stop();
    Run run = Run.of("push", "--kg", kg.toString(), address);
    assertEquals(1, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(address + " cannot be reached"), run.err());
  }

  @Test
  void theOntologyIsSentAsTheSameBytesEveryTime() {
    assertEquals(OntologyGraphs.bundled(), OntologyGraphs.bundled());
  }

  @Test
  void aFolderWithoutAGraphIsTold() {
    String none = folder.resolve("none").toString();
    Run run = Run.of("push", "--kg", none, address());
    assertEquals(1, run.code());
    assertFalse(Files.exists(folder.resolve("none")));
  }

  private String address() {
    return "http://localhost:" + server.getPort() + "/ds/data";
  }

  private Run push(String... options) {
    List<String> line = new ArrayList<>(List.of("push", "--kg", kg.toString()));
    line.addAll(List.of(options));
    line.add(address());
    return Run.of(line.toArray(String[]::new));
  }

  private Graph remote(String name) {
    return Txn.calculateRead(
        remote,
        () -> {
          Graph copy = GraphFactory.createDefaultGraph();
          remote.getGraph(NodeFactory.createURI(name)).find().forEachRemaining(copy::add);
          return copy;
        });
  }

  private Set<String> remoteNames() {
    return Txn.calculateRead(
        remote, () -> new TreeSet<>(Iter.toList(Iter.map(remote.listGraphNodes(), Node::getURI))));
  }

  private long facts(String graph) {
    return remote(iri(graph).getURI()).stream(Node.ANY, Terms.mainEvidence, Node.ANY).count();
  }

  /** Every body that stands anywhere in the remote store. */
  private List<String> texts() {
    return Txn.calculateRead(
        remote,
        () ->
            Iter.toList(
                    Iter.map(
                        remote.find(Node.ANY, Node.ANY, Terms.text, Node.ANY),
                        quad -> quad.getObject().getLiteralLexicalForm()))
                .stream()
                .sorted()
                .toList());
  }
}
