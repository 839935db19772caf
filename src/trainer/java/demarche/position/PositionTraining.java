package demarche.position;

import demarche.clause.ReadArticle;
import demarche.fact.ArticleFacts;
import demarche.fact.Evidence;
import demarche.fact.Position;
import demarche.factfile.FactFile;
import demarche.linear.LogisticFit;
import demarche.reader.Reader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Learns which candidates are positions: {@code PositionTraining GOLD_FOLDER OUT}. Prints what
 * cross-validation by article says of it and writes the weights of the whole.
 */
public final class PositionTraining {
  private static final double PENALTY = 3;
  private static final int LEAST = 2;
  private static final int FOLDS = 10;

  /** A candidate: its features, and whether a gold position stands there. */
  private record Candidate(int article, SortedSet<String> features, boolean right) {}

  private final List<Candidate> candidates = new ArrayList<>();
  private int gold;

  private PositionTraining() {}

  /** See the class. */
  public static void main(String[] arguments) throws IOException {
    PositionTraining training = new PositionTraining();
    training.read(Path.of(arguments[0]));
    training.validate();
    training.write(Path.of(arguments[1]));
  }

  private void read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    PositionFinder finder = PositionFinder.bundled();
    Releases releases = Releases.bundled();
    for (int i = 0; i < files.size(); i++) {
      ArticleFacts facts = facts(files.get(i));
      ReadArticle article = Reader.bundled().understood(facts.article());
      QuotedTokens quoted = new QuotedTokens(article);
      Optional<Release> release = releases.of(article);
      PositionMaker maker = new PositionMaker(article, quoted, release);
      List<Evidence> found = new ArrayList<>();
      List<SortedSet<String>> features = new ArrayList<>();
      for (Attribution attribution : finder.attributions(article, quoted, release)) {
        for (Content content : attribution.contents()) {
          found.add(maker.evidence(attribution, content));
          features.add(new PositionFeatures(article, quoted, release).of(attribution, content));
        }
      }
      Set<Integer> right = matched(spans(facts), found);
      for (int j = 0; j < found.size(); j++) {
        candidates.add(new Candidate(i, features.get(j), right.contains(j)));
      }
    }
  }

  private static ArticleFacts facts(Path file) {
    try {
      return FactFile.parse(Files.readAllBytes(file), file.toString()).facts().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Evidence> spans(ArticleFacts facts) {
    List<Evidence> spans = new ArrayList<>();
    Set<Integer> starts = new HashSet<>();
    facts.facts().stream()
        .filter(Position.class::isInstance)
        .map(fact -> fact.mainEvidence())
        .filter(evidence -> starts.add(evidence.start()))
        .forEach(spans::add);
    gold += spans.size();
    return spans;
  }

  private record Pair(double share, int gold, int found) {}

  /** The candidates that a gold position stands over, one to one, the closest first. */
  private static Set<Integer> matched(List<Evidence> gold, List<Evidence> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double shared = shared(gold.get(g), found.get(f));
        double one = length(gold.get(g));
        double other = length(found.get(f));
        if (shared >= 0.6 * Math.min(one, other) && shared >= 0.25 * Math.max(one, other)) {
          pairs.add(new Pair(shared / Math.max(one, other), g, f));
        }
      }
    }
    pairs.sort(Comparator.comparing(Pair::share).reversed());
    Set<Integer> taken = new HashSet<>();
    Set<Integer> matched = new HashSet<>();
    for (Pair pair : pairs) {
      if (!taken.contains(pair.gold()) && !matched.contains(pair.found())) {
        taken.add(pair.gold());
        matched.add(pair.found());
      }
    }
    return matched;
  }

  private static int shared(Evidence one, Evidence other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static int length(Evidence evidence) {
    return evidence.end() - evidence.start();
  }

  private static LogisticFit fit(List<Candidate> of) {
    return LogisticFit.of(
        of.stream().map(Candidate::features).toList(),
        of.stream().mapToInt(candidate -> candidate.right() ? 1 : 0).toArray(),
        2,
        PENALTY,
        LEAST);
  }

  private void validate() {
    for (double least : new double[] {0, 0.3, 0.4, 0.5, 0.6}) {
      int taken = 0;
      int right = 0;
      for (int fold = 0; fold < FOLDS; fold++) {
        int out = fold;
        LogisticFit fit =
            fit(candidates.stream().filter(c -> c.article() % FOLDS != out).toList());
        for (Candidate candidate : candidates) {
          if (candidate.article() % FOLDS == out
              && fit.shares(candidate.features())[1] >= least) {
            taken++;
            right += candidate.right() ? 1 : 0;
          }
        }
      }
      double precision = (double) right / taken;
      double recall = (double) right / gold;
      System.out.printf(
          Locale.ROOT,
          "share %.1f and more: %d of %d taken, precision %.3f, recall %.3f, F1 %.3f%n",
          least,
          taken,
          candidates.size(),
          precision,
          recall,
          2 * precision * recall / (precision + recall));
    }
  }

  private void write(Path out) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# Weights, in thousandths, of what speaks for a candidate's being a position.",
                "# Source: logistic regression over the candidates of annotated training articles,"
                    + " by src/trainer/reader.sh, 2026.",
                "feature\tposition"));
    for (String line : fit(candidates).lines()) {
      String[] cells = line.split("\t", -1);
      long weight = Long.parseLong(cells[2]) - Long.parseLong(cells[1]);
      if (weight != 0) {
        lines.add(cells[0] + "\t" + weight);
      }
    }
    Files.write(out, lines);
  }
}
