package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import demarche.exchange.Bytes;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An answer is made once for all who ask for the same, at once or one after the other. */
final class SharedAnswersTest {
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final long MUCH = 1L << 20;

  private final AtomicInteger made = new AtomicInteger();
  private final Handler counting =
      request -> Response.sentence(200, request.path() + made.incrementAndGet());

  private static Handler kept(Handler inner) {
    return new KeptAnswers(
        inner, request -> !request.path().equals("/now"), Duration.ZERO, LONG, MUCH);
  }

  private static Request get(String path, String accept, String host) {
    return new Request(
        "GET", path, Map.of("a", List.of("1")), Map.of("accept", accept, "host", host), Bytes.NONE);
  }

  private static Request get(String path) {
    return get(path, "*/*", "localhost");
  }

  @Test
  void theSameRequestIsAnsweredAsBefore() {
    Handler site = kept(counting);
    Response first = site.answer(get("/a"));
    Response second = site.answer(get("/a"));
    assertEquals(first, second);
    assertEquals(1, made.get());
  }

  @Test
  void anotherPathFormHostOrParameterIsAnotherRequest() {
    Handler site = kept(counting);
    site.answer(get("/a"));
    site.answer(get("/b"));
    site.answer(get("/a", "text/html", "localhost"));
    site.answer(get("/a", "*/*", "example.org"));
    site.answer(Request.get("/a", Map.of("a", List.of("2"))));
    assertEquals(5, made.get());
  }

  @Test
  void parametersThatPrintAlikeAreOtherRequests() {
    Handler site = kept(counting);
    site.answer(Request.get("/a", Map.of("a", List.of("1", "2"))));
    site.answer(Request.get("/a", Map.of("a", List.of("1, 2"))));
    Map<String, List<String>> two = new LinkedHashMap<>();
    two.put("a", List.of("1"));
    two.put("b", List.of("2"));
    site.answer(Request.get("/a", two));
    site.answer(Request.get("/a", Map.of("a", List.of("1], b=[2"))));
    assertEquals(4, made.get());
  }

  @Test
  void whatDoesNotLastAndWhatIsNoAnswerIsMadeAnew() {
    Handler site =
        kept(
            request ->
                request.path().equals("/wrong")
                    ? Response.sentence(400 + made.incrementAndGet(), "No.")
                    : counting.answer(request));
    site.answer(get("/now"));
    site.answer(get("/now"));
    site.answer(get("/wrong"));
    site.answer(get("/wrong"));
    site.answer(new Request("POST", "/a", Map.of(), Map.of(), Bytes.NONE));
    site.answer(new Request("POST", "/a", Map.of(), Map.of(), Bytes.NONE));
    assertEquals(6, made.get());
  }

  @Test
  void whatIsMadeSoonIsNotWorthItsRoom() {
    Handler site = new KeptAnswers(counting, request -> true, LONG, LONG, MUCH);
    site.answer(get("/a"));
    site.answer(get("/a"));
    assertEquals(2, made.get());
  }

  private List<Future<Response>> together(Handler site, CountDownLatch open) throws Exception {
    int many = 8;
    try (ExecutorService clients = Executors.newFixedThreadPool(many)) {
      List<Callable<Response>> asking = new ArrayList<>();
      CountDownLatch asked = new CountDownLatch(many);
      for (int i = 0; i < many; i++) {
        asking.add(
            () -> {
              asked.countDown();
              return site.answer(get("/slow"));
            });
      }
      List<Future<Response>> answers = asking.stream().map(clients::submit).toList();
      asked.await();
      open.countDown();
      return answers;
    }
  }

  @Test
  void whoAskAtOnceForTheSameWaitForOneAnswer() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    Handler site =
        kept(
            request -> {
              await(open);
              return counting.answer(request);
            });
    for (Future<Response> answer : together(site, open)) {
      assertEquals(Response.sentence(200, "/slow1"), answer.get());
    }
    assertEquals(1, made.get());
  }

  @Test
  void aRefusalIsSharedAndNotKept() {
    Handler site =
        kept(
            request -> {
              made.incrementAndGet();
              throw new Refused("Later.", LONG);
            });
    assertThrows(Refused.class, () -> site.answer(get("/a")));
    assertThrows(Refused.class, () -> site.answer(get("/a")));
    assertEquals(2, made.get());
  }

  @Test
  void whatFlowsIsMadeForEach() {
    Handler site =
        kept(
            request -> {
              made.incrementAndGet();
              return Response.flowing("text/plain", out -> out.write('a'));
            });
    site.answer(get("/a"));
    site.answer(get("/a"));
    assertEquals(2, made.get());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
