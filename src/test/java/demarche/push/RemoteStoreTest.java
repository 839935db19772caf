package demarche.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the line, and what is made of the answers. */
final class RemoteStoreTest {
  private static final OutgoingGraph GRAPH =
      new OutgoingGraph("https://example.org/g?a=1&b=ü", "<urn:s> <urn:p> \"ü\" .\n");
  private static final Credentials NONE = new Credentials.None();

  @TempDir Path folder;
  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void aGraphIsPutUnderItsIriAsNTriples() throws IOException {
    try (RecordingStore store = new RecordingStore((method, before) -> 201);
        RemoteStore remote = at(store, NONE)) {
      remote.put(GRAPH);
      assertEquals(
          List.of(
              new RecordingStore.Request(
                  "PUT", "graph=" + GRAPH.iri(), "null", "application/n-triples", GRAPH.lines())),
          store.requests());
    }
  }

  @Test
  void aUserIsShownByBasicAuthentication() throws IOException {
    Path file = Files.writeString(folder.resolve("c"), "# mine\nuser = jane\npassword=ü=#\\x\n");
    String expected =
        Base64.getEncoder().encodeToString("jane:ü=#\\x".getBytes(StandardCharsets.UTF_8));
    assertEquals("Basic " + expected, authorization(Credentials.read(file)));
    assertEquals(
        "Basic " + expected,
        authorization(
            Credentials.of(Map.of(Credentials.USER, "jane", Credentials.PASSWORD, "ü=#\\x"))));
  }

  @Test
  void aTokenIsShownAsBearer() throws IOException {
    Path file = Files.writeString(folder.resolve("c"), "token=abc.def\n");
    assertEquals("Bearer abc.def", authorization(Credentials.read(file)));
    assertEquals(
        "Bearer abc.def", authorization(Credentials.of(Map.of(Credentials.TOKEN, "abc.def"))));
    assertEquals("null", authorization(Credentials.of(Map.of())));
  }

  private String authorization(Credentials credentials) throws IOException {
    try (RecordingStore store = new RecordingStore((method, before) -> 201);
        RemoteStore remote = at(store, credentials)) {
      remote.put(GRAPH);
      return store.requests().getFirst().authorization();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.org/ds",
        "http://127.0.0.1.example.org/ds",
        "http://localhost.example.org/ds",
        "HTTP://10.0.0.1/ds"
      })
  void credentialsAreNotSentOpenlyToAnotherMachine(String address) {
    Credentials token = new Credentials.Bearer("secret-token");
    Failure failure =
        assertThrows(Failure.class, () -> RemoteStore.at(Endpoint.of(address), token).close());
    assertEquals(ExitCode.USAGE, failure.exitCode());
    RemoteStore.at(Endpoint.of(address), NONE).close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/ds",
        "http://localhost:3030/ds",
        "http://127.0.0.1/ds",
        "http://[::1]:80/ds"
      })
  void credentialsAreSentOverASafeLineOrOnThisMachine(String address) {
    RemoteStore.at(Endpoint.of(address), new Credentials.Bearer("secret-token")).close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user=jane",
        "password=secret",
        "user=jane\npassword=secret\ntoken=secret",
        "token=sec ret",
        "token=secrét",
        "user=ja:ne\npassword=secret",
        "secret",
        "key=secret",
        "# nothing"
      })
  void wrongCredentialsAreRefusedAndNotShown(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("c"), content);
    Failure failure = assertThrows(Failure.class, () -> Credentials.read(file));
    assertEquals(ExitCode.USAGE, failure.exitCode());
    assertFalse(sentence(failure).contains("sec"), sentence(failure));
  }

  @Test
  void credentialsShowNothingOfThemselves() {
    assertFalse(new Credentials.Basic("jane", "secret").toString().contains("secret"));
    assertFalse(new Credentials.Bearer("secret").toString().contains("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "kg",
        "ftp://example.org/ds",
        "http:/ds",
        "file:///ds",
        "http://a b/",
        "http://jane:secret@localhost/ds",
        "http://localhost/ds#data"
      })
  void aWrongEndpointIsRefused(String address) {
    Failure failure = assertThrows(Failure.class, () -> Endpoint.of(address));
    assertEquals(ExitCode.USAGE, failure.exitCode());
    assertFalse(sentence(failure).contains("secret"));
  }

  @Test
  void anEndpointWithAQueryKeepsIt() {
    Endpoint endpoint = Endpoint.of("https://example.org/rdf-graphs?key=1");
    assertEquals(
        "https://example.org/rdf-graphs?key=1&graph=urn%3Ax", endpoint.graph("urn:x").toString());
    assertEquals("https://example.org/rdf-graphs", endpoint.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "401, credentials",
    "403, may write",
    "404, check the address",
    "405, may be written",
    "413, raise its limit",
    "400, log",
    "302, has moved"
  })
  void aRefusalIsToldAtOnceWithWhatToDo(int status, String advice) throws IOException {
    try (RecordingStore store = new RecordingStore((method, before) -> status);
        RemoteStore remote = at(store, NONE)) {
      Failure failure = assertThrows(Failure.class, () -> remote.put(GRAPH));
      assertEquals(ExitCode.INPUT, failure.exitCode());
      assertTrue(sentence(failure).contains(advice), sentence(failure));
      assertTrue(sentence(failure).contains("(" + status + ")"), sentence(failure));
      assertTrue(sentence(failure).endsWith("a repeat goes on where this stopped."));
      assertEquals(1, store.requests().size());
      assertEquals(List.of(), pauses);
    }
  }

  @Test
  void aServersFaultIsMetWithThreeMoreAttemptsAfterGrowingPauses() throws IOException {
    try (RecordingStore store = new RecordingStore((method, before) -> 500);
        RemoteStore remote = at(store, NONE)) {
      Failure failure = assertThrows(Failure.class, () -> remote.put(GRAPH));
      assertTrue(sentence(failure).contains("(500)"), sentence(failure));
      assertEquals(4, store.count("PUT"));
      assertEquals(3, pauses.size());
      assertEquals(pauses.stream().sorted().distinct().toList(), pauses);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {503, RecordingStore.CUT})
  void aFaultThatPassesIsNotTold(int fault) throws IOException {
    try (RecordingStore store = new RecordingStore((method, before) -> before < 2 ? fault : 204);
        RemoteStore remote = at(store, NONE)) {
      remote.put(GRAPH);
      assertTrue(store.count("PUT") >= 3);
    }
  }

  @Test
  @Timeout(20)
  void aServerThatNeverAnswersIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        RemoteStore remote =
            RemoteStore.at(
                Endpoint.of("http://localhost:" + silent.getLocalPort() + "/ds"),
                NONE,
                new RemoteStore.Limits(Duration.ofMillis(300), Duration.ofMillis(300)),
                pauses::add)) {
      Failure failure = assertThrows(Failure.class, () -> remote.put(GRAPH));
      assertTrue(sentence(failure).contains("cannot be reached"), sentence(failure));
    }
  }

  @Test
  void whereHeadIsNotAnsweredAGraphIsAskedForByGet() throws IOException {
    try (RecordingStore store =
            new RecordingStore((method, before) -> method.equals("HEAD") ? 405 : 404);
        RemoteStore remote = at(store, NONE)) {
      assertFalse(remote.has(GRAPH.iri()));
      assertFalse(remote.has(GRAPH.iri()));
      assertEquals(1, store.count("HEAD"));
      assertEquals(2, store.count("GET"));
    }
  }

  @Test
  void anEmptyAnswerToGetIsNoGraph() throws IOException {
    try (RecordingStore store =
            new RecordingStore((method, before) -> method.equals("HEAD") ? 501 : 200);
        RemoteStore remote = at(store, NONE)) {
      assertFalse(remote.has(GRAPH.iri()));
    }
  }

  private RemoteStore at(RecordingStore store, Credentials credentials) {
    return RemoteStore.at(
        Endpoint.of(store.address()), credentials, RemoteStore.Limits.USUAL, pauses::add);
  }

  private static String sentence(Failure failure) {
    return String.valueOf(failure.getMessage());
  }
}
