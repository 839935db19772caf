package demarche.store;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpLib;
import org.apache.jena.sparql.algebra.TransformGraphRename;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.DynamicDatasets.DynamicDatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.QueryEngineTDB;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * TDB2's query engine over the storage of an {@link ArticleGraphsView}. It takes the union of the
 * article graphs for the default graph, and, unlike TDB2's own setting for that, lets {@code FROM}
 * pick single graphs.
 */
final class ArticleQueryEngine extends QueryEngineTDB {
  private ArticleQueryEngine(Query query, DatasetGraphTDB storage, Binding input, Context context) {
    super(query, storage, input, context);
  }

  private ArticleQueryEngine(Op op, DatasetGraphTDB storage, Binding input, Context context) {
    super(op, storage, input, context);
  }

  /** Makes ARQ use this engine for every {@link ArticleGraphsView}. */
  static void registerForViews() {
    QueryEngineRegistry.addFactory(new Factory());
  }

  @Override
  protected DatasetGraph dynamicDataset(
      DatasetDescription description, DatasetGraph dataset, boolean union) {
    return DynamicDatasets.dynamicDataset(description, dataset, false);
  }

  /**
   * A query that writes out the name by which the quad form marks the default graph means the
   * stored one; it must not be mistaken for that mark.
   */
  @Override
  protected Op modifyOp(Op op) {
    Op told =
        Transformer.transform(
            new TransformGraphRename(Quad.defaultGraphNodeGenerated, Quad.defaultGraphIRI), op);
    return super.modifyOp(told);
  }

  @Override
  public QueryIterator eval(Op op, DatasetGraph dataset, Binding input, Context context) {
    Op seen = isDynamicDataset() ? op : OpLib.unionDefaultGraphQuads(op);
    return super.eval(seen, dataset, input, context);
  }

  private void pickGraphsOf(DynamicDatasetGraph picked) {
    dataset =
        DynamicDatasets.dynamicDataset(
            picked.getOriginalDefaultGraphs(), picked.getOriginalNamedGraphs(), dataset, false);
  }

  private static final class Factory implements QueryEngineFactory {
    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      return accept(dataset);
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
      return accept(dataset);
    }

    private static boolean accept(DatasetGraph dataset) {
      return dataset instanceof ArticleGraphsView
          || (dataset instanceof DynamicDatasetGraph picked
              && picked.getOriginal() instanceof ArticleGraphsView);
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
      return plan(new ArticleQueryEngine(query, storage(dataset), input, context), dataset);
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
      return plan(new ArticleQueryEngine(op, storage(dataset), input, context), dataset);
    }

    private static DatasetGraphTDB storage(DatasetGraph dataset) {
      DatasetGraph view =
          dataset instanceof DynamicDatasetGraph picked ? picked.getOriginal() : dataset;
      return ((ArticleGraphsView) view).storage();
    }

    /** A dataset picked by a protocol's parameters is picked anew, from the view's storage. */
    private static Plan plan(ArticleQueryEngine engine, DatasetGraph dataset) {
      if (dataset instanceof DynamicDatasetGraph picked) {
        engine.pickGraphsOf(picked);
      }
      return engine.getPlan();
    }
  }
}
