package demarche.document;

import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * The vocabularies at their own addresses: {@code /stance} is a page or data by what the client
 * would have; {@code /stance/criticize} leads to its place on that page, or to its data.
 */
public final class VocabularyDocuments {
  /** Files that are served as they are, with their media types. */
  private static final Map<String, String> FILES =
      Map.of(
          "context.jsonld", "application/ld+json",
          "fact-file.schema.json", "application/schema+json");

  /** The files that people wrote, comments and all, for those vocabularies that are one. */
  private static final Map<String, String> WRITTEN =
      Map.of("ontology", "demarche.ttl", "shapes", "shapes.ttl");

  private final Vocabularies vocabularies;
  private final VocabularyPages pages;

  /**
   * @param vocabularies what is served
   * @param pages shows them to people
   */
  public VocabularyDocuments(Vocabularies vocabularies, VocabularyPages pages) {
    this.vocabularies = vocabularies;
    this.pages = pages;
  }

  /** All addresses. */
  public List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (Vocabulary vocabulary : vocabularies.all()) {
      String path = "/" + vocabulary.name();
      Offer offer = new Offer(path, form -> path + "." + form.suffix());
      routes.add(Route.get(path, request -> negotiated(request, vocabulary, offer)));
      for (Form form : Form.values()) {
        routes.add(
            Route.get(
                offer.address().apply(form),
                request -> offer.document(whole(request, vocabulary, form))));
      }
      routes.add(Route.get(path + "/", request -> term(request, vocabulary)));
    }
    FILES.forEach((name, type) -> routes.add(Route.get("/" + name, file(name, type))));
    return routes;
  }

  private static Handler file(String name, String type) {
    byte[] bytes = Vocabularies.bytes(name);
    return request -> Response.of(Response.OK, type, bytes);
  }

  private Response negotiated(Request request, Vocabulary vocabulary, Offer offer) {
    Optional<Form> form = offer.chosen(request);
    return form.isEmpty()
        ? offer.notAcceptable()
        : offer
            .document(whole(request, vocabulary, form.get()))
            .with("Content-Location", offer.address().apply(form.get()));
  }

  private Response whole(Request request, Vocabulary vocabulary, Form form) {
    if (form == Form.HTML) {
      return pages.page(request, vocabulary);
    }
    return form == Form.TURTLE && WRITTEN.containsKey(vocabulary.name())
        ? Response.text(
            Response.OK,
            form.type(),
            new String(
                Vocabularies.bytes(WRITTEN.getOrDefault(vocabulary.name(), "")),
                java.nio.charset.StandardCharsets.UTF_8))
        : Offer.triples(form, vocabulary.triples());
  }

  /** A term below its vocabulary, or a version of it. */
  private static Response term(Request request, Vocabulary vocabulary) {
    String root = "/" + vocabulary.name();
    String asked = request.path().substring(root.length() + 1);
    if (isVersion(vocabulary, asked)) {
      return Response.seeOther(root);
    }
    Optional<Form> suffix = Form.ending(asked);
    String id = suffix.map(form -> form.stem(asked)).orElse(asked);
    Term term =
        vocabulary
            .term(id)
            .orElseThrow(
                () ->
                    new Refused(
                        Response.NOT_FOUND,
                        "There is no such term in " + vocabulary.title() + ": see " + root + "."));
    String path = root + "/" + id;
    Offer offer =
        new Offer(path, form -> form == Form.HTML ? root + "#" + id : path + "." + form.suffix());
    if (suffix.isPresent() && suffix.get() != Form.HTML) {
      return offer.document(Offer.triples(suffix.get(), about(vocabulary, term)));
    }
    return suffix
        .or(() -> offer.chosen(request))
        .map(offer::seeOther)
        .orElseGet(offer::notAcceptable);
  }

  private static boolean isVersion(Vocabulary vocabulary, String asked) {
    var version = NodeFactory.createURI(vocabulary.iri() + "/" + asked);
    return vocabulary.triples().stream()
        .anyMatch(
            t ->
                t.getSubject().hasURI(vocabulary.iri())
                    && t.getPredicate().getURI().endsWith("#versionIRI")
                    && t.getObject().equals(version));
  }

  /** The triples of a term. */
  private static List<Triple> about(Vocabulary vocabulary, Term term) {
    return vocabulary.triples().stream().filter(t -> t.getSubject().hasURI(term.iri())).toList();
  }
}
