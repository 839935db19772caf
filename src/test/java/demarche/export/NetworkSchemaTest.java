package demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import demarche.cli.Run;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/**
 * The exports for network tools against the schemas of their formats, as JGraphT's archive has
 * them. That archive, like every other, has GEXF's schema as of 1.2: what we write is what 1.2 and
 * 1.3 have in common, so it is held to that schema under the names of 1.3. No schema is fetched.
 */
final class NetworkSchemaTest {
  private static final String AWKWARD =
      """
      {"article": {"id": "a report: é/7 <&> %41", "title": "Two met", "published": "2022-02-25",
        "body": "Jürgen Möller met \\"Ñandú\\" & <Co>. It left Corvia."},
       "facts": {
        "entities": [{"name": "Jürgen Möller", "type": "Person"},
          {"name": "\\"Ñandú\\" & <Co>", "type": "Organization"},
          {"name": "Corvia", "type": "Country"}],
        "communications": [{"kind": "meeting",
          "participants": ["Jürgen Möller", "\\"Ñandú\\" & <Co>"], "evidence": "met"}],
        "evacuations": [{"organizer": ["\\"Ñandú\\" & <Co>"], "from": ["Corvia"],
          "date": "2022-02", "status": "completed", "evidence": "It left Corvia"}]}}
      """;

  @TempDir static Path folder;
  private static String graphml = "";
  private static String gexf = "";

  @BeforeAll
  static void exportTheSampleAndAnArticleWithAwkwardNames() throws IOException {
    Path kg = folder.resolve("kg");
    Path awkward = Files.writeString(folder.resolve("awkward.json"), AWKWARD);
    Run run = Run.of("build", "-q", "--kg", kg.toString(), "data/sample", awkward.toString());
    assertEquals(0, run.code(), run.err());
    try (GraphStore store = GraphStore.open(kg)) {
      graphml = export(store, ExportFormat.graphml);
      gexf = export(store, ExportFormat.gexf);
    }
  }

  private static String export(GraphStore store, ExportFormat format) throws IOException {
    Path file = folder.resolve("network." + format);
    ExportOutput.file(file, out -> new GraphExport(store, Texts.HIDDEN).write(format, out));
    return Files.readString(file);
  }

  @Test
  void graphmlIsValid() throws Exception {
    validate(graphmlSchema(), graphml);
  }

  @Test
  void gexfIsValid() throws Exception {
    validate(gexfSchema(), gexf);
  }

  @Test
  void whatTheSchemasForbidIsFound() throws Exception {
    Schema forGraphml = graphmlSchema();
    Schema forGexf = gexfSchema();
    for (String broken :
        List.of(
            graphml.replaceFirst("<key ", "<kez "),
            graphml.replaceFirst(" edgedefault=\"directed\"", ""),
            graphml.replaceFirst("target=\"n\\d+\"", ""),
            graphml.replaceFirst("<node id=\"n0\"", "<node id=\"n 0\""))) {
      assertFalse(broken.equals(graphml));
      assertThrows(SAXException.class, () -> validate(forGraphml, broken));
    }
    for (String broken :
        List.of(
            gexf.replaceFirst("version=\"1.3\"", "version=\"1.1\""),
            gexf.replaceFirst("timeformat=\"date\"", "timeformat=\"day\""),
            gexf.replaceFirst(" start=\"[-0-9]+\"", " start=\"yesterday\""),
            gexf.replaceFirst("type=\"undirected\"", "type=\"both\""))) {
      assertFalse(broken.equals(gexf));
      assertThrows(SAXException.class, () -> validate(forGexf, broken));
    }
  }

  private static Schema graphmlSchema() throws Exception {
    return schema(UnaryOperator.identity(), "xlink.xsd", "graphml.xsd");
  }

  private static Schema gexfSchema() throws Exception {
    return schema(
        text ->
            text.replace("http://www.gexf.net/1.2draft", "http://gexf.net/1.3")
                .replace("<xs:enumeration value=\"1.2\"/>", "<xs:enumeration value=\"1.3\"/>"),
        "viz.xsd",
        "gexf.xsd");
  }

  /**
   * A schema of parts from JGraphT's archive.
   *
   * @param turned what becomes of the text of each part
   */
  private static Schema schema(UnaryOperator<String> turned, String... parts) throws Exception {
    SchemaFactory factory = SchemaFactory.newDefaultInstance();
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    Source[] sources = new Source[parts.length];
    for (int i = 0; i < parts.length; i++) {
      // Where a part stands is left out of what imports it: the parts before it are known by name.
      String text = part(parts[i]).replaceAll(" schemaLocation=\"[^\"]*\"", "");
      sources[i] = new StreamSource(new StringReader(turned.apply(text)), parts[i]);
    }
    return factory.newSchema(sources);
  }

  private static String part(String name) throws IOException {
    ClassLoader loader = NetworkSchemaTest.class.getClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void validate(Schema schema, String xml) throws Exception {
    Validator validator = schema.newValidator();
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    validator.validate(new StreamSource(new StringReader(xml)));
  }
}
