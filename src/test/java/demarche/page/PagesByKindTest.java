package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of things and the first page show of the sample and of hostile articles. */
final class PagesByKindTest {
  private static final String BASE = Terms.DEFAULT_BASE;
  private static final Pattern MARK =
      Pattern.compile("<mark[^>]* data-fact=\"([0-9a-f-]+)\">|</mark>");
  private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
  private static final Pattern LINK =
      Pattern.compile("<a\\b[^>]*href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

  @TempDir static Path folder;
  private static GraphStore store;
  private static PagesByKind pages;
  private static PagesByKind afar;
  private static Home home;
  private static Library library;

  @BeforeAll
  static void open() throws IOException {
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
    store = GraphStore.open(Path.of(kg));
    Templates templates = new Templates(Map.of());
    Addresses addresses = new Addresses(store.base());
    pages = new PagesByKind(Asked.of(store), templates, addresses, true);
    afar = new PagesByKind(Asked.of(store), templates, addresses, false);
    library = Library.of(store);
    library.within(Duration.ofMinutes(2));
    home = new Home(store, library, templates, addresses);
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  @Test
  void everyArticleFactActorAndPlaceHasAPage() {
    for (Node type : List.of(Terms.ARTICLE, Terms.FACT, Terms.ACTOR, Terms.PLACE)) {
      for (String iri : instances(type)) {
        assertTrue(pages.own(iri).isPresent(), iri);
      }
    }
  }

  @Test
  void whatTheGraphDoesNotKnowHasNone() {
    assertTrue(pages.own(BASE + "article/none").isEmpty());
    assertTrue(pages.own(BASE + "fact/0123").isEmpty());
    assertTrue(pages.own(BASE + "person/nobody-at-all").isEmpty());
    assertTrue(pages.own("https://elsewhere.example/person/x").isEmpty());
  }

  @Test
  void whatHasNoPageOfItsOwnKindIsShownAsAllOthersAre() {
    String iri = instances(Terms.EVIDENCE).getFirst();
    assertTrue(pages.own(iri).isEmpty(), iri);
    assertTrue(body(pages.page(Request.get("/", Map.of()), iri)).contains("<h1"), iri);
  }

  @Test
  void whatIsMarkedAreTheWordsOfTheEvidence() {
    for (String article : instances(Terms.ARTICLE)) {
      Map<String, String> marked = marked(html(article));
      store.read(
          graph -> {
            graph
                .getDefaultGraph()
                .find(Node.ANY, Terms.article, org.apache.jena.graph.NodeFactory.createURI(article))
                .filterKeep(
                    t ->
                        graph
                            .getDefaultGraph()
                            .contains(t.getSubject(), RDF.Nodes.type, Terms.FACT))
                .forEachRemaining(
                    t -> {
                      String key = Wording.last(t.getSubject().getURI());
                      graph
                          .getDefaultGraph()
                          .find(t.getSubject(), Terms.evidence, Node.ANY)
                          .mapWith(
                              e ->
                                  graph
                                      .getDefaultGraph()
                                      .find(e.getObject(), Terms.words, Node.ANY)
                                      .next())
                          .forEachRemaining(
                              w ->
                                  assertTrue(
                                      marked
                                          .getOrDefault(key, "")
                                          .contains(w.getObject().getLiteralLexicalForm()),
                                      () -> article + " " + key + " " + marked.get(key)));
                    });
            return true;
          });
    }
  }

  @Test
  void factsAndMarksLeadToEachOther() {
    String html = html(BASE + "article/2023-04-28-sudan-port-sudan-jeddah");
    for (Link link : links(html)) {
      if (link.href().startsWith("#")) {
        assertTrue(html.contains(" id=\"" + link.href().substring(1) + "\""), link.href());
      }
    }
    assertTrue(html.contains("href=\"#fact-412025f76218a62a9d4c\""));
    assertTrue(html.contains("href=\"#mark-412025f76218a62a9d4c\""));
  }

  @Test
  void aLinkFromAFactFindsItsMark() {
    String fact = html(BASE + "fact/412025f76218a62a9d4c");
    List<String> marks =
        links(fact).stream().map(Link::href).filter(h -> h.contains("#mark-")).toList();
    assertEquals(3, marks.size());
    String article = html(BASE + "article/2023-04-28-sudan-port-sudan-jeddah");
    for (String mark : marks) {
      assertTrue(article.contains("id=\"" + mark.replaceFirst("^.*#", "") + "\""), mark);
    }
  }

  @Test
  void hostileTextIsTextAndNothingElse() {
    List<String> all = new ArrayList<>(List.of(body(home.answer(Request.get("/", Map.of())))));
    for (String iri : hostile()) {
      all.add(html(iri));
    }
    assertTrue(all.size() > 7, "pages: " + all.size());
    for (String html : all) {
      for (String bad :
          List.of(
              "<script>",
              "<img",
              "<b>Min",
              "<i>Press",
              "<u>",
              "<em>",
              "<s>",
              "<hr>",
              "href=\"javascript")) {
        assertFalse(html.contains(bad), bad);
      }
    }
    assertTrue(all.stream().anyMatch(h -> h.contains("&lt;script&gt;alert(1)&lt;/script&gt;")));
  }

  @Test
  void beyondThisMachineOnlySentencesWithEvidenceAreShown() {
    String article =
        hostile().stream().filter(i -> i.contains("/article/")).findFirst().orElseThrow();
    assertTrue(html(article).contains("kept private"));
    for (String iri : hostile()) {
      String html = body(afar.own(iri).orElseThrow());
      assertFalse(html.contains("kept private"), iri);
    }
    assertTrue(body(afar.own(article).orElseThrow()).contains("left Corvia by ship"));
  }

  @Test
  void headingsAreInOrder() {
    for (String html : sampled()) {
      Matcher heading = HEADING.matcher(html);
      int last = 0;
      int first = 0;
      while (heading.find()) {
        int level = Integer.parseInt(heading.group(1));
        assertTrue(level <= last + 1, "h" + last + " then h" + level);
        first += level == 1 ? 1 : 0;
        last = level;
      }
      assertEquals(1, first, "one h1");
    }
  }

  @Test
  void noLinkIsCalledByAnIri() {
    for (String html : sampled()) {
      for (Link link : links(html)) {
        assertFalse(link.text().isBlank(), link.href());
        assertFalse(link.text().contains("://"), link.text());
      }
    }
  }

  @Test
  void noPageHasAnInlineScriptOrStyle() {
    for (String html : sampled()) {
      assertFalse(
          html.contains("<script>") || html.contains("<style") || html.contains(" style=\""));
    }
  }

  @Test
  void idsAreUnique() {
    Pattern id = Pattern.compile(" id=\"([^\"]*)\"");
    for (String html : sampled()) {
      List<String> ids = id.matcher(html).results().map(m -> m.group(1)).toList();
      assertEquals(ids.stream().distinct().toList(), ids);
    }
  }

  @Test
  void aLongPanelIsCutAndSaysSo() {
    String html = html(BASE + "person/talka-lot");
    assertEquals(ActorPage.MOST, html.split("<li class=\"position\">", -1).length - 1);
    assertTrue(html.contains("The newest 100 of 103 are shown."));
    assertTrue(html.contains("/queries/positions-of?actor=person%2Ftalka-lot"));
    assertTrue(html.contains("/queries/positions-of.csv?actor=person%2Ftalka-lot"));
  }

  @Test
  void aPanelCountsAsItsQueryDoes() {
    for (String path :
        List.of("country/united-states", "person/joe-biden", "country/sudan", "country/bergland")) {
      Pattern panel =
          Pattern.compile(
              "<h2>[^<]*<span class=\"count\">(\\d+)</span></h2>\\s*<p"
                  + " class=\"panel-tools\">.*?href=\"(/queries/[^\"]*)\"",
              Pattern.DOTALL);
      Matcher found = panel.matcher(html(BASE + path));
      int panels = 0;
      while (found.find()) {
        panels++;
        assertEquals(
            Integer.parseInt(found.group(1)),
            rows(found.group(2)).size(),
            path + " " + found.group(2));
      }
      assertTrue(panels >= 2, path);
    }
  }

  @Test
  void anEventShowsWhatIsPerhapsTheSameWithItsFigures() {
    String html = html(BASE + "fact/a6bb044c8b104c721725");
    assertTrue(html.contains("<th scope=\"row\">Harbour Post</th>"));
    assertTrue(html.contains("<td class=\"number\" data-label=\"Moved\">310</td>"));
    assertTrue(html.contains("<td class=\"number\" data-label=\"There\">1,200</td>"));
    assertTrue(html.contains("more than 290"));
  }

  @Test
  void everyExampleQuestionHasAnAnswer() {
    Home.Model model = home.model();
    assertTrue(model.questions().size() >= 5);
    for (Link question : model.questions()) {
      assertFalse(rows(question.href()).isEmpty(), question.text());
    }
  }

  @Test
  void theFirstPageCountsWhatIsThere() {
    assertEquals(
        Integer.toString(instances(Terms.POSITION).size()), home.model().figures().get(1).count());
    List<String> days = home.model().events().stream().map(FactCard::day).toList();
    assertEquals(days.stream().sorted(java.util.Comparator.reverseOrder()).toList(), days);
  }

  private static List<Map<String, String>> rows(String href) {
    URI address = URI.create(href.replace("&amp;", "&"));
    NamedQuery query =
        NamedQueries.bundled().find(address.getPath().replaceFirst("^/queries/", ""));
    Map<String, String> values = new LinkedHashMap<>();
    if (address.getRawQuery() != null) {
      for (String pair : address.getRawQuery().split("&", -1)) {
        String[] parts = pair.split("=", 2);
        values.put(
            parts[0],
            java.net.URLDecoder.decode(parts[1], java.nio.charset.StandardCharsets.UTF_8));
      }
    }
    Arguments arguments = Arguments.of(query, values, BASE);
    return store.read(graph -> TextRows.rows(graph, query, arguments));
  }

  private static List<String> instances(Node type) {
    return store.read(
        graph ->
            graph.getDefaultGraph().find(Node.ANY, RDF.Nodes.type, type).toList().stream()
                .map(t -> t.getSubject().getURI())
                .sorted()
                .toList());
  }

  /** The hostile article, its facts and its actors. */
  private static List<String> hostile() {
    return store.read(
        graph ->
            graph.find(Node.ANY, Node.ANY, RDF.Nodes.type, Node.ANY).next().isDefaultGraph()
                ? List.of()
                : Stream.of(Terms.ARTICLE, Terms.FACT, Terms.ORGANIZATION, Terms.PERSON)
                    .flatMap(
                        type ->
                            org.apache.jena.atlas.iterator.Iter.toList(
                                graph.find(Node.ANY, Node.ANY, RDF.Nodes.type, type))
                                .stream())
                    .filter(q -> q.getGraph().getURI().contains("graph/x%22"))
                    .map(q -> q.getSubject().getURI())
                    .distinct()
                    .toList());
  }

  private static List<String> sampled() {
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
  private static Map<String, String> marked(String html) {
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

  private static List<Link> links(String html) {
    return LINK.matcher(html).results().map(m -> new Link(plain(m.group(2)), m.group(1))).toList();
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private static String html(String iri) {
    return body(pages.own(iri).orElseThrow());
  }

  private static String body(Response response) {
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
