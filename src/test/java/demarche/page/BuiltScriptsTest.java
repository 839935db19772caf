package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What npm and esbuild made for the pages; nothing to test where the program was built without. */
final class BuiltScriptsTest {
  private static final Pattern HOST = Pattern.compile("https?://([a-zA-Z0-9.-]+)");

  /**
   * Names of namespaces, links in messages, and, in the library that draws the graph and is not
   * changed, patterns for a kind of source that is never made.
   */
  private static final Set<String> NAMED =
      Set.of(
          "commons.wikimedia.org",
          "creativecommons.org",
          "datatables.net",
          "dbpedia.org",
          "developer.mozilla.org",
          "enable-cors.org",
          "github.com",
          "momentjs.com",
          "ontodia.org",
          "purl.org",
          "react.dev",
          "schema.org",
          "visjs.github.io",
          "wikiba.se",
          "www.bigdata.com",
          "www.w3.org",
          "www.wikidata.org");

  private static String script(String name) {
    assumeTrue(new Assets().has(name), "built without npm");
    try (InputStream in = BuiltScriptsTest.class.getResourceAsStream("/demarche/assets/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"timeline.js", "map.js", "network.js", "query.js", "react.js", "reactodia.js"})
  void noScriptNamesAServerThatItWouldAsk(String name) {
    Set<String> hosts = new TreeSet<>();
    Matcher found = HOST.matcher(script(name));
    while (found.find()) {
      hosts.add(found.group(1));
    }
    hosts.removeAll(NAMED);
    assertEquals(Set.of(), hosts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"timeline.js", "map.js", "network.js", "query.js", "react.js", "reactodia.js"})
  void noScriptReadsTextAsAProgram(String name) {
    String script = script(name);
    assertFalse(Pattern.compile("\\bnew Function\\(|[^.\\w]eval\\(").matcher(script).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline.css", "map.css", "network.css", "query.css"})
  void noStyleSheetLoadsFromElsewhere(String name) {
    assertFalse(Pattern.compile("url\\([\"']?(https?:)?//|@import").matcher(script(name)).find());
  }

  @Test
  void everyPackageThatIsBundledHasTheTextOfItsLicence() {
    String[] parts = script("licences.txt").split("\n(?=[^\n]+\n={70}\n)", -1);
    assertTrue(parts.length > 50, "packages: " + parts.length);
    List<String> empty = new ArrayList<>();
    for (String part : parts) {
      String[] halves = part.split("={70}", 2);
      if (halves.length < 2 || halves[1].strip().length() < 200) {
        empty.add(halves[0].strip());
      }
    }
    assertEquals(List.of(), empty);
  }

  @ParameterizedTest
  @CsvSource({
    "@zazuko/yasgui, Triply, Permission is hereby granted",
    "string-hash, The Dark Sky Company, waived all copyright"
  })
  void aPackageThatBringsNoFileOfItsLicenceIsToldByWhatItNames(
      String name, String maker, String licence) {
    String all = script("licences.txt");
    int start = all.indexOf("\n" + name + " ");
    assertTrue(start >= 0, name);
    int end = all.indexOf("=".repeat(70), all.indexOf("=".repeat(70), start) + 70);
    String part = all.substring(start, end < 0 ? all.length() : end).replaceAll("\\s+", " ");
    assertTrue(part.contains(maker) && part.contains(licence), part);
  }

  @Test
  void theLibraryThatMayBeReplacedStandsAloneWithItsLicenceAndSource() {
    assertTrue(script("reactodia-licence.txt").contains("GNU Lesser General Public License"));
    assertTrue(new Assets().has("reactodia-source.tgz"));
    assertTrue(script("network.js").contains("import(\"/assets/reactodia.js\")"));
    assertFalse(script("network.js").contains("reactodia-badge"));
    assertTrue(script("licences.txt").contains("vis-timeline"));
  }
}
