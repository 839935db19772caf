package demarche.name;

import demarche.name.Span.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The country that is meant where a body or post is told without one. */
final class Owners {
  private final List<List<Span>> spans;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> byBody = new HashMap<>();
  private final Optional<String> most;

  Owners(List<List<Span>> spans) {
    this.spans = spans;
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        country(span).ifPresent(land -> counts.merge(land, 1, Integer::sum));
        if (span.kind() == Kind.BODY && span.owner().isPresent()) {
          byBody.putIfAbsent(span.known().orElseThrow(), span.owner().get());
        }
      }
    }
    this.most =
        counts.entrySet().stream()
            .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey);
  }

  static Optional<String> country(Span span) {
    return switch (span.kind()) {
      case LAND, DEMONYM, GOVERNMENT -> span.known();
      default -> Optional.empty();
    };
  }

  /** The country that the article speaks of most; of equals any one, the same always. */
  Optional<String> most() {
    return most;
  }

  /** The country of a body that is told without one. */
  Optional<String> ofBody(Span span) {
    String body = span.known().orElseThrow();
    Optional<String> told = Optional.ofNullable(byBody.get(body));
    return told.or(() -> nearest(span.sentence(), span.first()));
  }

  /** The country named last before a place, in its sentence or the one before. */
  Optional<String> nearest(int sentence, int place) {
    for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
      List<Span> all = spans.get(s);
      for (int i = all.size() - 1; i >= 0; i--) {
        Span span = all.get(i);
        if ((s < sentence || span.first() < place) && country(span).isPresent()) {
          return country(span);
        }
      }
    }
    return most;
  }

  /** Where a mission stands whose seat is not told: the country most spoken of besides its own. */
  Optional<String> host(String sender) {
    return counts.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(sender))
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
