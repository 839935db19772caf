package demarche.build;

import demarche.article.Article;
import demarche.fact.ArticleFacts;
import demarche.identity.Resolver;
import demarche.mapper.ArticleMapper;
import demarche.mapper.MappedArticle;
import demarche.problem.Problem;
import demarche.reader.Reader;
import demarche.reader.Reading;
import demarche.shape.GraphShapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole way from an article, with its facts or without, to its triples: a pure function, safe
 * for several threads.
 *
 * @param reader reads the facts of an article that comes without; empty to leave it without
 * @param anew whether the reader reads articles that come with facts too, and those are left out
 * @param resolver settles who is who
 * @param mapper makes triples
 * @param shapes what each fact must fulfil; empty to skip the check
 */
public record ArticleWay(
    Optional<Reader> reader,
    boolean anew,
    Resolver resolver,
    ArticleMapper mapper,
    Optional<GraphShapes> shapes) {

  /**
   * An article at the end of its way.
   *
   * @param mapped its triples
   * @param read whether its facts were read from its text
   * @param problems what was noticed on the way
   */
  public record Arrived(MappedArticle mapped, boolean read, List<Problem> problems) {
    public Arrived {
      problems = List.copyOf(problems);
    }

    public Article article() {
      return mapped.source();
    }
  }

  /** Goes the whole way. */
  public Arrived go(ArticleFacts given) {
    List<Problem> problems = new ArrayList<>();
    ArticleFacts facts = given;
    boolean read = false;
    if (reader.isPresent() && (anew || given.unread())) {
      Reading reading = reader.get().read(given.article());
      problems.addAll(reading.problems());
      facts = reading.facts();
      read = reading.read();
    }
    MappedArticle mapped = mapper.map(resolver.resolve(facts));
    problems.addAll(mapped.problems());
    if (shapes.isPresent()) {
      GraphShapes.Checked checked = shapes.get().check(mapped);
      problems.addAll(checked.problems());
      mapped = checked.kept();
    }
    return new Arrived(mapped, read, problems);
  }
}
