package demarche.build;

import java.io.StringWriter;
import java.util.List;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;

/** Triples of one graph as lines of N-Quads. */
public final class QuadLines {
  private static final int USUAL_LINE = 200;

  private QuadLines() {}

  /**
   * One line a triple, in the order given, each ending in a line feed.
   *
   * @param graph the IRI of the named graph
   */
  public static String of(Node graph, List<Triple> triples) {
    NodeFormatter formatter = new NodeFormatterNT();
    StringWriter lines = new StringWriter(USUAL_LINE * triples.size());
    AWriter out = IO.wrap(lines);
    for (Triple triple : triples) {
      formatter.format(out, triple.getSubject());
      out.print(' ');
      formatter.format(out, triple.getPredicate());
      out.print(' ');
      formatter.format(out, triple.getObject());
      out.print(' ');
      formatter.format(out, graph);
      out.print(" .\n");
    }
    out.flush();
    return lines.toString();
  }
}
