package demarche.document;

import demarche.answer.AnswerFormat;
import demarche.answer.Answering;
import demarche.answer.CutResults;
import demarche.export.CsvTables;
import demarche.store.TimeLimit;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The rows of an answer as text, written row by row. Where rows were cut, the text says so itself.
 *
 * @param answer its list cells are in order
 */
record SelectionText(Selection answer) {
  /** Writes all of it in UTF-8, while there is time. */
  void writeTo(OutputStream out, As as) {
    boolean inHead = as == As.json || as == As.xml;
    boolean toldInHead = answer.isCut() && inHead;
    OutputStream to = toldInHead ? CutResults.telling(out, answer.rows().size()) : out;
    PrintWriter text = new PrintWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    new Answering(DatasetGraphFactory.empty(), text, format(as))
        .withCells(CsvTables::guarded)
        .rows(RowSetStream.create(answer.columns(), inTime()));
    if (answer.isCut() && !inHead) {
      text.print(lastRow(as));
    }
    text.flush();
  }

  private Iterator<Binding> inTime() {
    return Iter.map(
        answer.rows().iterator(),
        row -> {
          TimeLimit.checkCurrent();
          return row;
        });
  }

  private String lastRow(As as) {
    String sentence = CutResults.sentence(answer.rows().size(), "rows");
    String column = as == As.tsv ? "\t" : ",";
    String cell = as == As.tsv ? '"' + sentence + '"' : sentence;
    return cell + column.repeat(answer.columns().size() - 1) + "\n";
  }

  private static AnswerFormat format(As as) {
    return switch (as) {
      case csv -> AnswerFormat.csv;
      case tsv -> AnswerFormat.tsv;
      case xml -> AnswerFormat.xml;
      case json, html, rq -> AnswerFormat.json;
    };
  }
}
