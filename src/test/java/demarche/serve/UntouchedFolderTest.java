package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import demarche.cli.Run;
import demarche.problem.ExitCode;
import demarche.store.GraphStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Serving reads the graph's folder, writes nothing of the graph, and does without a place to. */
final class UntouchedFolderTest {
  private static final String SAMPLE = "data/sample/2014-03-03-obama-putin-crimea-call.json";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir Path folder;
  private Path kg;

  @BeforeEach
  void build() {
    kg = folder.resolve("kg");
    assertEquals(0, Run.of("build", "-q", "--kg", kg.toString(), SAMPLE).code());
  }

  /** What is in each file of the graph, beside what is derived from it and locks. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(kg)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = kg.relativize(file).toString();
        if (!name.startsWith("derived") && !name.endsWith(".lock")) {
          files.put(name, HexFormat.of().formatHex(sha256(Files.readAllBytes(file))));
        }
      }
    }
    return files;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> found(GraphServer server) throws Exception {
    URI search = URI.create(server.address() + "search.csv?q=sovereignty");
    HttpResponse<String> answer = send(HttpRequest.newBuilder(search));
    for (int i = 0; i < 100 && answer.statusCode() == 503; i++) {
      Thread.sleep(100);
      answer = send(HttpRequest.newBuilder(search));
    }
    return answer;
  }

  @Test
  void whateverIsAskedAndSentNoFileOfTheGraphChanges() throws Exception {
    Map<String, String> before = files();
    assertTrue(before.size() > 3, before.toString());
    try (GraphStore store = GraphStore.open(kg);
        GraphServer server = GraphServer.start(store, Serving.local(0))) {
      URI root = URI.create(server.address());
      assertEquals(200, found(server).statusCode());
      for (String path : List.of("/", "/kg/country/russia.html", "/exports/graph.nq")) {
        assertEquals(200, send(HttpRequest.newBuilder(root.resolve(path))).statusCode(), path);
      }
      String update = "INSERT DATA { <urn:x:a> <urn:x:b> <urn:x:c> }";
      for (String path : List.of("/kg/sparql", "/kg/update", "/kg/data", "/kg/upload", "/kg")) {
        HttpResponse<String> refused =
            send(
                HttpRequest.newBuilder(root.resolve(path))
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString(update)));
        assertTrue(refused.statusCode() >= 400, path + " gave " + refused.statusCode());
        HttpResponse<String> form =
            send(
                HttpRequest.newBuilder(root.resolve(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("update=CLEAR+ALL")));
        assertTrue(form.statusCode() >= 400, path + " gave " + form.statusCode());
      }
    }
    assertEquals(before, files());
  }

  @Test
  void anIndexThatCannotBeKeptIsMadeForThisTime() throws Exception {
    Path derived = kg.resolve("derived");
    assertFalse(Files.exists(derived));
    Files.writeString(derived, "a file stands where the folder would be made");
    try (GraphStore store = GraphStore.open(kg);
        GraphServer server = GraphServer.start(store, Serving.local(0))) {
      HttpResponse<String> answer = found(server);
      assertEquals(200, answer.statusCode());
      assertTrue(answer.body().contains("sovereignty"), answer.body());
    }
    assertTrue(Files.isRegularFile(derived));
  }

  /** TDB2 locks the folder by a file in it; what cannot be locked is not served at all. */
  @Test
  void aFolderThatMayNotBeWrittenToIsToldInOneSentence() throws Exception {
    permit("r-xr-xr-x", "r--r--r--");
    try {
      assumeFalse(Files.isWritable(kg), "whoever may do everything writes everywhere");
      Map<String, String> before = files();
      Run run = Run.of("serve", "--port", "0", "--kg", kg.toString());
      assertEquals(ExitCode.STORAGE.number(), run.code(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().contains("cannot be written to"), run.err());
      assertEquals("", run.out());
      assertEquals(before, files());
    } finally {
      permit("rwxr-xr-x", "rw-r--r--");
    }
  }

  private void permit(String folders, String files) throws IOException {
    try (Stream<Path> all = Files.walk(kg)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.setPosixFilePermissions(
            path, PosixFilePermissions.fromString(Files.isDirectory(path) ? folders : files));
      }
    }
  }
}
