package demarche.build;

import demarche.fact.ArticleFacts;
import demarche.factfile.ArticleKey;
import demarche.factfile.FactFile;
import demarche.factfile.InputRecord;
import demarche.factfile.Parsed;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import demarche.problem.ProblemLog;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Carries records along a way, several at a time, and hands the articles over in the order of their
 * ids, whatever the order of the inputs and the number of threads.
 *
 * @param log where problems are counted
 * @param threads how many articles are under way at once
 * @param room how many bytes of records may be under way at once; one article may in any case
 */
public record Pipeline(ProblemLog log, int threads, long room) {
  /** How many articles may be ready and wait for their turn, for each thread. */
  private static final int AHEAD = 16;

  /** Heap that the models, the word lists and the store take, in bytes. */
  private static final long STANDING = 96L << 20;

  /** Heap that a byte of a record takes while it is read: tokens, trees and facts together. */
  private static final long HEAP_PER_BYTE = 256;

  /** Where one telling of an article stands in the spool. */
  private record Telling(String place, String bodyDigest, long start, int size) {}

  /** An article under way, with the size of its records. */
  private record UnderWay<T>(Future<Outcome<T>> outcome, long size) {}

  /**
   * A pipeline with as much under way as the heap holds.
   *
   * @param log where problems are counted
   * @param threads how many articles are under way at once, where they are not too long for that
   */
  public Pipeline(ProblemLog log, int threads) {
    this(log, threads, (Runtime.getRuntime().maxMemory() - STANDING) / HEAP_PER_BYTE);
  }

  /**
   * An article's outcome in a worker.
   *
   * @param result what became of it; empty where nothing did
   * @param problems what was noticed on the way; told at the place of the article's record
   */
  public record Outcome<T>(Optional<T> result, List<Problem> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Reads all records, then carries each article and hands it over.
   *
   * @param records the inputs; each problem of theirs is already in the log
   * @param way what each article goes through; runs in several threads
   * @param sink is given each result, one at a time, in the order of the articles' ids
   * @param progress is told how far the work is
   * @throws Failure where the temporary file cannot be written
   */
  public <T> void run(
      Iterator<InputRecord> records,
      Function<ArticleFacts, Outcome<T>> way,
      Consumer<T> sink,
      Progress progress) {
    try (Spool spool = Spool.open()) {
      Map<String, List<Telling>> articles = setAside(records, spool, progress);
      refuseConflicts(articles);
      carry(articles, spool, way, sink, progress);
    } catch (IOException e) {
      throw new Failure(
          ExitCode.STORAGE, "the temporary file cannot be used: " + e.getMessage(), e);
    }
  }

  private Map<String, List<Telling>> setAside(
      Iterator<InputRecord> records, Spool spool, Progress progress) throws IOException {
    Map<String, List<Telling>> articles = new TreeMap<>();
    while (records.hasNext()) {
      InputRecord record = records.next();
      Optional<ArticleKey> key = FactFile.identify(record.json(), record.place());
      if (key.isPresent()) {
        long start = spool.add(record.json());
        articles
            .computeIfAbsent(key.get().id(), id -> new ArrayList<>(1))
            .add(new Telling(record.place(), key.get().bodyDigest(), start, record.json().length));
      } else {
        log.addAll(FactFile.parse(record.json(), record.place()).problems());
      }
      progress.read(articles.size());
    }
    spool.flush();
    return articles;
  }

  /** Two bodies under one id: nobody can know which is meant, so neither is taken. */
  private void refuseConflicts(Map<String, List<Telling>> articles) {
    articles
        .entrySet()
        .removeIf(
            entry -> {
              List<Telling> tellings = entry.getValue();
              if (tellings.stream().map(Telling::bodyDigest).distinct().count() == 1) {
                return false;
              }
              List<String> places = tellings.stream().map(Telling::place).sorted().toList();
              log.add(
                  new Problem(
                      ProblemKind.ID_CONFLICT,
                      places.getFirst(),
                      "the id "
                          + entry.getKey()
                          + " stands for different bodies, all refused: "
                          + String.join(", ", places)));
              return true;
            });
  }

  private <T> void carry(
      Map<String, List<Telling>> articles,
      Spool spool,
      Function<ArticleFacts, Outcome<T>> way,
      Consumer<T> sink,
      Progress progress) {
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      Deque<UnderWay<T>> underWay = new ArrayDeque<>();
      long taken = 0;
      int done = 0;
      try {
        for (List<Telling> tellings : articles.values()) {
          long size = tellings.stream().mapToLong(Telling::size).sum();
          while (!underWay.isEmpty()
              && (underWay.size() >= threads * AHEAD || taken + size > room)) {
            taken -= underWay.getFirst().size();
            handOver(underWay.remove().outcome(), sink);
            progress.carried(++done, articles.size());
          }
          underWay.add(new UnderWay<>(workers.submit(() -> carry(tellings, spool, way)), size));
          taken += size;
        }
        while (!underWay.isEmpty()) {
          handOver(underWay.remove().outcome(), sink);
          progress.carried(++done, articles.size());
        }
      } finally {
        workers.shutdownNow();
      }
    }
  }

  /** One article's way, in a worker. Its failure is counted, and the rest goes on. */
  private <T> Outcome<T> carry(
      List<Telling> tellings, Spool spool, Function<ArticleFacts, Outcome<T>> way) {
    List<Problem> problems = new ArrayList<>();
    try {
      Optional<ArticleFacts> facts = parse(tellings, spool, problems);
      if (facts.isEmpty()) {
        return new Outcome<>(Optional.empty(), problems);
      }
      Outcome<T> outcome = way.apply(facts.get());
      // The way knows the article; where it came from is known here.
      String places = places(tellings);
      outcome.problems().forEach(problem -> problems.add(problem.at(places)));
      return new Outcome<>(outcome.result(), problems);
    } catch (Exception | StackOverflowError e) {
      problems.add(
          new Problem(
              ProblemKind.DOCUMENT_FAILED,
              tellings.getFirst().place(),
              "could not be carried through: " + e,
              Optional.of(e)));
      return new Outcome<>(Optional.empty(), problems);
    }
  }

  private static Optional<ArticleFacts> parse(
      List<Telling> tellings, Spool spool, List<Problem> problems) throws IOException {
    List<ArticleFacts> told = new ArrayList<>();
    for (Telling telling : tellings) {
      Parsed parsed = FactFile.parse(spool.read(telling.start(), telling.size()), telling.place());
      problems.addAll(parsed.problems());
      parsed.facts().ifPresent(told::add);
    }
    if (told.isEmpty()) {
      return Optional.empty();
    }
    if (tellings.size() > 1) {
      problems.add(
          new Problem(
              ProblemKind.ARTICLE_TOLD_TWICE,
              places(tellings),
              "the article "
                  + told.getFirst().article().id()
                  + " came more than once with the same body, taken as one"));
    }
    return Optional.of(Tellings.asOne(told));
  }

  private static String places(List<Telling> tellings) {
    return String.join(", ", tellings.stream().map(Telling::place).sorted().toList());
  }

  private <T> void handOver(Future<Outcome<T>> future, Consumer<T> sink) {
    try {
      Outcome<T> outcome = future.get();
      log.addAll(outcome.problems());
      outcome.result().ifPresent(sink);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitCode.INPUT, "interrupted before all articles were carried", e);
    } catch (ExecutionException e) {
      throw new Failure(
          ExitCode.INPUT, "an article's way ended without an outcome: " + e.getCause(), e);
    }
  }
}
