package demarche.document;

import demarche.exchange.Handler;
import demarche.exchange.PublicAddress;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The data set at {@code /.well-known/void}, as a page or in the words of VoID and DCAT. */
public final class DataSetDocuments implements Handler {
  /** Where it stands. */
  public static final String PATH = "/.well-known/void";

  private static final List<String> NAMESPACES =
      List.of(
          "https://w3id.org/demarche/ontology#",
          "http://www.w3.org/2003/01/geo/wgs84_pos#",
          "http://www.w3.org/2004/02/skos/core#",
          "http://www.w3.org/ns/prov#",
          "https://schema.org/");

  private final Supplier<DataSet> counted;
  private final Vocabularies vocabularies;
  private final List<Download> downloads;
  private final PublicAddress server;
  private final DataSetPages pages;
  private final Offer offer = new Offer(PATH, form -> PATH + "." + form.suffix());

  /**
   * @param counted what the graph holds
   * @param vocabularies those that its facts use
   * @param downloads where all of it is to be had
   * @param server where clients find it
   * @param pages shows it to people
   */
  public DataSetDocuments(
      Supplier<DataSet> counted,
      Vocabularies vocabularies,
      List<Download> downloads,
      PublicAddress server,
      DataSetPages pages) {
    this.counted = counted;
    this.server = server;
    this.vocabularies = vocabularies;
    this.downloads = List.copyOf(downloads);
    this.pages = pages;
  }

  /** Its own address and those of its forms. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    routes.add(Route.get(PATH, this));
    for (Form form : Form.values()) {
      routes.add(
          Route.get(offer.address().apply(form), request -> offer.document(whole(request, form))));
    }
    return routes;
  }

  @Override
  public Response answer(Request request) {
    Optional<Form> form = offer.chosen(request);
    return form.isEmpty()
        ? offer.notAcceptable()
        : offer
            .document(whole(request, form.get()))
            .with("Content-Location", offer.address().apply(form.get()));
  }

  private Response whole(Request request, Form form) {
    DataSet set = counted.get();
    if (form == Form.HTML) {
      return pages.page(request, set);
    }
    List<String> used = new ArrayList<>(NAMESPACES);
    vocabularies.all().stream()
        .map(Vocabulary::iri)
        .filter(iri -> !iri.endsWith("/ontology") && !iri.endsWith("/shapes"))
        .forEach(used::add);
    return Offer.triples(form, DataSetTriples.of(set, server.of(request), used, downloads));
  }
}
