package demarche.page;

import demarche.exchange.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Rows as CSV of RFC 4180 with lines that end with LF. */
final class CsvText {
  private static final CSVFormat FORM = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private CsvText() {}

  static Response response(List<String> columns, List<List<String>> rows) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORM)) {
      printer.printRecord(columns);
      printer.printRecords(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Response.text(Response.OK, "text/csv", out.toString());
  }
}
