package demarche.language;

/**
 * Gives each word its part of speech, left to right, never going back. A word that the lexicon
 * knows takes one of the tags that it was seen with. One thread's.
 */
final class Tagger {
  private final Weights weights;
  private final Lexicon lexicon;
  private final int[] features = new int[TagFeatures.MOST];
  private final int[] scores = new int[PartOfSpeech.number()];
  private final Candidates candidates = new Candidates(PartOfSpeech.number());

  Tagger(Weights weights, Lexicon lexicon) {
    this.weights = weights;
    this.lexicon = lexicon;
  }

  /** Fills in the tags of a sentence. */
  void tag(Words words) {
    words.clearTags();
    for (int at = Words.PAD; at < words.count + Words.PAD; at++) {
      candidates.of(lexicon.tagSets()[words.tagSet[at]]);
      if (candidates.number() == 1) {
        words.tag[at] = candidates.first();
      } else {
        int count = TagFeatures.of(words, at, features);
        words.tag[at] = candidates.best(weights, features, count, scores);
      }
    }
  }
}
