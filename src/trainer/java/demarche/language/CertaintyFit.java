package demarche.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Measures what a margin is worth: on sentences that the parsers did not learn from, bands of equal
 * size by margin, and in each the share of right heads, made rising by joining neighbours (pool
 * adjacent violators: Ayer and others, "An Empirical Distribution Function for Sampling with
 * Incomplete Information", 1955).
 */
final class CertaintyFit {
  private static final int BANDS = 40;

  private CertaintyFit() {}

  /** One word: how sure the parser was, and whether it was right. */
  private record Case(int margin, boolean right) {}

  /** Neighbouring cases taken together. */
  private record Band(int from, int right, int count) {
    double share() {
      return (double) right / count;
    }

    Band with(Band next) {
      return new Band(from, right + next.right, count + next.count);
    }
  }

  static Certainty fit(
      List<Example> examples, Lexicon known, ParserWeights backward, ParserWeights forward) {
    List<Case> cases = cases(examples, known, new Parser(backward), new Parser(forward));
    cases.sort(Comparator.comparingInt(Case::margin));
    if (cases.isEmpty()) {
      return new Certainty(new int[0], new float[] {1});
    }
    List<Band> bands = new ArrayList<>();
    int width = Math.max(1, cases.size() / BANDS);
    for (int from = 0; from < cases.size(); ) {
      int to = Math.min(cases.size(), from + width);
      while (to < cases.size() && cases.get(to).margin() == cases.get(to - 1).margin()) {
        to++;
      }
      int right = 0;
      for (Case one : cases.subList(from, to)) {
        right += one.right() ? 1 : 0;
      }
      add(bands, new Band(cases.get(from).margin(), right, to - from));
      from = to;
    }
    return certainty(bands);
  }

  private static void add(List<Band> bands, Band band) {
    Band last = band;
    while (!bands.isEmpty() && bands.getLast().share() >= last.share()) {
      last = bands.removeLast().with(last);
    }
    bands.add(last);
  }

  private static Certainty certainty(List<Band> bands) {
    int[] bounds = new int[bands.size() - 1];
    float[] shares = new float[bands.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (float) bands.get(i).share();
      if (i > 0) {
        bounds[i - 1] = bands.get(i).from();
      }
    }
    return new Certainty(bounds, shares);
  }

  private static List<Case> cases(
      List<Example> examples, Lexicon known, Parser backward, Parser forward) {
    List<Case> cases = new ArrayList<>();
    Words words = new Words();
    Guide guide = new Guide();
    for (Example example : examples) {
      int size = example.size();
      words.fill(example.text(), example.tokens(), 0, size, known);
      NameTraining.setTags(words, example);
      words.findQuotes(example.text());
      GuideTree advice = Advice.of(example, known, backward);
      guide.begin(size);
      for (int i = 0; i < size; i++) {
        guide.arc(i + Words.PAD, advice.heads()[i], advice.labels()[i]);
      }
      int[] margins = new int[size + 2 * Words.PAD];
      ParseState state = forward.parse(words, guide, margins);
      for (int i = 0; i < size; i++) {
        if (example.labels()[i] != ClearRelation.PUNCT.index()) {
          int at = i + Words.PAD;
          cases.add(new Case(margins[at], state.head[at] == example.heads()[i]));
        }
      }
    }
    return cases;
  }
}
