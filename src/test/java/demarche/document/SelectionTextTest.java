package demarche.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import demarche.store.TimeLimit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sys.JenaSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How the answer to a named query is written as text. */
final class SelectionTextTest {
  static {
    JenaSystem.init();
  }

  private static SelectionText text(String value, boolean cut) {
    Var column = Var.alloc("x");
    return new SelectionText(
        new Selection(
            List.of(column),
            List.of(BindingFactory.binding(column, NodeFactory.createLiteralString(value))),
            cut));
  }

  @ParameterizedTest
  @EnumSource(names = {"json", "xml", "csv", "tsv"})
  void rowsAreWrittenWhileThereIsTime(As as) {
    SelectionText text = text("1", false);
    try (TimeLimit time = TimeLimit.begin(Duration.ofMinutes(1))) {
      time.cancel();
      assertThrows(
          QueryCancelledException.class, () -> text.writeTo(new ByteArrayOutputStream(), as));
    }
  }

  @Test
  void aCellThatBeginsAFormulaIsGuardedAndACutIsTold() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    text("=1", true).writeTo(out, As.csv);
    assertEquals(
        "x\n'=1\nCut after 1 rows: there are more.\n", out.toString(StandardCharsets.UTF_8));
  }
}
