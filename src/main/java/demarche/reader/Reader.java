package demarche.reader;

import demarche.article.Article;
import demarche.clause.ReadArticle;
import demarche.problem.Failure;
import java.util.concurrent.FutureTask;
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
   * Begins to load the models on a thread of its own, and comes back at once: for who is sure to
   * read an article, but not yet.
   */
  public void prepare() {
    // What goes wrong comes up again, and is told, where the models are needed.
    FutureTask<Stages> loading = new FutureTask<>(this::stages);
    Thread.ofPlatform().daemon().start(loading);
  }

  /**
   * Reads one article. Of one that is beyond all measure its beginning is read; one that is no
   * English text yields no facts.
   *
   * @param article the article; the facts that came with it, if any, play no part
   * @return what it names and states, and what stood in the way
   * @throws Failure where the program's own models are damaged
   */
  public Reading read(Article article) {
    return read(article, Budget.USUAL, Watch.NONE);
  }

  /** The same within a budget, looked at by whoever measures the stages. */
  Reading read(Article article, Budget budget, Watch watch) {
    return stages().read(article, budget, watch);
  }

  /**
   * All that is understood of an article before facts are looked for; what models learn from.
   *
   * @throws Failure where the program's own models are damaged
   */
  public ReadArticle understood(Article article) {
    return stages().understood(article, Budget.USUAL);
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
