package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.endpoint.SparqlEndpoint;
import demarche.exchange.Addresses;
import demarche.exchange.Routes.Route;
import demarche.search.Library;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
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
  void everyAddressThatIsNotSparqlIsDescribed() {
    List<Route> routes;
    try (Library library = Library.of(served.store)) {
      routes = Site.routes(served.store, library, Serving.local(0));
    }
    List<String> left =
        routes.stream()
            .map(Route::path)
            .filter(path -> !path.equals(SparqlEndpoint.PATH))
            .filter(path -> paths().keySet().stream().noneMatch(told -> tells(told, path)))
            .toList();
    assertEquals(List.of(), left);
  }

  /** Whether a described path is that of a route, or leads below that of one for a folder. */
  private static boolean tells(String told, String route) {
    boolean folder = route.length() > 1 && route.endsWith("/");
    return folder
        ? told.startsWith(route) && told.length() > route.length()
        : route.matches(
            Arrays.stream(told.split("\\{[^}]*}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("[^/]+")));
  }

  @Test
  void whatIsDescribedIsAnsweredSo() {
    paths()
        .forEach(
            (path, item) -> {
              JsonObject get = item.asJsonObject().getJsonObject("get");
              HttpResponse<String> answer = served.get(asked(path, get));
              JsonObject responses = get.getJsonObject("responses");
              String status = String.valueOf(answer.statusCode());
              assertTrue(responses.containsKey(status), path + " " + status);
              if (!path.contains("{") || path.contains(".{") || path.endsWith("{file}")) {
                assertEquals("200", status, path);
                assertTrue(
                    responses
                        .getJsonObject("200")
                        .getJsonObject("content")
                        .containsKey(Served.type(answer)),
                    path + " " + Served.type(answer));
              }
            });
  }

  /** An address of a described path, with an example for each parameter that is needed. */
  private static String asked(String path, JsonObject get) {
    String address = path;
    String separator = "?";
    if (get.containsKey("parameters")) {
      for (JsonObject p : get.getJsonArray("parameters").getValuesAs(JsonObject.class)) {
        String name = p.getString("name");
        if (p.getString("in").equals("path")) {
          address = address.replace("{" + name + "}", example(p));
        } else if (p.getBoolean("required")) {
          address += separator + name + "=" + Addresses.parameter(example(p));
          separator = "&";
        }
      }
    }
    return address;
  }

  private static String example(JsonObject parameter) {
    JsonObject schema = parameter.getJsonObject("schema");
    String of = schema.containsKey("enum") ? "enum" : "examples";
    return schema.containsKey(of) ? schema.getJsonArray(of).getString(0) : "x";
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
