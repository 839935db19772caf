package demarche.factfile;

import java.util.BitSet;

/**
 * Follows how deep a run of JSON bytes stands in lists and objects, without reading more of it. It
 * works on UTF-8, whose longer characters hold no byte that JSON gives a meaning.
 */
final class Nesting {
  private boolean inText;
  private boolean escaped;
  private int depth;

  /** For each depth whether an object, and not a list, was opened there. */
  private final BitSet objects = new BitSet();

  private int last = -1;

  void feed(int c) {
    if (inText) {
      if (escaped) {
        escaped = false;
      } else if (c == '\\') {
        escaped = true;
      } else if (c == '"') {
        inText = false;
      }
      return;
    }
    if (ByteLines.isBlank(c)) {
      return;
    }
    last = c;
    switch (c) {
      case '"' -> inText = true;
      case '{', '[' -> objects.set(depth++, c == '{');
      case '}' -> close(true);
      case ']' -> close(false);
      default -> {}
    }
  }

  /** Closes the innermost of its sort; what was left open inside it is broken and closed too. */
  private void close(boolean object) {
    int opened = depth - 1;
    while (opened >= 0 && objects.get(opened) != object) {
      opened--;
    }
    if (opened >= 0) {
      depth = opened;
    }
  }

  boolean inText() {
    return inText;
  }

  /** Whether every list, object and text is closed. */
  boolean closed() {
    return depth == 0 && !inText;
  }

  /** Whether an object may open here: at the start, after a colon, or in a list. */
  boolean objectMayFollow() {
    return depth == 0 || last == ':' || (!objects.get(depth - 1) && (last == ',' || last == '['));
  }
}
