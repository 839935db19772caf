package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.search.Facet;
import demarche.search.Search;
import demarche.search.Search.Order;
import demarche.search.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A search as it stands in an address.
 *
 * @param wanted the words
 * @param filters by facet
 * @param order of what is found
 * @param page counted from 1
 * @param opened the facets whose values are all shown
 */
record SearchState(
    Wanted wanted, Map<Facet, List<String>> filters, Order order, int page, Set<Facet> opened) {
  /** How many things stand on a page. */
  static final int PER_PAGE = 20;

  private static final int LAST_PAGE = demarche.search.Index.MOST / PER_PAGE;

  /** By how many values of a facet a search may be narrowed. */
  static final int MOST_FILTERS = 20;

  private static final int LONGEST_FILTER = 1000;

  SearchState {
    filters = Map.copyOf(filters);
    opened = Set.copyOf(opened);
  }

  /**
   * Reads the parameters of a request.
   *
   * @throws Refused where one is too long or has no meaning
   */
  static SearchState of(Request request) {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values =
          request.all(facet.code()).stream().filter(v -> !v.isBlank()).distinct().toList();
      if (values.size() > MOST_FILTERS
          || values.stream().anyMatch(v -> v.length() > LONGEST_FILTER)) {
        throw bad(
            "A search may be narrowed by "
                + MOST_FILTERS
                + " values of a kind, none of them"
                + " longer than "
                + LONGEST_FILTER
                + " characters.");
      }
      if (!values.isEmpty()) {
        filters.put(facet, values);
      }
    }
    return new SearchState(
        Wanted.of(request.parameter("q").orElse("")),
        filters,
        order(request.parameter("sort").orElse("")),
        page(request.parameter("page").orElse("1")),
        opened(request));
  }

  private static Order order(String code) {
    return code.isEmpty()
        ? Order.RELEVANCE
        : Arrays.stream(Order.values())
            .filter(o -> code(o).equals(code))
            .findFirst()
            .orElseThrow(() -> bad("A search is sorted by relevance, day or oldest."));
  }

  private static int page(String number) {
    if (!number.matches("[1-9][0-9]{0,5}") || Integer.parseInt(number) > LAST_PAGE) {
      throw bad("A page is a number from 1 to " + LAST_PAGE + "; narrow the search instead.");
    }
    return Integer.parseInt(number);
  }

  private static Set<Facet> opened(Request request) {
    Set<Facet> opened = EnumSet.noneOf(Facet.class);
    for (Facet facet : Facet.values()) {
      if (request.all("all").contains(facet.code())) {
        opened.add(facet);
      }
    }
    return opened;
  }

  private static Refused bad(String sentence) {
    return new Refused(Response.BAD_REQUEST, sentence);
  }

  /** All orders as they stand in addresses. */
  static List<String> orders() {
    return Arrays.stream(Order.values()).map(SearchState::code).toList();
  }

  /** An order in addresses. */
  static String code(Order order) {
    return order.name().toLowerCase(Locale.ROOT);
  }

  /**
   * What the index is asked.
   *
   * @param base of the graph's IRIs; things are written without it in addresses
   */
  Search search(String base, int from, int most) {
    Map<Facet, List<String>> full = new EnumMap<>(Facet.class);
    filters.forEach(
        (facet, values) ->
            full.put(
                facet, facet.isThing() ? values.stream().map(v -> iri(base, v)).toList() : values));
    return new Search(wanted, full, order, from, most);
  }

  /** The IRI of a thing as addresses write it. */
  static String iri(String base, String written) {
    return written.matches("(?s)[a-z][a-z0-9+.-]*:.*") ? written : base + written;
  }

  /** A thing as addresses write it. */
  static String written(String base, String iri) {
    return iri.startsWith(base) ? iri.substring(base.length()) : iri;
  }

  boolean has(Facet facet, String value) {
    return filters.getOrDefault(facet, List.of()).contains(value);
  }

  /** The same with one filter more, or one less where it has it; from the first page. */
  SearchState toggled(Facet facet, String value) {
    Map<Facet, List<String>> changed = new EnumMap<>(Facet.class);
    changed.putAll(filters);
    List<String> values = new ArrayList<>(filters.getOrDefault(facet, List.of()));
    if (!values.remove(value)) {
      values.add(value);
    }
    changed.put(facet, List.copyOf(values));
    return new SearchState(wanted, changed, order, 1, opened);
  }

  SearchState on(int other) {
    return new SearchState(wanted, filters, order, other, opened);
  }

  SearchState sorted(Order other) {
    return new SearchState(wanted, filters, other, 1, opened);
  }

  /** The same with all values of a facet, or no longer all. */
  SearchState switched(Facet facet) {
    Set<Facet> changed = EnumSet.noneOf(Facet.class);
    changed.addAll(opened);
    if (!changed.remove(facet)) {
      changed.add(facet);
    }
    return new SearchState(wanted, filters, order, page, changed);
  }

  /** The address of this search. */
  String at(String path) {
    List<Map.Entry<String, String>> parameters = new ArrayList<>();
    parameters.add(Map.entry("q", wanted.text()));
    for (Facet facet : Facet.values()) {
      filters
          .getOrDefault(facet, List.of())
          .forEach(value -> parameters.add(Map.entry(facet.code(), value)));
    }
    parameters.add(Map.entry("sort", order == Order.RELEVANCE ? "" : code(order)));
    parameters.add(Map.entry("page", page == 1 ? "" : Integer.toString(page)));
    Arrays.stream(Facet.values())
        .filter(opened::contains)
        .forEach(facet -> parameters.add(Map.entry("all", facet.code())));
    return Addresses.with(path, parameters);
  }

  /** The filters as pairs, for the hidden fields of a form. */
  List<Map<String, String>> hidden() {
    return Arrays.stream(Facet.values())
        .flatMap(
            facet ->
                filters.getOrDefault(facet, List.of()).stream()
                    .map(value -> Map.of("name", facet.code(), "value", value)))
        .toList();
  }

  /** Whether nothing is asked yet. */
  boolean isBlank() {
    return wanted.isEmpty() && filters.isEmpty();
  }

  /** The stance or kind or other value for people, where the index knows it by a label. */
  static String label(
      Facet facet, String value, java.util.function.Function<String, Optional<String>> labels) {
    return switch (facet) {
      case KIND -> demarche.search.Kind.of(value).map(demarche.search.Kind::label).orElse(value);
      case ACTOR, COUNTRY -> labels.apply(value).orElse(value.replaceFirst("^.*[/#]", ""));
      case STANCE, PUBLISHER, YEAR -> value;
    };
  }
}
