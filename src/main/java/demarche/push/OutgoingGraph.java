package demarche.push;

import demarche.store.CodePoints;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/**
 * A graph as it is sent.
 *
 * @param iri its name
 * @param lines sorted N-Triples, so that the same triples are the same text
 */
record OutgoingGraph(String iri, String lines) {

  /** A graph of triples; blank nodes keep their labels. */
  static OutgoingGraph of(String iri, Collection<Triple> triples) {
    NodeFormatter formatter = new NodeFormatterNT();
    List<String> lines = new ArrayList<>(triples.size());
    for (Triple triple : triples) {
      StringWriter line = new StringWriter();
      AWriter out = IO.wrap(line);
      formatter.format(out, triple.getSubject());
      out.print(' ');
      formatter.format(out, triple.getPredicate());
      out.print(' ');
      formatter.format(out, triple.getObject());
      out.print(" .\n");
      out.flush();
      lines.add(line.toString());
    }
    lines.sort(CodePoints.ORDER);
    return new OutgoingGraph(iri, String.join("", lines));
  }

  byte[] bytes() {
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  /** The SHA-256 of what is sent. */
  String digest() {
    return Digests.sha256(bytes());
  }
}
