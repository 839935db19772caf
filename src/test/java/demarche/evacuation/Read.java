package demarche.evacuation;

import demarche.article.Article;
import demarche.fact.Count;
import demarche.fact.Evacuation;
import demarche.reader.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Texts as articles of one day, read. */
final class Read {
  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final EvacuationFinder FINDER = EvacuationFinder.bundled();

  private Read() {}

  static List<Evacuation> evacuations(String title, String body) {
    Article article =
        new Article(
            "a",
            Optional.of(title),
            Optional.empty(),
            Optional.empty(),
            Optional.of(PUBLISHED),
            body);
    return FINDER.find(Reader.bundled().understood(article));
  }

  /** What is read of a text, each operation as it is put, in the order of the text. */
  static List<String> told(String title, String body, Function<Evacuation, String> put) {
    return evacuations(title, body).stream().map(put).toList();
  }

  /** Who moves people out of where: "Chile from Chad". */
  static String move(Evacuation e) {
    return String.join("+", e.organizers()) + " from " + String.join("+", e.from());
  }

  /** How many, "-" where nobody tells it. */
  static String number(Optional<Count> count) {
    return count.map(Count::number).map(String::valueOf).orElse("-");
  }

  static Evacuation one(String title, String body) {
    List<Evacuation> found = evacuations(title, body);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " evacuations: " + found);
    }
    return found.getFirst();
  }
}
