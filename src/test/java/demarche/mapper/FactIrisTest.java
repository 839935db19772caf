package demarche.mapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.Jena;
import demarche.article.Article;
import demarche.fact.Actor;
import demarche.fact.ArticleFacts;
import demarche.fact.Communication;
import demarche.fact.CommunicationKind;
import demarche.fact.Evidence;
import demarche.fact.Fact;
import demarche.fact.Origin;
import demarche.fact.OriginKind;
import demarche.fact.Position;
import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.identity.Resolver;
import demarche.mapper.MappedArticle.MappedFact;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the IRI of a fact is made of, and what it survives. */
final class FactIrisTest {
  private static final String BODY = "Norland backs the truce and rejects the blockade, Lind said.";

  @BeforeAll
  static void startJena() {
    Jena.graph(List.of());
  }

  @Test
  void aCorrectedStanceKeepsTheIri() {
    assertEquals(
        iris(position(Stance.SUPPORT, "the truce")), iris(position(Stance.REJECT, "the truce")));
  }

  @Test
  void aCorrectedTopicKeepsTheIri() {
    assertEquals(
        iris(position(Stance.SUPPORT, "the truce")), iris(position(Stance.SUPPORT, "truce")));
  }

  @Test
  void anotherSpeakerGivesAnotherIri() {
    Position byCountry = position(Optional.of("Norland"), Stance.SUPPORT, "the truce", 0);
    assertNotEquals(iris(position(Stance.SUPPORT, "the truce")), iris(byCountry));
  }

  @Test
  void otherWordsGiveAnotherIri() {
    assertNotEquals(
        iris(position(Stance.SUPPORT, "the truce")),
        iris(position(Optional.of("Ada Lind"), Stance.SUPPORT, "the truce", 8)));
  }

  @Test
  void anotherKindOfFactGivesAnotherIri() {
    Communication statement =
        new Communication(
            CommunicationKind.STATEMENT,
            List.of("Ada Lind"),
            Optional.empty(),
            Optional.empty(),
            List.of(evidence(0)),
            Optional.empty());
    assertNotEquals(iris(position(Stance.SUPPORT, "the truce")), iris(statement));
  }

  @Test
  void theSecondOfTwoThatAgreeGetsAnOrdinal() {
    List<String> iris =
        iris(position(Stance.REJECT, "the blockade"), position(Stance.SUPPORT, "the truce"));
    assertEquals(2, iris.size());
    assertEquals(iris.getFirst() + "-2", iris.getLast());
  }

  @Test
  void theOrdinalGoesByStanceBeforeTopic() {
    MappedArticle mapped =
        map(position(Stance.SUPPORT, "a truce"), position(Stance.REJECT, "the blockade"));
    assertEquals(
        List.of(Stance.REJECT, Stance.SUPPORT),
        mapped.facts().stream().map(f -> ((Position) f.fact()).stance()).toList());
  }

  @Test
  void factsAlikeInEverySlotAreOneAndBothFindersAreKept() {
    Position one = position(Stance.SUPPORT, "the truce");
    MappedArticle mapped = map(found(one, "first reader"), found(one, "second reader"));
    assertEquals(1, mapped.facts().size());
    assertEquals(
        List.of(ProblemKind.TOLD_TWICE), mapped.problems().stream().map(Problem::kind).toList());
    assertEquals(
        2, mapped.triples().stream().filter(t -> t.getPredicate().equals(Terms.origin)).count());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfFactsAndActorsHasNoEffect(long seed) {
    List<Fact> facts = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      facts.add(position(stance, "the truce"));
      facts.add(position(Optional.of("Norland"), stance, "the blockade", 8));
    }
    List<Actor> actors = new ArrayList<>(actors());
    Graph expected = Jena.graph(map(actors, facts).triples());
    Collections.shuffle(facts, new Random(seed));
    Collections.shuffle(actors, new Random(seed));
    assertEquals("", Jena.difference(expected, Jena.graph(map(actors, facts).triples())));
  }

  @Test
  void aFactLeftOutTakesAlongWhatOnlyItBrought() {
    MappedArticle mapped =
        map(
            position(Stance.SUPPORT, "the truce"),
            position(Optional.of("Norland"), Stance.REJECT, "the blockade", 8));
    MappedFact first = mapped.facts().getFirst();
    MappedArticle without = mapped.without(Set.of(first.iri()));
    assertTrue(
        without.triples().stream().noneMatch(t -> t.toString().contains(first.iri().getURI())));
    assertEquals(
        1, without.triples().stream().filter(t -> t.getPredicate().equals(Terms.stance)).count());
  }

  private static Position position(Stance stance, String topic) {
    return position(Optional.of("Ada Lind"), stance, topic, 0);
  }

  private static Position position(
      Optional<String> speaker, Stance stance, String topic, int start) {
    return new Position(
        speaker,
        speaker,
        stance,
        topic,
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(evidence(start)),
        Optional.empty());
  }

  private static Position found(Position p, String by) {
    return new Position(
        p.speaker(),
        p.holder(),
        p.stance(),
        p.topic(),
        p.addressees(),
        p.targets(),
        p.via(),
        p.quoted(),
        p.date(),
        p.time(),
        p.evidence(),
        Optional.of(new Origin(Optional.of(OriginKind.PERSON), by)));
  }

  private static Evidence evidence(int start) {
    return new Evidence(start, BODY.length(), BODY.substring(start), Set.of());
  }

  private static List<Actor> actors() {
    return List.of(
        new Actor.Person("Ada Lind", List.of()), new Actor.Country("Norland", List.of()));
  }

  private static List<String> iris(Fact... facts) {
    return map(facts).facts().stream().map(f -> f.iri().getURI()).toList();
  }

  private static MappedArticle map(Fact... facts) {
    return map(actors(), List.of(facts));
  }

  private static MappedArticle map(List<Actor> actors, List<Fact> facts) {
    Article article =
        new Article(
            "norland-1",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            BODY);
    return new ArticleMapper(Terms.DEFAULT_BASE)
        .map(new Resolver(Gazetteers.bundled()).resolve(new ArticleFacts(article, actors, facts)));
  }
}
