package demarche.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.Rows;
import demarche.cli.Run;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every export reads back as what the store holds: the sample, and an article made to break it. */
final class ExportTest {
  private static final List<String> CONTRACT =
      List.of("entities", "offices", "positions", "communications", "evacuations");

  private static final Map<ExportFormat, Lang> QUADS =
      Map.of(
          ExportFormat.nquads, Lang.NQUADS,
          ExportFormat.trig, Lang.TRIG,
          ExportFormat.jsonld, Lang.JSONLD);

  private static final Map<ExportFormat, Lang> TRIPLES =
      Map.of(ExportFormat.turtle, Lang.TURTLE, ExportFormat.rdfxml, Lang.RDFXML);

  @TempDir static Path folder;

  @BeforeAll
  static void buildTwiceInOtherOrder() throws IOException {
    List<String> inputs = new ArrayList<>(files(Path.of("data/sample")));
    inputs.add(Files.writeString(folder.resolve("hostile.json"), hostile()).toString());
    build("kg", inputs);
    Collections.reverse(inputs);
    build("reversed", inputs);
  }

  /** An article whose every text holds what breaks a syntax. */
  private static String hostile() {
    String name = "../../x <>\\\"'{}|^`\\\\ &amp; ]]> %41 \\u0085 \\u202e😀 שלום\\r\\nZ";
    String formula = "=HYPERLINK(\\\"x\\\")";
    return """
    {"article": {"id": "../../x <>\\"{}|\\\\ %2F 😀", "title": "@NAME", "publisher": "'NAME",
      "url": "=cmd|x", "published": "2022-02-25", "body": "\\r\\n\\tNAME met FORMULA. Secret body."},
     "facts": {
      "entities": [{"name": "NAME", "type": "Person"}, {"name": "FORMULA", "type": "Organization"}],
      "offices": [{"person": "NAME", "title": "-FORMULA", "evidence": "met"}],
      "positions": [{"speaker": "NAME", "stance": "assert", "topic": "+NAME]]>", "via": "'NAME",
        "targets": ["FORMULA"], "evidence": "NAME met FORMULA."}],
      "communications": [{"kind": "meeting", "participants": ["NAME", "FORMULA"], "evidence": "met"}],
      "evacuations": [{"organizer": ["NAME"], "evacuees": ["@all"], "from": ["FORMULA"],
        "means": ["=ship"], "evidence": "met"}]}}
    """
        .replace("NAME", name)
        .replace("FORMULA", formula);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyFormatOfQuadsReadsBackToTheSameQuads(boolean withText) {
    for (ExportFormat format : QUADS.keySet()) {
      DatasetGraph read = DatasetGraphFactory.create();
      parse(export("kg", format, withText), QUADS.get(format)).parse(read);
      assertEquals(expected(format, withText), quads(read), format.name());
    }
  }

  /** JSON-LD has the body among the other things it says of an article. */
  private static Set<Quad> expected(ExportFormat format, boolean withText) {
    try (GraphStore store = GraphStore.open(folder.resolve("kg"))) {
      Texts texts = withText ? Texts.SHOWN : Texts.HIDDEN;
      Set<Quad> quads = store.read(texts, ExportTest::quads);
      return format == ExportFormat.jsonld ? textsInTheirGraphs(quads) : quads;
    }
  }

  private static Set<Quad> textsInTheirGraphs(Set<Quad> quads) {
    Set<Quad> moved = new HashSet<>();
    for (Quad quad : quads) {
      moved.add(
          quad.isDefaultGraph()
              ? Quad.create(
                  quads.stream()
                      .filter(q -> q.getSubject().equals(quad.getSubject()) && !q.isDefaultGraph())
                      .findFirst()
                      .orElseThrow()
                      .getGraph(),
                  quad.asTriple())
              : quad);
    }
    return moved;
  }

  private static Set<Quad> quads(DatasetGraph graph) {
    Set<Quad> quads = new HashSet<>();
    graph
        .find()
        .forEachRemaining(
            q ->
                quads.add(
                    q.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, q.asTriple()) : q));
    return quads;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyFormatOfTriplesReadsBackToTheUnion(boolean withText) {
    Set<Triple> union = new HashSet<>();
    expected(ExportFormat.nquads, withText).forEach(q -> union.add(q.asTriple()));
    for (ExportFormat format : TRIPLES.keySet()) {
      Set<Triple> read =
          new HashSet<>(
              parse(export("kg", format, withText), TRIPLES.get(format)).toGraph().find().toList());
      assertEquals(union, read, format.name());
    }
  }

  @Test
  void theContractQueriesGiveTheSameRowsOverWhatIsReadBack() {
    for (ExportFormat format : QUADS.keySet()) {
      DatasetGraph read = DatasetGraphFactory.create();
      parse(export("kg", format, false), QUADS.get(format)).parse(read);
      for (String query : CONTRACT) {
        assertEquals(rows(query), rows(read, query), format + " " + query);
      }
    }
  }

  @Test
  void theTablesReadBackToTheRowsOfTheContractQueries() {
    Map<String, CsvTables.Table> tables = CsvTables.read(tables("kg", "tables", false));

    assertEquals(6, tables.size());
    for (String query : CONTRACT) {
      assertEquals(rows(query), table(tables, query).rows(), query);
      assertFalse(table(tables, query).rows().isEmpty(), query);
    }
  }

  @Test
  void theArchiveHasTheTables() throws IOException {
    Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
    byte[] archive = export("kg", ExportFormat.csv, true);
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        Files.write(unpacked.resolve(entry.getName()), zip.readAllBytes());
        entry = zip.getNextEntry();
      }
    }
    List<String> tables = files(tables("kg", "beside", true));
    assertEquals(6, tables.size());
    assertEquals(6, files(unpacked).size());
    for (String name : tables) {
      Path file = Path.of(name);
      assertEquals(-1, Files.mismatch(file, unpacked.resolve(file.getFileName())), name);
    }
  }

  @Test
  void theTableOfArticlesHasTheTextOnlyWhereItIsAskedFor() {
    CsvTables.Table without = table(CsvTables.read(tables("kg", "without", false)), "articles");
    CsvTables.Table with = table(CsvTables.read(tables("kg", "with", true)), "articles");

    assertEquals(List.of("article", "title", "publisher", "url", "published"), without.columns());
    assertEquals("text", with.columns().getLast());
    assertEquals(
        1, with.rows().stream().filter(r -> r.getLast().startsWith("\r\n\t../../x <>")).count());
  }

  @Test
  void noCellBeginsAFormula() throws IOException {
    Path tables = tables("kg", "guarded", true);
    String positions = Files.readString(tables.resolve("positions.csv"));

    assertTrue(positions.contains("'+../../x"), positions);
    assertFalse(positions.contains(",+") || positions.contains("\"+"), positions);
    for (String formula : List.of("=1", "-1+2", "-A1", "-1e9", "\uFF1D1", "\uFF20A")) {
      assertEquals("'" + formula, CsvTables.guarded(formula));
    }
    assertEquals("-33.45", CsvTables.guarded("-33.45"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1", "+1", "-1", "-1+2", "@x", "\tx", "\rx", "\nx", "'x", "''=1", "'", "x", "", "\uFF1D1"
      })
  void theGuardIsUndoneExactly(String cell) {
    assertEquals(cell, CsvTables.unguarded(CsvTables.guarded(cell)));
  }

  @ParameterizedTest
  @EnumSource
  void sameBytesOfTwoRunsAndOfTwoBuildsInOtherOrder(ExportFormat format) {
    byte[] once = export("kg", format, true);

    assertArrayEquals(once, export("kg", format, true));
    assertArrayEquals(once, export("reversed", format, true));
  }

  @Test
  void sameTablesOfTwoBuildsInOtherOrder() throws IOException {
    Path one = tables("kg", "one", true);
    Path other = tables("reversed", "other", true);
    for (String name : files(one)) {
      Path file = Path.of(name);
      assertEquals(-1, Files.mismatch(file, other.resolve(file.getFileName())), name);
    }
  }

  @Test
  void quadsAreSortedByBytes() {
    byte[] export = export("kg", ExportFormat.nquads, true);
    List<byte[]> lines =
        new String(export, StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.getBytes(StandardCharsets.UTF_8))
            .toList();
    for (int i = 1; i < lines.size(); i++) {
      assertTrue(Arrays.compareUnsigned(lines.get(i - 1), lines.get(i)) < 0);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "csv")
  void noBodyIsInAnExportUnlessAskedFor(ExportFormat format) {
    boolean network = format == ExportFormat.graphml || format == ExportFormat.gexf;
    String with = new String(export("kg", format, true), StandardCharsets.UTF_8);
    String without = new String(export("kg", format, false), StandardCharsets.UTF_8);

    // A network has no place for a text.
    assertEquals(!network, with.contains("Secret body."));
    assertFalse(without.contains("Secret body."));
  }

  @Test
  void theGoldReadsBackInEveryFormat() throws IOException {
    Path gold = Path.of("../shared/gold/dev");
    assumeTrue(Files.isDirectory(gold));
    build("gold", files(gold));
    try (GraphStore store = GraphStore.open(folder.resolve("gold"))) {
      Set<Quad> quads = store.read(ExportTest::quads);
      for (ExportFormat format : QUADS.keySet()) {
        DatasetGraph read = DatasetGraphFactory.create();
        parse(export(store, format, false), QUADS.get(format)).parse(read);
        assertEquals(quads, quads(read), format.name());
      }
      Set<Triple> union = new HashSet<>();
      quads.forEach(q -> union.add(q.asTriple()));
      for (ExportFormat format : TRIPLES.keySet()) {
        Graph read = parse(export(store, format, false), TRIPLES.get(format)).toGraph();
        assertEquals(union, new HashSet<>(read.find().toList()), format.name());
      }
      Map<String, CsvTables.Table> tables = CsvTables.read(tables("gold", "gold-tables", false));
      for (String query : CONTRACT) {
        assertEquals(
            store.read(graph -> rows(graph, query)),
            Objects.requireNonNull(tables.get(query)).rows(),
            query);
      }
    }
  }

  private static CsvTables.Table table(Map<String, CsvTables.Table> tables, String name) {
    return Objects.requireNonNull(tables.get(name), name);
  }

  private static List<List<String>> rows(String query) {
    try (GraphStore store = GraphStore.open(folder.resolve("kg"))) {
      return store.read(graph -> rows(graph, query));
    }
  }

  private static List<List<String>> rows(DatasetGraph graph, String name) {
    NamedQuery query = NamedQueries.bundled().find(name);
    try (QueryExec run = QueryExec.dataset(graph).query(query.query()).build()) {
      RowSet found = Rows.sorted(run.select(), query.listColumns());
      List<Var> columns = found.getResultVars();
      List<List<String>> rows = new ArrayList<>();
      found.forEach(row -> rows.add(Rows.cells(row, columns)));
      return rows;
    }
  }

  private static RDFParser parse(byte[] export, Lang lang) {
    return RDFParser.create().source(new java.io.ByteArrayInputStream(export)).lang(lang).build();
  }

  private static byte[] export(String kg, ExportFormat format, boolean withText) {
    try (GraphStore store = GraphStore.open(folder.resolve(kg))) {
      return export(store, format, withText);
    }
  }

  private static byte[] export(GraphStore store, ExportFormat format, boolean withText) {
    GraphExport export = new GraphExport(store, withText ? Texts.SHOWN : Texts.HIDDEN);
    Path file = folder.resolve("export." + format);
    ExportOutput.file(file, out -> export.write(format, out));
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path tables(String kg, String name, boolean withText) {
    Path tables = folder.resolve(name);
    try (GraphStore store = GraphStore.open(folder.resolve(kg))) {
      new GraphExport(store, withText ? Texts.SHOWN : Texts.HIDDEN).tables(tables);
    }
    return tables;
  }

  private static void build(String kg, List<String> inputs) {
    List<String> line = new ArrayList<>(List.of("build", "-q", "--kg"));
    line.add(folder.resolve(kg).toString());
    line.addAll(inputs);
    Run run = Run.of(line.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !file.toString().endsWith(".md"))
          .sorted()
          .map(Path::toString)
          .toList();
    }
  }
}
