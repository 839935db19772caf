package demarche.day;

import demarche.language.Sentence;
import demarche.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A sentence as patterns see it.
 *
 * @param lower the tokens in lower case
 * @param classes what each may stand for
 * @param tokens the tokens
 */
record Words(List<String> lower, List<Map<WordClass, Integer>> classes, List<Token> tokens) {
  static Words of(Sentence sentence, DayWords lexicon) {
    List<String> lower = new ArrayList<>();
    List<Map<WordClass, Integer>> classes = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      lower.add(DayWords.lower(token));
      classes.add(lexicon.classes(token));
    }
    return new Words(lower, classes, sentence.tokens());
  }

  int size() {
    return tokens.size();
  }
}
