package demarche.evacuation;

import demarche.article.Article;
import demarche.article.Offsets;
import demarche.cast.CastFinder;
import demarche.clause.ReadArticle;
import demarche.fact.Evacuation;
import demarche.language.Document;
import demarche.language.Engines;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Texts as articles of one day, read. */
final class Read {
  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final CastFinder CAST = CastFinder.bundled();
  private static final EvacuationFinder FINDER = EvacuationFinder.bundled();

  private Read() {}

  static List<Evacuation> evacuations(String title, String body) {
    Article article =
        new Article(
            "a", Optional.of(title), Optional.empty(), Optional.empty(), Optional.of(PUBLISHED), body);
    Document document = Engines.bundled().analyse(body);
    List<Tree> trees = document.sentences().stream().map(Tree::of).toList();
    return FINDER.find(
        new ReadArticle(
            article, new Offsets(body), document, trees, CAST.find(article, document, trees)));
  }

  static Evacuation one(String title, String body) {
    List<Evacuation> found = evacuations(title, body);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " evacuations: " + found);
    }
    return found.getFirst();
  }
}
