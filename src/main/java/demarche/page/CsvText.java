package demarche.page;

import demarche.answer.CutResults;
import demarche.exchange.Response;
import demarche.export.CsvTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What a page shows as CSV, in the form of the tables of the exports, guard and all. */
final class CsvText {
  private static final CSVFormat FORM = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private CsvText() {}

  /**
   * The table; one that was cut says so in its header and, in the first column, in a last row.
   *
   * @param cut whether there are more rows
   */
  static Response response(List<String> columns, List<List<String>> rows, boolean cut) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORM)) {
      printer.printRecord(columns);
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(CsvTables::guarded).toList());
      }
      if (cut) {
        printer.print(CutResults.sentence(rows.size(), "rows"));
        printer.printRecord(Collections.nCopies(columns.size() - 1, ""));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Response response = Response.text(Response.OK, "text/csv", out.toString());
    return Drawn.cut(response, cut, rows.size());
  }
}
