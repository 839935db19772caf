package demarche.position;

import demarche.fact.ArticleFacts;
import demarche.fact.Evidence;
import demarche.fact.Position;
import demarche.fact.Stance;
import demarche.factfile.FactFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Places of a corpus of which it was judged whether they state something, who says it, on whose
 * behalf, and how it stands. The table of the labels names the places alone: their words are in the
 * corpus.
 */
final class Labels {
  private static final List<String> FILES =
      List.of("articles.jsonl", "silver-news.jsonl.gz", "statements.jsonl.gz");
  private static final Pattern ID = Pattern.compile("\"id\": ?\"([^\"]+)\"");
  private static final String NONE = "none";
  private static final String NOBODY = "-";

  /**
   * A judged article.
   *
   * @param facts its positions; several of one place are of several speakers
   * @param others the places that state nothing
   * @param whole whether every position is there, so that all other places state nothing
   */
  record Judged(ArticleFacts facts, List<Evidence> others, boolean whole) {}

  private record Line(int start, int end, String stance, String speaker, String holder) {}

  private Labels() {}

  /**
   * The judged articles of a corpus, in the order of their ids.
   *
   * @param labels the table: article, start and end in code points, stance or "none", speaker,
   *     holder
   * @param corpus the folder of the corpus
   */
  static List<Judged> of(Path labels, Path corpus) throws IOException {
    Map<String, List<Line>> lines = lines(labels);
    Map<String, Judged> judged = new TreeMap<>();
    for (String file : FILES) {
      try (BufferedReader reader = open(corpus.resolve(file))) {
        reader.lines().forEach(text -> add(text, lines, judged));
      }
    }
    return List.copyOf(judged.values());
  }

  private static void add(String text, Map<String, List<Line>> lines, Map<String, Judged> judged) {
    Matcher id = ID.matcher(text);
    if (!id.find()) {
      return;
    }
    List<Line> of = lines.getOrDefault(id.group(1), List.of());
    if (!of.isEmpty() && !judged.containsKey(id.group(1))) {
      FactFile.parse(text.getBytes(StandardCharsets.UTF_8), id.group(1))
          .facts()
          .ifPresent(facts -> judged.put(id.group(1), judged(facts, of)));
    }
  }

  private static Judged judged(ArticleFacts bare, List<Line> lines) {
    List<Position> positions = new ArrayList<>();
    List<Evidence> others = new ArrayList<>();
    int[] body = bare.article().body().codePoints().toArray();
    for (Line line : lines) {
      String words = new String(body, line.start(), line.end() - line.start());
      Evidence evidence = new Evidence(line.start(), line.end(), words, Set.of());
      if (line.stance().equals(NONE)) {
        others.add(evidence);
      } else {
        positions.add(position(line.stance(), line.speaker(), line.holder(), evidence));
      }
    }
    ArticleFacts facts = new ArticleFacts(bare.article(), List.of(), List.copyOf(positions));
    return new Judged(facts, List.copyOf(others), false);
  }

  /** A position of which only the place, the stance and who stands behind it are known. */
  static Position position(String stance, String speaker, String holder, Evidence evidence) {
    return new Position(
        named(speaker),
        named(holder),
        Stance.valueOf(stance.toUpperCase(Locale.ROOT)),
        evidence.words(),
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(evidence),
        Optional.empty());
  }

  private static Optional<String> named(String name) {
    return name.equals(NOBODY) ? Optional.empty() : Optional.of(name);
  }

  private static Map<String, List<Line>> lines(Path table) throws IOException {
    Map<String, List<Line>> lines = new TreeMap<>();
    try (Stream<String> rows = Files.lines(table)) {
      rows.filter(row -> !row.startsWith("#"))
          .skip(1)
          .map(row -> row.split("\t", -1))
          .forEach(
              cells ->
                  lines
                      .computeIfAbsent(cells[0], id -> new ArrayList<>())
                      .add(
                          new Line(
                              Integer.parseInt(cells[1]),
                              Integer.parseInt(cells[2]),
                              cells[3],
                              cells[4],
                              cells[5])));
    }
    return lines;
  }

  private static BufferedReader open(Path file) {
    try {
      InputStream in = Files.newInputStream(file);
      boolean packed = file.toString().endsWith(".gz");
      return new BufferedReader(
          new InputStreamReader(packed ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
