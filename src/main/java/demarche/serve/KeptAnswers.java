package demarche.serve;

import demarche.exchange.Bytes;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body;
import demarche.exchange.Room;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * Gives the answer to a request that was made before as it was given then, for the graph does not
 * change while it is served. Who asks for what is being made for another waits for that and makes
 * it not again. Answers are held pressed; those that were not asked for the longest make room.
 */
final class KeptAnswers implements Handler {
  /** About what an answer takes beside its bytes. */
  private static final long OF_EACH = 1000;

  private final Handler inner;
  private final Predicate<Request> lasting;
  private final Duration worth;
  private final Duration patience;
  private final Room<String, Response> kept;
  private final Map<String, CompletableFuture<Optional<Response>>> making =
      new ConcurrentHashMap<>();

  /**
   * @param inner makes answers
   * @param lasting tells of what answers stay as they are from now on
   * @param worth an answer that was made sooner is not worth its room
   * @param patience how long one waits for what is being made for another
   * @param room about how many bytes of memory all that is kept may take
   */
  KeptAnswers(
      Handler inner, Predicate<Request> lasting, Duration worth, Duration patience, long room) {
    this.inner = inner;
    this.lasting = lasting;
    this.worth = worth;
    this.patience = patience;
    this.kept = new Room<>(KeptAnswers::bytes, room);
  }

  private static long bytes(Response response) {
    return OF_EACH + (response.body() instanceof Body.Whole whole ? whole.bytes().held() : 0);
  }

  @Override
  public Response answer(Request request) {
    if (!request.method().equals("GET") || request.body().length() > 0 || !lasting.test(request)) {
      return inner.answer(request);
    }
    String key = key(request);
    return kept.get(key).orElseGet(() -> together(key, request));
  }

  /** What an answer depends on; its digest, for an address may be longer than its answer. */
  private static String key(Request request) {
    StringBuilder asked = new StringBuilder();
    add(asked, request.path());
    add(asked, request.header("accept").orElse("*/*"));
    add(asked, request.header("host").orElse(""));
    request
        .parameters()
        .forEach(
            (name, values) -> {
              add(asked, name);
              asked.append(values.size()).append('*');
              values.forEach(value -> add(asked, value));
            });
    return Request.utf8(asked.toString()).digest();
  }

  /** Its length goes before a text, so that no two requests are written alike. */
  private static void add(StringBuilder asked, String text) {
    asked.append(text.length()).append(':').append(text);
  }

  private Response together(String key, Request request) {
    CompletableFuture<Optional<Response>> mine = new CompletableFuture<>();
    CompletableFuture<Optional<Response>> before = making.putIfAbsent(key, mine);
    if (before != null) {
      return awaited(before).orElseGet(() -> inner.answer(request));
    }
    try {
      // Another may have made it since it was looked for.
      Response made = kept.get(key).orElseGet(() -> made(key, request));
      mine.complete(Optional.of(made).filter(r -> r.body() instanceof Body.Whole));
      return made;
    } catch (RuntimeException | Error e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      making.remove(key, mine);
    }
  }

  private Response made(String key, Request request) {
    long begun = System.nanoTime();
    Response made = inner.answer(request);
    boolean worthy = System.nanoTime() - begun >= worth.toNanos();
    if (worthy && made.status() == Response.OK && made.body() instanceof Body.Whole whole) {
      Bytes pressed = whole.bytes().pressed();
      kept.keep(key, new Response(made.status(), made.headers(), new Body.Whole(pressed)));
    }
    return made;
  }

  /** What another made; empty where it cannot be given twice. */
  private Optional<Response> awaited(CompletableFuture<Optional<Response>> before) {
    try {
      return before.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw late();
    } catch (TimeoutException e) {
      throw late();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refused refused) {
        throw refused;
      }
      // Whoever made it has failed and says so in the log; each who asked fails by itself.
      return Optional.empty();
    }
  }

  private static Refused late() {
    return new Refused("This is being made for another; ask again shortly.", Duration.ofSeconds(2));
  }
}
