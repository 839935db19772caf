package demarche.page;

import demarche.answer.Names;
import demarche.document.Selection;
import demarche.endpoint.Allowance;
import demarche.endpoint.Asking;
import demarche.endpoint.Outcome.Table;
import demarche.endpoint.Picked;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.time.Duration;

/** What pages are told of a graph in tests. */
final class Asked {
  private Asked() {}

  static Answers of(GraphStore store) {
    Asking asking = new Asking(store, Texts.HIDDEN, new Allowance(Duration.ofSeconds(60), 100_000));
    return new Answers(
        store,
        query -> {
          Table table = (Table) asking.ask(query, Picked.NONE);
          return new Selection(table.columns(), table.rows(), table.cut());
        },
        Names.UNKNOWN);
  }
}
