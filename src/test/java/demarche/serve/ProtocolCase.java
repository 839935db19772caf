package demarche.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A case of the SPARQL protocol: what is sent and what is answered.
 *
 * @param expected the statuses that are right, then the form of the result and its truth
 */
record ProtocolCase(
    String name,
    String method,
    String target,
    Map<String, String> headers,
    String body,
    List<String> expected) {
  static final Path FOLDER = Path.of("src/test/resources/w3c");

  static List<ProtocolCase> all() {
    try {
      String facts = Files.readString(FOLDER.resolve("protocol.txt"));
      return Arrays.stream(facts.split("\n## ")).skip(1).map(ProtocolCase::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ProtocolCase read(String fact) {
    String[] told = fact.split("\n=> ", 2);
    int empty = told[0].indexOf("\n\n");
    String head = empty < 0 ? told[0] : told[0].substring(0, empty);
    String[] lines = head.split("\n", -1);
    String[] request = lines[1].split(" ", -1);
    Map<String, String> headers = new TreeMap<>();
    Arrays.stream(lines)
        .skip(2)
        .filter(line -> !line.isEmpty())
        .map(line -> line.split(": ", 2))
        .forEach(h -> headers.put(h[0], h[1]));
    String body = empty < 0 ? "" : told[0].substring(empty + 2);
    List<String> expected = List.of(told[1].strip().split(" ", -1));
    return new ProtocolCase(lines[0], request[0], request[1], headers, body, expected);
  }

  HttpRequest request(URI server) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(target));
    headers.forEach(request::header);
    Charset charset =
        headers.getOrDefault("Content-Type", "").endsWith("UTF-16")
            ? StandardCharsets.UTF_16
            : StandardCharsets.UTF_8;
    return request.method(method, BodyPublishers.ofString(body, charset)).build();
  }

  @Override
  public String toString() {
    return name;
  }
}
