package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.search.Facet;
import demarche.search.FactSearch;
import demarche.search.Index;
import demarche.search.Search.Order;
import demarche.search.Wanted;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A timeline as it stands in an address: a search, with the days between which it is.
 *
 * @param search whose actors may also be names, as a person types them
 * @param since the first day
 * @param until the last day; each is empty text where it was not given
 */
record TimelineState(SearchState search, String since, String until) {
  /** Where timelines stand. */
  static final String PATH = "/timeline";

  /** Days are compared as texts, so that years have four digits and no sign. */
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /**
   * Reads the parameters of a request.
   *
   * @throws Refused where one has no meaning
   */
  static TimelineState of(Request request) {
    return new TimelineState(
        plain(SearchState.of(request)), day(request, "since"), day(request, "until"));
  }

  /** The timeline of the facts of a search. */
  static TimelineState of(SearchState search) {
    return new TimelineState(plain(search), "", "");
  }

  /** A timeline has one order and one page. */
  private static SearchState plain(SearchState search) {
    return new SearchState(search.wanted(), search.filters(), Order.RELEVANCE, 1, Set.of());
  }

  private static String day(Request request, String name) {
    String day = request.parameter(name).orElse("").strip();
    if (day.isEmpty() || (FORM.matcher(day).matches() && isDay(day))) {
      return day;
    }
    throw new Refused(Response.BAD_REQUEST, name + " must be a day such as 2022-02-25.");
  }

  private static boolean isDay(String day) {
    try {
      return LocalDate.parse(day).toString().equals(day);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Whether nothing was asked for yet. */
  boolean isEmpty() {
    return search.isBlank();
  }

  /** The values of the actors, as they were given. */
  List<String> actors() {
    return search.filters().getOrDefault(Facet.ACTOR, List.of());
  }

  /** The one actor, where nothing else is asked for but days. */
  Optional<String> onlyActor() {
    boolean alone =
        search.wanted().isEmpty() && search.filters().keySet().equals(Set.of(Facet.ACTOR));
    return alone && actors().size() == 1 ? Optional.of(actors().getFirst()) : Optional.empty();
  }

  /** The same with one filter less. */
  TimelineState without(Facet facet, String value) {
    return new TimelineState(search.toggled(facet, value), since, until);
  }

  /** The address of this timeline, or of its data. */
  String at(String path) {
    String address = search.at(path);
    String days = Addresses.with("", List.of(Map.entry("since", since), Map.entry("until", until)));
    return days.isEmpty() || !address.contains("?")
        ? address + days
        : address + "&" + days.substring(1);
  }

  /** What the index is asked. */
  FactSearch facts(Index index, String base, int most) {
    Map<Facet, List<Set<String>>> among = new EnumMap<>(Facet.class);
    search
        .filters()
        .forEach(
            (facet, values) ->
                among.put(facet, values.stream().map(v -> meant(index, base, facet, v)).toList()));
    return new FactSearch(search.wanted(), among, since, until, most);
  }

  /** Whom an actor may be as it was given: an IRI, or a name, which may be that of several. */
  static Set<String> meant(Index index, String base, Facet facet, String value) {
    if (!facet.isThing()) {
      return Set.of(value);
    }
    String iri = SearchState.iri(base, value);
    if (facet != Facet.ACTOR || index.label(iri).isPresent()) {
      return Set.of(iri);
    }
    return Set.copyOf(index.called(value).orElse(List.of()));
  }

  /** The words as they were typed. */
  Wanted wanted() {
    return search.wanted();
  }
}
