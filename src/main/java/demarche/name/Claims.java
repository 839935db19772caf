package demarche.name;

import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which words of a sentence are taken by which name: the first that claims them has them. */
final class Claims {
  private final @Nullable Span[] cover;
  private final int from;

  /**
   * @param length the sentence's tokens
   * @param from the first token that may be claimed
   */
  Claims(int length, int from) {
    this.cover = new Span[length];
    this.from = from;
  }

  /** Whether no word of some is taken. */
  boolean isFree(int first, int end) {
    if (first < from || end > cover.length) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (cover[i] != null) {
        return false;
      }
    }
    return true;
  }

  /** Takes the words of a name, if all are free. */
  void claim(Span span) {
    if (isFree(span.first(), span.end())) {
      for (int i = span.first(); i < span.end(); i++) {
        cover[i] = span;
      }
    }
  }

  /** A longer name of the engine takes the place of a shorter one of the gazetteers. */
  void release(int first, int end) {
    for (int i = first; i < end; i++) {
      @Nullable Span span = cover[i];
      if (span != null
          && span.kind() == Kind.KNOWN_ORGANIZATION
          && span.known().isEmpty()
          && span.first() >= first
          && span.end() <= end
          && span.end() - span.first() < end - first) {
        for (int j = span.first(); j < span.end(); j++) {
          cover[j] = null;
        }
      }
    }
  }

  /** What was claimed, in the order of the text. */
  List<Span> all() {
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < cover.length; i++) {
      @Nullable Span span = cover[i];
      if (span != null && span.first() == i) {
        found.add(span);
      }
    }
    return found;
  }
}
