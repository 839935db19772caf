package demarche.position;

import demarche.clause.ReadArticle;
import demarche.fact.ArticleFacts;
import demarche.fact.Evidence;
import demarche.fact.Position;
import demarche.factfile.FactFile;
import demarche.reader.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the finder proposes over annotated articles, beside what stands there by the annotation. */
final class GoldCandidates {
  /**
   * An annotated article, understood.
   *
   * @param number its number, from 0; {@link #LABELLED} for one that is only learnt from
   */
  record GoldArticle(
      int number, ReadArticle read, QuotedTokens quoted, Optional<Release> release) {}

  /**
   * A candidate.
   *
   * @param gold the annotated positions that stand there, one for each speaker; none where there is
   *     none
   * @param judged whether it is known that there is one or none
   */
  record Candidate(
      GoldArticle article,
      Attribution attribution,
      Content content,
      List<Position> gold,
      boolean judged) {}

  /** The number of an article that is learnt from whatever is measured. */
  static final int LABELLED = -1;

  private final List<Candidate> all = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int gold;

  private GoldCandidates() {}

  /** Reads all articles of a folder. */
  static GoldCandidates of(Path folder) throws IOException {
    GoldCandidates candidates = new GoldCandidates();
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      candidates.numbers.put(String.valueOf(file.getFileName()), i);
      ArticleFacts facts =
          FactFile.parse(Files.readAllBytes(file), file.toString()).facts().orElseThrow();
      candidates.add(i, new Labels.Judged(facts, List.of(), true));
    }
    return candidates;
  }

  /** All candidates, in the order of the articles and their texts. */
  List<Candidate> all() {
    return all;
  }

  /** The number of the article of a file. */
  int number(String file) {
    return numbers.getOrDefault(file, 0);
  }

  /** How many pieces of evidence the annotation has, each counted once. */
  int gold() {
    return gold;
  }

  /** The same and other articles, only to learn from. */
  GoldCandidates with(List<Labels.Judged> others) {
    for (Labels.Judged of : others) {
      add(LABELLED, of);
    }
    return this;
  }

  private void add(int number, Labels.Judged of) {
    ArticleFacts facts = of.facts();
    PositionFinder finder = PositionFinder.bundled();
    ReadArticle read = Reader.bundled().understood(facts.article());
    QuotedTokens quoted = new QuotedTokens(read);
    Optional<Release> release = Releases.bundled().of(read);
    GoldArticle article = new GoldArticle(number, read, quoted, release);
    PositionMaker maker =
        new PositionMaker(read, quoted, release, finder.holders(read, quoted, release));
    List<Evidence> found = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Attribution attribution : finder.attributions(read, quoted, release)) {
      for (Content content : attribution.contents()) {
        found.add(maker.evidence(attribution, content));
        candidates.add(new Candidate(article, attribution, content, List.of(), false));
      }
    }
    Map<Integer, List<Position>> told = byStart(facts);
    gold += number == LABELLED ? 0 : told.size();
    List<List<Position>> places = new ArrayList<>(told.values());
    of.others().forEach(none -> places.add(List.of()));
    List<Evidence> at = new ArrayList<>();
    told.values().forEach(positions -> at.add(positions.getFirst().mainEvidence()));
    at.addAll(of.others());
    Map<Integer, Integer> matched = matched(at, found);
    for (int i = 0; i < candidates.size(); i++) {
      Candidate bare = candidates.get(i);
      boolean judged = of.whole() || matched.containsKey(i);
      List<Position> positions = matched.containsKey(i) ? places.get(matched.get(i)) : List.of();
      all.add(new Candidate(article, bare.attribution(), bare.content(), positions, judged));
    }
  }

  private static Map<Integer, List<Position>> byStart(ArticleFacts facts) {
    Map<Integer, List<Position>> told = new LinkedHashMap<>();
    facts.facts().stream()
        .filter(Position.class::isInstance)
        .map(Position.class::cast)
        .forEach(
            p -> told.computeIfAbsent(p.mainEvidence().start(), s -> new ArrayList<>(1)).add(p));
    return told;
  }

  private record Pair(double share, int gold, int found) {}

  /** The annotated place that each candidate stands over, one to one, the closest first. */
  private static Map<Integer, Integer> matched(List<Evidence> gold, List<Evidence> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      Evidence told = gold.get(g);
      for (int f = 0; f < found.size(); f++) {
        double shared = shared(told, found.get(f));
        double one = length(told);
        double other = length(found.get(f));
        if (shared >= 0.6 * Math.min(one, other) && shared >= 0.25 * Math.max(one, other)) {
          pairs.add(new Pair(shared / Math.max(one, other), g, f));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::share).reversed());
    Set<Integer> taken = new HashSet<>();
    Map<Integer, Integer> matched = new HashMap<>();
    for (Pair pair : pairs) {
      if (!taken.contains(pair.gold()) && !matched.containsKey(pair.found())) {
        taken.add(pair.gold());
        matched.put(pair.found(), pair.gold());
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
}
