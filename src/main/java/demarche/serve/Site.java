package demarche.serve;

import demarche.answer.NamedQueries;
import demarche.document.DataSetDocuments;
import demarche.document.Descriptions;
import demarche.document.Download;
import demarche.document.OpenApi;
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
import demarche.page.ComparePage;
import demarche.page.DataSetPage;
import demarche.page.DrawnPages;
import demarche.page.ExportsPage;
import demarche.page.Home;
import demarche.page.Missing;
import demarche.page.PageOperations;
import demarche.page.PagesByKind;
import demarche.page.QuestionsPage;
import demarche.page.Refusals;
import demarche.page.SearchData;
import demarche.page.SearchPage;
import demarche.page.Templates;
import demarche.page.VocabularyPage;
import demarche.search.Library;
import demarche.search.TextQueries;
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
  private final Library library;

  private Site(GraphStore store, Library library, Serving serving) {
    this.store = store;
    this.library = library;
    this.serving = serving;
    this.addresses = new Addresses(store.base());
    Limits limits = serving.limits();
    this.asking =
        new Asking(
            store,
            texts(),
            new Allowance(limits.deadline(), limits.rows()),
            context -> TextQueries.register(context, library));
  }

  private Texts texts() {
    return serving.withText() ? Texts.SHOWN : Texts.HIDDEN;
  }

  /**
   * The handler of all addresses.
   *
   * @param library the index of the store
   */
  static Handler of(GraphStore store, Library library, Serving serving) {
    Site site = new Site(store, library, serving);
    return new Refusals(new Routes(site.routes(), Site::nothing), site.templates);
  }

  /** All addresses. */
  static List<Route> routes(GraphStore store, Library library, Serving serving) {
    return new Site(store, library, serving).routes();
  }

  private List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(Assets.PATH, new Assets()));
    routes.add(Route.get("/", new Home(store, templates, addresses)));
    Semaphore turns = new Semaphore(serving.limits().atOnce(), true);
    Handler endpoint = new SparqlEndpoint(store, asking);
    routes.add(SparqlEndpoint.route(new AtOnce(endpoint, turns, PATIENCE)));
    routes.addAll(DrawnPages.routes(store, templates, addresses));
    routes.addAll(searching());
    ExportsPage exports = new ExportsPage(store, texts(), templates);
    routes.add(Route.get(ExportsPage.PATH, exports));
    routes.add(Route.get(ExportsPage.FILES, exports));
    Things things = things();
    addresses.roots().forEach(root -> routes.add(Route.get(root, things)));
    routes.addAll(linkedData());
    return routes;
  }

  private List<Route> searching() {
    SearchData data = new SearchData(library, addresses);
    ComparePage compare = new ComparePage(library, templates, addresses);
    return List.of(
        Route.get(SearchPage.PATH, new SearchPage(library, templates, addresses)),
        Route.get(SearchData.JSON, data::json),
        Route.get(SearchData.CSV, data::csv),
        Route.get(ComparePage.PATH, compare),
        Route.get(ComparePage.CSV, compare::csv));
  }

  /** Things of the graph at their own addresses: those with a page of their own by it. */
  private Things things() {
    boolean whole = serving.isLocal() || serving.withText();
    PagesByKind pages = new PagesByKind(store, templates, addresses, whole);
    return new Things(new Descriptions(store), addresses, pages, new Missing(templates));
  }

  /** Vocabularies, the data set, named queries and what describes them to programs. */
  private List<Route> linkedData() {
    Vocabularies vocabularies = Vocabularies.bundled();
    NamedQueries queries = NamedQueries.bundled();
    Selecting selecting = this::select;
    List<Download> downloads = ExportsPage.downloads();
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
    routes.add(
        Route.get(
            OpenApi.PATH,
            new OpenApi(addresses.roots(), queries, vocabularies, PageOperations.all())));
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
