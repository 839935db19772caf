package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.article.Article;
import demarche.fact.Position;
import demarche.reader.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "Both sides" are two who are told of; of three nobody knows which. */
final class BothSidesTest {
  private static List<String> speakers(String body) {
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2024, 5, 15)),
            body);
    return Reader.bundled().read(article).facts().facts().stream()
        .filter(Position.class::isInstance)
        .map(fact -> ((Position) fact).speaker())
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void theTwoThatAreToldOfAreBothSides() {
    assertEquals(
        List.of("Peru", "Chile"),
        speakers("Peru and Chile have been at odds for years. Both sides agreed to a truce."));
  }

  @Test
  void ofThreeNobodyKnowsWhichTwo() {
    assertEquals(
        List.of(),
        speakers(
            "Peru and Chile have been at odds for years. Kenya lies far away. Both sides agreed to a"
                + " truce."));
  }
}
