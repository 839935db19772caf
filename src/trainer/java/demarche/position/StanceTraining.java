package demarche.position;

import demarche.cast.Member;
import demarche.fact.Position;
import demarche.fact.Stance;
import demarche.language.DamagedModel;
import demarche.language.Engine;
import demarche.linear.LogisticFit;
import demarche.position.GoldCandidates.Candidate;
import demarche.position.GoldCandidates.GoldArticle;
import demarche.stance.Examples;
import demarche.stance.StanceModel;
import demarche.stance.StanceQuestion;
import demarche.stance.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Learns the stance of what is said from the candidates that are positions. */
final class StanceTraining {
  private static final Stance[] STANCES = Stance.values();
  private static final double PENALTY = 12;
  private static final int LEAST = 2;
  private static final int FOLDS = 10;

  private record Example(
      int article, StanceQuestion question, SortedSet<String> features, int stance) {}

  private final List<Example> examples = new ArrayList<>();

  /** The same positions and more, with content and cue as annotated: only to learn from. */
  private final List<Example> annotated = new ArrayList<>();

  /**
   * @param candidates what the finder proposes over a folder
   * @param folder the folder
   */
  StanceTraining(GoldCandidates candidates, Path folder) throws IOException {
    PositionFinder finder = PositionFinder.bundled();
    StanceModel model = StanceModel.bundled();
    for (Candidate candidate : candidates.all()) {
      GoldArticle of = candidate.article();
      if (candidate.gold().isEmpty()) {
        continue;
      }
      PositionMaker maker =
          new PositionMaker(
              of.read(),
              of.quoted(),
              of.release(),
              finder.holders(of.read(), of.quoted(), of.release()));
      Position gold = candidate.gold().getFirst();
      StanceQuestion question =
          maker.question(candidate.attribution(), candidate.content(), speaker(candidate));
      examples.add(
          new Example(
              of.number(),
              question,
              model.features(question),
              Arrays.asList(STANCES).indexOf(gold.stance())));
    }
    for (var example : new Examples(engine()).of(folder)) {
      annotated.add(
          new Example(
              candidates.number(example.article()),
              example.question(),
              model.features(example.question()),
              Arrays.asList(STANCES).indexOf(example.stance())));
    }
  }

  private static Engine engine() throws IOException {
    try {
      return Engine.bundled();
    } catch (DamagedModel e) {
      throw new IOException(e);
    }
  }

  static Optional<Member> speaker(Candidate candidate) {
    return switch (candidate.attribution().voice()) {
      case Voice.Known known -> Optional.of(known.members().getFirst());
      case Voice.Unnamed unnamed -> Optional.empty();
      case Voice.Unclear unclear -> Optional.empty();
    };
  }

  private Stream<Example> all() {
    return Stream.concat(examples.stream(), annotated.stream());
  }

  private static LogisticFit fit(List<Example> of) {
    return LogisticFit.of(
        of.stream().map(Example::features).toList(),
        of.stream().mapToInt(Example::stance).toArray(),
        STANCES.length,
        PENALTY,
        LEAST);
  }

  /**
   * The model as it is shipped but for some articles, of which nothing is learnt.
   *
   * @param articles their numbers
   */
  LogisticFit without(Set<Integer> articles) {
    return fit(all().filter(e -> !articles.contains(e.article())).toList());
  }

  /** Prints accuracy and macro-F1 by cross-validation, with what stands above the weights. */
  void validate() {
    int[][] told = new int[STANCES.length][STANCES.length];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      LogisticFit fit = fit(all().filter(e -> e.article() % FOLDS != out).toList());
      for (Example example : examples) {
        if (example.article() % FOLDS == out) {
          told[example.stance()][answer(fit, example)]++;
        }
      }
    }
    int right = 0;
    int validated = Arrays.stream(told).flatMapToInt(Arrays::stream).sum();
    double sum = 0;
    for (int s = 0; s < STANCES.length; s++) {
      right += told[s][s];
      int all = Arrays.stream(told[s]).sum();
      int column = s;
      int got = Arrays.stream(told).mapToInt(row -> row[column]).sum();
      double f1 = 2.0 * told[s][s] / (all + got);
      sum += f1;
      System.out.printf(Locale.ROOT, "%s %.2f  ", STANCES[s], f1);
    }
    System.out.printf(
        Locale.ROOT,
        "%naccuracy %.3f, macro-F1 %.3f of %d%n",
        (double) right / validated,
        sum / STANCES.length,
        validated);
  }

  private static int answer(LogisticFit fit, Example example) {
    return Arrays.asList(STANCES)
        .indexOf(
            StanceModel.bundled()
                .stance(example.question(), features -> verdict(fit.shares(features)))
                .stance());
  }

  private static Verdict verdict(double[] shares) {
    return new Verdict(STANCES[best(shares)], 1);
  }

  private static int best(double[] shares) {
    int best = 0;
    for (int i = 1; i < shares.length; i++) {
      best = shares[i] > shares[best] ? i : best;
    }
    return best;
  }

  /** Writes the weights, in hundredths. */
  void write(Path out) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Weights, in hundredths, of what speaks for each stance.",
                "# Source: multinomial logistic regression over annotated training articles by"
                    + " src/trainer/reader.sh, 2026.",
                "feature\t"
                    + Arrays.stream(STANCES)
                        .map(s -> s.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("\t"))));
    for (String line : fit(all().toList()).lines()) {
      String[] cells = line.split("\t", -1);
      long[] weights = new long[STANCES.length];
      long most = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.round(Long.parseLong(cells[i + 1]) / 10.0);
        most = Math.max(most, Math.abs(weights[i]));
      }
      if (most >= 4) {
        lines.add(
            cells[0]
                + "\t"
                + Arrays.stream(weights)
                    .mapToObj(Long::toString)
                    .collect(Collectors.joining("\t")));
      }
    }
    Files.write(out, lines);
  }
}
