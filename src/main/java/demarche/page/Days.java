package demarche.page;

import demarche.explanation.Known;
import demarche.store.CodePoints;
import demarche.vocabulary.Terms;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;

/**
 * The days of facts: the day told, else that of the article. Kept once looked up, for the graph
 * does not change while it is served, and a hub's facts are sorted by them on every view.
 */
final class Days {
  private final Map<Node, String> known = new ConcurrentHashMap<>();

  /** The day of a fact; empty where neither it nor its article has one. */
  String of(Known union, Node fact) {
    String kept = known.get(fact);
    if (kept != null) {
      return kept;
    }
    String day =
        union
            .first(fact, Terms.date)
            .or(() -> union.first(fact, Terms.asOf))
            .or(
                () ->
                    union.values(fact, Terms.article).stream()
                        .findFirst()
                        .map(article -> published(union, article)))
            .orElse("");
    known.put(fact, day);
    return day;
  }

  /** The day of an article; empty where it has none. */
  String published(Known union, Node article) {
    return known.computeIfAbsent(
        article, a -> union.first(a, Terms.schemaDatePublished).orElse(""));
  }

  /** Facts, newest first, those of unknown day last; always in the same order. */
  List<Node> newestFirst(Known union, Collection<Node> facts) {
    return facts.stream()
        .sorted(
            Comparator.comparing((Node fact) -> of(union, fact), CodePoints.ORDER)
                .reversed()
                .thenComparing(Node::getURI, CodePoints.ORDER))
        .toList();
  }
}
