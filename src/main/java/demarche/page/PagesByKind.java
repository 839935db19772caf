package demarche.page;

import demarche.document.ThingPages;
import demarche.exchange.Addresses;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The pages of things: articles, facts, actors and places have each their own kind, all others the
 * same.
 */
public final class PagesByKind implements ThingPages {
  private record Kind(String path, Function<String, Optional<Response>> page) {}

  private final Addresses addresses;
  private final List<Kind> kinds;
  private final ThingPages otherwise;

  /**
   * @param answers what named queries answer of the graph
   * @param templates what pages are filled into
   * @param addresses where its things stand
   * @param whole whether the articles' whole texts are shown, or only the sentences with evidence
   */
  public PagesByKind(Answers answers, Templates templates, Addresses addresses, boolean whole) {
    this.addresses = addresses;
    this.otherwise = new ThingPage(answers.store(), templates, addresses, whole);
    PageParts parts = new PageParts(answers, templates, addresses, new Days(), whole);
    ActorPage actors = new ActorPage(parts);
    this.kinds =
        Stream.concat(
                Stream.of(
                    new Kind("article/", new ArticlePage(parts)::page),
                    new Kind("fact/", new FactPage(parts)::page)),
                Stream.of("person/", "organization/", "country/", "place/", "actor/")
                    .map(path -> new Kind(path, actors::page)))
            .toList();
  }

  @Override
  public Response page(Request request, String iri) {
    return own(iri).orElseGet(() -> otherwise.page(request, iri));
  }

  /** The page of a kind of its own; empty where the graph knows nothing of the thing. */
  Optional<Response> own(String iri) {
    return kinds.stream()
        .filter(kind -> iri.startsWith(addresses.base() + kind.path()))
        .findFirst()
        .flatMap(kind -> kind.page().apply(iri));
  }
}
