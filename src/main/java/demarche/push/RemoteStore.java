package demarche.push;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * A graph store that speaks the SPARQL 1.1 Graph Store HTTP Protocol. A server's fault (5xx) and a
 * lost connection are met with further attempts after growing pauses; all else that goes wrong is a
 * {@link Failure} with a sentence that says what to do.
 */
public final class RemoteStore implements AutoCloseable {
  private static final String N_TRIPLES = "application/n-triples";
  private static final List<Duration> PAUSES =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(4), Duration.ofSeconds(16));

  private final Endpoint endpoint;
  private final Credentials credentials;
  private final Limits limits;
  private final Pause pause;
  private final HttpClient client;
  private boolean answered;
  private boolean headAnswered = true;

  private RemoteStore(Endpoint endpoint, Credentials credentials, Limits limits, Pause pause) {
    this.endpoint = endpoint;
    this.credentials = credentials;
    this.limits = limits;
    this.pause = pause;
    // A redirect is not followed: it could lead credentials and texts to another host.
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .build();
  }

  /**
   * How long is waited.
   *
   * @param connect for a connection
   * @param request for one whole answer
   */
  record Limits(Duration connect, Duration request) {
    static final Limits USUAL = new Limits(Duration.ofSeconds(10), Duration.ofMinutes(2));
  }

  /** Waits between attempts. */
  @FunctionalInterface
  interface Pause {
    void sleep(Duration time) throws InterruptedException;
  }

  /**
   * A store that is reached with the first request.
   *
   * @throws Failure where credentials would go over an open line
   */
  public static RemoteStore at(Endpoint endpoint, Credentials credentials) {
    return at(endpoint, credentials, Limits.USUAL, time -> Thread.sleep(time.toMillis()));
  }

  static RemoteStore at(Endpoint endpoint, Credentials credentials, Limits limits, Pause pause) {
    if (credentials.header().isPresent() && !endpoint.isPrivate()) {
      throw new Failure(
          ExitCode.USAGE,
          "credentials are not sent over plain http to another machine: give an https address.");
    }
    return new RemoteStore(endpoint, credentials, limits, pause);
  }

  /** Replaces a graph. */
  void put(OutgoingGraph graph) {
    int status =
        status(
            request(graph.iri())
                .header("Content-Type", N_TRIPLES)
                .PUT(BodyPublishers.ofByteArray(graph.bytes()))
                .build());
    if (status / 100 != 2) {
      throw Refusals.of(status, endpoint, graph.iri());
    }
  }

  /** Whether there is such a graph. Asks by HEAD, or by GET where HEAD is not answered. */
  boolean has(String iri) {
    if (headAnswered) {
      HttpRequest head = request(iri).method("HEAD", BodyPublishers.noBody()).build();
      int status = status(head);
      headAnswered = status != 400 && status != 405 && status != 501;
      if (headAnswered) {
        return present(status, iri);
      }
    }
    HttpResponse<byte[]> answer = answer(request(iri).header("Accept", N_TRIPLES).GET().build());
    return present(answer.statusCode(), iri) && holdsSomething(answer.body());
  }

  /** Some stores answer for a graph that is not there as for one without triples. */
  private static boolean holdsSomething(byte[] body) {
    for (byte b : body) {
      if (!Character.isWhitespace(b)) {
        return true;
      }
    }
    return false;
  }

  private boolean present(int status, String iri) {
    if (status / 100 == 2) {
      return true;
    }
    if (status == 404 || status == 410) {
      return false;
    }
    throw Refusals.of(status, endpoint, iri);
  }

  private HttpRequest.Builder request(String graph) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint.graph(graph)).timeout(limits.request());
    credentials.header().ifPresent(value -> request.header("Authorization", value));
    return request;
  }

  private int status(HttpRequest request) {
    return answer(request).statusCode();
  }

  private HttpResponse<byte[]> answer(HttpRequest request) {
    for (int attempt = 0; ; attempt++) {
      boolean last = attempt == PAUSES.size();
      try {
        HttpResponse<byte[]> answer = exchange(request);
        answered = true;
        boolean passing = answer.statusCode() / 100 == 5 && answer.statusCode() != 501;
        if (!passing || last) {
          return answer;
        }
      } catch (SSLException e) {
        throw Refusals.untrusted(endpoint, e);
      } catch (IOException e) {
        if (last || (!answered && neverReached(e))) {
          throw Refusals.unreachable(endpoint, e);
        }
      }
      rest(PAUSES.get(attempt));
    }
  }

  /** Waiting helps where a connection was lost, not where there never was one. */
  private static boolean neverReached(IOException e) {
    return e instanceof ConnectException || e instanceof HttpConnectTimeoutException;
  }

  /** The request's own limit ends with the head of the answer; this one holds for all of it. */
  private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(request, BodyHandlers.ofByteArray());
    try {
      return future.get(limits.request().toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException io -> throw io;
        case UnresolvedAddressException u -> throw new ConnectException("no such host");
        case null, default -> throw new IllegalStateException(e);
      }
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new IOException("no whole answer in time", e);
    } catch (InterruptedException e) {
      future.cancel(true);
      throw interrupted(e);
    }
  }

  private void rest(Duration time) {
    try {
      pause.sleep(time);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private static Failure interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new Failure(ExitCode.INPUT, "interrupted; a repeat goes on where this stopped.", e);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
