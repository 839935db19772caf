package demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML that was left in a text is read over. */
final class HtmlTest {
  private static final Html HTML = Html.bundled();

  private static String plain(String text) {
    String plain = HTML.plain(text).text();
    assertEquals(
        text.codePointCount(0, text.length()), plain.codePointCount(0, plain.length()), plain);
    return plain;
  }

  /** With line breaks shown as bars, blanks folded. */
  private static String folded(String text) {
    return plain(text).replace('\n', '|').replaceAll("[ \u00A0]+", " ").strip();
  }

  @Test
  void tagsOfBlocksEndParagraphs() {
    assertEquals("| One.| | Two.|", folded("<p>One.</p><p class=\"a b\">Two.</P>"));
  }

  @Test
  void tagsWithinAParagraphAreBlanks() {
    assertEquals("a great deal", folded("a <b>great</b> deal"));
  }

  @Test
  void commentsAndScriptsAreNoText() {
    assertEquals(
        "a | | b", folded("a <!-- \uD83D\uDE00 x > y --><script>if (a < b) {}</script> b"));
  }

  @Test
  void entitiesAreTheirCharacters() {
    assertEquals(
        "say       “no      ”      ’s       – don    't A",
        plain("say &ldquo;no&rdquo;&rsquo;s &#8211; don&#39;t &#x41;").replaceAll(" +A", " A"));
  }

  @Test
  void everyEntityReadsAsItsCharacter() {
    Table table = Gazetteers.lexicon(Html.ENTITIES, List.of("entity", "codepoint", "reads"));
    for (int row = 0; row < table.rows(); row++) {
      String shown = table.cell(row, 2);
      String read = HTML.plain("&" + table.cell(row, 0) + ";").text();
      assertTrue(shown.isEmpty() || read.strip().equals(shown), table.cell(row, 0));
      assertTrue(!shown.isEmpty() || Block.isSpace(read.charAt(read.length() - 1)), read);
    }
  }

  @Test
  void everyElementHasATag() {
    Table table = Gazetteers.lexicon(Html.ELEMENTS, List.of("element", "kind"));
    for (int row = 0; row < table.rows(); row++) {
      assertEquals(2, HTML.plain("<%1$s>x</%1$s>".formatted(table.cell(row, 0))).marks());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if 3 < 4 and 5 > 4",
        "write to <ann@example.org> or <https://example.org/b>",
        "AT&T and R&D; B&B",
        "&#0; &#xD800; &#x110000; &#; &;",
        "<b and no end",
        "<bold>",
        "<!-- no end",
        ""
      })
  void whatOnlyLooksLikeMarkupStays(String text) {
    assertSame(text, HTML.plain(text).text());
  }
}
