package demarche.export;

import demarche.store.CodePoints;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** A few triples as text, in the order given: the same triples give the same bytes. */
public final class TripleText {
  /** How triples are written. */
  public enum Form {
    ntriples,
    turtle,
    jsonld,
    rdfxml
  }

  private final Map<String, String> prefixes;

  /**
   * @param more prefixes beside those of the exports
   */
  public TripleText(Map<String, String> more) {
    Map<String, String> all = new java.util.TreeMap<>(Prefixes.ALL);
    all.putAll(more);
    this.prefixes = all;
  }

  /**
   * Each once, in the order of their lines in N-Triples, so that those of a subject are together.
   */
  public static List<Triple> sorted(Collection<Triple> triples) {
    record Placed(String line, Triple triple) {}
    return triples.stream()
        .distinct()
        .map(triple -> new Placed(Lines.of(triple), triple))
        .sorted(Comparator.comparing(Placed::line, CodePoints.ORDER))
        .map(Placed::triple)
        .toList();
  }

  /**
   * Writes triples.
   *
   * @param triples those of a subject follow each other; the labels of blank nodes are kept, and
   *     must be names in XML
   */
  public byte[] bytes(List<Triple> triples, Form form) {
    return switch (form) {
      case ntriples -> lines(triples);
      case turtle -> turtle(triples);
      case jsonld ->
          (new JsonLdArticles().document(triples) + "\n").getBytes(StandardCharsets.UTF_8);
      case rdfxml -> xml(triples);
    };
  }

  private static byte[] lines(List<Triple> triples) {
    StringBuilder text = new StringBuilder();
    triples.forEach(triple -> text.append(Lines.of(triple)).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] turtle(List<Triple> triples) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF blocks = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    blocks.start();
    prefixes.forEach(blocks::prefix);
    triples.forEach(blocks::triple);
    blocks.finish();
    return out.toByteArray();
  }

  private static byte[] xml(List<Triple> triples) {
    StringWriter text = new StringWriter();
    ExportOutput.print(
        new PrintWriter(text),
        out -> {
          RdfXml xml = new RdfXml(out);
          xml.start();
          triples.forEach(xml::triple);
          xml.finish();
        });
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
