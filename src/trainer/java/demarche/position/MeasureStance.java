package demarche.position;

import demarche.fact.Stance;
import demarche.language.DamagedModel;
import demarche.language.Engine;
import demarche.linear.LogisticFit;
import demarche.stance.Example;
import demarche.stance.Examples;
import demarche.stance.Score;
import demarche.stance.StanceModel;
import demarche.stance.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;

/**
 * Prints what the stance model is worth where contents and voicing words are given as annotated:
 * {@code MeasureStance GOLD_FOLDER LABELS CORPUS WRITTEN FOLDER...}. Cross-validation over the
 * first folder learns as {@link StanceTraining} does, the labels of the corpus and the written
 * articles among it; on the other folders the weights that come with the program are measured, as
 * they are.
 */
final class MeasureStance {
  private static final int FOLDS = 10;

  /** Cross-validation is done so many times, with articles dealt out in other ways. */
  private static final int ROUNDS = 2;

  private static final List<Stance> STANCES = List.of(Stance.values());

  private final GoldCandidates candidates;
  private final StanceTraining training;

  private MeasureStance(GoldCandidates candidates, StanceTraining training) {
    this.candidates = candidates;
    this.training = training;
  }

  /**
   * Learns and measures.
   *
   * @param arguments the folder to learn from, the labels and their corpus, the written articles,
   *     folders to measure by
   */
  public static void main(String[] arguments) throws IOException, DamagedModel {
    Examples reader = new Examples(Engine.bundled());
    Path train = Path.of(arguments[0]);
    List<Example> examples = reader.of(train);
    System.out.println(examples.size() + " positions");
    System.out.println("lexicon alone:     " + Score.of(stances(examples), byLexicon(examples)));
    GoldCandidates candidates =
        GoldCandidates.of(train)
            .with(Labels.of(Path.of(arguments[1]), Path.of(arguments[2])))
            .with(Written.of(Path.of(arguments[3])));
    new MeasureStance(candidates, new StanceTraining(candidates, train)).crossValidate(examples);
    for (int i = 4; i < arguments.length; i++) {
      List<Example> others = reader.of(Path.of(arguments[i]));
      List<Verdict> answers =
          others.stream().map(of -> StanceModel.bundled().stance(of.question())).toList();
      System.out.println(arguments[i] + ", " + others.size() + " positions");
      System.out.println("lexicon alone:     " + Score.of(stances(others), byLexicon(others)));
      System.out.println("model:             " + Score.of(stances(others), stancesOf(answers)));
      byMargin(stances(others), answers);
    }
  }

  private static Verdict answer(LogisticFit model, SortedSet<String> features) {
    double[] shares = model.shares(features);
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    double most = shares[best];
    shares[best] = 0;
    return new Verdict(STANCES.get(best), most - Arrays.stream(shares).max().orElse(0));
  }

  private static List<Stance> stances(List<Example> examples) {
    return examples.stream().map(Example::stance).toList();
  }

  /** The voicing word's own stance; where it has none, what is most frequent. */
  private static List<Stance> byLexicon(List<Example> examples) {
    return examples.stream()
        .map(
            example ->
                example
                    .question()
                    .trigger()
                    .flatMap(trigger -> trigger.frame().telling().voiced())
                    .orElse(Stance.ASSERT))
        .toList();
  }

  private void crossValidate(List<Example> examples) {
    List<Stance> stances = stances(examples);
    double accuracy = 0;
    double macroF1 = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Verdict> answers = heldOut(examples, round);
      if (round == 0) {
        byMargin(stances, answers);
      }
      Score score = Score.of(stances, stancesOf(answers));
      System.out.println("cross-validated " + round + ": " + score);
      accuracy += score.accuracy() / ROUNDS;
      macroF1 += score.macroF1() / ROUNDS;
    }
    System.out.printf(
        Locale.ROOT, "cross-validated, mean: accuracy %.3f  macro-F1 %.3f%n", accuracy, macroF1);
  }

  private static List<Stance> stancesOf(List<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::stance).toList();
  }

  /** Prints how many answers have at least a margin, and how many of them are right. */
  private static void byMargin(List<Stance> gold, List<Verdict> answers) {
    for (int tenths = 0; tenths < 10; tenths += 2) {
      int all = 0;
      int right = 0;
      for (int i = 0; i < answers.size(); i++) {
        if (answers.get(i).margin() * 10 >= tenths) {
          all++;
          right += answers.get(i).stance() == gold.get(i) ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "margin of 0.%d or more: %.3f of all, %.3f of them right%n",
          tenths,
          all / (double) answers.size(),
          right / (double) all);
    }
  }

  /** Every article's answers by a model that has not seen it. */
  private List<Verdict> heldOut(List<Example> examples, int round) {
    StanceModel model = StanceModel.bundled();
    List<String> articles =
        new ArrayList<>(examples.stream().map(Example::article).distinct().toList());
    if (round > 0) {
      Collections.shuffle(articles, new Random(round));
    }
    List<Verdict> answers =
        new ArrayList<>(Collections.nCopies(examples.size(), new Verdict(Stance.ASSERT, 0)));
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<Integer> out = new HashSet<>();
      for (int i = fold; i < articles.size(); i += FOLDS) {
        out.add(candidates.number(articles.get(i)));
      }
      LogisticFit fit = training.without(out);
      for (int i = 0; i < examples.size(); i++) {
        Example asked = examples.get(i);
        if (out.contains(candidates.number(asked.article()))) {
          answers.set(i, answer(fit, model.features(asked.question())));
        }
      }
    }
    return answers;
  }
}
