package demarche.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the tagger; the tags to the left are its own. */
final class TagTraining {
  private TagTraining() {}

  /**
   * @param examples what to learn from; a sentence that stands there twice counts twice
   * @param epochs how often each is seen, each time in another order
   * @param bits the model has 2^bits rows
   * @param seed of the orders
   */
  static Learner train(
      List<Example> examples, Lexicon lexicon, int epochs, int bits, int least, long seed) {
    Learner learner = new Learner(PartOfSpeech.number(), bits, least);
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(seed);
    Words words = new Words();
    Candidates candidates = new Candidates(PartOfSpeech.number());
    int[] features = new int[TagFeatures.MOST];
    int[] scores = new int[PartOfSpeech.number()];
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        words.fill(example.text(), example.tokens(), 0, example.size(), lexicon);
        for (int i = 0; i < example.size(); i++) {
          learn(
              learner,
              words,
              i + Words.PAD,
              example.tags()[i],
              lexicon,
              candidates,
              features,
              scores);
        }
      }
    }
    return learner;
  }

  private static void learn(
      Learner learner,
      Words words,
      int at,
      int right,
      Lexicon lexicon,
      Candidates candidates,
      int[] features,
      int[] scores) {
    candidates.of(lexicon.tagSets()[words.tagSet[at]]);
    if (candidates.number() == 1) {
      words.tag[at] = candidates.first();
      return;
    }
    int count = TagFeatures.of(words, at, features);
    int best = candidates.best(learner, features, count, scores);
    learner.next();
    if (best != right) {
      learner.update(features, count, right, best);
    }
    words.tag[at] = best;
  }
}
