package demarche.answer;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.commons.io.output.WriterOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Asks a query and writes its answer. The caller holds a read transaction. */
public final class Answering {
  private final DatasetGraph graph;
  private final PrintWriter out;
  private final AnswerFormat format;
  private final Consumer<Context> prepared;
  private final UnaryOperator<String> cells;

  /**
   * @param graph the graph as a store shows it: its default graph is the union of the article
   *     graphs
   * @param out where the answer goes
   * @param format how it is written
   */
  public Answering(DatasetGraph graph, PrintWriter out, AnswerFormat format) {
    this(graph, out, format, context -> {});
  }

  /**
   * @param prepared puts into the context of a run what the query needs beside the graph
   */
  public Answering(
      DatasetGraph graph, PrintWriter out, AnswerFormat format, Consumer<Context> prepared) {
    this(graph, out, format, prepared, UnaryOperator.identity());
  }

  private Answering(
      DatasetGraph graph,
      PrintWriter out,
      AnswerFormat format,
      Consumer<Context> prepared,
      UnaryOperator<String> cells) {
    this.graph = graph;
    this.out = out;
    this.format = format;
    this.prepared = prepared;
    this.cells = cells;
  }

  /**
   * The same, with another way to write a cell of CSV and TSV.
   *
   * @param written what is written for a value
   */
  public Answering withCells(UnaryOperator<String> written) {
    return new Answering(graph, out, format, prepared, written);
  }

  /**
   * Answers a query of any form.
   *
   * @return the number of rows of a SELECT query, of triples of a graph, or 1 for ASK
   * @throws Failure with {@link ExitCode#USAGE} where the format does not fit the form of the
   *     query, or it cannot be carried out
   */
  public long answer(NamedQuery named, Arguments arguments) {
    Query query = arguments.query();
    // With what the store forbids, as SERVICE.
    Context context = Context.setupContextForDataset(ARQ.getContext(), graph);
    prepared.accept(context);
    try (QueryExec run = QueryExec.dataset(graph).query(query).context(context).build()) {
      if (query.isSelectType()) {
        return select(run, named.listColumns());
      }
      if (query.isAskType()) {
        return ask(run.ask());
      }
      if (query.isConstructType() || query.isDescribeType()) {
        return graph(query.isConstructType() ? run.construct() : run.describe(), query);
      }
      throw new Failure(
          ExitCode.USAGE, named.name() + " is neither SELECT, ASK, CONSTRUCT nor DESCRIBE.");
    } catch (QueryException e) {
      throw new Failure(
          ExitCode.USAGE, named.name() + " could not be answered: " + e.getMessage(), e);
    }
  }

  private long select(QueryExec run, Set<String> listColumns) {
    Counted rows = new Counted(Rows.sorted(run.select(), listColumns));
    rows(rows);
    return rows.count();
  }

  /** Writes the rows of a SELECT query; their list cells are in order already. */
  public void rows(RowSet rows) {
    switch (format) {
      case table -> table(rows);
      case csv -> delimited(rows, DelimitedText.csv());
      case tsv -> delimited(rows, DelimitedText.tsv());
      case json -> standard(rows, ResultSetLang.RS_JSON);
      case xml -> standard(rows, ResultSetLang.RS_XML);
    }
  }

  private void table(RowSet rows) {
    List<Var> columns = rows.getResultVars();
    TextTable table = new TextTable(columns.stream().map(Var::getVarName).toList());
    rows.forEach(row -> table.add(Rows.cells(row, columns)));
    table.write(out, Integer.getInteger("demarche.columns", 0));
  }

  private void delimited(RowSet rows, DelimitedText form) {
    List<Var> columns = rows.getResultVars();
    form.write(out, columns.stream().map(Var::getVarName).toList());
    rows.forEach(row -> form.write(out, Rows.cells(row, columns).stream().map(cells).toList()));
  }

  private void standard(RowSet rows, Lang lang) {
    bytes(stream -> writer(lang).write(stream, rows, ARQ.getContext()));
  }

  private static RowSetWriter writer(Lang lang) {
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private long ask(boolean answer) {
    switch (format) {
      case table -> out.print(answer + "\n");
      case json -> bytes(s -> writer(ResultSetLang.RS_JSON).write(s, answer, ARQ.getContext()));
      case xml -> bytes(s -> writer(ResultSetLang.RS_XML).write(s, answer, ARQ.getContext()));
      case csv, tsv ->
          throw new Failure(
              ExitCode.USAGE,
              "An ASK query has true or false for an answer, which has no columns: use the format"
                  + " table, json or xml.");
    }
    return 1;
  }

  private long graph(Graph answer, Query query) {
    RDFFormat rdf =
        switch (format) {
          case table -> RDFFormat.TURTLE_PRETTY;
          case json -> RDFFormat.JSONLD11_PRETTY;
          case xml -> RDFFormat.RDFXML_PRETTY;
          case csv, tsv ->
              throw new Failure(
                  ExitCode.USAGE,
                  "A CONSTRUCT or DESCRIBE query has a graph for an answer, which has no columns:"
                      + " use the format table (Turtle), json (JSON-LD) or xml (RDF/XML).");
        };
    answer.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    out.print(RDFWriter.source(answer).format(rdf).asString());
    return answer.size();
  }

  /** Something that writes UTF-8 bytes. */
  private interface ByteSource {
    void writeTo(OutputStream stream);
  }

  private void bytes(ByteSource source) {
    try (OutputStream stream =
        WriterOutputStream.builder()
            .setWriter(new Unclosed(out))
            .setCharset(StandardCharsets.UTF_8)
            .get()) {
      source.writeTo(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Passes all on but the closing, for the output outlives one answer. */
  private static final class Unclosed extends java.io.FilterWriter {
    Unclosed(PrintWriter out) {
      super(out);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
