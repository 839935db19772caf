package demarche.build;

import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Triples of one graph as lines of N-Quads, the same bytes as Jena's writer gives. Writing them is
 * a large part of the whole way of an article: plain IRIs and literals are copied byte by byte, and
 * only what has an unusual character or form is left to Jena.
 */
public final class QuadLines {
  private static final int USUAL_LINE = 220;

  private final Map<Node, byte[]> iris = new HashMap<>();
  private byte[] bytes;
  private int length;

  private QuadLines(int capacity) {
    this.bytes = new byte[capacity];
  }

  /**
   * One line a triple, in the order given, each ending in a line feed.
   *
   * @param graph the IRI of the named graph
   * @return the lines in UTF-8, on an array
   */
  public static ByteBuffer of(Node graph, List<Triple> triples) {
    QuadLines lines = new QuadLines(USUAL_LINE * triples.size());
    byte[] end = (' ' + text(iri(graph)) + " .\n").getBytes(StandardCharsets.UTF_8);
    for (Triple triple : triples) {
      lines.put(triple.getSubject());
      lines.put(' ');
      lines.put(triple.getPredicate());
      lines.put(' ');
      lines.put(triple.getObject());
      lines.put(end);
    }
    return ByteBuffer.wrap(lines.bytes, 0, lines.length);
  }

  private void put(Node node) {
    if (node.isURI()) {
      put(iris.computeIfAbsent(node, QuadLines::iri));
    } else if (node.isLiteral() && node.getLiteralBaseDirection() == null) {
      literal(node);
    } else {
      put(byJena(node));
    }
  }

  private static byte[] iri(Node node) {
    String iri = node.getURI();
    for (int i = 0; i < iri.length(); i++) {
      if (!plainInIri(iri.charAt(i))) {
        return byJena(node);
      }
    }
    return ('<' + iri + '>').getBytes(StandardCharsets.UTF_8);
  }

  private static boolean plainInIri(char c) {
    return switch (c) {
      case '<', '>', '"', '{', '}', '|', '^', '`', '\\' -> false;
      default -> c > ' ' && c < '\u007F';
    };
  }

  private void literal(Node node) {
    byte[] lexical = node.getLiteralLexicalForm().getBytes(StandardCharsets.UTF_8);
    for (byte b : lexical) {
      // Bytes above ASCII are negative: nothing of them is ever escaped.
      if (b == '"' || b == '\\' || (b >= 0 && b < ' ') || b == '\u007F') {
        put(byJena(node));
        return;
      }
    }
    put('"');
    put(lexical);
    put('"');
    String language = node.getLiteralLanguage();
    String datatype = node.getLiteralDatatypeURI();
    if (!language.isEmpty()) {
      put('@');
      put(language.getBytes(StandardCharsets.UTF_8));
    } else if (!datatype.equals(XSD.xstring.getURI())
        && !datatype.equals(RDF.langString.getURI())) {
      put('^');
      put('^');
      put(iris.computeIfAbsent(NodeFactory.createURI(datatype), QuadLines::iri));
    }
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private static byte[] byJena(Node node) {
    StringWriter text = new StringWriter();
    AWriter out = IO.wrap(text);
    new NodeFormatterNT().format(out, node);
    out.flush();
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void put(char ascii) {
    room(1);
    bytes[length++] = (byte) ascii;
  }

  private void put(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
    }
  }
}
