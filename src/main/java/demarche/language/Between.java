package demarche.language;

/** How many verbs, commas and conjunctions stand between two words, told in a few buckets. */
final class Between {
  private int[] verbs = new int[0];
  private int[] commas = new int[0];
  private int[] joins = new int[0];
  private int last;

  /** Counts over a tagged sentence. */
  void count(Words words) {
    int size = words.count + 2 * Words.PAD;
    if (verbs.length < size + 1) {
      verbs = new int[size + size / 2 + 1];
      commas = new int[size + size / 2 + 1];
      joins = new int[size + size / 2 + 1];
    }
    last = words.count + Words.PAD;
    for (int at = 0; at < last; at++) {
      PartOfSpeech tag = at < Words.PAD ? PartOfSpeech.XX : PartOfSpeech.at(words.tag[at]);
      verbs[at + 1] = verbs[at] + (tag.isVerb() || tag == PartOfSpeech.MD ? 1 : 0);
      commas[at + 1] =
          commas[at] + (tag == PartOfSpeech.COMMA || tag == PartOfSpeech.COLON ? 1 : 0);
      joins[at + 1] = joins[at] + (tag == PartOfSpeech.CC ? 1 : 0);
    }
  }

  /** The counts strictly between two cells, each up to two or three; an end beyond is the last. */
  int of(int from, int to) {
    int a = Math.min(from + 1, last);
    int b = Math.max(a, Math.min(to, last));
    return Math.min(3, verbs[b] - verbs[a])
        + 4 * Math.min(3, commas[b] - commas[a])
        + 16 * Math.min(2, joins[b] - joins[a]);
  }
}
