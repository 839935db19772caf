package demarche.export;

import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.Rows;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.store.Texts;
import demarche.vocabulary.Terms;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Facts as tables for spreadsheets, in UTF-8 and RFC 4180, lines ending with LF. A cell that a
 * spreadsheet would take for a formula has a {@code '} put before it, and so has one that begins
 * with {@code '}, which makes the guard undone exactly. A number below zero is no formula.
 */
public final class CsvTables {
  private static final List<String> FACTS =
      List.of("entities", "offices", "positions", "communications", "evacuations");

  /** The wide forms, too, are signs of a formula where a spreadsheet is set to Japanese. */
  private static final String GUARDED = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Pattern NEGATIVE = Pattern.compile("-[0-9]+(\\.[0-9]+)?");
  private static final CSVFormat FORM = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  /** The first time that an archive can tell, as its files have none of their own. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private CsvTables() {}

  /**
   * A table.
   *
   * @param columns the names of the columns
   * @param rows the cells as they are in the graph; an empty cell is an unknown value
   */
  public record Table(List<String> columns, List<List<String>> rows) {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * Reads the tables of an export back.
   *
   * @return by name, without {@code .csv}
   * @throws Failure where the folder or one of its tables cannot be read
   */
  public static Map<String, Table> read(Path folder) {
    Map<String, Table> tables = new TreeMap<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        tables.put(name.substring(0, name.length() - ".csv".length()), table(file));
      }
      return tables;
    } catch (IOException | UncheckedIOException e) {
      throw new Failure(ExitCode.INPUT, "the tables in " + folder + " cannot be read.", e);
    }
  }

  private static Table table(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, FORM)) {
      for (CSVRecord record : parser) {
        rows.add(record.stream().map(CsvTables::unguarded).toList());
      }
    }
    return rows.isEmpty()
        ? new Table(List.of(), List.of())
        : new Table(rows.getFirst(), rows.subList(1, rows.size()));
  }

  /** Writes the tables, each a file of a folder. */
  static void write(StoredGraphs graphs, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw ExportOutput.failure(e, folder.toString());
    }
    tables(graphs).forEach((name, rows) -> ExportOutput.file(folder.resolve(name), rows::writeTo));
  }

  /** Writes the same files as an archive; the same tables give the same bytes. */
  static void archive(StoredGraphs graphs, ExportOutput out) {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    try {
      for (Map.Entry<String, RowSource> table : tables(graphs).entrySet()) {
        ZipEntry entry = new ZipEntry(table.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        ExportOutput.stream(zip, table.getValue()::writeTo);
        zip.closeEntry();
      }
      zip.finish();
    } catch (IOException e) {
      throw ExportOutput.failure(e, "the archive");
    }
  }

  /** The tables by the names of their files. */
  private static Map<String, RowSource> tables(StoredGraphs graphs) {
    Map<String, RowSource> tables = new LinkedHashMap<>();
    for (String name : FACTS) {
      NamedQuery query = NamedQueries.bundled().find(name);
      tables.put(name + ".csv", form -> facts(graphs, query, form));
    }
    tables.put("articles.csv", form -> articles(graphs, form));
    return tables;
  }

  /** Something that prints rows. */
  private interface RowSource {
    void print(CSVPrinter form) throws IOException;

    /** Writes the rows and leaves the output open. */
    default void writeTo(ExportOutput out) {
      try {
        Appendable writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter form = new CSVPrinter(writer, FORM);
        print(form);
        form.flush();
      } catch (IOException e) {
        throw ExportOutput.failure(e, "a table");
      }
    }
  }

  private static void facts(StoredGraphs graphs, NamedQuery query, CSVPrinter form)
      throws IOException {
    try (QueryExec run = QueryExec.dataset(graphs.view()).query(query.query()).build()) {
      RowSet rows = Rows.sorted(run.select(), query.listColumns());
      List<Var> columns = rows.getResultVars();
      form.printRecord(columns.stream().map(Var::getVarName).toList());
      while (rows.hasNext()) {
        print(form, Rows.cells(rows.next(), columns));
      }
    }
  }

  private static void articles(StoredGraphs graphs, CSVPrinter form) throws IOException {
    boolean shown = graphs.texts() == Texts.SHOWN;
    List<String> columns = List.of("article", "title", "publisher", "url", "published", "text");
    form.printRecord(shown ? columns : columns.subList(0, columns.size() - 1));
    List<Node> properties =
        List.of(
            Terms.schemaIdentifier,
            Terms.schemaHeadline,
            Terms.schemaPublisher,
            Terms.schemaUrl,
            Terms.schemaDatePublished);
    for (Node graph : graphs.graphs()) {
      Optional<Node> article = graphs.article(graph);
      List<String> row = new ArrayList<>();
      for (Node property : properties) {
        row.add(cell(article.flatMap(a -> graphs.value(graph, a, property))));
      }
      if (shown) {
        row.add(cell(graphs.text(graph).map(triple -> triple.getObject())));
      }
      print(form, row);
    }
  }

  private static String cell(Optional<Node> value) {
    return value.map(Node::getLiteralLexicalForm).orElse("");
  }

  private static void print(CSVPrinter form, List<String> cells) throws IOException {
    form.printRecord(cells.stream().map(CsvTables::guarded).toList());
  }

  /** What is written for a cell. */
  public static String guarded(String cell) {
    boolean formula = !cell.isEmpty() && GUARDED.indexOf(cell.charAt(0)) >= 0;
    return formula && !NEGATIVE.matcher(cell).matches() ? "'" + cell : cell;
  }

  /** The cell again. */
  public static String unguarded(String written) {
    return written.startsWith("'") ? written.substring(1) : written;
  }
}
