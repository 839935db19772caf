package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Why a fact is there. */
@ExtendWith(SampleSite.class)
final class FactPageTest {
  private final SamplePages site;

  FactPageTest(SamplePages site) {
    this.site = site;
  }

  @Test
  void anEventShowsWhatIsPerhapsTheSameWithItsFigures() {
    String html = site.html(SamplePages.BASE + "fact/a6bb044c8b104c721725");
    assertTrue(html.contains("<th scope=\"row\">Harbour Post</th>"));
    assertTrue(html.contains("<td class=\"number\" data-label=\"Moved\">310</td>"));
    assertTrue(html.contains("<td class=\"number\" data-label=\"There\">1,200</td>"));
    assertTrue(html.contains("more than 290"));
  }

  /** The cells of each name's row: words, who, slots, how, elsewhere. */
  private List<List<String>> names(String fact) {
    String html = site.html(SamplePages.BASE + "fact/" + fact);
    String table = html.substring(html.indexOf("<section id=\"names\">"));
    return Pattern.compile("<tr>(<td.*?)</tr>", Pattern.DOTALL)
        .matcher(table.substring(0, table.indexOf("</section>")))
        .results()
        .map(row -> row.group(1).split("</t[dh]>", -1))
        .map(cells -> Arrays.stream(cells).map(SamplePages::plain).limit(5).toList())
        .toList();
  }

  @Test
  void aNameTellsItsWordsWhoIsMeantAndWhatDecided() {
    List<List<String>> names = names("0fc06294f1cc6ca0b701");
    assertEquals(
        List.of("Barack Obama", "Russia", "United States", "Crimea"),
        names.stream().map(cells -> cells.get(1)).toList());
    List<String> obama = names.getFirst();
    assertEquals("speaker, holder", obama.get(2));
    assertTrue(obama.getFirst().contains("in the article “Barack Obama”"), obama.getFirst());
    assertTrue(obama.get(3).contains("but “He” is; before them the article says “Obama”"));
    assertTrue(obama.get(3).contains("Matched with Wikidata Q76"), obama.get(3));
    assertTrue(obama.get(3).contains("Barack Obama, President of United States."), obama.get(3));
    assertEquals("Wikidata Q76", obama.get(4));
    assertTrue(names.get(2).get(3).contains("speaks for it by an office"), names.get(2).get(3));
    assertTrue(names.get(3).get(3).contains("matched with no Wikidata id"), names.get(3).get(3));
  }
}
