package demarche.serve;

import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.Parameter;
import demarche.document.CountedOnce;
import demarche.document.DataSet;
import demarche.document.DataSetDocuments;
import demarche.document.Descriptions;
import demarche.document.Download;
import demarche.document.KeptSelections;
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
import demarche.exchange.Turns;
import demarche.page.ActorNetworkFile;
import demarche.page.Answers;
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
import demarche.page.SearchNetwork;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that is served of one graph, by its address. */
final class Site {
  private static final Logger LOG = LoggerFactory.getLogger(Site.class);

  /** How long an answer may take that is made before somebody asks. */
  private static final Duration PATIENT = Duration.ofMinutes(10);

  /** How long a request waits for its turn. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What takes longer than this goes on beside the turns. */
  private static final Duration SOON = Duration.ofSeconds(1);

  /** What was made sooner than this is made anew each time. */
  private static final Duration WORTH_KEEPING = Duration.ofMillis(20);

  private final GraphStore store;
  private final Serving serving;
  private final Assets assets;
  private final Templates templates;
  private final Addresses addresses;

  /** The queries that can be asked without a parameter, and those that pages ask for all. */
  private final Set<Query> plain;

  private final KeptSelections unasked;
  private final KeptSelections asked;
  private final Library library;
  private final Answers answers;
  private final Home home;
  private final CountedOnce counted;
  private final Questions questions;

  private Site(GraphStore store, Library library, Serving serving, Assets assets) {
    this.store = store;
    this.library = library;
    this.serving = serving;
    this.assets = assets;
    this.templates = new Templates(Map.of(), assets);
    this.addresses = new Addresses(store.base());
    Asking asking = asking(serving.limits().deadline());
    this.plain = plain(store.base());
    this.unasked = new KeptSelections(query -> select(asking, query), memory() / 16);
    this.asked = new KeptSelections(query -> select(asking, query), memory() / 16);
    this.answers = new Answers(store, this::select, this::meant);
    this.home = new Home(store, library, templates, addresses);
    this.counted = new CountedOnce(store);
    this.questions =
        new Questions(
            store,
            NamedQueries.bundled(),
            this::select,
            this::meant,
            new QuestionsPage(store, templates, addresses),
            memory() / 16);
  }

  /** Asks under the limits of clients but for the time. */
  private Asking asking(Duration deadline) {
    return new Asking(
        store,
        texts(),
        new Allowance(deadline, serving.limits().rows()),
        context -> TextQueries.register(context, library));
  }

  private static Set<Query> plain(String base) {
    Set<Query> plain = new LinkedHashSet<>();
    NamedQueries queries = NamedQueries.bundled();
    plain.add(Answers.examples(base));
    for (NamedQuery query : queries.all()) {
      if (query.parameters().stream().noneMatch(Parameter::required)) {
        plain.add(query.query());
      }
    }
    return plain;
  }

  private static long memory() {
    return Runtime.getRuntime().maxMemory();
  }

  private Texts texts() {
    return serving.withText() ? Texts.SHOWN : Texts.HIDDEN;
  }

  /**
   * The handler of all addresses. All but style and scripts have one limit together on how many are
   * worked on at once, and one time each.
   *
   * @param library the index of the store
   */
  static Handler of(GraphStore store, Library library, Serving serving) {
    return over(store, library, serving).handler();
  }

  /**
   * The same with other assets than all.
   *
   * @param assets style, scripts and pictures that are there
   */
  static Handler of(GraphStore store, Library library, Serving serving, Assets assets) {
    return new Site(store, library, serving, assets).handler();
  }

  /** The site of a graph. */
  static Site over(GraphStore store, Library library, Serving serving) {
    return new Site(store, library, serving, new Assets());
  }

  /**
   * What takes long and is the same for all: made before somebody asks, once the index is there.
   */
  void warm() {
    home.warm();
    Asking patient = asking(PATIENT);
    Selecting keeping = query -> unasked.select(query, q -> select(patient, q));
    try {
      // Before the long ones, for several pages begin with them.
      Selection examples = keeping.select(Answers.examples(store.base()));
      LOG.debug("made ready, with {} to begin with", examples.rows().size());
    } catch (Refused e) {
      LOG.debug("there are no examples beforehand", e);
    }
    DataSet ignored = counted.get();
    questions.prepare(query -> select(patient, query));
  }

  /** The handler of all its addresses. */
  Handler handler() {
    Limits limits = serving.limits();
    KnownParameters known = new KnownParameters(PageOperations.all(), addresses.roots());
    List<Route> routes = routes().stream().map(known::guarded).toList();
    Handler timed = new InTime(new Routes(routes, Site::nothing), limits.deadline());
    Handler inTurn = new AtOnce(timed, new Turns(limits.atOnce(), PATIENCE, SOON));
    Handler kept =
        new KeptAnswers(
            inTurn, this::isLasting, WORTH_KEEPING, limits.deadline().plus(PATIENCE), memory() / 8);
    // Style and scripts cost nothing: a page that is there is shown as it should be.
    Routes all = new Routes(List.of(Route.get(Assets.PATH, assets)), kept);
    return new Refusals(all, templates);
  }

  /**
   * Whether an answer stays as it is: not while names cannot be looked up yet, and not that of the
   * first page, which tells what is there by then, of files, which are too large, or of queries,
   * which may ask for the time.
   */
  private boolean isLasting(Request request) {
    String path = request.path();
    return library.ready().isPresent()
        && !path.equals("/")
        && !path.equals(SparqlEndpoint.PATH)
        && !path.startsWith(ExportsPage.FILES);
  }

  /** All addresses. */
  static List<Route> routes(GraphStore store, Library library, Serving serving) {
    return over(store, library, serving).routes();
  }

  private List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(Assets.PATH, assets));
    routes.add(Route.get("/", home));
    Asking asking = asking(serving.limits().deadline());
    routes.add(SparqlEndpoint.route(new SparqlEndpoint(store, asking, serving.publicAddress())));
    int most = serving.limits().rows();
    routes.addAll(DrawnPages.routes(answers, library, most, templates, addresses));
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
    int most = serving.limits().rows();
    SearchData data = new SearchData(library, most, addresses);
    ComparePage compare = new ComparePage(library, most, templates, addresses);
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(SearchPage.PATH, new SearchPage(library, most, templates, addresses)));
    routes.add(Route.get(SearchData.JSON, data::json));
    routes.add(Route.get(SearchData.CSV, data::csv));
    routes.addAll(new SearchNetwork(store, library, most).routes());
    routes.addAll(new ActorNetworkFile(store, most, addresses).routes());
    routes.add(Route.get(ComparePage.PATH, compare));
    routes.add(Route.get(ComparePage.CSV, compare::csv));
    return routes;
  }

  /** Things of the graph at their own addresses: those with a page of their own by it. */
  private Things things() {
    PagesByKind pages = new PagesByKind(answers, templates, addresses, serving.showsWholeTexts());
    return new Things(new Descriptions(store), addresses, pages, new Missing(templates));
  }

  /** Vocabularies, the data set, named queries and what describes them to programs. */
  private List<Route> linkedData() {
    Vocabularies vocabularies = Vocabularies.bundled();
    NamedQueries queries = NamedQueries.bundled();
    List<Download> downloads = ExportsPage.downloads();
    List<Route> routes = new ArrayList<>();
    routes.addAll(
        new VocabularyDocuments(
                vocabularies, new VocabularyPage(vocabularies, templates, addresses))
            .routes());
    routes.addAll(
        new DataSetDocuments(
                counted,
                vocabularies,
                downloads,
                serving.publicAddress(),
                new DataSetPage(store, templates, addresses, vocabularies, downloads))
            .routes());
    routes.addAll(questions.routes());
    routes.add(
        Route.get(
            OpenApi.PATH,
            new OpenApi(addresses.roots(), queries, vocabularies, PageOperations.all())));
    return routes;
  }

  /**
   * Named queries, also those of pages, are asked under the same limits as those of clients. Those
   * that ask nothing in particular, which all visitors come by, never make room for the others.
   */
  private Selection select(Query query) {
    return (plain.contains(query) ? unasked : asked).select(query);
  }

  private static Selection select(Asking asking, Query query) {
    return switch (asking.ask(query, Picked.NONE)) {
      case Outcome.Table table -> new Selection(table.columns(), table.rows(), table.cut());
      case Outcome.Truth truth -> throw new IllegalArgumentException("no SELECT query: " + query);
      case Outcome.Triples triples ->
          throw new IllegalArgumentException("no SELECT query: " + query);
    };
  }

  /** Whom a name may mean, once the index is there. */
  private Optional<List<Node>> meant(Node value) {
    return value.isURI()
        ? Optional.of(List.of(value))
        : library
            .ready()
            .flatMap(index -> index.called(value.getLiteralLexicalForm()))
            .map(iris -> iris.stream().map(NodeFactory::createURI).toList());
  }

  private static Response nothing(Request request) {
    if (!request.method().equals("GET")) {
      return Response.sentence(Response.METHOD_NOT_ALLOWED, "This server is for reading.")
          .with("Allow", "GET, HEAD");
    }
    throw new Refused(Response.NOT_FOUND, "There is nothing at this address.");
  }
}
