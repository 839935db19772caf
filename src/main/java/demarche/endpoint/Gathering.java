package demarche.endpoint;

import demarche.endpoint.Outcome.Table;
import demarche.endpoint.Outcome.Triples;
import demarche.endpoint.Outcome.Truth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.modify.TemplateLib;

/** Takes the answer out of the store, up to the cap. */
final class Gathering {
  /** How many terms an answer has at most: room for all rows of some twenty columns. */
  private static final int MOST_TERMS = 1 << 21;

  private final Query query;
  private final DatasetGraph graph;
  private final Allowance allowance;
  private final Deadline deadline;
  private long characters;
  private long terms;

  Gathering(Query query, DatasetGraph graph, Allowance allowance, Deadline deadline) {
    this.query = query;
    this.graph = graph;
    this.allowance = allowance;
    this.deadline = deadline;
  }

  /** The answer that rows of the pattern make. */
  Outcome of(QueryIterator rows) {
    if (query.isSelectType()) {
      return table(rows);
    }
    if (query.isAskType()) {
      return new Truth(rows.hasNext());
    }
    return query.isConstructType()
        ? triples(TemplateLib.calcTriples(query.getConstructTemplate().getTriples(), rows))
        : described(rows);
  }

  private Table table(QueryIterator found) {
    List<Var> columns = query.getResultVars().stream().map(Var::alloc).toList();
    List<Binding> rows = new ArrayList<>();
    while (found.hasNext()) {
      if (isFull(rows.size())) {
        return new Table(columns, rows, true);
      }
      rows.add(kept(found.next(), columns));
    }
    return new Table(columns, rows, false);
  }

  /** A row that holds its terms itself: those of the store are read from its files when asked. */
  private Binding kept(Binding row, List<Var> columns) {
    BindingBuilder kept = Binding.builder();
    for (Var column : columns) {
      Node value = row.get(column);
      if (value != null) {
        count(value);
        kept.add(column, value);
      }
    }
    return kept.build();
  }

  private Triples triples(Iterator<Triple> found) {
    Graph triples = GraphFactory.createDefaultGraph();
    triples.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    while (found.hasNext()) {
      if (isFull(triples.size())) {
        return new Triples(triples, true);
      }
      deadline.check();
      add(found.next(), triples);
    }
    return new Triples(triples, false);
  }

  private void add(Triple triple, Graph to) {
    int before = to.size();
    to.add(triple);
    if (to.size() > before) {
      count(triple.getSubject());
      count(triple.getPredicate());
      count(triple.getObject());
    }
  }

  /** The triples of which something is the subject, and those of the blank nodes they name. */
  private Triples described(QueryIterator rows) {
    Deque<Node> open = new ArrayDeque<>();
    Set<Node> known = new LinkedHashSet<>(query.getResultURIs());
    List<Var> columns = query.getProjectVars();
    while (rows.hasNext() && known.size() <= allowance.rows()) {
      Binding row = rows.next();
      columns.stream().filter(row::contains).map(row::get).forEach(known::add);
    }
    open.addAll(known);
    Graph triples = GraphFactory.createDefaultGraph();
    triples.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    while (!open.isEmpty()) {
      Node thing = open.remove();
      if (thing.isLiteral()) {
        continue;
      }
      Iterator<Triple> found = graph.getDefaultGraph().find(thing, Node.ANY, Node.ANY);
      while (found.hasNext()) {
        if (isFull(triples.size())) {
          return new Triples(triples, true);
        }
        deadline.check();
        Triple triple = found.next();
        add(triple, triples);
        if (triple.getObject().isBlank() && known.add(triple.getObject())) {
          open.add(triple.getObject());
        }
      }
    }
    return new Triples(triples, rows.hasNext());
  }

  private boolean isFull(int size) {
    return size >= allowance.rows() || characters >= allowance.characters() || terms >= MOST_TERMS;
  }

  private void count(Node node) {
    terms++;
    characters +=
        node.isLiteral() ? node.getLiteralLexicalForm().length() : node.toString().length();
  }
}
