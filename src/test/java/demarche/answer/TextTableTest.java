package demarche.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How answers look to a person. */
final class TextTableTest {
  @Test
  void aTableThatFitsIsATable() {
    assertEquals("name  n\n────  ─\n漢字  1\n", written(80));
  }

  @Test
  void aTableWiderThanTheTerminalIsWrittenRowByRow() {
    assertEquals("── 1 ──\nname  漢字\nn     1\n", written(6));
  }

  @Test
  void whereThereIsNoTerminalItIsATable() {
    assertEquals("name  n\n────  ─\n漢字  1\n", written(0));
  }

  private static String written(int terminalColumns) {
    TextTable table = new TextTable(List.of("name", "n"));
    table.add(List.of("漢字", "1"));
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    table.write(out, terminalColumns);
    out.flush();
    return text.toString();
  }
}
