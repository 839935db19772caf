package demarche.endpoint;

import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;

/** Asks a store under guards, a deadline and a cap: for the endpoint, and for pages. */
public final class Asking {
  private final GraphStore store;
  private final Texts texts;
  private final Allowance allowance;
  private final Consumer<Context> more;

  /**
   * Without anything more.
   *
   * @param store what is asked
   * @param texts whether queries reach the articles' texts
   * @param allowance what one query may cost
   */
  public Asking(GraphStore store, Texts texts, Allowance allowance) {
    this(store, texts, allowance, context -> {});
  }

  /**
   * @param store what is asked
   * @param texts whether queries reach the articles' texts
   * @param allowance what one query may cost
   * @param more adds to the settings of each run, such as a property that is computed
   */
  public Asking(GraphStore store, Texts texts, Allowance allowance, Consumer<Context> more) {
    this.store = store;
    this.texts = texts;
    this.allowance = allowance;
    this.more = more;
  }

  /**
   * Reads a query.
   *
   * @param text of SPARQL 1.1
   * @param base what relative IRIs are of
   * @throws Refused where it is none
   */
  public static Query parsed(String text, String base) {
    return Guards.parsed(text, base);
  }

  /**
   * Answers a query of any form.
   *
   * @param picked the graphs that are asked
   * @throws Refused where a guard forbids it or its time is over
   */
  public Outcome ask(Query query, Picked picked) {
    try (Deadline deadline = Deadline.in(allowance.deadline())) {
      // The store tells its own troubles; what is the query's is thrown outside of it.
      return store.read(texts, graph -> attempt(query, picked.of(graph, query), deadline)).get();
    }
  }

  private Supplier<Outcome> attempt(Query query, DatasetGraph graph, Deadline deadline) {
    try {
      Outcome outcome = answered(query, graph, deadline);
      deadline.check();
      return () -> outcome;
    } catch (QueryCancelledException e) {
      return refusing(
          new Refused(
              Response.BUSY,
              "The query was stopped: it took longer than the "
                  + seconds()
                  + " that this server gives to one."));
    } catch (Refused e) {
      return refusing(e);
    } catch (QueryException
        | ArithmeticException
        | IllegalArgumentException
        | UnsupportedOperationException e) {
      // Jena's functions throw Java's own for arguments that they cannot take.
      return refusing(new Refused(Response.BAD_REQUEST, "The query cannot be carried out."));
    } catch (StackOverflowError e) {
      return refusing(Guards.tooDeep());
    } catch (OutOfMemoryError e) {
      return refusing(new Refused(Response.BUSY, "The query needs more memory than there is."));
    }
  }

  private static Supplier<Outcome> refusing(Refused refused) {
    return () -> {
      throw refused;
    };
  }

  private String seconds() {
    long whole = allowance.deadline().toSeconds();
    return whole == 1
        ? "second"
        : whole > 0 ? whole + " seconds" : allowance.deadline().toMillis() + " milliseconds";
  }

  private Outcome answered(Query query, DatasetGraph graph, Deadline deadline) {
    Op op = Guards.guarded(query, deadline);
    Context context = context(graph, deadline);
    Plan plan =
        QueryEngineRegistry.findFactory(op, graph, context)
            .create(op, graph, BindingRoot.create(), context);
    QueryIterator rows = plan.iterator();
    try {
      return new Gathering(query, graph, allowance, deadline).of(rows);
    } finally {
      rows.close();
      plan.close();
    }
  }

  /** The settings of one run: its own signal, its own functions, no loading of classes by IRI. */
  private Context context(DatasetGraph graph, Deadline deadline) {
    Context context = Context.setupContextForDataset(ARQ.getContext(), graph);
    context.set(ARQConstants.symCancelQuery, deadline.signal());
    context.set(ARQ.httpServiceAllowed, false);
    FunctionRegistry.set(context, new KnownFunctions());
    PropertyFunctionRegistry.set(context, new KnownProperties());
    more.accept(context);
    QC.setFactory(context, run -> new WatchedExecutor(run, deadline));
    return context;
  }
}
