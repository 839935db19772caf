package demarche.build;

import demarche.article.Article;
import demarche.fact.Actor;
import demarche.fact.ArticleFacts;
import demarche.fact.Evidence;
import demarche.fact.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Several tellings of one article, with one body, as one. */
final class Tellings {
  private Tellings() {}

  /**
   * All that the tellings say together; no order of theirs has an effect on the graph.
   *
   * @param tellings at least one; all of one id and one body
   */
  static ArticleFacts asOne(List<ArticleFacts> tellings) {
    if (tellings.size() == 1) {
      return tellings.getFirst();
    }
    Map<List<Object>, Actor> actors = new LinkedHashMap<>();
    Set<Fact> facts = new LinkedHashSet<>();
    for (ArticleFacts telling : tellings) {
      telling.actors().forEach(a -> actors.merge(List.of(a.type(), a.name()), a, Tellings::join));
      facts.addAll(telling.facts());
    }
    List<Article> articles = tellings.stream().map(ArticleFacts::article).toList();
    Article article =
        new Article(
            articles.getFirst().id(),
            least(articles, Article::title),
            least(articles, Article::publisher),
            least(articles, Article::url),
            least(articles, Article::published),
            articles.getFirst().body());
    return new ArticleFacts(article, List.copyOf(actors.values()), List.copyOf(facts));
  }

  /** The least of the values that are there, so that the order of the tellings does not matter. */
  private static <T, V extends Comparable<? super V>> Optional<V> least(
      List<T> from, Function<T, Optional<V>> value) {
    return from.stream().map(value).flatMap(Optional::stream).min(Comparator.<V>naturalOrder());
  }

  private static Actor join(Actor one, Actor other) {
    Set<Evidence> all = new LinkedHashSet<>(one.mentions());
    all.addAll(other.mentions());
    List<Evidence> mentions = new ArrayList<>(all);
    return switch (one) {
      case Actor.Person p -> new Actor.Person(p.name(), mentions);
      case Actor.Country c -> new Actor.Country(c.name(), mentions);
      case Actor.Place p when other instanceof Actor.Place q ->
          new Actor.Place(p.name(), least(List.of(p, q), Actor.Place::of), mentions);
      case Actor.Organization p when other instanceof Actor.Organization q ->
          new Actor.Organization(
              p.name(),
              least(List.of(p, q), Actor.Organization::kind),
              least(List.of(p, q), Actor.Organization::of),
              mentions);
      case Actor.Place p -> p;
      case Actor.Organization o -> o;
    };
  }
}
