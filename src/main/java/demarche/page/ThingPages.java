package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.store.GraphStore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pages of things that have one of their own: articles, facts, actors and places. */
public final class ThingPages implements Handler {
  private static final String ENDING = ".html";

  private record Kind(String path, Function<String, Optional<Response>> page) {}

  /** How many pages are kept as they were made: the graph does not change while it is served. */
  private static final int KEPT = 250;

  private final Addresses addresses;
  private final List<Kind> kinds;
  private final Map<String, Response> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Response> eldest) {
              return size() > KEPT;
            }
          });

  /**
   * @param answers what named queries answer of the graph
   * @param templates what pages are filled into
   * @param addresses where its things stand
   * @param whole whether the articles' whole texts are shown, or only the sentences with evidence
   */
  public ThingPages(
      Answers answers, Templates templates, Addresses addresses, boolean whole) {
    GraphStore store = answers.store();
    this.addresses = addresses;
    Days days = new Days();
    ArticlePage articles = new ArticlePage(store, templates, addresses, days, whole);
    FactPage facts = new FactPage(answers, templates, addresses, days, whole);
    ActorPage actors = new ActorPage(store, templates, addresses, days);
    this.kinds =
        Stream.concat(
                Stream.of(new Kind("article/", articles::page), new Kind("fact/", facts::page)),
                Stream.of("person/", "organization/", "country/", "place/", "actor/")
                    .map(path -> new Kind(path, actors::page)))
            .toList();
  }

  /** The page of a thing; empty where it has none of its own or the graph knows nothing of it. */
  public Optional<Response> page(String iri) {
    Response before = kept.get(iri);
    return before == null ? made(iri) : Optional.of(before);
  }

  private Optional<Response> made(String iri) {
    Optional<Response> page =
        kinds.stream()
            .filter(kind -> iri.startsWith(addresses.base() + kind.path()))
            .findFirst()
            .flatMap(kind -> kind.page().apply(iri));
    page.ifPresent(made -> kept.put(iri, made));
    return page;
  }

  /** The paths below which things with such pages stand. */
  public List<String> paths() {
    return kinds.stream().map(kind -> Addresses.THINGS + kind.path()).toList();
  }

  /** The page at a path that ends with {@code .html}. */
  @Override
  public Response answer(Request request) {
    String path = request.path();
    return Optional.of(path)
        .filter(p -> p.endsWith(ENDING))
        .flatMap(p -> addresses.iri(p.substring(0, p.length() - ENDING.length())))
        .flatMap(this::page)
        .orElseThrow(
            () -> new Refused(Response.NOT_FOUND, "The graph knows nothing of this address."));
  }
}
