package demarche.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import demarche.factfile.InputRecord;
import demarche.factfile.Inputs;
import demarche.gazetteer.Gazetteers;
import demarche.identity.Resolver;
import demarche.mapper.ArticleMapper;
import demarche.problem.ExitCode;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import demarche.problem.ProblemLog;
import demarche.shape.GraphShapes;
import demarche.vocabulary.Terms;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of several articles: order, threads, conflicts, failures. */
final class PipelineTest {
  private final List<Problem> problems = new ArrayList<>();

  @BeforeAll
  static void startJena() {
    JenaSystem.init();
  }

  @ParameterizedTest(name = "seed {0}, {1} threads, locale {2}, zone {3}")
  @CsvSource({
    "1, 1, en-US, UTC",
    "2, 2, en-US, UTC",
    "3, 2, tr-TR, Pacific/Kiritimati",
    "4, 8, ar-EG, Pacific/Kiritimati",
    "5, 1, th-TH-u-ca-buddhist-nu-thai, America/St_Johns"
  })
  void sameBytesInAnyOrderOnAnyNumberOfThreadsAnywhere(
      long seed, int threads, String locale, String zone) {
    String expected = run(1, sample());
    Locale oldLocale = Locale.getDefault();
    TimeZone oldZone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      List<InputRecord> shuffled = sample();
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, run(threads, shuffled));
    } finally {
      Locale.setDefault(oldLocale);
      TimeZone.setDefault(oldZone);
    }
  }

  @Test
  void twoBodiesUnderOneIdAreBothRefusedAndNamed() {
    String quads =
        run(
            2,
            List.of(
                record("a.json", "{\"id\":\"x\",\"body\":\"One.\"}"),
                record("b.json", "{\"id\":\"y\",\"body\":\"Two.\"}"),
                record("c.json", "{\"id\":\"x\",\"body\":\"Three.\"}")));
    assertFalse(quads.contains("graph/x>"));
    assertEquals(1, quads.lines().filter(l -> l.contains("identifier")).count());
    assertEquals(List.of(ProblemKind.ID_CONFLICT), kinds());
    assertEquals(
        "the id x stands for different bodies, all refused: a.json, c.json",
        problems.getFirst().sentence());
    assertEquals(ExitCode.INPUT, log().exitCode());
  }

  @Test
  void oneBodyToldTwiceIsOneArticleWithTheFactsOfBoth() {
    String one = "{\"id\":\"x\",\"title\":\"T\",\"body\":\"Ann said no.\",\"facts\":{}}";
    String two =
        "{\"article\":{\"id\":\"x\",\"body\":\"Ann said"
            + " no.\"},\"facts\":{\"entities\":[{\"name\":\"Ann\",\"type\":\"Person\"}],\"positions\":[{\"speaker\":\"Ann\",\"stance\":\"reject\",\"topic\":\"no\",\"evidence\":\"Ann"
            + " said no\"}]}}";
    String forth = run(1, List.of(record("1", one), record("2", two)));
    String back = run(1, List.of(record("2", two), record("1", one)));
    assertEquals(forth, back);
    assertEquals(List.of(ProblemKind.ARTICLE_TOLD_TWICE, ProblemKind.ARTICLE_TOLD_TWICE), kinds());
    assertEquals(1, forth.lines().filter(l -> l.contains("#stance>")).count());
    assertEquals(1, forth.lines().filter(l -> l.contains("headline")).count());
  }

  @Test
  void aFactThatBreaksAShapeIsLeftOutAndTheRestStays() {
    String quads =
        run(
            1,
            List.of(
                record(
                    "1",
                    "{\"article\":{\"id\":\"x\",\"body\":\"Ann left Peru by ship. Ann met"
                        + " Bo.\"},\"facts\":{"
                        + "\"entities\":[{\"name\":\"Ann\",\"type\":\"Person\"},{\"name\":\"Peru\",\"type\":\"Country\"}],\"evacuations\":[{\"organizer\":\"Peru\",\"from\":\"Ann\",\"status\":\"planned\",\"evidence\":\"Ann"
                        + " left"
                        + " Peru\"}],\"communications\":[{\"kind\":\"meeting\",\"participants\":[\"Ann\",\"Bo\"],\"evidence\":\"Ann"
                        + " met Bo\"}]}}")));
    assertEquals(List.of(ProblemKind.BREAKS_SHAPE), kinds());
    assertEquals(0, quads.lines().filter(l -> l.contains("evacuat")).count());
    assertEquals(1, quads.lines().filter(l -> l.contains("#Communication>")).count());
  }

  @Test
  void anUnreadableRecordIsCountedAndTheRestGoesOn() {
    String quads =
        run(1, List.of(record("1", "{\"id\":"), record("2", "{\"id\":\"y\",\"body\":\"Two.\"}")));
    assertEquals(List.of(ProblemKind.NOT_JSON), kinds());
    assertEquals(1, quads.lines().filter(l -> l.contains("identifier")).count());
  }

  /** What is carried with a bound on what is under way, and how many articles were at once. */
  private static Map.Entry<String, Integer> bounded(long room) {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    StringBuilder ids = new StringBuilder();
    new Pipeline(new ProblemLog(problem -> {}), 8, room)
        .run(
            sample().iterator(),
            facts -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              LockSupport.parkNanos(2_000_000);
              now.decrementAndGet();
              return new Pipeline.Outcome<>(Optional.of(facts.article().id()), List.of());
            },
            id -> ids.append(id).append('\n'),
            Progress.SILENT);
    return Map.entry(ids.toString(), most.get());
  }

  @Test
  void noMoreIsUnderWayThanThereIsRoomFor() {
    Map.Entry<String, Integer> narrow = bounded(1);
    assertEquals(1, narrow.getValue());
    assertEquals(bounded(Long.MAX_VALUE).getKey(), narrow.getKey());
    assertEquals(16, narrow.getKey().lines().count());
  }

  private static List<InputRecord> sample() {
    List<InputRecord> records = new ArrayList<>();
    try (Inputs inputs =
        Inputs.open(List.of("data/sample"), InputStream.nullInputStream(), problem -> {})) {
      inputs.forEachRemaining(records::add);
    }
    return records;
  }

  private static InputRecord record(String place, String json) {
    return new InputRecord(place, json.getBytes(StandardCharsets.UTF_8));
  }

  private ProblemLog log() {
    ProblemLog log = new ProblemLog(problem -> {});
    log.addAll(problems);
    return log;
  }

  private List<ProblemKind> kinds() {
    return problems.stream().map(Problem::kind).toList();
  }

  private String run(int threads, List<InputRecord> records) {
    ArticleWay way =
        new ArticleWay(
            Optional.empty(),
            false,
            new Resolver(Gazetteers.bundled()),
            new ArticleMapper(Terms.DEFAULT_BASE),
            Optional.of(GraphShapes.bundled()));
    StringBuilder quads = new StringBuilder();
    new Pipeline(new ProblemLog(problems::add), threads)
        .run(
            records.iterator(),
            facts -> lines(way.go(facts)),
            lines -> quads.append(StandardCharsets.UTF_8.decode(lines)),
            Progress.SILENT);
    return quads.toString();
  }

  private static Pipeline.Outcome<ByteBuffer> lines(ArticleWay.Arrived arrived) {
    ByteBuffer lines = QuadLines.of(arrived.mapped().graph(), arrived.mapped().triples());
    return new Pipeline.Outcome<>(Optional.of(lines), arrived.problems());
  }
}
