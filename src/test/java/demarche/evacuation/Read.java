package demarche.evacuation;

import demarche.article.Article;
import demarche.fact.Evacuation;
import demarche.reader.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

  static Evacuation one(String title, String body) {
    List<Evacuation> found = evacuations(title, body);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " evacuations: " + found);
    }
    return found.getFirst();
  }
}
