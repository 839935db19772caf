package demarche.language;

/** Makes a line of name labels well formed: a name begun is ended, and one ended was begun. */
final class BilouRepair {
  private BilouRepair() {}

  /** Joins neighbours of one class that belong together by their labels and writes them anew. */
  static void repair(byte[] labels) {
    int at = 0;
    while (at < labels.length) {
      if (labels[at] == NameTagger.NONE) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < labels.length && goesOn(labels[end - 1], labels[end])) {
        end++;
      }
      write(labels, at, end);
      at = end;
    }
  }

  private static boolean goesOn(int before, int label) {
    if (label == NameTagger.NONE || (before - 1) >> 2 != (label - 1) >> 2) {
      return false;
    }
    int first = (before - 1) & 3;
    int next = (label - 1) & 3;
    return (first == NameTagger.FIRST || first == NameTagger.INNER)
        && (next == NameTagger.INNER || next == NameTagger.LAST);
  }

  private static void write(byte[] labels, int from, int to) {
    int base = 1 + ((labels[from] - 1) >> 2 << 2);
    for (int i = from; i < to; i++) {
      int place =
          to - from == 1
              ? NameTagger.ONLY
              : i == from ? NameTagger.FIRST : i == to - 1 ? NameTagger.LAST : NameTagger.INNER;
      labels[i] = (byte) (base + place);
    }
  }
}
