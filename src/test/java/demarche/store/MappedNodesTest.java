package demarche.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that are read out of the mapped file are those that were written. */
final class MappedNodesTest {
  @TempDir Path folder;

  private static Node thing(String name) {
    return NodeFactory.createURI("urn:t:" + name);
  }

  private static List<Node> values() {
    List<Node> values =
        new ArrayList<>(
            List.of(
                thing("верблюд"),
                NodeFactory.createLiteralString(""),
                NodeFactory.createLiteralString("Ñandú 🐪"),
                NodeFactory.createLiteralString("long ".repeat(300_000)),
                NodeFactory.createLiteralLang("été", "fr"),
                NodeFactory.createLiteralDT("7", XSDDatatype.XSDinteger),
                NodeFactory.createLiteralDT("2022-02-25", XSDDatatype.XSDdate),
                NodeFactory.createLiteralDT("not a day", XSDDatatype.XSDdate),
                NodeFactory.createLiteralDT("x", NodeFactory.getType("urn:t:type"))));
    // More than there are slots for at first.
    for (int i = 0; i < 5000; i++) {
      values.add(NodeFactory.createLiteralString("value " + i));
    }
    return values;
  }

  private static StoredArticle article(String id, List<Node> values) {
    List<Triple> triples =
        values.stream().map(value -> Triple.create(thing("s"), thing("has"), value)).toList();
    return new StoredArticle(thing("g" + id), thing("a" + id), "Text " + id + ".", triples);
  }

  private static Set<Node> found(DatasetGraph graph) {
    Set<Node> found = new HashSet<>();
    graph
        .getDefaultGraph()
        .find(thing("s"), thing("has"), Node.ANY)
        .forEachRemaining(triple -> found.add(triple.getObject()));
    return found;
  }

  @Test
  void allAreReadAsTheyWereWrittenAgainAndAgain() {
    Articles.build(folder.resolve("kg"), article("1", values()));
    try (GraphStore store = GraphStore.open(folder.resolve("kg"))) {
      for (int i = 0; i < 2; i++) {
        assertEquals(new HashSet<>(values()), store.read(MappedNodesTest::found));
      }
      assertEquals("Text 1.", store.text(thing("a1")).orElseThrow());
    }
  }

  @Test
  void thoseThatAreWrittenWhileTheStoreIsOpenAreReadToo() {
    Articles.build(folder.resolve("kg"), article("1", List.of(thing("early"))));
    try (GraphStore store = GraphStore.open(folder.resolve("kg"))) {
      assertFalse(store.read(MappedNodesTest::found).contains(thing("late")));
      Articles.build(
          folder.resolve("kg"),
          article("2", List.of(thing("late"), NodeFactory.createLiteralString("later"))));
      Set<Node> now = store.read(MappedNodesTest::found);
      assertEquals(
          Set.of(thing("early"), thing("late"), NodeFactory.createLiteralString("later")), now);
    }
  }

  @Test
  void whatIsForbiddenToTheDatabaseStaysForbidden() {
    Articles.build(folder.resolve("kg"), article("1", List.of(thing("one"))));
    DatasetGraph opened = Connections.open(folder.resolve("kg"));
    try {
      DatasetGraph reading = ReadingDatabase.of(opened);
      assertEquals(
          opened.getContext().<Object>get(org.apache.jena.query.ARQ.httpServiceAllowed),
          reading.getContext().<Object>get(org.apache.jena.query.ARQ.httpServiceAllowed));
      assertEquals(1, Txn.calculateRead(reading, () -> found(reading.getUnionGraph()).size()));
    } finally {
      Connections.close(folder.resolve("kg"), opened);
    }
  }

  private static Set<Node> found(org.apache.jena.graph.Graph graph) {
    Set<Node> found = new HashSet<>();
    graph
        .find(thing("s"), thing("has"), Node.ANY)
        .forEachRemaining(triple -> found.add(triple.getObject()));
    return found;
  }
}
