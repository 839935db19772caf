package demarche.cast;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who headed which international body. Lexicon: {@code body-heads.tsv}. */
final class BodyHeads {
  /**
   * A person at the head of a body.
   *
   * @param title as titles are compared
   * @param end the last day; empty where it is not known
   */
  private record Head(String title, String body, LocalDate start, Optional<LocalDate> end) {
    boolean covers(LocalDate day) {
      return !day.isBefore(start) && end.filter(last -> last.isBefore(day)).isEmpty();
    }
  }

  private static final class Bundled {
    static final Map<String, List<Head>> HEADS = heads();
  }

  private BodyHeads() {}

  private static Map<String, List<Head>> heads() {
    Map<String, List<Head>> heads = new HashMap<>();
    Table table =
        Gazetteers.lexicon("body-heads.tsv", List.of("person", "title", "body", "start", "end"));
    for (int row = 0; row < table.rows(); row++) {
      Optional<LocalDate> end =
          Optional.of(table.cell(row, 4)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
      Head head =
          new Head(
              Offices.key(table.cell(row, 1)),
              table.cell(row, 2),
              LocalDate.parse(table.cell(row, 3)),
              end);
      heads.computeIfAbsent(Names.normalise(table.cell(row, 0)), p -> new ArrayList<>()).add(head);
    }
    return Map.copyOf(heads);
  }

  /**
   * The body that a person headed under a title on a day, or before where it was but one.
   *
   * @param day of the article; empty where it is not known
   */
  static Optional<String> bodyOf(String person, String title, Optional<LocalDate> day) {
    String key = Offices.key(title);
    List<Head> held =
        Bundled.HEADS.getOrDefault(Names.normalise(person), List.of()).stream()
            .filter(head -> key.equals(head.title()) || key.startsWith(head.title() + " for "))
            .filter(head -> day.filter(head.start()::isAfter).isEmpty())
            .toList();
    Optional<String> now =
        held.stream()
            .filter(head -> day.filter(head::covers).isPresent())
            .map(Head::body)
            .findFirst();
    return now.or(() -> held.size() == 1 ? Optional.of(held.getFirst().body()) : Optional.empty());
  }
}
