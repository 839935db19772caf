package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.fact.ActorType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A cast by hand: a body of one sentence, and the headline as the second. */
final class CastTest {
  private static final Member ANA = member("Ana Soto", ActorType.PERSON);
  private static final Member LUIS = member("Luis Vega", ActorType.PERSON);
  private static final Member UNION = member("African Union", ActorType.ORGANIZATION);
  private static final Member PERU = member("Peru", ActorType.COUNTRY);
  private static final Member CHILE = member("Chile", ActorType.COUNTRY);
  private static final Member LIMA = member("Lima", ActorType.PLACE);

  private static Member member(String name, ActorType type) {
    return new Member(name, type, Optional.empty());
  }

  private static Mention mention(int sentence, int first, int end, int head, Member of) {
    return new Mention(sentence, first, end, head, Mention.Form.NAME, List.of(of));
  }

  private static Office office(Member person, int sentence) {
    return new Office(person, "Minister", Optional.of(PERU), sentence, 0, 2, "rule", false);
  }

  private static final Cast WHOLE =
      new Cast(
          List.of(ANA, PERU, LUIS, UNION, CHILE, LIMA),
          List.of(office(ANA, 0), office(LUIS, 1)),
          List.of(
              List.of(mention(0, 0, 4, 3, ANA), mention(0, 6, 7, 6, PERU)),
              List.of(
                  mention(1, 0, 2, 1, LUIS),
                  mention(1, 3, 5, 4, UNION),
                  mention(1, 6, 7, 6, CHILE),
                  mention(1, 8, 9, 8, LIMA),
                  mention(1, 10, 11, 10, PERU))));

  @Test
  void peopleAndBodiesOfTheHeadlineStayCountriesAndPlacesDoNot() {
    assertEquals(List.of(ANA, PERU, LUIS, UNION), WHOLE.without(1).members());
  }

  @Test
  void officesOfTheHeadlineAreKeptApart() {
    assertEquals(List.of(office(ANA, 0)), WHOLE.without(1).offices());
    assertEquals(List.of(office(LUIS, 1)), WHOLE.without(1).headlined());
  }

  @Test
  void mentionsAreThoseOfTheBody() {
    assertEquals(WHOLE.mentions().subList(0, 1), WHOLE.without(1).mentions());
  }

  @Test
  void aTextWithoutAHeadlineLosesNothing() {
    assertEquals(WHOLE, WHOLE.without(2));
  }

  @Test
  void aMentionIsFoundByItsHeadOrAnotherOfItsWords() {
    assertEquals(Optional.of(ANA), WHOLE.at(0, 3).map(m -> m.members().getFirst()));
    assertEquals(Optional.of(ANA), WHOLE.at(0, 1).map(m -> m.members().getFirst()));
    assertEquals(Optional.empty(), WHOLE.at(0, 5));
  }

  @Test
  void theShortestMentionThatCoversAWordWins() {
    Cast nested =
        new Cast(
            List.of(ANA, PERU),
            List.of(),
            List.of(List.of(mention(0, 0, 6, 5, ANA), mention(0, 0, 3, 2, PERU))));
    assertEquals(Optional.of(PERU), nested.at(0, 1).map(m -> m.members().getFirst()));
    assertEquals(Optional.of(ANA), nested.at(0, 4).map(m -> m.members().getFirst()));
  }
}
