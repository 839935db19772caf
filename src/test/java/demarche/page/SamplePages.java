package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.answer.Arguments;
import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.TextRows;
import demarche.cli.Run;
import demarche.exchange.Addresses;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body;
import demarche.search.Library;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * The pages of the sample, of articles of a crisis, of hostile ones and of one with very many
 * positions.
 */
final class SamplePages implements AutoCloseable {
  static final String BASE = Terms.DEFAULT_BASE;
  private static final Pattern MARK =
      Pattern.compile("<mark[^>]* data-fact=\"([0-9a-f-]+)\">|</mark>");
  private static final Pattern LINK =
      Pattern.compile("<a\\b[^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

  final GraphStore store;
  final PagesByKind pages;
  final PagesByKind afar;
  final Home home;
  private final Library library;

  private SamplePages(GraphStore store) {
    this.store = store;
    Templates templates = new Templates(Map.of());
    Addresses addresses = new Addresses(store.base());
    this.pages = new PagesByKind(Asked.of(store), templates, addresses, true);
    this.afar = new PagesByKind(Asked.of(store), templates, addresses, false);
    this.library = Library.of(store);
    this.library.within(Duration.ofMinutes(2));
    this.home = new Home(store, library, templates, addresses);
  }

  /** Builds the graph in a folder. */
  static SamplePages in(Path folder) throws IOException {
    Path many = folder.resolve("many.jsonl");
    Files.writeString(many, manyPositions());
    String kg = folder.resolve("kg").toString();
    Run run =
        Run.of(
            "build",
            "-q",
            "--kg",
            kg,
            "data/sample",
            "src/test/resources/answer/crisis.jsonl",
            "src/test/resources/page/hostile.jsonl",
            many.toString());
    assertEquals(0, run.code(), run.err());
    return new SamplePages(GraphStore.open(Path.of(kg)));
  }

  @Override
  public void close() {
    library.close();
    store.close();
  }

  List<Map<String, String>> rows(String href) {
    URI address = URI.create(href.replace("&amp;", "&"));
    NamedQuery query =
        NamedQueries.bundled().find(address.getPath().replaceFirst("^/queries/", ""));
    Map<String, String> values = new LinkedHashMap<>();
    if (address.getRawQuery() != null) {
      for (String pair : address.getRawQuery().split("&", -1)) {
        String[] parts = pair.split("=", 2);
        values.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    Arguments arguments = Arguments.of(query, values, BASE);
    return store.read(graph -> TextRows.rows(graph, query, arguments));
  }

  List<String> instances(Node type) {
    return store.read(
        graph ->
            graph.getDefaultGraph().find(Node.ANY, RDF.Nodes.type, type).toList().stream()
                .map(t -> t.getSubject().getURI())
                .sorted()
                .toList());
  }

  /** The hostile article, its facts and its actors. */
  List<String> hostile() {
    return store.read(
        graph ->
            graph.find(Node.ANY, Node.ANY, RDF.Nodes.type, Node.ANY).next().isDefaultGraph()
                ? List.of()
                : Stream.of(Terms.ARTICLE, Terms.FACT, Terms.ORGANIZATION, Terms.PERSON)
                    .flatMap(
                        type ->
                            Iter.toList(graph.find(Node.ANY, Node.ANY, RDF.Nodes.type, type))
                                .stream())
                    .filter(q -> q.getGraph().getURI().contains("graph/x%22"))
                    .map(q -> q.getSubject().getURI())
                    .distinct()
                    .toList());
  }

  List<String> sampled() {
    return Stream.concat(
            Stream.of(body(home.answer(Request.get("/", Map.of())))),
            Stream.of(
                    "article/2022-02-25-xi-putin-call",
                    "article/courier-2019-03-07-unread",
                    "country/united-states",
                    "country/sudan",
                    "person/boris-lindt",
                    "person/talka-lot",
                    "fact/29c46c37ba8d681d6ae8",
                    "fact/412025f76218a62a9d4c",
                    "fact/a6bb044c8b104c721725",
                    "fact/23458a33d2b8398510b2")
                .map(path -> html(BASE + path)))
        .toList();
  }

  /** The marked text of each fact, its pieces one after another. */
  static Map<String, String> marked(String html) {
    Map<String, String> marked = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    String text = html.replaceAll("(?s)<sup.*?</sup>", "").replaceAll("</p>\\s*<p>", "\n\n");
    Matcher mark = MARK.matcher(text);
    int from = 0;
    while (mark.find()) {
      String between = plain(text.substring(from, mark.start()));
      open.stream().distinct().forEach(key -> marked.merge(key, between, String::concat));
      if (mark.group(1) == null) {
        open.removeLast();
      } else {
        open.add(mark.group(1));
      }
      from = mark.end();
    }
    return marked;
  }

  static List<Link> links(String html) {
    return LINK.matcher(html).results().map(m -> new Link(plain(m.group(2)), m.group(1))).toList();
  }

  static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  String html(String iri) {
    return body(pages.own(iri).orElseThrow());
  }

  static String body(Response response) {
    assertEquals(Response.OK, response.status());
    return ((Body.Whole) response.body()).bytes().utf8().orElseThrow();
  }

  private static String manyPositions() {
    StringBuilder body = new StringBuilder();
    StringBuilder positions = new StringBuilder();
    for (int i = 0; i < 103; i++) {
      String words = "Talka Lot backs plan " + i + " indeed";
      body.append(words).append(". ");
      positions
          .append(i == 0 ? "" : ",")
          .append(
              "{\"speaker\":\"Talka Lot\",\"holder\":\"Talka"
                  + " Lot\",\"stance\":\"support\",\"topic\":\"plan ")
          .append(i)
          .append("\",\"quoted\":false,\"evidence\":\"")
          .append(words)
          .append("\"}");
    }
    return "{\"article\":{\"id\":\"many\",\"title\":\"Many"
        + " plans\",\"published\":\"2001-01-01\",\"body\":\""
        + body
        + "\"},\"facts\":{\"entities\":[{\"name\":\"Talka"
        + " Lot\",\"type\":\"Person\"}],\"offices\":[],\"positions\":["
        + positions
        + "],\"communications\":[],\"evacuations\":[]}}\n";
  }
}
