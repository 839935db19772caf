package demarche.stance;

import demarche.fact.Stance;
import demarche.language.DamagedModel;
import demarche.language.Engine;
import demarche.linear.LogisticFit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedSet;

/**
 * Prints what the stance model is worth where contents and voicing words are given as annotated.
 * The weights themselves are made with the reader's other models, of what it finds by itself.
 */
final class MeasureStance {
  private static final int FOLDS = 10;

  /** Cross-validation is done so many times, with articles dealt out in other ways. */
  private static final int ROUNDS = 2;

  private static final double PENALTY = 20;
  private static final int LEAST = 2;
  private static final List<Stance> STANCES = List.of(Stance.values());

  private MeasureStance() {}

  /**
   * Learns and measures.
   *
   * @param arguments the folder to learn from, folders to measure by
   */
  public static void main(String[] arguments) throws IOException, DamagedModel {
    Examples reader = new Examples(Engine.bundled());
    List<Example> examples = reader.of(Path.of(arguments[0]));
    List<SortedSet<String>> features = features(examples);
    List<Stance> stances = stances(examples);
    System.out.println(examples.size() + " positions");
    System.out.println("lexicon alone:     " + Score.of(stances, byLexicon(examples)));
    crossValidate(examples, features, stances);
    LogisticFit model = fit(examples);
    for (int i = 1; i < arguments.length; i++) {
      List<Example> others = reader.of(Path.of(arguments[i]));
      List<Verdict> answers = features(others).stream().map(of -> answer(model, of)).toList();
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

  private static List<SortedSet<String>> features(List<Example> examples) {
    StanceFeatures features = StanceFeatures.bundled();
    return examples.stream().map(example -> features.of(example.question())).toList();
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

  private static void crossValidate(
      List<Example> examples, List<SortedSet<String>> features, List<Stance> stances) {
    double accuracy = 0;
    double macroF1 = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Verdict> answers = heldOut(examples, features, round);
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

  /** Learns from each content as annotated, and as all that hangs on its head. */
  private static LogisticFit fit(List<Example> examples) {
    List<Example> both = new ArrayList<>(examples);
    examples.forEach(example -> both.add(example.widened()));
    return LogisticFit.of(
        features(both),
        stances(both).stream().mapToInt(STANCES::indexOf).toArray(),
        STANCES.size(),
        PENALTY,
        LEAST);
  }

  /** Every article's answers by a model that has not seen it. */
  private static List<Verdict> heldOut(
      List<Example> examples, List<SortedSet<String>> features, int round) {
    List<String> articles =
        new ArrayList<>(examples.stream().map(Example::article).distinct().toList());
    if (round > 0) {
      Collections.shuffle(articles, new Random(round));
    }
    List<Verdict> answers =
        new ArrayList<>(Collections.nCopies(examples.size(), new Verdict(Stance.ASSERT, 0)));
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Example> seen = new ArrayList<>();
      List<Integer> asked = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (articles.indexOf(examples.get(i).article()) % FOLDS == fold) {
          asked.add(i);
        } else {
          seen.add(examples.get(i));
        }
      }
      LogisticFit model = fit(seen);
      asked.forEach(i -> answers.set(i, answer(model, features.get(i))));
    }
    return answers;
  }
}
