package demarche.serve;

import static demarche.serve.Served.header;
import static demarche.serve.Served.type;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.Addresses;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every IRI of the graph leads somewhere, in the form that is asked for. */
final class LinkedDataTest {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "ttl", "text/turtle",
          "jsonld", "application/ld+json",
          "nt", "application/n-triples",
          "rdf", "application/rdf+xml");

  private static final List<String> KINDS =
      List.of(
          "article",
          "country",
          "evidence",
          "fact",
          "graph",
          "means",
          "mention",
          "organization",
          "origin",
          "person",
          "place");

  @TempDir static Path folder;
  private static Served served;
  private static Map<String, NavigableSet<String>> minted;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.in(folder);
    minted = minted();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static NavigableSet<String> kind(String kind) {
    return minted.getOrDefault(kind, new TreeSet<>());
  }

  /** All IRIs below the base, as subject, object or graph, by kind. */
  private static Map<String, NavigableSet<String>> minted() {
    return served.store.read(
        data -> {
          Map<String, NavigableSet<String>> found = new TreeMap<>();
          data.find()
              .forEachRemaining(
                  quad -> {
                    for (Node node :
                        List.of(quad.getGraph(), quad.getSubject(), quad.getObject())) {
                      if (node.isURI() && node.getURI().startsWith(Served.BASE)) {
                        String path = node.getURI().substring(Served.BASE.length());
                        found
                            .computeIfAbsent(path.split("/", 2)[0], k -> new TreeSet<>())
                            .add(node.getURI());
                      }
                    }
                  });
          return found;
        });
  }

  private static String path(String iri) {
    return new Addresses(Served.BASE).path(iri).orElseThrow();
  }

  static List<String> oneOfEachKind() {
    return minted.values().stream().map(NavigableSet::last).toList();
  }

  @Test
  void theGraphHasIrisOfEveryKind() {
    assertEquals(KINDS, List.copyOf(minted.keySet()));
  }

  @Test
  void everyIriOfTheGraphResolves() {
    assertAll(
        minted.values().stream()
            .flatMap(NavigableSet::stream)
            .map(
                iri ->
                    () -> {
                      HttpResponse<String> answer = served.get(path(iri), "Accept", "text/html");
                      assertEquals(303, answer.statusCode(), iri);
                      String there = header(answer, "Location");
                      assertTrue(there.matches(".*(\\.html|\\?form=html)"), there);
                    }));
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void aThingLeadsToItsDocumentByAccept(String iri) {
    TYPES.forEach(
        (suffix, type) -> {
          HttpResponse<String> answer = served.get(path(iri), "Accept", type);
          assertEquals(303, answer.statusCode(), iri);
          assertEquals(path(iri) + "." + suffix, header(answer, "Location"));
          assertEquals("Accept", header(answer, "Vary"));
          String link = header(answer, "Link");
          assertTrue(
              link.contains("<" + path(iri) + "." + suffix + ">; rel=\"describedby\""), link);
          TYPES.forEach(
              (other, its) ->
                  assertTrue(
                      link.contains(
                          "<" + path(iri) + "." + other + ">; rel=\"alternate\"; type=\"" + its),
                      link));
        });
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void aDocumentOfAThingIsGivenAndKnownAgain(String iri) {
    TYPES.forEach(
        (suffix, type) -> {
          String path = path(iri) + "." + suffix;
          // A suffix says what is wanted, whatever the header says.
          HttpResponse<String> answer = served.get(path, "Accept", "image/png");
          assertEquals(200, answer.statusCode(), path);
          assertEquals(type, type(answer));
          assertEquals("Accept", header(answer, "Vary"));
          String link = header(answer, "Link");
          assertTrue(link.contains("<" + path(iri) + ">; rel=\"describes\""), link);
          String tag = header(answer, "ETag");
          HttpResponse<String> again = served.get(path, "If-None-Match", tag);
          assertEquals(304, again.statusCode(), path);
          assertEquals("", again.body());
          // A length of 0 would be taken for that of the document.
          assertEquals("", header(again, "Content-Length"));
          assertEquals(200, served.get(path, "If-None-Match", "\"other\"").statusCode());
        });
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void allFormsOfADocumentSayTheSame(String iri) {
    Graph turtle = served.graph(path(iri) + ".ttl", Lang.TURTLE);
    assertFalse(turtle.isEmpty(), iri);
    for (Lang lang : List.of(Lang.JSONLD, Lang.NTRIPLES, Lang.RDFXML)) {
      String suffix = lang.getFileExtensions().getFirst();
      assertTrue(turtle.isIsomorphicWith(served.graph(path(iri) + "." + suffix, lang)), iri + lang);
    }
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void thePathOfTheBaseIsServedToo(String iri) {
    String own = path(iri).replaceFirst("^/kg/", "/news/graph/");
    assertEquals(303, served.get(own, "Accept", "text/turtle").statusCode());
    assertEquals(200, served.get(own + ".ttl").statusCode());
  }

  @ParameterizedTest
  @MethodSource("oneOfEachKind")
  void whoTakesNoneOfTheFormsIsToldWhichThereAre(String iri) {
    HttpResponse<String> answer = served.get(path(iri), "Accept", "image/png");
    assertEquals(406, answer.statusCode());
    assertEquals("Accept", header(answer, "Vary"));
    TYPES.values().forEach(type -> assertTrue(answer.body().contains(type), answer.body()));
  }

  @Test
  void theBetterLikedFormIsGiven() {
    String thing = path(kind("person").first());
    String accept = "text/html;q=0.5, application/n-triples;q=0.9, text/turtle;q=0.7";
    assertEquals(thing + ".nt", header(served.get(thing, "Accept", accept), "Location"));
    assertEquals(thing + ".html", header(served.get(thing), "Location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/kg/person/nobody",
        "/kg/person/nobody.ttl",
        "/kg/graph/none",
        "/kg/x",
        "/kg/",
        "/kg/person/",
        "/kg/person/%00",
        "/kg/person/%FF",
        "/news/graph/person/nobody"
      })
  void whatTheGraphDoesNotKnowIsNotFound(String path) {
    HttpResponse<String> page = served.get(path, "Accept", "text/html,*/*;q=0.8");
    assertTrue(List.of(400, 404).contains(page.statusCode()), path + page.statusCode());
    HttpResponse<String> data = served.get(path, "Accept", "text/turtle");
    assertTrue(List.of(400, 404).contains(data.statusCode()), path + data.statusCode());
    assertFalse(data.body().contains("<html"), data.body());
  }

  @Test
  void aBrowserGetsAPageForWhatIsNotThereAndOthersASentence() {
    HttpResponse<String> page = served.get("/kg/person/nobody", "Accept", "text/html");
    assertEquals("text/html", type(page));
    assertEquals("Accept", header(page, "Vary"));
    HttpResponse<String> data = served.get("/kg/person/nobody", "Accept", "text/turtle");
    assertEquals("text/plain", type(data));
    assertEquals("The graph knows nothing of this address.\n", data.body());
    for (String accept : List.of("text/html", "text/turtle")) {
      for (String path : List.of("/nothing", "/stance/nothing", "/queries/nothing")) {
        HttpResponse<String> answer = served.get(path, "Accept", accept);
        assertEquals(404, answer.statusCode());
        assertEquals("Accept", header(answer, "Vary"), path);
      }
    }
  }

  @Test
  void lettersOfAnyScriptAndPercentSignsOfIdsAreFound() {
    assertTrue(kind("means").contains(Served.BASE + "means/верблюд"));
    assertEquals(
        303, served.get("/kg/means/%D0%B2%D0%B5%D1%80%D0%B1%D0%BB%D1%8E%D0%B4").statusCode());
    assertEquals(
        303, served.get("/kg/means/%d0%b2%d0%b5%d1%80%d0%b1%d0%bb%d1%8e%d0%b4").statusCode());
    assertEquals(303, served.get("/kg/article/report%20%C3%A9%207").statusCode());
    assertEquals(303, served.get("/kg/article/report%20%c3%a9%207").statusCode());
  }

  @Test
  void anArticleThatIsCalledLikeADocumentOfAnotherIsToldApart() {
    String one = "/kg/article/report%20%C3%A9%207";
    String other = one + ".ttl";
    String there = header(served.get(one, "Accept", "text/turtle"), "Location");
    assertEquals(one + "?form=ttl", there);
    assertTrue(served.get(there).body().contains("article/report%20%C3%A9%207>"));
    assertEquals(303, served.get(other).statusCode());
    assertEquals(other + ".ttl", header(served.get(other, "Accept", "text/turtle"), "Location"));
    assertEquals(200, served.get(one + ".nt").statusCode());
  }

  @Test
  void noDocumentHoldsAnArticlesText() {
    for (String kind : List.of("article", "graph")) {
      for (String iri : kind(kind)) {
        for (String suffix : List.of("nt", "jsonld")) {
          String body = served.get(path(iri) + "." + suffix).body();
          assertFalse(body.contains("ontology#text"), iri);
          // The context names the property; no article has it.
          String told = body.replace("\"text\": \"d:text\"", "");
          assertFalse(told.contains("\"text\":"), iri);
        }
      }
    }
  }

  @Test
  void noPageShowsABareIriForALink() {
    for (String iri : oneOfEachKind()) {
      String page = served.get(path(iri) + ".html").body();
      assertFalse(page.matches("(?s).*<a [^>]*>https?:.*"), iri);
      assertFalse(page.matches("(?s).*<h1>https?:.*"), iri);
    }
  }
}
