package demarche.reader;

import demarche.article.Article;
import demarche.fact.ArticleFacts;
import demarche.language.DamagedModel;
import demarche.language.Document;
import demarche.language.Engine;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles: text in, facts out. A pure function of the article, safe for several threads; the
 * models are loaded when the first article comes.
 */
public final class Reader {
  private static final Reader BUNDLED = new Reader();

  private volatile @Nullable Engine engine;

  private Reader() {}

  /** The reader with the models and word lists that come with the program. */
  public static Reader bundled() {
    return BUNDLED;
  }

  /**
   * Reads one article.
   *
   * @param article the article; the facts that came with it, if any, play no part
   * @return what it names and states
   * @throws Failure where the program's own models are damaged
   */
  public Reading read(Article article) {
    Document document = engine().analyse(article.body());
    return new Reading(new ArticleFacts(article, List.of(), List.of()), List.of());
  }

  private Engine engine() {
    Engine loaded = engine;
    if (loaded == null) {
      synchronized (this) {
        loaded = engine;
        if (loaded == null) {
          loaded = load();
          engine = loaded;
        }
      }
    }
    return loaded;
  }

  private static Engine load() {
    try {
      return Engine.bundled();
    } catch (DamagedModel e) {
      throw new Failure(
          ExitCode.DAMAGED, "The language model data/language/english.model " + e.getMessage(), e);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.DAMAGED, "The language model data/language/english.model cannot be read", e);
    }
  }
}
