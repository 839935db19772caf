package demarche.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.Jena;
import demarche.answer.NamedQueries;
import demarche.answer.QueryCase;
import demarche.cli.Run;
import demarche.search.TextQueries;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jena's own programs answer over a folder of ours as we do. */
final class StockToolsTest {
  private static final Path ASSEMBLER = Path.of("queries/fuseki.ttl");
  private static final Node LOCATION =
      NodeFactory.createURI("http://jena.apache.org/2016/tdb#location");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final int OK = 200;

  @TempDir static Path folder;
  private static FusekiServer server = FusekiServer.create().port(0).build();

  @BeforeAll
  static void serve() {
    Path served = built("served");
    Graph assembler = Jena.turtle(ASSEMBLER);
    Triple location = assembler.find(Node.ANY, LOCATION, Node.ANY).next();
    assembler.delete(location);
    assembler.add(
        Triple.create(
            location.getSubject(), LOCATION, NodeFactory.createLiteralString(served.toString())));
    server =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .parseConfig(ModelFactory.createModelForGraph(assembler))
            .build()
            .start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  /** All but what looks words up, which no stock tool can without our index. */
  static List<QueryCase> cases() {
    return QueryCase.all().stream()
        .filter(c -> !TextQueries.isAskedBy(NamedQueries.bundled().find(c.query()).query()))
        .toList();
  }

  @Test
  void oneQueryAloneLooksWordsUp() {
    Set<String> left = QueryCase.all().stream().map(QueryCase::query).collect(Collectors.toSet());
    cases().stream().map(QueryCase::query).forEach(left::remove);
    assertEquals(Set.of("words"), left);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aStockFusekiGivesTheSameRows(QueryCase expected) throws Exception {
    HttpResponse<String> answer = post("sparql", "application/sparql-query", expected.sparql());
    assertEquals(OK, answer.statusCode(), answer.body());
    assertEquals(cells(expected.csv()), cells(answer.body()));
  }

  @Test
  void aStockFusekiTakesNoUpdate() throws Exception {
    String update = "INSERT DATA { <urn:x> <urn:x> <urn:x> }";
    for (String endpoint : List.of("sparql", "update", "")) {
      HttpResponse<String> answer = post(endpoint, "application/sparql-update", update);
      assertNotEquals(2, answer.statusCode() / 100, endpoint);
    }
  }

  @Test
  void theStockQueryProgramReadsTheFolder() throws Exception {
    QueryCase positions =
        cases().stream().filter(c -> c.title().equals("positions")).findFirst().orElseThrow();
    Path kg = built("read");
    Path out = folder.resolve("positions.out");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "tdb2.tdbquery",
                "--loc",
                kg.toString(),
                "--set",
                "tdb2:unionDefaultGraph=true",
                "--results",
                "csv",
                "--query",
                "queries/positions.rq")
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("positions.err").toFile())
            .start();
    assertTrue(program.waitFor(2, TimeUnit.MINUTES), "tdb2.tdbquery ends");
    String told = Files.readString(folder.resolve("positions.err"));
    assertEquals(0, program.exitValue(), told);
    assertEquals(cells(positions.csv()), cells(Files.readString(out)));
  }

  private static Path built(String name) {
    Path kg = folder.resolve(name);
    Run run = Run.of("build", "--kg", kg.toString(), QueryCase.ARTICLES.toString());
    assertEquals(0, run.code(), run.err());
    return kg;
  }

  private static HttpResponse<String> post(String endpoint, String type, String body)
      throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + server.getPort() + "/kg/" + endpoint);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", type)
            .header("Accept", "text/csv")
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build();
    return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The cells of each row, lists in order: a stock tool leaves them as GROUP_CONCAT made them. */
  private static List<List<String>> cells(String csv) throws IOException {
    try (CSVParser rows = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
      return rows.stream().map(row -> row.stream().map(StockToolsTest::sorted).toList()).toList();
    }
  }

  private static String sorted(String cell) {
    return Arrays.stream(cell.split("\\|")).distinct().sorted().collect(Collectors.joining("|"));
  }
}
