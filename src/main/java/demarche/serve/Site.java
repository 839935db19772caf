package demarche.serve;

import demarche.answer.NamedQueries;
import demarche.document.DataSetDocuments;
import demarche.document.Descriptions;
import demarche.document.Download;
import demarche.document.OpenApi;
import demarche.document.Operation;
import demarche.document.Questions;
import demarche.document.Selecting;
import demarche.document.StoreSelecting;
import demarche.document.Things;
import demarche.document.Vocabularies;
import demarche.document.VocabularyDocuments;
import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Response;
import demarche.exchange.Routes;
import demarche.exchange.Routes.Route;
import demarche.page.Assets;
import demarche.page.DataSetPage;
import demarche.page.Home;
import demarche.page.Missing;
import demarche.page.QuestionsPage;
import demarche.page.Templates;
import demarche.page.ThingPage;
import demarche.page.VocabularyPage;
import demarche.store.GraphStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that is served of one graph, by its address. */
final class Site {
  private Site() {}

  /** The handler of all addresses. */
  static Handler of(GraphStore store, Serving serving) {
    return new Routes(routes(store, serving), Site::nothing);
  }

  /** All addresses. */
  static List<Route> routes(GraphStore store, Serving serving) {
    Templates templates = new Templates(Map.of());
    Addresses addresses = new Addresses(store.base());
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(Assets.PATH, new Assets()));
    routes.add(Route.get("/", new Home(store, templates, addresses)));
    routes.addAll(linkedData(store, serving, templates, addresses));
    return routes;
  }

  private static List<Route> linkedData(
      GraphStore store, Serving serving, Templates templates, Addresses addresses) {
    Vocabularies vocabularies = Vocabularies.bundled();
    NamedQueries queries = NamedQueries.bundled();
    Selecting selecting =
        new StoreSelecting(store, serving.limits().deadline(), serving.limits().rows());
    List<Download> downloads = List.of();
    List<Operation> more = List.of();
    Things things =
        new Things(
            new Descriptions(store),
            addresses,
            Map.of(),
            new ThingPage(
                store, templates, addresses, serving.isLocal() || serving.withText()),
            new Missing(templates));
    List<Route> routes = new ArrayList<>();
    addresses.roots().forEach(root -> routes.add(Route.get(root, things)));
    routes.addAll(
        new VocabularyDocuments(vocabularies, new VocabularyPage(vocabularies, templates, addresses))
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

  private static Response nothing(demarche.exchange.Request request) {
    throw new Refused(Response.NOT_FOUND, "There is nothing at this address.");
  }
}
