package demarche.serve;

import demarche.answer.NamedQueries;
import demarche.document.DataSetDocuments;
import demarche.document.Descriptions;
import demarche.document.Download;
import demarche.document.OpenApi;
import demarche.document.Operation;
import demarche.document.Questions;
import demarche.document.Selecting;
import demarche.document.Selection;
import demarche.document.Things;
import demarche.document.Vocabularies;
import demarche.document.VocabularyDocuments;
import demarche.endpoint.Allowance;
import demarche.endpoint.Asking;
import demarche.endpoint.Outcome;
import demarche.endpoint.Picked;
import demarche.endpoint.SparqlEndpoint;
import demarche.exchange.Addresses;
import demarche.exchange.AtOnce;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes;
import demarche.exchange.Routes.Route;
import demarche.page.Assets;
import demarche.page.DataSetPage;
import demarche.page.DrawnPages;
import demarche.page.Home;
import demarche.page.Missing;
import demarche.page.QuestionsPage;
import demarche.page.Refusals;
import demarche.page.Templates;
import demarche.page.ThingPage;
import demarche.page.ThingPages;
import demarche.page.VocabularyPage;
import demarche.serve.Serving.Limits;
import demarche.store.GraphStore;
import demarche.store.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.apache.jena.query.Query;

/** Everything that is served of one graph, by its address. */
final class Site {
  /** How long a query waits for its turn. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final GraphStore store;
  private final Serving serving;
  private final Templates templates = new Templates(Map.of());
  private final Addresses addresses;
  private final Asking asking;

  private Site(GraphStore store, Serving serving) {
    this.store = store;
    this.serving = serving;
    this.addresses = new Addresses(store.base());
    Limits limits = serving.limits();
    this.asking =
        new Asking(
            store,
            serving.withText() ? Texts.SHOWN : Texts.HIDDEN,
            new Allowance(limits.deadline(), limits.rows()));
  }

  /** The handler of all addresses. */
  static Handler of(GraphStore store, Serving serving) {
    Site site = new Site(store, serving);
    return new Refusals(new Routes(site.routes(), Site::nothing), site.templates);
  }

  /** All addresses. */
  static List<Route> routes(GraphStore store, Serving serving) {
    return new Site(store, serving).routes();
  }

  private List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(Assets.PATH, new Assets()));
    routes.add(Route.get("/", new Home(store, templates, addresses)));
    Semaphore turns = new Semaphore(serving.limits().atOnce(), true);
    Handler endpoint = new SparqlEndpoint(store, asking);
    routes.add(SparqlEndpoint.route(new AtOnce(endpoint, turns, PATIENCE)));
    routes.addAll(DrawnPages.routes(store, templates, addresses));
    Things things = things();
    addresses.roots().forEach(root -> routes.add(Route.get(root, things)));
    routes.addAll(linkedData());
    return routes;
  }

  /** Things of the graph at their own addresses: those with a page of their own by it. */
  private Things things() {
    boolean whole = serving.isLocal() || serving.withText();
    ThingPage plain = new ThingPage(store, templates, addresses, whole);
    ThingPages pages = new ThingPages(store, templates, addresses, whole);
    return new Things(
        new Descriptions(store),
        addresses,
        Map.of(),
        (request, iri) -> pages.page(iri).orElseGet(() -> plain.page(request, iri)),
        new Missing(templates));
  }

  /** Vocabularies, the data set, named queries and what describes them to programs. */
  private List<Route> linkedData() {
    Vocabularies vocabularies = Vocabularies.bundled();
    NamedQueries queries = NamedQueries.bundled();
    Selecting selecting = this::select;
    List<Download> downloads = List.of();
    List<Operation> more = List.of();
    List<Route> routes = new ArrayList<>();
    routes.addAll(
        new VocabularyDocuments(
                vocabularies, new VocabularyPage(vocabularies, templates, addresses))
            .routes());
    routes.addAll(
        new DataSetDocuments(
                store,
                vocabularies,
                downloads,
                new DataSetPage(store, templates, addresses, vocabularies, downloads))
            .routes());
    routes.addAll(
        new Questions(store, queries, selecting, new QuestionsPage(store, templates, addresses))
            .routes());
    routes.add(Route.get(OpenApi.PATH, new OpenApi(queries, vocabularies, more)));
    return routes;
  }

  /** Named queries are asked under the same limits as those of clients. */
  private Selection select(Query query) {
    return switch (asking.ask(query, Picked.NONE)) {
      case Outcome.Table table -> new Selection(table.columns(), table.rows(), table.cut());
      case Outcome.Truth truth -> throw new IllegalArgumentException("no SELECT query: " + query);
      case Outcome.Triples triples ->
          throw new IllegalArgumentException("no SELECT query: " + query);
    };
  }

  private static Response nothing(Request request) {
    if (!request.method().equals("GET")) {
      return Response.sentence(Response.METHOD_NOT_ALLOWED, "This server is for reading.")
          .with("Allow", "GET, HEAD");
    }
    throw new Refused(Response.NOT_FOUND, "There is nothing at this address.");
  }
}
