package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.cli.Run;
import demarche.store.GraphStore;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph on the network, for tests: the sample, and two articles with awkward names. */
final class Served implements AutoCloseable {
  /** A base with a path of its own. */
  static final String BASE = "https://example.org/news/graph/";

  private static final String AWKWARD =
      """
      {"article": {"id": "ID", "title": "Jürgen Möller meets the Ñandú Group",
        "published": "2022-02-25",
        "body": "Jürgen Möller met the Ñandú Group. It left Corvia by camel."},
       "facts": {
        "entities": [{"name": "Jürgen Möller", "type": "Person", "mentions": ["Jürgen Möller"]},
          {"name": "Ñandú Group", "type": "Organization"},
          {"name": "Corvia", "type": "Country"}],
        "communications": [{"kind": "meeting", "participants": ["Jürgen Möller", "Ñandú Group"],
          "evidence": "Jürgen Möller met the Ñandú Group",
          "origin": {"kind": "program", "name": "a test"}}],
        "evacuations": [{"organizer": ["Ñandú Group"], "from": ["Corvia"], "means": ["верблюд"],
          "status": "completed",
          "evidence": "It left Corvia by camel"}]}}
      """;

  /** An article's id that a spreadsheet would reckon with. */
  static final String FORMULA = "=1+1";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final GraphStore store;
  private final GraphServer server;

  private Served(GraphStore store) {
    this.store = store;
    this.server = GraphServer.start(store, Serving.local(0));
  }

  /** Builds the graph in a folder and serves it. */
  static Served in(Path folder) throws IOException {
    List<String> build =
        new ArrayList<>(
            List.of("build", "-q", "--base", BASE, "--kg", folder.resolve("kg").toString()));
    build.add("data/sample");
    for (String id :
        List.of("report é 7", "report é 7.ttl", "https://news.example/100%25/a?b=1", FORMULA)) {
      Path file = folder.resolve(id.replaceAll("[^a-z0-9.é]", "-") + ".json");
      build.add(Files.writeString(file, AWKWARD.replace("ID", id)).toString());
    }
    Run run = Run.of(build.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return new Served(GraphStore.open(folder.resolve("kg")));
  }

  /** Asks for a path as it is written, following no redirect. */
  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The graph that an address gives. */
  Graph graph(String path, Lang lang) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.create()
        .source(new StringReader(get(path).body()))
        .lang(lang)
        .base("http://localhost/")
        .parse(graph);
    return graph;
  }

  /** The first value of a header; empty where there is none. */
  static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  /** The media type without parameters. */
  static String type(HttpResponse<?> answer) {
    return header(answer, "Content-Type").replaceFirst(";.*", "");
  }

  @Override
  public void close() {
    server.close();
    store.close();
  }
}
