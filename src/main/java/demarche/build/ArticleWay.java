package demarche.build;

import demarche.article.Article;
import demarche.fact.ArticleFacts;
import demarche.identity.Resolver;
import demarche.mapper.ArticleMapper;
import demarche.mapper.MappedArticle;
import demarche.problem.Problem;
import demarche.shape.GraphShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole way from an article's facts to its triples: a pure function, safe for several threads.
 *
 * @param resolver settles who is who
 * @param mapper makes triples
 * @param shapes what each fact must fulfil; empty to skip the check
 */
public record ArticleWay(Resolver resolver, ArticleMapper mapper, Optional<GraphShapes> shapes) {

  /**
   * An article at the end of its way.
   *
   * @param mapped its triples
   * @param unread whether no facts came with it
   * @param problems what was noticed on the way
   */
  public record Arrived(MappedArticle mapped, boolean unread, List<Problem> problems) {
    public Arrived {
      problems = List.copyOf(problems);
    }

    public Article article() {
      return mapped.source();
    }
  }

  /** Goes the whole way. */
  public Arrived go(ArticleFacts facts) {
    MappedArticle mapped = mapper.map(resolver.resolve(facts));
    List<Problem> problems = new ArrayList<>(mapped.problems());
    if (shapes.isPresent()) {
      GraphShapes.Checked checked = shapes.get().check(mapped);
      problems.addAll(checked.problems());
      mapped = checked.kept();
    }
    return new Arrived(mapped, facts.unread(), problems);
  }
}
