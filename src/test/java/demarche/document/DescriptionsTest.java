package demarche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.exchange.Addresses;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.nio.file.Path;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a thing in triples. */
final class DescriptionsTest {
  private static final String RUSSIA = Terms.DEFAULT_BASE + "country/russia";

  @TempDir static Path folder;
  private static GraphStore store;

  @BeforeAll
  static void build() {
    assertEquals(0, Run.of("build", "-q", "--kg", folder.toString(), "data/sample").code());
    store = GraphStore.open(folder);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void itsOwnTriplesComeFirstThenFactsThatPointToItWithTheirLabels() {
    Description russia = new Descriptions(store).of(RUSSIA);
    assertEquals(RUSSIA, russia.triples().getFirst().getSubject().getURI());
    assertFalse(russia.isCut());
    for (Triple triple : russia.triples()) {
      if (triple.getObject().hasURI(RUSSIA)) {
        assertTrue(
            russia.triples().stream()
                .anyMatch(
                    t ->
                        t.getSubject().equals(triple.getSubject())
                            && t.getPredicate().equals(RDFS.label.asNode())));
      }
    }
    assertTrue(russia.pointing() > 20);
  }

  @Test
  void theyAreTheSameEachTime() {
    assertEquals(
        new Descriptions(store).of(RUSSIA).triples(), new Descriptions(store).of(RUSSIA).triples());
  }

  @Test
  void beyondALimitItSaysHowManyThereAre() {
    Descriptions few = new Descriptions(store, 3);
    Description russia = few.of(RUSSIA);
    assertTrue(russia.isCut());
    assertEquals(3, russia.shown());
    assertEquals(
        3,
        russia.triples().stream()
            .filter(t -> t.getObject().hasURI(RUSSIA))
            .map(Triple::getSubject)
            .distinct()
            .count());
    Things things =
        new Things(
            few,
            new Addresses(store.base()),
            (request, iri) -> Response.sentence(Response.OK, iri),
            request -> Response.sentence(Response.NOT_FOUND, "none"));
    Response answer = things.answer(Request.get("/kg/country/russia.ttl", Map.of()));
    assertEquals("3", answer.header(Response.TRUNCATED).orElse("no header"));
    assertTrue(
        answer.body() instanceof Response.Body.Whole whole
            && whole.bytes().utf8().orElse("").contains("the first 3 are told"));
  }

  @Test
  void aThingIsShownByThePageOfItsIri() {
    Things things =
        new Things(
            new Descriptions(store),
            new Addresses(store.base()),
            (request, iri) -> Response.sentence(Response.OK, "own " + iri),
            request -> Response.sentence(Response.NOT_FOUND, "none"));
    Response answer = things.answer(Request.get("/kg/country/russia.html", Map.of()));
    assertTrue(
        answer.body() instanceof Response.Body.Whole whole
            && whole.bytes().utf8().orElse("").equals("own " + RUSSIA + "\n"));
  }
}
