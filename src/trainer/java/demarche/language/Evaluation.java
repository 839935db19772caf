package demarche.language;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/** Prints the table of figures: ours, and the teacher's own beside them. */
final class Evaluation {
  private static final int PASSES = 3;

  /** Nanoseconds before anything is timed. */
  private static final long WARM_UP = 6_000_000_000L;

  /** A pass takes at least about so long. */
  private static final double LEAST_SECONDS = 2;

  private final List<GoldSentence> pud;
  private final List<GoldSentence> gum;
  private final List<Example> news;
  private final Lexicon lexicon;

  /**
   * @param pud the human news sentences that the floors are on
   * @param gum further ones
   * @param news the teacher's sentences of news that nothing was learned from
   * @param lexicon what the conversion of the teacher's trees looks up
   */
  Evaluation(List<GoldSentence> pud, List<GoldSentence> gum, List<Example> news, Lexicon lexicon) {
    this.pud = pud;
    this.gum = gum;
    this.news = news;
    this.lexicon = lexicon;
  }

  /** The figures of an engine. */
  String of(Engine engine) {
    HumanEvaluation onPud = HumanEvaluation.of(pud, engine::analyse);
    HumanEvaluation onGum = HumanEvaluation.of(gum, engine::analyse);
    return onPud.report("human trees, PUD news")
        + "\n  "
        + onPud.details().replace("\n", "\n  ")
        + "\n"
        + onGum.report("human trees, GUM news")
        + "\n  "
        + onGum.details().replace("\n", "\n  ")
        + "\n"
        + Agreement.of(news, lexicon, engine).report()
        + "\n";
  }

  /** The teacher's own figures on human trees. */
  String of(TeacherComparison teacher) {
    return HumanEvaluation.of(pud, teacher::analyse).report("teacher on PUD news")
        + "\n"
        + HumanEvaluation.of(gum, teacher::analyse).report("teacher on GUM news")
        + "\n";
  }

  /** Tokens a second of both on the same paragraphs, best and worst of some passes. */
  String speed(Engine engine, TeacherComparison teacher, List<String> paragraphs)
      throws InterruptedException, ExecutionException {
    StringBuilder table = new StringBuilder();
    for (int threads = 1; threads <= 2; threads++) {
      double ours = line(table, "engine", threads, paragraphs, text -> count(engine, text));
      double other = line(table, "teacher", threads, paragraphs, teacher::tokens);
      table.append(String.format(Locale.ROOT, "  ratio %.1f%n", ours / other));
    }
    return table.toString();
  }

  /** Roughly the tokens of some paragraphs. */
  private static long count(List<String> paragraphs) {
    return paragraphs.stream().mapToLong(p -> p.length() / 5).sum() + 1;
  }

  private static int count(Engine engine, String text) {
    int[] tokens = {0};
    engine.analyse(text, sentence -> tokens[0] += sentence.tokens().size());
    return tokens[0];
  }

  private static double line(
      StringBuilder table,
      String who,
      int threads,
      List<String> paragraphs,
      ToIntFunction<String> work)
      throws InterruptedException, ExecutionException {
    long began = System.nanoTime();
    double speed = 0;
    while (System.nanoTime() - began < WARM_UP) {
      speed = pass(threads, paragraphs, work);
    }
    List<String> longer = new java.util.ArrayList<>(paragraphs);
    double tokens = speed * LEAST_SECONDS;
    for (long all = count(paragraphs); all < tokens; all += count(paragraphs)) {
      longer.addAll(paragraphs);
    }
    double best = 0;
    double worst = Double.MAX_VALUE;
    for (int pass = 0; pass < PASSES; pass++) {
      speed = pass(threads, longer, work);
      best = Math.max(best, speed);
      worst = Math.min(worst, speed);
    }
    table.append(
        String.format(
            Locale.ROOT,
            "%s, %d thread(s): %.0f tokens/s best, %.0f worst of %d passes when warm%n",
            who,
            threads,
            best,
            worst,
            PASSES));
    return best;
  }

  private static double pass(int threads, List<String> paragraphs, ToIntFunction<String> work)
      throws InterruptedException, ExecutionException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      List<Future<Integer>> parts = new java.util.ArrayList<>();
      for (int part = 0; part < threads; part++) {
        int mine = part;
        parts.add(
            workers.submit(
                () -> {
                  int tokens = 0;
                  for (int i = mine; i < paragraphs.size(); i += threads) {
                    tokens += work.applyAsInt(paragraphs.get(i));
                  }
                  return tokens;
                }));
      }
      long tokens = 0;
      for (Future<Integer> part : parts) {
        tokens += part.get();
      }
      return tokens * 1e9 / (System.nanoTime() - start);
    } finally {
      workers.shutdownNow();
    }
  }
}
