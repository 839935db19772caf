package demarche.export;

import java.io.StringWriter;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Lines of N-Triples and N-Quads, without the line feed. */
final class Lines {
  private static final NodeFormatter FORM = new NodeFormatterNT();

  private Lines() {}

  static String of(Triple triple) {
    return line(triple.getSubject(), triple.getPredicate(), triple.getObject());
  }

  /** A quad of the default graph is a line without a graph. */
  static String of(Quad quad) {
    return quad.isDefaultGraph()
        ? line(quad.getSubject(), quad.getPredicate(), quad.getObject())
        : line(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph());
  }

  private static String line(Node... nodes) {
    StringWriter line = new StringWriter();
    AWriter out = IO.wrap(line);
    for (Node node : nodes) {
      FORM.format(out, node);
      out.print(' ');
    }
    out.print('.');
    out.flush();
    return line.toString();
  }
}
