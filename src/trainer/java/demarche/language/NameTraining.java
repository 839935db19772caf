package demarche.language;

import java.util.List;
import java.util.Random;

/**
 * Trains the names stage, document by document; the labels to the left are its own, put right at
 * random half the time after an error, so that it learns from both.
 */
final class NameTraining {
  private NameTraining() {}

  /**
   * @param documents sentences with names and with the tagger's tags, by document
   */
  static Learner train(
      List<List<Example>> documents, Lexicon lexicon, int epochs, int bits, int least, long seed) {
    Learner learner = new Learner(NameTagger.LABELS, bits, least);
    NameTagger tagger = new NameTagger(learner);
    List<List<Example>> order = new java.util.ArrayList<>(documents);
    Random random = new Random(seed);
    Words words = new Words();
    int[] features = new int[NameFeatures.MOST];
    for (int epoch = 0; epoch < epochs; epoch++) {
      java.util.Collections.shuffle(order, random);
      for (List<Example> document : order) {
        tagger.forget();
        for (Example example : document) {
          words.fill(example.text(), example.tokens(), 0, example.size(), lexicon);
          setTags(words, example);
          for (int i = 0; i < example.size(); i++) {
            int at = i + Words.PAD;
            int right = example.names()[i];
            boolean open = NameTagger.isOpen(words.name[at - 1]);
            if (words.nameless[at] && !open) {
              words.name[at] = NameTagger.NONE;
              continue;
            }
            int count = tagger.features(words, at, features);
            boolean last = i + 1 == example.size();
            int best = tagger.best(learner, features, count, words.name[at - 1], last);
            learner.next();
            if (best != right && NameTagger.mayFollow(words.name[at - 1], right)) {
              learner.update(features, count, right, best);
            }
            words.name[at] = best != right && random.nextBoolean() ? right : best;
          }
          tagger.remember(words);
        }
      }
    }
    return learner;
  }

  static void setTags(Words words, Example example) {
    for (int i = 0; i < example.size(); i++) {
      words.tag[i + Words.PAD] = example.tags()[i];
    }
  }
}
