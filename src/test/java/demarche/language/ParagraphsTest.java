package demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where paragraphs end. */
final class ParagraphsTest {
  private static List<String> paragraphs(String text) {
    List<String> found = new ArrayList<>();
    Paragraphs paragraphs = new Paragraphs(text);
    for (int at = 0; at < text.length(); ) {
      int end = paragraphs.end(at);
      found.add(text.substring(at, end));
      at = end + 1;
    }
    return found;
  }

  @Test
  void everyLineOfUnwrappedTextIsOne() {
    String line = "The talks went on until midnight and neither side would say how. ".repeat(3);
    assertEquals(List.of("Headline", line, "Next."), paragraphs("Headline\n" + line + "\nNext."));
  }

  @Test
  void linesWrappedByHandGoOn() {
    String wrapped =
        "The foreign ministers of both countries met in Geneva on Tuesday for\n"
            + "talks on the release of prisoners, officials said after the talks";
    assertEquals(List.of(wrapped, "", "End."), paragraphs(wrapped + "\n\nEnd."));
  }

  @Test
  void linesMayEndAsOnOldMacs() {
    assertEquals(List.of("One", "Two\r", "Three"), paragraphs("One\rTwo\r\nThree"));
  }

  @Test
  void anItemOfAListBeginsAParagraph() {
    String first = "The foreign ministers of both countries met in Geneva on Tuesday for";
    assertEquals(
        List.of(first + "\ntalks in the old town, and then agreed on these three points:", "- one"),
        paragraphs(
            first + "\ntalks in the old town, and then agreed on these three points:\n- one"));
  }
}
