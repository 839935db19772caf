package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.exchange.Routes.Route;
import demarche.search.Library;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of what is not SPARQL is whole and sound. */
final class OpenApiTest {
  /** What is not described: pages for people alone, and what describes itself. */
  private static final Set<String> EXCEPTIONS =
      Set.of(
          "/",
          "/assets/",
          "/kg/sparql",
          "/query",
          "/query.json",
          "/compare",
          "/compare.csv",
          "/timeline",
          "/timeline.json",
          "/map",
          "/map.json",
          "/network",
          "/network.json",
          "/search",
          "/search.json",
          "/search.csv",
          "/exports",
          "/exports/");

  @TempDir static Path folder;
  private static Served served;
  private static JsonObject description = JsonValue.EMPTY_JSON_OBJECT;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.in(folder);
    description =
        Json.createReader(new StringReader(served.get("/openapi.json").body())).readObject();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonObject paths() {
    return description.getJsonObject("paths");
  }

  @Test
  void everyAddressIsDescribedOrAnException() {
    Library library = Library.of(served.store);
    List<Route> routes = Site.routes(served.store, library, Serving.local(0));
    library.close();
    for (Route route : routes) {
      String path = route.path().replaceFirst("\\.(html|ttl|jsonld|nt|rdf)$", "");
      boolean described =
          paths().keySet().stream()
              .anyMatch(
                  known ->
                      known.equals(path)
                          || known.equals(route.path())
                          || (path.endsWith("/") && known.startsWith(path)));
      boolean own = path.equals("/news/graph/");
      assertTrue(described || own || EXCEPTIONS.contains(path), route.path());
    }
  }

  @Test
  void everyNamedQueryIsDescribedWithItsParameters() {
    for (NamedQuery query : NamedQueries.bundled().all()) {
      JsonObject get = paths().getJsonObject("/queries/" + query.name()).getJsonObject("get");
      assertEquals(query.question(), get.getString("summary"));
      List<String> names =
          query.parameters().isEmpty()
              ? List.of()
              : get.getJsonArray("parameters").getValuesAs(JsonObject.class).stream()
                  .map(p -> p.getString("name") + p.getBoolean("required"))
                  .toList();
      assertEquals(query.parameters().stream().map(p -> p.name() + p.required()).toList(), names);
    }
  }

  @Test
  void itIsSoundOpenApi() {
    assertEquals("3.1.0", description.getString("openapi"));
    assertTrue(description.getJsonObject("info").containsKey("title"));
    assertTrue(description.getJsonObject("info").containsKey("version"));
    Set<String> ids = new HashSet<>();
    paths()
        .forEach(
            (path, item) -> {
              assertTrue(path.startsWith("/"), path);
              assertEquals(Set.of("get"), item.asJsonObject().keySet());
              JsonObject get = item.asJsonObject().getJsonObject("get");
              assertTrue(ids.add(get.getString("operationId")), path);
              assertFalseEmpty(get.getString("summary"), path);
              get.getJsonObject("responses").forEach((status, r) -> sound(path, status, r));
              assertEquals(inPath(path), inPath(get), path);
            });
  }

  private static void assertFalseEmpty(String text, String path) {
    assertTrue(!text.isBlank(), path);
  }

  private static void sound(String path, String status, JsonValue response) {
    assertTrue(status.matches("[1-5][0-9][0-9]"), path);
    assertFalseEmpty(response.asJsonObject().getString("description"), path);
    if (status.equals("200")) {
      Set<String> types = response.asJsonObject().getJsonObject("content").keySet();
      assertTrue(!types.isEmpty() && types.stream().allMatch(t -> t.matches("[a-z]+/\\S+")), path);
    }
  }

  private static Set<String> inPath(String path) {
    Matcher names = Pattern.compile("\\{([^}]*)}").matcher(path);
    return names.results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static Set<String> inPath(JsonObject get) {
    if (!get.containsKey("parameters")) {
      return Set.of();
    }
    List<JsonObject> parameters = get.getJsonArray("parameters").getValuesAs(JsonObject.class);
    parameters.forEach(
        p -> {
          assertTrue(Set.of("path", "query").contains(p.getString("in")));
          assertTrue(p.getJsonObject("schema").containsKey("type"));
          assertTrue(!p.getString("in").equals("path") || p.getBoolean("required"));
        });
    return parameters.stream()
        .filter(p -> p.getString("in").equals("path"))
        .map(p -> p.getString("name"))
        .collect(Collectors.toSet());
  }
}
