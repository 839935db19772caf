package demarche.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Measures the product beside CARML and the stock loader in one run and prints one Markdown table.
 * Times are reported, never judged; that outputs are equal is checked.
 */
public final class Benchmark {
  private static final Set<String> STEPS =
      new TreeSet<>(Set.of("map", "shapes", "carml", "load", "queries", "serve"));

  private final Path home;
  private final Path work;
  private final int facts;
  private final int runs;
  private final Set<String> steps;
  private final Table table = new Table(System.out);
  private boolean equal = true;

  private Benchmark(Path home, int facts, int runs, Set<String> steps) throws IOException {
    this.home = home;
    this.work = home.resolve("src/benchmark/target/work");
    this.facts = facts;
    this.runs = runs;
    this.steps = steps;
    Files.createDirectories(work);
  }

  /**
   * Runs the benchmark.
   *
   * @param arguments the repository's folder; {@code --facts N}, {@code --runs N}, {@code --only
   *     step,step}
   */
  public static void main(String[] arguments) throws IOException {
    int facts = 100_000;
    int runs = 3;
    Set<String> steps = STEPS;
    for (int i = 1; i + 1 < arguments.length; i += 2) {
      String value = arguments[i + 1];
      switch (arguments[i]) {
        case "--facts" -> facts = Integer.parseInt(value);
        case "--runs" -> runs = Integer.parseInt(value);
        case "--only" -> steps = Set.of(value.split(","));
        default -> usage(arguments[i]);
      }
    }
    if (arguments.length % 2 == 0 || !STEPS.containsAll(steps)) {
      usage(String.join(" ", arguments));
    }
    Benchmark benchmark =
        new Benchmark(Path.of(arguments[0]).toAbsolutePath().normalize(), facts, runs, steps);
    benchmark.run();
    System.exit(benchmark.equal ? 0 : 1);
  }

  private static void usage(String wrong) {
    System.err.println(
        "not understood: " + wrong + "; options: --facts N --runs N --only " + STEPS);
    System.exit(2);
  }

  private void run() throws IOException {
    Path load = work.resolve("load.jsonl");
    Load.main(
        new String[] {
          Integer.toString(facts),
          home.resolve("data/gazetteer").toString(),
          home.resolve("src/benchmark/load").toString(),
          load.toString()
        });
    table.head();
    Path quads = work.resolve("demarche.nq");
    Measured ours = map(load, quads);
    Path sorted = SameQuads.sorted(quads);
    if (steps.contains("shapes")) {
      shapes(load, sorted);
    }
    if (steps.contains("carml")) {
      carml(quads, sorted, ours);
    }
    Files.delete(sorted);
    Path kg = work.resolve("kg");
    if (steps.contains("load")) {
      load(quads);
    }
    if (steps.contains("queries") || steps.contains("serve")) {
      build(load, kg);
    }
    if (steps.contains("queries")) {
      queries(kg);
    }
    if (steps.contains("serve")) {
      serve(kg);
    }
  }

  private Measured map(Path load, Path quads) throws IOException {
    Measured measured =
        median(List.of(launcher(), "map", "--quiet", load.toString()), quads, () -> {});
    table.process(
        Table.text("%,d facts to N-Quads", facts),
        "demarche map",
        measured,
        Table.text("%,d quads", SameQuads.lines(quads)));
    return measured;
  }

  private void shapes(Path load, Path sorted) throws IOException {
    Path quads = work.resolve("checked.nq");
    Measured measured =
        Measured.run(List.of(launcher(), "map", "--quiet", "--shapes", load.toString()), quads);
    table.process(
        "the same", "demarche map --shapes", measured, compared(sorted, SameQuads.sorted(quads)));
  }

  private void carml(Path quads, Path sorted, Measured ours) throws IOException {
    Path json = work.resolve("carml.json");
    Path made = work.resolve("carml.nq");
    Measured.run(product("demarche.benchmark.Flat", quads.toString(), json.toString()), log());
    Measured measured =
        median(
            java(
                classes() + File.pathSeparator + home.resolve("src/benchmark/target/carml/*"),
                "demarche.benchmark.Carml",
                home.resolve("src/benchmark/facts.rml.ttl").toString(),
                json.toString(),
                made.toString()),
            log(),
            () -> {});
    Path sortedToo = SameQuads.sorted(made);
    table.process(
        "the same, names settled beforehand",
        "CARML 0.4.11",
        measured,
        compared(sorted, sortedToo)
            + Table.text("; %.1f times as long", measured.seconds() / ours.seconds()));
    Files.delete(made);
    Files.delete(sortedToo);
  }

  private void load(Path quads) throws IOException {
    Path own = work.resolve("load-demarche");
    Path stock = work.resolve("load-stock");
    Measured ours =
        median(
            product("demarche.benchmark.StoreLoad", own.toString(), quads.toString()),
            log(),
            () -> delete(own));
    table.process("the quads into an empty folder", "demarche", ours, size(own));
    List<String> tdbloader =
        java(
            jar() + File.pathSeparator + home.resolve("src/benchmark/target/stock/*"),
            "tdb2.tdbloader",
            "--loc",
            stock.toString(),
            quads.toString());
    Measured theirs = median(tdbloader, log(), () -> delete(stock));
    table.process(
        "the same",
        "tdb2.tdbloader",
        theirs,
        size(stock) + Table.text("; %.1f times as long", theirs.seconds() / ours.seconds()));
    delete(own);
    delete(stock);
  }

  private void build(Path load, Path kg) throws IOException {
    delete(kg);
    Measured measured =
        Measured.run(
            List.of(launcher(), "build", "--quiet", "--kg", kg.toString(), load.toString()), log());
    table.process("facts into a new graph, checked", "demarche build", measured, size(kg));
  }

  private void queries(Path kg) throws IOException {
    Path figures = work.resolve("queries.tsv");
    Measured.run(product("demarche.benchmark.QueryTimes", kg.toString()), figures);
    for (String line : Files.readAllLines(figures)) {
      String[] cells = line.split("\t", -1);
      table.row(
          "query, p50 and p95",
          cells[0],
          Table.text("%s and %s ms", cells[1], cells[2]),
          "",
          "",
          cells[3]);
    }
  }

  private void serve(Path kg) throws IOException {
    for (String cache : List.of("on", "off")) {
      List<Measured> all = new ArrayList<>();
      for (int i = 0; i <= runs; i++) {
        all.add(FirstAnswer.measured(launcher(), kg, cache));
      }
      table.process(
          "start of the endpoint to its first answer",
          "demarche serve, AOT cache " + cache,
          middle(all.subList(1, all.size())),
          "");
    }
  }

  private interface Before {
    void run() throws IOException;
  }

  /** The run with the median time, after one run that is not counted. */
  private Measured median(List<String> command, Path out, Before before) throws IOException {
    List<Measured> all = new ArrayList<>();
    for (int i = 0; i <= runs; i++) {
      before.run();
      Measured measured = Measured.run(command, out);
      if (i > 0) {
        all.add(measured);
      }
    }
    return middle(all);
  }

  private static Measured middle(List<Measured> all) {
    return all.stream()
        .sorted(Comparator.comparingDouble(Measured::seconds))
        .skip(all.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  private String compared(Path one, Path two) throws IOException {
    String result = SameQuads.compared(one, two);
    equal &= result.equals(SameQuads.SAME);
    return result;
  }

  private Path log() {
    return work.resolve("log.txt");
  }

  private String launcher() {
    return home.resolve("demarche").toString();
  }

  private String jar() {
    return home.resolve("target/demarche-1.0.0-all.jar").toString();
  }

  private String classes() {
    return home.resolve("src/benchmark/target/classes").toString();
  }

  private List<String> product(String main, String... arguments) {
    return java(classes() + File.pathSeparator + jar(), main, arguments);
  }

  /** A Java of the version that runs this, with its default settings. */
  private static List<String> java(String classPath, String main, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                classPath,
                main));
    command.addAll(List.of(arguments));
    return command;
  }

  /** What a folder takes on disk; TDB2's files have holes, so their lengths would say too much. */
  private String size(Path folder) throws IOException {
    Path figure = work.resolve("size.txt");
    Measured.run(List.of("du", "-sk", folder.toString()), figure);
    double kilobytes = Double.parseDouble(Files.readString(figure).split("\\s")[0]);
    return Table.text("%.0f MB on disk", kilobytes * 1024 / 1e6);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
