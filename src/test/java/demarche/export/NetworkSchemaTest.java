package demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.cli.Run;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The exports for network tools are valid by the schemas of their formats. */
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
    NetworkSchemas.validate(NetworkSchemas.graphml(), graphml);
  }

  @Test
  void gexfIsValid() throws Exception {
    NetworkSchemas.validate(NetworkSchemas.gexf(), gexf);
  }

  @Test
  void aPartThatTellsThatItWasCutIsValid() throws Exception {
    NetworkActor one = NetworkActor.of("urn:x/person/one", "One");
    NetworkPart part = new NetworkPart(List.of(one), List.of(), "Cut after 2 facts: <more>.");
    for (byte[] file : List.of(part.graphml(), part.gexf())) {
      assertTrue(new String(file, StandardCharsets.UTF_8).contains("Cut after 2 facts: &lt;more"));
    }
    NetworkSchemas.validate(
        NetworkSchemas.graphml(), new String(part.graphml(), StandardCharsets.UTF_8));
    NetworkSchemas.validate(NetworkSchemas.gexf(), new String(part.gexf(), StandardCharsets.UTF_8));
  }

  @Test
  void whatTheSchemasForbidIsFound() throws Exception {
    Schema forGraphml = NetworkSchemas.graphml();
    Schema forGexf = NetworkSchemas.gexf();
    for (String broken :
        List.of(
            graphml.replaceFirst("<key ", "<kez "),
            graphml.replaceFirst(" edgedefault=\"directed\"", ""),
            graphml.replaceFirst("target=\"n\\d+\"", ""),
            graphml.replaceFirst("<node id=\"n0\"", "<node id=\"n 0\""))) {
      assertFalse(broken.equals(graphml));
      assertThrows(SAXException.class, () -> NetworkSchemas.validate(forGraphml, broken));
    }
    for (String broken :
        List.of(
            gexf.replaceFirst("version=\"1.2\"", "version=\"1.1\""),
            gexf.replaceFirst("timeformat=\"date\"", "timeformat=\"day\""),
            gexf.replaceFirst(" start=\"[-0-9]+\"", " start=\"yesterday\""),
            gexf.replaceFirst("type=\"undirected\"", "type=\"both\""))) {
      assertFalse(broken.equals(gexf));
      assertThrows(SAXException.class, () -> NetworkSchemas.validate(forGexf, broken));
    }
  }
}
