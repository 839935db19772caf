package demarche.language;

/** The classes that a decision may take, told by bits and as a list. One thread's. */
final class Candidates {
  private final int classes;
  private final int[] list;
  private int number;

  Candidates(int classes) {
    this.classes = classes;
    this.list = new int[classes];
  }

  /** Takes the classes of some bits, all of them where no bit is set. */
  Candidates of(long bits) {
    long left = bits == 0 ? -1L >>> (64 - classes) : bits;
    number = 0;
    for (; left != 0; left &= left - 1) {
      list[number++] = Long.numberOfTrailingZeros(left);
    }
    return this;
  }

  int number() {
    return number;
  }

  int first() {
    return list[0];
  }

  /** Scores the candidates and gives the best one, the first of several. */
  int best(Weights weights, int[] features, int count, int[] scores) {
    weights.score(features, count, list, number, scores);
    int best = list[0];
    for (int j = 1; j < number; j++) {
      if (scores[list[j]] > scores[best]) {
        best = list[j];
      }
    }
    return best;
  }
}
