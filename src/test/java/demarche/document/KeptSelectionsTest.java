package demarche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.junit.jupiter.api.Test;

/** What is asked again is answered as before; what is not a whole answer is never kept. */
final class KeptSelectionsTest {
  private static final Var ANY = Var.alloc("any");
  private static final long MUCH = 1L << 30;

  private final List<Query> asked = new ArrayList<>();

  private static Query query(String name) {
    return QueryFactory.create("SELECT ?any { ?any <urn:x-is:" + name + "> ?other }");
  }

  private Selection answer(Query query, int rows, boolean isCut) {
    asked.add(query);
    return new Selection(
        List.of(ANY),
        Collections.nCopies(
            rows, BindingFactory.binding(ANY, NodeFactory.createLiteralString("x".repeat(1000)))),
        isCut);
  }

  @Test
  void aQueryThatIsAskedAgainIsAnsweredAsBefore() {
    KeptSelections kept = new KeptSelections(query -> answer(query, 2, false), MUCH);
    Selection first = kept.select(query("a"));
    assertSame(first, kept.select(query("a")));
    kept.select(query("b"));
    assertEquals(List.of(query("a"), query("b")), asked);
  }

  @Test
  void whatWasMadeWithMoreTimeIsGivenToAll() {
    KeptSelections kept =
        new KeptSelections(
            query -> {
              throw new Refused(Response.BUSY, "too slow");
            },
            MUCH);
    Selection made = kept.select(query("a"), query -> answer(query, 1, false));
    assertSame(made, kept.select(query("a")));
  }

  @Test
  void whatWasCutIsAskedAnew() {
    KeptSelections kept = new KeptSelections(query -> answer(query, 2, true), MUCH);
    kept.select(query("a"));
    kept.select(query("a"));
    assertEquals(2, asked.size());
  }

  @Test
  void whatWasStoppedIsAskedAnew() {
    KeptSelections kept =
        new KeptSelections(
            query -> {
              asked.add(query);
              throw new Refused(Response.BUSY, "too slow");
            },
            MUCH);
    assertThrows(Refused.class, () -> kept.select(query("a")));
    assertThrows(Refused.class, () -> kept.select(query("a")));
    assertEquals(2, asked.size());
  }

  @Test
  void theOnesNotAskedForTheLongestMakeRoom() {
    // Each takes a little more than 10,000 bytes: three have room, four have not.
    KeptSelections kept = new KeptSelections(query -> answer(query, 10, false), 40_000);
    kept.select(query("a"));
    kept.select(query("b"));
    kept.select(query("c"));
    kept.select(query("a"));
    kept.select(query("d"));
    kept.select(query("a"));
    kept.select(query("b"));
    assertEquals(
        List.of(query("a"), query("b"), query("c"), query("d"), query("b")),
        asked,
        "b was the oldest when d came");
  }

  @Test
  void anAnswerThatWouldTakeMostOfTheRoomIsNotKept() {
    KeptSelections kept = new KeptSelections(query -> answer(query, 30, false), 40_000);
    kept.select(query("a"));
    kept.select(query("a"));
    assertEquals(2, asked.size());
  }
}
