package demarche.endpoint;

import demarche.answer.CutResults;
import demarche.endpoint.Format.Chosen;
import demarche.endpoint.Outcome.Table;
import demarche.endpoint.Outcome.Triples;
import demarche.endpoint.Outcome.Truth;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.store.TimeLimit;
import demarche.store.WatchedGraph;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * Writes outcomes, all of one before the first byte is sent. One that was cut says so in a header,
 * and, since headers are lost with the next copy, in itself: JSON and XML by a link in their head,
 * CSV and TSV by a last row, graphs by a comment triple.
 */
public final class Writing {
  private Writing() {}

  /**
   * The answer to a request.
   *
   * @throws Refused with 406 where the client takes none of the formats
   */
  public static Response response(Request request, Outcome outcome) {
    Chosen chosen = Format.chosen(request, formats(outcome));
    try {
      Response response =
          Response.of(Response.OK, chosen.contentType(), body(outcome, chosen.format()))
              .with("Vary", "Accept");
      return outcome.cut() ? response.truncated(outcome.size()) : response;
    } catch (OutOfMemoryError e) {
      throw new Refused(Response.BUSY, "The answer needs more memory than there is.");
    }
  }

  private static byte[] body(Outcome outcome, Format format) {
    return switch (outcome) {
      case Table table -> table(table, format);
      case Truth truth -> truth(truth, format);
      case Triples triples -> triples(triples, format);
    };
  }

  private static List<Format> formats(Outcome outcome) {
    return switch (outcome) {
      case Table table -> Format.OF_ROWS;
      case Truth truth -> Format.OF_TRUTH;
      case Triples triples -> Format.OF_GRAPHS;
    };
  }

  private static byte[] table(Table table, Format format) {
    boolean inHead = format.equals(Format.JSON) || format.equals(Format.XML);
    if (format.equals(Format.XML) && !table.rows().stream().allMatch(Writing::isXml)) {
      throw unwritable("table", format);
    }
    List<Binding> rows = new ArrayList<>(table.rows());
    if (table.cut() && !inHead && !table.columns().isEmpty()) {
      rows.add(
          BindingFactory.binding(
              table.columns().getFirst(),
              NodeFactory.createLiteralString(CutResults.sentence(rows.size(), "rows"))));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Var> columns = table.columns();
    Iterator<Binding> inTime = Iter.map(rows.iterator(), Writing::checked);
    writer(format).write(out, RowSetStream.create(columns, inTime), ARQ.getContext());
    return table.cut() && inHead
        ? CutResults.told(out.toString(StandardCharsets.UTF_8), rows.size())
            .getBytes(StandardCharsets.UTF_8)
        : out.toByteArray();
  }

  private static Binding checked(Binding row) {
    TimeLimit.checkCurrent();
    return row;
  }

  private static byte[] truth(Truth truth, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer(format).write(out, truth.holds(), ARQ.getContext());
    return out.toByteArray();
  }

  private static RowSetWriter writer(Format format) {
    return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
  }

  private static byte[] triples(Triples triples, Format format) {
    if (!triples.cut()) {
      return bytes(triples.graph(), format);
    }
    Graph marked = GraphFactory.createDefaultGraph();
    marked.getPrefixMapping().setNsPrefixes(triples.graph().getPrefixMapping());
    GraphUtil.addInto(marked, triples.graph());
    marked.add(
        Triple.create(
            NodeFactory.createBlankNode(),
            RDFS.comment.asNode(),
            NodeFactory.createLiteralString(CutResults.sentence(triples.size(), "triples"))));
    return bytes(marked, format);
  }

  /** A graph as bytes, while there is time. */
  static byte[] bytes(Graph graph, Format format) {
    Graph watched = new WatchedGraph(graph, TimeLimit::checkCurrent);
    try {
      return bytes(watched, format, form(format));
    } catch (StackOverflowError e) {
      // Turtle at its prettiest writes a blank node within the one that names it.
      return bytes(watched, format, RDFFormat.TURTLE_BLOCKS);
    } catch (QueryCancelledException e) {
      throw e;
    } catch (JenaException e) {
      // RDF/XML has no way to write properties whose IRIs end in no name.
      throw unwritable("graph", format);
    }
  }

  private static RDFFormat form(Format format) {
    // The pretty form of RDF/XML takes time with the square of the graph.
    return format.equals(Format.RDF_XML)
        ? RDFFormat.RDFXML_PLAIN
        : RDFWriterRegistry.defaultSerialization(format.lang());
  }

  private static byte[] bytes(Graph graph, Format format, RDFFormat form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format.equals(Format.JSON_LD)) {
      JsonLdText.write(graph, out);
      return out.toByteArray();
    }
    if (format.equals(Format.RDF_XML)
        && graph.find().filterDrop(t -> isXml(t.getObject())).hasNext()) {
      throw unwritable("graph", format);
    }
    RDFWriter.source(graph).format(form).output(out);
    return out.toByteArray();
  }

  private static boolean isXml(Binding row) {
    return Iter.iter(row.vars()).map(row::get).allMatch(Writing::isXml);
  }

  /** Whether XML has all the characters of a term. */
  private static boolean isXml(Node term) {
    return !term.isLiteral()
        || term.getLiteralLexicalForm()
            .codePoints()
            .allMatch(
                c ->
                    c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= ' ' && c < Character.MIN_SURROGATE)
                        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
                        || c > 0xFFFF);
  }

  private static Refused unwritable(String what, Format format) {
    return new Refused(
        Response.NOT_ACCEPTABLE,
        "This " + what + " cannot be written as " + format.type() + "; its other formats can.");
  }
}
