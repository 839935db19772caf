package demarche.page;

import demarche.exchange.Response;
import demarche.export.CsvTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What a page shows as CSV, in the form of the tables of the exports, guard and all. */
final class CsvText {
  private static final CSVFormat FORM = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private CsvText() {}

  static Response response(List<String> columns, List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORM)) {
      printer.printRecord(columns);
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(CsvTables::guarded).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Response.text(Response.OK, "text/csv", out.toString());
  }
}
