package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A parameter that an address does not know is told, and not passed over. */
final class KnownParametersTest {
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    served = Served.in(folder);
    // While the index is being made, pages that need it say so whatever they are asked.
    while (served.get("/search?q=a").statusCode() == 503) {
      Thread.sleep(50);
    }
  }

  @AfterAll
  static void close() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/timeline?actor=Russia&from=2022-01-01 | from | since, until",
        "/timeline.csv?actor=Russia&From=2022-01-01 | From | since, until",
        "/search?query=ukraine | query | q,",
        "/compare?actor=Russia&actor=China&topic=war | topic | word",
        "/map?place=Kyiv | place | country",
        "/network.json?who=Russia | who | actor, node",
        "/query?sparql=ASK%7B%7D | sparql | query",
        "/?q=russia | q | takes none",
        "/queries?q=russia | q | takes none",
        "/ontology?lang=en | lang | takes none",
        "/exports?format=csv | format | takes none",
        "/.well-known/void?x= | x | takes none",
        "/kg/country/russia.html?page=2 | page | form",
        "/queries/timeline?actor=Russia&from=2022-01-01 | from | since"
      })
  void anUnknownOneIsToldWithThoseThatAreKnown(String address, String name, String known) {
    HttpResponse<String> answer = served.get(address, "Accept", "text/html,*/*;q=0.5");
    assertEquals(400, answer.statusCode(), answer.body());
    String text = answer.body().replace("&quot;", "\"");
    assertTrue(text.contains(name), text);
    assertTrue(text.contains(known), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/timeline?actor=Russia&since=2022-01-01&until=",
        "/timeline.json?q=ukraine&kind=position",
        "/search?q=ukraine&sort=day&page=1&all=actor",
        "/search.csv?q=ukraine&sort=day",
        "/compare?actor=Russia&actor=China&word=war&by=month",
        "/compare.csv?actor=Russia&actor=China&word=war&by=month",
        "/map?country=Ukraine",
        "/network.csv?actor=Russia",
        "/query?query=ASK%7B%7D",
        "/kg/sparql?query=ASK%7B%7D&timeout=5",
        "/assets/style.css?v=2"
      })
  void knownOnesAreTaken(String address) {
    assertEquals(200, served.get(address).statusCode(), address);
  }

  @Test
  void whatIsNotThereIsToldFirst() {
    assertEquals(404, served.get("/kg/country/nowhere.html?page=2").statusCode());
    assertEquals(404, served.get("/nowhere?page=2").statusCode());
  }

  @Test
  void aLongOneIsToldInOneShortLine() {
    HttpResponse<String> answer = served.get("/map?" + "x".repeat(5000) + "%0Ay=1");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().length() < 200, answer.body());
    assertFalse(answer.body().strip().contains("\n"), answer.body());
  }
}
