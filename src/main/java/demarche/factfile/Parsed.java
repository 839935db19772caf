package demarche.factfile;

import demarche.article.Article;
import demarche.fact.ArticleFacts;
import demarche.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What one record of a fact file holds.
 *
 * @param facts the article with the facts that could be taken; empty where there is no article
 * @param problems what was refused or mended, in the order of the record
 */
public record Parsed(Optional<ArticleFacts> facts, List<Problem> problems) {
  public Parsed {
    problems = List.copyOf(problems);
  }

  /** The article alone; empty where there is none. */
  public Optional<Article> article() {
    return facts.map(ArticleFacts::article);
  }
}
