package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells ships, aircraft, weapons, operations and papers, which are no entities. Lexicon: {@code
 * vehicle-words.tsv}.
 */
final class Vehicles {
  private static final class Bundled {
    static final Vehicles WORDS = new Vehicles();
  }

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> vessels = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> models = new HashSet<>();

  private Vehicles() {
    Table table = Gazetteers.lexicon("vehicle-words.tsv", List.of("word", "role", "example"));
    for (int row = 0; row < table.rows(); row++) {
      String word = table.cell(row, 0);
      switch (table.cell(row, 1)) {
        case "noun" -> nouns.add(word);
        case "vessel" -> vessels.add(word);
        case "end" -> ends.add(word);
        case "prefix" -> prefixes.add(word);
        case "model" -> models.add(word);
        default -> throw table.damagedRow(row, "\"" + table.cell(row, 1) + "\" is no role");
      }
    }
  }

  static Vehicles bundled() {
    return Bundled.WORDS;
  }

  /** Whether the words beside a name or in it tell that it is a vehicle. */
  boolean isVehicle(Lines lines, Span span) {
    int sentence = span.sentence();
    if (models.contains(span.surface())) {
      return true;
    }
    String first = lines.token(sentence, span.first()).form();
    boolean prefixed = span.first() > 0 && isPrefix(lines, sentence, span.first() - 1);
    String last = lines.token(sentence, span.end() - 1).form();
    boolean ended = span.end() > span.first() + 1 && ends.contains(last);
    if (prefixes.contains(first) || prefixed || ended) {
      return true;
    }
    String before = lines.word(sentence, span.first() - 1);
    int next = lines.word(sentence, span.end()).equals("cruise") ? span.end() + 1 : span.end();
    boolean vessel = span.kind() != Span.Kind.PLACE && vessels.contains(lines.word(sentence, next));
    return nouns.contains(before) || vessels.contains(before) || vessel;
  }

  private boolean isPrefix(Lines lines, int sentence, int place) {
    return prefixes.contains(lines.token(sentence, place).form());
  }
}
