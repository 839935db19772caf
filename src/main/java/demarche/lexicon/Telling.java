package demarche.lexicon;

import demarche.fact.Stance;
import java.util.Locale;
import java.util.Optional;

/** What a frame tells of the stance. */
public sealed interface Telling {

  /** The word itself voices it: "condemn" criticizes. */
  record Own(Stance stance) implements Telling {}

  /** The content decides: "say". */
  record ByContent() implements Telling {}

  /** There is no position: "abstain", "did not urge". */
  record Nothing() implements Telling {}

  /** The stance of its own; empty for the others. */
  default Optional<Stance> voiced() {
    return switch (this) {
      case Own own -> Optional.of(own.stance());
      case ByContent byContent -> Optional.empty();
      case Nothing nothing -> Optional.empty();
    };
  }

  /**
   * Reads a cell: a stance, "-" by the content, or "none".
   *
   * @throws IllegalArgumentException where it is none of these
   */
  static Telling of(String cell) {
    return switch (cell) {
      case "-" -> new ByContent();
      case "none" -> new Nothing();
      default -> new Own(Stance.valueOf(cell.toUpperCase(Locale.ROOT)));
    };
  }
}
