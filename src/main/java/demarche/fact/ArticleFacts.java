package demarche.fact;

import demarche.article.Article;
import java.util.List;

/**
 * An article with what it names and states, in the order of its source.
 *
 * @param actors what the article names; no two alike in type and name
 * @param facts may hold equal facts: telling them as one is the mapping's business
 */
public record ArticleFacts(Article article, List<Actor> actors, List<Fact> facts) {
  public ArticleFacts {
    actors = List.copyOf(actors);
    facts = List.copyOf(facts);
  }

  /** Whether nothing has been read out of the text yet. */
  public boolean unread() {
    return actors.isEmpty() && facts.isEmpty();
  }
}
