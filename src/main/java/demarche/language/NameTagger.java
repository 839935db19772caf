package demarche.language;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the names of a sentence, left to right: each word is the first, an inner, the last or the
 * only word of a name, or in none. What a word was last labelled in the document is remembered, so
 * that a surname alone is taken as its first mention was. One thread's and one document's.
 */
final class NameTagger {
  static final int LABELS = 1 + 4 * NameClass.number();
  static final int NONE = 0;
  static final int FIRST = 0;
  static final int INNER = 1;
  static final int LAST = 2;
  static final int ONLY = 3;

  /** No name, or a name of one word: all that the last word of a sentence can begin. */
  private static final int[] LAST_WORD = labels(ONLY);

  /** What may stand where no name is open. */
  private static final int[] STARTS =
      java.util.stream.IntStream.concat(
              java.util.Arrays.stream(LAST_WORD), java.util.Arrays.stream(labels(FIRST)).skip(1))
          .sorted()
          .toArray();

  private final Weights weights;
  private final int[] features = new int[NameFeatures.MOST];
  private final int[] scores = new int[LABELS];
  private final int[] goingOn = new int[2];
  private final Map<Integer, Integer> document = new HashMap<>();

  private static int[] labels(int place) {
    int[] labels = new int[1 + NameClass.number()];
    for (int i = 1; i < labels.length; i++) {
      labels[i] = 1 + 4 * (i - 1) + place;
    }
    return labels;
  }

  NameTagger(Weights weights) {
    this.weights = weights;
  }

  /** Fills in the name labels of a tagged sentence. */
  void tag(Words words) {
    for (int at = Words.PAD; at < words.count + Words.PAD; at++) {
      boolean open = isOpen(words.name[at - 1]);
      if (words.nameless[at] && !open) {
        words.name[at] = NONE;
      } else {
        int count = features(words, at, features);
        boolean last = at + 1 == words.count + Words.PAD;
        words.name[at] = best(weights, features, count, words.name[at - 1], last);
      }
    }
    remember(words);
  }

  /** The features of a word, given what the document said before. */
  int features(Words words, int at, int[] into) {
    return NameFeatures.of(
        words,
        at,
        document.getOrDefault(words.word[at], 0),
        document.getOrDefault(words.word[at + 1], 0),
        into);
  }

  /** Keeps the labels of a sentence's capitalized words. */
  void remember(Words words) {
    for (int at = Words.PAD; at < words.count + Words.PAD; at++) {
      if (words.name[at] != NONE && PartOfSpeech.at(words.tag[at]).isProperNoun()) {
        document.put(words.word[at], words.name[at]);
      }
    }
  }

  /** Forgets the document. */
  void forget() {
    document.clear();
  }

  /** Whether a name begun must go on after this label. */
  static boolean isOpen(int label) {
    return label != NONE && ((label - 1) & 3) <= INNER;
  }

  /** Whether a label may stand after another. */
  static boolean mayFollow(int before, int label) {
    int place = (label - 1) & 3;
    boolean goesOn = label != NONE && (place == INNER || place == LAST);
    return isOpen(before) ? goesOn && (before - 1) >> 2 == (label - 1) >> 2 : !goesOn;
  }

  static NameClass classOf(int label) {
    return NameClass.at((label - 1) >> 2);
  }

  /** The best label that may follow another; a name that is open must go on or end. */
  int best(Weights weights, int[] features, int count, int before, boolean last) {
    if (!isOpen(before)) {
      int best = LAST_WORD[0];
      int[] candidates = last ? LAST_WORD : STARTS;
      weights.score(features, count, candidates, candidates.length, scores);
      for (int label : candidates) {
        best = scores[label] > scores[best] ? label : best;
      }
      return best;
    }
    int inner = 1 + (((before - 1) >> 2) << 2) + INNER;
    if (last) {
      return inner + 1;
    }
    goingOn[0] = inner;
    goingOn[1] = inner + 1;
    weights.score(features, count, goingOn, 2, scores);
    return scores[inner] >= scores[inner + 1] ? inner : inner + 1;
  }
}
