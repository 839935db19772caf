package demarche.reader;

import demarche.article.Article;
import demarche.build.Pipeline;
import demarche.build.Progress;
import demarche.factfile.FactFile;
import demarche.factfile.InputRecord;
import demarche.factfile.Inputs;
import demarche.language.Engine;
import demarche.problem.ProblemLog;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How fast articles are read, from their records to written facts, as {@code read} does it; the
 * engine alone beside it, slice after slice of the same articles, so that both meet the same
 * machine. Stages are measured by the processor time of their threads.
 */
public final class ReadTimes {
  private static final int SLICE = 400;

  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final ProblemLog log = new ProblemLog(problem -> {});
  private final Engine engine;
  private final LongAdder words = new LongAdder();
  private final LongAdder facts = new LongAdder();
  private final LongAdder written = new LongAdder();
  private final LongAdder reading = new LongAdder();
  private final LongAdder analysing = new LongAdder();
  private final Map<Stage, LongAdder> stages = new EnumMap<>(Stage.class);

  private ReadTimes(Engine engine) {
    this.engine = engine;
    reset();
  }

  private void reset() {
    for (LongAdder adder : List.of(words, facts, written, reading, analysing)) {
      adder.reset();
    }
    for (Stage stage : Stage.values()) {
      stages.put(stage, new LongAdder());
    }
  }

  /**
   * Prints the rows of a Markdown table.
   *
   * @param arguments a file of articles; how many of them at most
   */
  public static void main(String[] arguments) throws Exception {
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
    ReadTimes times = new ReadTimes(Engine.bundled());
    try (Inputs inputs = Inputs.open(List.of(arguments[0]), System.in, problem -> {})) {
      times.measure(inputs, most);
    }
  }

  private void measure(Inputs inputs, int most) {
    double whole = 0;
    double alone = 0;
    int articles = 0;
    while (inputs.hasNext() && articles < most) {
      List<InputRecord> slice = new ArrayList<>();
      while (inputs.hasNext() && slice.size() < Math.min(SLICE, most - articles)) {
        slice.add(inputs.next());
      }
      if (articles == 0) {
        // Once for the compiler; it does not count.
        run(slice, this::read);
        run(slice, this::analyse);
        reset();
      }
      whole += run(slice, this::read);
      alone += run(slice, this::analyse);
      articles += slice.size();
    }
    print(articles, whole, alone);
  }

  /** The seconds that a slice takes on all cores. */
  private double run(List<InputRecord> slice, Consumer<Article> way) {
    long start = System.nanoTime();
    new Pipeline(log, threads)
        .run(
            slice.iterator(),
            given -> {
              way.accept(given.article());
              return new Pipeline.Outcome<>(Optional.of(given), List.of());
            },
            done -> {},
            Progress.SILENT);
    return (System.nanoTime() - start) / 1e9;
  }

  private void read(Article article) {
    long start = clock.getCurrentThreadCpuTime();
    Reading read = Reader.bundled().read(article, Budget.USUAL, new Clocked());
    long before = clock.getCurrentThreadCpuTime();
    byte[] bytes = FactFile.write(read.facts());
    long end = clock.getCurrentThreadCpuTime();
    written.add(bytes.length > 0 ? end - before : 0);
    reading.add(end - start);
    facts.add(read.facts().facts().size());
    words.add(new StringTokenizer(article.body()).countTokens());
  }

  private void analyse(Article article) {
    long start = clock.getCurrentThreadCpuTime();
    engine.analyse(article.body());
    analysing.add(clock.getCurrentThreadCpuTime() - start);
  }

  private final class Clocked implements Watch {
    @Override
    public <T> T over(Stage stage, Supplier<T> work) {
      long start = clock.getCurrentThreadCpuTime();
      T result = work.get();
      stages.get(stage).add(clock.getCurrentThreadCpuTime() - start);
      return result;
    }
  }

  /** The most bytes that outlived a collection. */
  private static long outlived() {
    long sum = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP && !pool.getName().contains("Eden")) {
        sum += pool.getPeakUsage().getUsed();
      }
    }
    return sum;
  }

  private void print(int articles, double whole, double alone) {
    long all = words.sum();
    row("articles, words, facts", "%,d, %,d, %,d", articles, all, facts.sum());
    row("read, from records to written facts", "%,.0f words/s", all / whole);
    row("the engine alone, beside it", "%,.0f words/s", all / alone);
    row("read, of a second of one core's time", "%,.0f words", all * 1e9 / reading.sum());
    row("the engine alone, the same", "%,.0f words", all * 1e9 / analysing.sum());
    long rest = reading.sum() - written.sum();
    for (Stage stage : Stage.values()) {
      long own = stages.get(stage).sum();
      rest -= own;
      share(stage.name().toLowerCase(Locale.ROOT), own);
    }
    share("what lies between", rest);
    share("writing", written.sum());
    long heap = Runtime.getRuntime().maxMemory();
    row("heap in use at most, of", "%,.0f MB of %,.0f", outlived() / 1e6, heap / 1e6);
  }

  private void share(String name, long nanoseconds) {
    row("share: " + name, "%.1f %%", 100.0 * nanoseconds / reading.sum());
  }

  private static void row(String what, String format, Object... values) {
    System.out.println("| " + what + " | " + String.format(Locale.ROOT, format, values) + " |");
  }
}
