package demarche.reader;

import demarche.article.Article;
import demarche.clause.ReadArticle;
import demarche.fact.ArticleFacts;
import demarche.problem.Failure;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import demarche.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles: text in, facts out. A pure function of the article, safe for several threads; the
 * models are loaded when the first article comes.
 */
public final class Reader {
  private static final Reader BUNDLED = new Reader();

  private volatile @Nullable Stages stages;

  private Reader() {}

  /** The reader with the models and word lists that come with the program. */
  public static Reader bundled() {
    return BUNDLED;
  }

  /**
   * Reads one article.
   *
   * @param article the article; the facts that came with it, if any, play no part
   * @return what it names and states; nothing where it is in another language than English, which
   *     is then among the problems
   * @throws Failure where the program's own models are damaged
   */
  public Reading read(Article article) {
    Stages stages = stages();
    if (stages.layout().language(article.body()) == Language.OTHER) {
      return new Reading(
          new ArticleFacts(article, List.of(), List.of()),
          List.of(
              new Problem(
                  ProblemKind.OTHER_LANGUAGE,
                  article.id(),
                  "is not in English: it is kept and not read")));
    }
    return new Reading(stages.facts(article), List.of());
  }

  /**
   * All that is understood of an article before facts are looked for; what models learn from.
   *
   * @throws Failure where the program's own models are damaged
   */
  public ReadArticle understood(Article article) {
    return stages().understood(article);
  }

  private Stages stages() {
    Stages loaded = stages;
    if (loaded == null) {
      synchronized (this) {
        loaded = stages;
        if (loaded == null) {
          loaded = Stages.bundled();
          stages = loaded;
        }
      }
    }
    return loaded;
  }
}
