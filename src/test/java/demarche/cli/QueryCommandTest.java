package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import demarche.answer.QueryCase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code query} does with names, parameters, files and formats. */
final class QueryCommandTest {
  @TempDir static Path folder;
  private static String kg = "";

  @BeforeAll
  static void build() {
    kg = folder.resolve("kg").toString();
    Run run = Run.of("build", "--kg", kg, QueryCase.ARTICLES.toString());
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void anUnknownNameIsToldWithTheOnesNearIt() {
    refused(query("positon"), "There is no query named \"positon\"; near it: positions");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "offices-of; ; needs the parameter person",
        "offices-of; who=Boris Lindt; has no parameter who",
        "entities; article=x; It takes none",
        "deadlines; after=soon; must be a day such as 2022-02-25",
        "deadlines; after=2019-02-30; must be a day such as 2022-02-25",
        "most-active; least=many; must be a whole number",
        "said-about; word=; must be a word",
        "offices-of; person; is not of the form -p name=value"
      })
  void aParameterThatIsMissingOrUnknownOrBadIsTold(String name, String parameter, String told) {
    refused(parameter == null ? query(name) : query(name, "-p", parameter), told);
  }

  @Test
  void aParameterGivenTwiceIsTold() {
    refused(query("offices-of", "-p", "person=A", "-p", "person=B"), "person is given twice");
  }

  @Test
  void anErrorInAQueryFileIsToldWithLineAndColumn() throws IOException {
    Path file = write("broken.rq", "SELECT *\nWHERE {\n  ?s ?p }\n");
    refused(query(file.toString()), "broken.rq, line 3, column 9");
  }

  @Test
  void aLetterThatSparqlDoesNotKnowIsToldWithLineAndColumn() throws IOException {
    Path file = write("letter.rq", "SELECT * WHERE {\n ?s ?p € }");
    refused(query(file.toString()), "letter.rq, line 2, column ");
  }

  @Test
  void anUnknownPrefixIsToldWithLineAndColumn() throws IOException {
    Path file = write("prefix.rq", "SELECT * WHERE {\n ?s nowhere:p ?o }");
    refused(query(file.toString()), "prefix.rq, line 2, column 5");
  }

  @Test
  void noQueryReachesAnotherServer() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    other.start();
    try {
      String address = "http://localhost:" + other.getAddress().getPort() + "/sparql";
      Path file = write("service.rq", "SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }");
      refused(Run.of("query", "--kg", kg, file.toString()), "SERVICE");
    } finally {
      other.stop(0);
    }
    assertEquals(0, asked.get());
  }

  @Test
  void anUpdateIsNoQuery() throws IOException {
    Path file = write("update.rq", "DELETE WHERE { ?s ?p ?o }");
    refused(query(file.toString()), "update.rq, line 1, column 1");
  }

  @Test
  void aQueryFileThatIsNotThereIsTold() {
    refused(query("nowhere.rq"), "There is no query file nowhere.rq.");
  }

  @Test
  void aQueryFileOfOnesOwnIsAnsweredWithItsParameters() throws IOException {
    Path file =
        write(
            "of-two.rq",
            """
            # Question: Who is called so?
            # Param: called string required The name
            PREFIX d: <https://w3id.org/demarche/ontology#>
            SELECT DISTINCT ?who WHERE { VALUES ?called { "Arcadia" } ?who d:name ?called }
            """);
    Run run = query(file.toString(), "--format", "csv", "-p", "called=Ketta");
    assertEquals(0, run.code(), run.err());
    assertEquals(List.of("who", "https://w3id.org/demarche/kg/place/corvia/ketta"), run.lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\" } DROP ALL #",
        "x\") || true || (\"",
        "\\",
        "\\\" } } UNION { ?s ?p ?o } #",
        "'''\"\"\"{}|<>",
        "https://example.org/> } UNION { ?s ?p ?o } #",
        "<urn:x> <urn:y>",
        "line\nbreak",
        "🕊 \uD800"
      })
  void noValueBreaksOutOfItsPlace(String hostile) {
    String before = query("entities", "--format", "csv").out();
    for (List<String> asked :
        List.of(
            List.of("said-about", "word=zz" + hostile),
            List.of("offices-of", "person=" + hostile),
            List.of("contacts", "only=" + hostile))) {
      Run run = query(asked.get(0), "--format", "csv", "-p", asked.get(1));
      assertEquals(0, run.code(), run.err());
      assertEquals(1, run.lines().size(), run.out());
      assertFalse(run.err().contains("Exception"), run.err());
    }
    assertEquals(before, query("entities", "--format", "csv").out());
  }

  @Test
  void severalValuesStandInOneCellInOrder() {
    Run run = query("evacuations", "--format", "csv");
    assertTrue(
        run.out()
            .contains(
                ",Arcadia|Ministry of Foreign Affairs of Arcadia,Arcadian|Bergland,Corvia,"
                    + "Ketta|Port Sella,Dorland,bus|ship,"),
        run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml"})
  void standardResultsReadBackAsTheSameCells(String format) throws IOException {
    for (String name :
        List.of("entities", "offices", "positions", "communications", "evacuations")) {
      InputStream written =
          new ByteArrayInputStream(
              query(name, "--format", format).out().getBytes(StandardCharsets.UTF_8));
      ResultSet rows =
          format.equals("json")
              ? ResultSetFactory.fromJSON(written)
              : ResultSetFactory.fromXML(written);
      assertEquals(csvCells(query(name, "--format", "csv").out()), cells(rows), name);
    }
  }

  @Test
  void tabSeparatedRowsHaveTheSameCells() throws IOException {
    List<List<String>> rows =
        query("communications", "--format", "tsv").lines().stream()
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    assertEquals(csvCells(query("communications", "--format", "csv").out()), rows);
  }

  @Test
  void theTableHoldsEachCellForAPerson() {
    Run run = query("offices-of", "-p", "person=boris lindt");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.lines().getFirst().strip().startsWith("asOf"), run.out());
    assertTrue(run.out().contains("Bergland's President Boris Lindt"), run.out());
  }

  @Test
  void anUnknownFormatIsAUsageError() {
    assertEquals(2, query("entities", "--format", "pdf").code());
  }

  @Test
  void aFolderThatIsNoGraphIsTold() {
    Run run = Run.of("query", "--kg", folder.resolve("none").toString(), "entities");
    assertFalse(run.code() == 0);
    assertFalse(run.err().contains("Exception"), run.err());
    assertEquals(1, run.err().strip().lines().count(), run.err());
  }

  private static Run query(String... arguments) {
    List<String> all = new ArrayList<>(List.of("query", "--kg", kg));
    all.addAll(List.of(arguments));
    return Run.of(all.toArray(new String[0]));
  }

  private static void refused(Run run, String told) {
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(told), run.err());
    assertEquals("", run.out());
    assertEquals(1, run.err().strip().lines().count(), run.err());
    assertFalse(run.err().contains("Exception"), run.err());
  }

  private static Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static List<List<String>> csvCells(String csv) throws IOException {
    try (CSVParser rows = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
      return rows.stream().map(row -> row.stream().toList()).toList();
    }
  }

  private static List<List<String>> cells(ResultSet rows) {
    List<List<String>> cells = new ArrayList<>();
    List<String> columns = rows.getResultVars();
    cells.add(columns);
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      cells.add(columns.stream().map(c -> cell(row, c)).toList());
    }
    return cells;
  }

  private static String cell(QuerySolution row, String column) {
    if (!row.contains(column)) {
      return "";
    }
    return row.get(column).isLiteral()
        ? row.getLiteral(column).getLexicalForm()
        : row.getResource(column).getURI();
  }
}
