package demarche.lexicon;

import java.util.Arrays;
import java.util.List;

/**
 * What a word must have for a frame to be its own.
 *
 * @param argument an argument that must be there
 * @param lemmas one of these must be its head's lemma; any will do where there are none
 */
public record Condition(Argument argument, List<String> lemmas) {
  public Condition {
    lemmas = List.copyOf(lemmas);
  }

  /**
   * How much it tells of the word's sense: words most, a clause more than a phrase, an object
   * least.
   */
  int weight() {
    if (!lemmas.isEmpty()) {
      return 4;
    }
    return switch (argument.role()) {
      case CCOMP, XCOMP, QUOTE -> 3;
      case OBJECT, INDIRECT_OBJECT -> 1;
      default -> 2;
    };
  }

  /** Reads a cell such as "obj:concern,fear about". */
  static List<Condition> all(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(" ", -1)).map(Condition::of).toList();
  }

  private static Condition of(String code) {
    int colon = code.indexOf(':');
    return colon < 0
        ? new Condition(Argument.of(code), List.of())
        : new Condition(
            Argument.of(code.substring(0, colon)),
            Arrays.asList(code.substring(colon + 1).split(",", -1)));
  }
}
