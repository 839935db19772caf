package demarche.serve;

import static demarche.serve.Served.header;
import static demarche.serve.Served.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.Parameter;
import demarche.cli.Run;
import demarche.document.Questions;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The named queries as pages and as data. */
final class QuestionsServedTest {
  private static final String SAID = "?speaker=Recep+Tayyip+Erdogan&to=Aung+San+Suu+Kyi";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws IOException {
    served = Served.in(folder);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  static List<NamedQuery> all() {
    return NamedQueries.bundled().all();
  }

  @Test
  void theListHasEveryQuestionWithItsParametersLabelled() {
    String page = served.get("/queries", "Accept", "text/html").body();
    for (NamedQuery query : all()) {
      assertTrue(page.contains("href=\"/queries/" + query.name() + "\""), query.name());
      for (Parameter parameter : query.parameters()) {
        String id = query.name() + "-" + parameter.name();
        assertTrue(page.contains("<label for=\"" + id + "\">"), id);
        assertTrue(page.contains("<input id=\"" + id + "\""), id);
      }
    }
    HttpResponse<String> data = served.get("/queries", "Accept", "application/json");
    assertEquals("application/json", type(data));
    assertTrue(data.body().contains("\"name\" : \"said-to\""));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyQuestionIsAnsweredAsPageAndAsData(NamedQuery query) {
    List<Map.Entry<String, String>> values =
        query.parameters().stream()
            .filter(Parameter::required)
            .map(p -> Map.entry(p.name(), p.value().orElseThrow()))
            .toList();
    HttpResponse<String> page =
        served.get(Questions.address(query.name(), "html", values), "Accept", "image/png");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("<h2 id=\"answer\">"));
    Questions.types()
        .forEach(
            (suffix, type) -> {
              HttpResponse<String> answer =
                  served.get(Questions.address(query.name(), suffix, values));
              assertEquals(200, answer.statusCode(), query.name() + suffix);
              assertEquals(type, type(answer));
              HttpResponse<String> chosen =
                  served.get(Questions.address(query.name(), "", values), "Accept", type);
              assertEquals(answer.body(), chosen.body());
              assertEquals("Accept", header(chosen, "Vary"));
              assertEquals(
                  304,
                  served
                      .get(
                          Questions.address(query.name(), suffix, values),
                          "If-None-Match",
                          header(answer, "ETag"))
                      .statusCode());
            });
    String editor = page.body().replaceFirst("(?s).*href=\"(/query\\?query=[^\"]*)\".*", "$1");
    assertTrue(editor.length() < 7800, query.name() + " " + editor.length());
    QueryFactory.create(
        java.net.URLDecoder.decode(
            editor.substring("/query?query=".length()), java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void theDataAreThoseOfTheCommandLine() {
    String kg = folder.resolve("kg").toString();
    for (String format : List.of("csv", "tsv", "json", "xml")) {
      for (String query : List.of("positions", "evacuations", "most-active")) {
        Run run = Run.of("query", "--kg", kg, "--format", format, query);
        boolean table = format.equals("csv") || format.equals("tsv");
        assertEquals(
            table ? run.out().replace("\n=", "\n'=") : run.out(),
            served.get("/queries/" + query + "." + format).body());
      }
    }
  }

  @Test
  void noCellOfATableBeginsAFormula() {
    for (String table : List.of("communications.csv", "evacuations.tsv")) {
      String text = served.get("/queries/" + table).body();
      assertTrue(text.contains("\n'" + Served.FORMULA), text);
      assertFalse(text.contains("\n" + Served.FORMULA), text);
    }
    String json = served.get("/queries/communications.json").body();
    assertTrue(json.contains("\"" + Served.FORMULA + "\""), json);
  }

  @Test
  void anAnswerLinksThingsByTheirLabels() {
    String page = served.get("/queries/said-to.html" + SAID).body();
    assertTrue(page.contains("<a href=\"/kg/person/recep-tayyip-erdogan.html\">Recep Tayyip"));
    assertTrue(page.contains("<a href=\"/kg/article/2017-09-07-rohingya-rakhine.html\">Suu Kyi"));
    assertTrue(page.matches("(?s).*<a href=\"/kg/fact/[0-9a-f]{20}\\.html\">Recep Tayyip.*"));
    assertFalse(page.contains(">http"));
    assertTrue(page.contains("href=\"/queries/said-to.csv" + SAID.replace("&", "&amp;") + "\""));
  }

  @Test
  void aNameThatNobodyBearsIsToldWithThoseNearIt() {
    String page = served.get("/queries/said-to.html?speaker=Erdogan&to=Aung+San+Suu+Kyi").body();
    assertTrue(page.contains("near it: &quot;Recep Tayyip Erdogan&quot;"), page);
  }

  @Test
  void aQuestionWithoutItsValuesIsAForm() {
    HttpResponse<String> form = served.get("/queries/said-to", "Accept", "text/html");
    assertEquals(200, form.statusCode());
    assertTrue(form.body().contains("name=\"speaker\""));
    assertFalse(form.body().contains("id=\"answer\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "said-to.csv|The query said-to needs the parameter speaker.",
        "said-to.csv?speaker=x|The query said-to needs the parameter to.",
        "timeline.json?actor=x&since=soon|cannot use \"soon\" as since, which must be a day such",
        "most-active.csv?least=many|cannot use \"many\" as least",
        "positions.xml?colour=red|has no parameter colour.",
        "said-to.tsv?speaker=x&speaker=y&to=z|The parameter speaker is given more than once."
      })
  void badParametersAreToldInASentence(String address, String sentence) {
    HttpResponse<String> answer = served.get("/queries/" + address);
    assertEquals(400, answer.statusCode());
    assertEquals("text/plain", type(answer));
    assertTrue(answer.body().contains(sentence), answer.body());
  }

  @Test
  void aPageTellsABadParameterBesideTheForm() {
    HttpResponse<String> page =
        served.get("/queries/timeline?actor=%3Cb%3E&since=soon", "Accept", "text/html");
    assertEquals(400, page.statusCode());
    assertEquals("text/html", type(page));
    assertTrue(page.body().contains("must be a day such as"));
    assertTrue(page.body().contains("value=\"&lt;b&gt;\""));
    assertFalse(page.body().contains("<b>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/queries/none",
        "/queries/",
        "/queries/positions.pdf",
        "/queries/../pom.xml",
        "/queries/order.txt",
        "/queries/%2e%2e%2fpom.xml"
      })
  void whatIsNoQuestionIsNotFound(String path) {
    int status = served.get(path).statusCode();
    assertTrue(List.of(400, 404).contains(status), path + " " + status);
  }

  @Test
  void whoTakesNoneOfTheFormsIsToldWhichThereAre() {
    HttpResponse<String> answer = served.get("/queries/positions", "Accept", "image/png");
    assertEquals(406, answer.statusCode());
    assertTrue(answer.body().contains("text/csv (/queries/positions.csv)"), answer.body());
  }
}
