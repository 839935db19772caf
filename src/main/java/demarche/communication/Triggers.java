package demarche.communication;

import demarche.fact.CommunicationKind;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that tell of one. Lexicon: {@code communication/triggers.tsv}. Immutable. */
final class Triggers {
  static final List<String> COLUMNS = List.of("words", "class", "kind", "frame", "example");

  private final Map<String, List<Trigger>> byHead = new HashMap<>();

  /** Reads the table that comes with the program. */
  Triggers() {
    Table table = Gazetteers.lexicon("communication/triggers.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      List<String> words = List.of(table.cell(row, 0).split(" "));
      Trigger trigger =
          new Trigger(
              words,
              table.cell(row, 1).equals("verb"),
              code(table, row, 2, CommunicationKind.class),
              code(table, row, 3, Frame.class));
      byHead.computeIfAbsent(words.getLast(), head -> new ArrayList<>()).add(trigger);
    }
    // The longest first, so that "phone call" is found before "call".
    byHead.values().forEach(list -> list.sort(Comparator.comparingInt(t -> -t.words().size())));
  }

  private static <E extends Enum<E>> E code(Table table, int row, int column, Class<E> type) {
    String code = table.cell(row, column);
    try {
      return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw table.damagedRow(row, code + " is unknown");
    }
  }

  /** The triggers of a sentence in the order of the text, one for each head word. */
  List<Cue> in(Tree tree) {
    List<Cue> found = new ArrayList<>(2);
    for (int place = 0; place < tree.size(); place++) {
      String lemma = tree.lemma(place).toLowerCase(Locale.ROOT);
      List<Trigger> here = byHead.get(lemma);
      if (here == null && tree.token(place).tag().isVerb()) {
        // A rare verb in -e whose lemma was cut short: "telephoned", "telephon".
        here = byHead.get(lemma + "e");
      }
      if (here != null) {
        at(tree, place, here).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Cue> at(Tree tree, int place, List<Trigger> candidates) {
    for (Trigger trigger : candidates) {
      int first = place - trigger.words().size() + 1;
      boolean fits =
          trigger.verb()
              ? tree.token(place).tag().isVerb()
              : tree.token(place).tag().isNoun() && first >= 0 && stands(tree, first, trigger);
      if (fits) {
        return Optional.of(new Cue(trigger, first, place));
      }
    }
    return Optional.empty();
  }

  private static boolean stands(Tree tree, int first, Trigger trigger) {
    for (int i = 0; i < trigger.words().size() - 1; i++) {
      if (!tree.lemma(first + i).equalsIgnoreCase(trigger.words().get(i))) {
        return false;
      }
    }
    return true;
  }
}
