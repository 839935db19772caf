package demarche.language;

/** Counts for precision, recall and their mean; all figures in per cent. */
final class Score {
  private long gold;
  private long found;
  private long right;

  void gold() {
    gold++;
  }

  void found() {
    found++;
  }

  void right() {
    right++;
  }

  void add(boolean isGold, boolean isFound) {
    gold += isGold ? 1 : 0;
    found += isFound ? 1 : 0;
    right += isGold && isFound ? 1 : 0;
  }

  long number() {
    return gold;
  }

  double recall() {
    return gold == 0 ? 0 : 100.0 * right / gold;
  }

  double precision() {
    return found == 0 ? 0 : 100.0 * right / found;
  }

  double f1() {
    return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
  }
}
