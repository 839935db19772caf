package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.exchange.Bytes;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Response.Body;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To whom an article's whole text is shown, and to whom its sentences with evidence alone. */
final class WholeTextsTest {
  /** A sentence that states no fact, and one that does. */
  private static final String ELSE = "The harbour was quiet that night.";

  private static final String EVIDENCE = "Mira Soll met Jonas Wirth in the old customs house.";

  private static final String ARTICLE =
      """
      {"article": {"id": "quiet", "title": "A meeting", "published": "2022-02-25",
        "body": "EVIDENCE ELSE"},
       "facts": {
        "entities": [{"name": "Mira Soll", "type": "Person"},
          {"name": "Jonas Wirth", "type": "Person"}],
        "communications": [{"kind": "meeting", "participants": ["Mira Soll", "Jonas Wirth"],
          "evidence": "EVIDENCE"}]}}
      """;

  @TempDir static Path folder;
  private static GraphStore store;
  private static Library library;

  @BeforeAll
  static void build() throws IOException {
    String text = ARTICLE.replace("EVIDENCE", EVIDENCE).replace("ELSE", ELSE);
    Path article = Files.writeString(folder.resolve("quiet.json"), text);
    Path kg = folder.resolve("kg");
    Run run = Run.of("build", "-q", "--kg", kg.toString(), article.toString());
    assertEquals(0, run.code(), run.err());
    store = GraphStore.open(kg);
    library = Library.of(store);
  }

  @AfterAll
  static void close() {
    library.close();
    store.close();
  }

  private static InetAddress everywhere() {
    try {
      return InetAddress.getByAddress(new byte[4]);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Serving serving(
      InetAddress bind, boolean withText, Set<String> hosts, Optional<String> address) {
    return new Serving(
        bind,
        0,
        withText,
        Optional.of("a-token-of-24-characters"),
        hosts,
        Set.of(),
        address,
        Serving.Limits.USUAL);
  }

  private static void shows(boolean whole, Serving serving) {
    Handler site = Site.of(store, library, serving);
    Response page =
        site.answer(
            new Request(
                "GET",
                "/kg/article/quiet.html",
                Map.of(),
                Map.of("host", "localhost", "accept", "text/html"),
                Bytes.NONE));
    assertEquals(200, page.status());
    String html = ((Body.Whole) page.body()).bytes().utf8().orElseThrow();
    assertEquals(whole, html.contains(ELSE));
    assertTrue(html.replaceAll("<[^>]*>", "").contains(EVIDENCE), html);
  }

  @Test
  void whoeverSitsAtThisMachineReadsThemWhole() {
    shows(true, serving(InetAddress.getLoopbackAddress(), false, Set.of(), Optional.empty()));
  }

  @Test
  void othersReadTheSentencesWithEvidence() {
    shows(false, serving(everywhere(), false, Set.of(), Optional.empty()));
  }

  @Test
  void behindAProxyTheyAreOthers() {
    InetAddress here = InetAddress.getLoopbackAddress();
    Optional<String> address = Optional.of("https://graph.example.org");
    shows(false, serving(here, false, Set.of(), address));
    shows(false, serving(here, false, Set.of("graph.example.org"), Optional.empty()));
  }

  @Test
  void theyAreShownToAllWhereThatIsAskedFor() {
    InetAddress here = InetAddress.getLoopbackAddress();
    Optional<String> address = Optional.of("https://graph.example.org");
    shows(true, serving(here, true, Set.of("graph.example.org"), address));
    shows(true, serving(everywhere(), true, Set.of(), Optional.empty()));
  }
}
