package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Response;
import demarche.store.GraphStore;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the pages of things are made with.
 *
 * @param answers what named queries answer of the graph
 * @param templates what pages are filled into
 * @param addresses where its things stand
 * @param days of facts and articles
 * @param whole whether the articles' whole texts are shown, or only the sentences with evidence
 */
record PageParts(
    Answers answers, Templates templates, Addresses addresses, Days days, boolean whole) {
  /** The graph. */
  GraphStore store() {
    return answers.store();
  }

  /** The page of a thing that holds all that it could tell. */
  <M> Optional<Response> page(
      String iri,
      String called,
      BiFunction<DatasetGraph, Node, Optional<M>> modelled,
      Function<M, String> template) {
    return page(iri, called, modelled, template, model -> OptionalInt.empty());
  }

  /**
   * The page of a thing.
   *
   * @param called what the template calls its model
   * @param modelled what the page tells; empty where the graph knows no such thing
   * @param template that shows it
   * @param cut how many things are shown where there are more
   */
  <M> Optional<Response> page(
      String iri,
      String called,
      BiFunction<DatasetGraph, Node, Optional<M>> modelled,
      Function<M, String> template,
      Function<M, OptionalInt> cut) {
    Node thing = NodeFactory.createURI(iri);
    Optional<M> model = store().read(data -> modelled.apply(data, thing));
    return model.map(
        m -> {
          Response page =
              templates.page(
                  template.apply(m),
                  Map.of(called, m, "data", Shown.forms(addresses.path(iri).orElseThrow())));
          OptionalInt shown = cut.apply(m);
          return shown.isPresent() ? page.truncated(shown.getAsInt()) : page;
        });
  }
}
