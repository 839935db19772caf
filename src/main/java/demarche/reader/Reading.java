package demarche.reader;

import demarche.fact.ArticleFacts;
import demarche.problem.Problem;
import java.util.List;

/**
 * What came of reading an article.
 *
 * @param facts the article with what it names and states
 * @param read whether any of its text was read
 * @param problems why it was not read, or not to its end
 */
public record Reading(ArticleFacts facts, boolean read, List<Problem> problems) {
  public Reading {
    problems = List.copyOf(problems);
  }
}
