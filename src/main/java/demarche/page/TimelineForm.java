package demarche.page;

import demarche.search.Facet;
import demarche.search.Index;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the form of a timeline holds, and what is told of the search behind it.
 *
 * @param subject what the timeline is of, in words; empty where nothing was asked
 * @param actor a name as it was typed; things that were chosen stand among the narrowing
 * @param words as they were typed
 * @param since the first day
 * @param until the last day
 * @param hidden what else the search is narrowed by, as fields of the form
 * @param chosen the same for people, each leading to the timeline without it
 * @param search the address of the search whose facts these are; empty where it has none
 */
public record TimelineForm(
    String subject,
    String actor,
    String words,
    String since,
    String until,
    List<Map<String, String>> hidden,
    List<Link> chosen,
    String search) {
  public TimelineForm {
    hidden = List.copyOf(hidden);
    chosen = List.copyOf(chosen);
  }

  private record Reading(TimelineState state, Optional<Index> index, String base) {
    /** The label of a thing that stands in an address by its IRI. */
    Optional<String> label(String written) {
      return index.flatMap(i -> i.label(SearchState.iri(base, written)));
    }

    String text(Facet facet, String value) {
      return SearchState.label(facet, value, this::label);
    }

    /** All that the timeline is of, the words first. */
    String subject() {
      List<String> all = new ArrayList<>();
      if (!state.wanted().text().isEmpty()) {
        all.add("“" + state.wanted().text() + "”");
      }
      Optional<String> typed = typed();
      for (Facet facet : Facet.values()) {
        for (String value : state.search().filters().getOrDefault(facet, List.of())) {
          boolean asTyped = facet == Facet.ACTOR && typed.filter(value::equals).isPresent();
          all.add(asTyped ? value : text(facet, value));
        }
      }
      return String.join(", ", all);
    }

    /** The name that was typed into the field; what came by a link is an IRI. */
    Optional<String> typed() {
      return state.actors().stream().filter(value -> label(value).isEmpty()).findFirst();
    }

    /** The search that finds these facts, where each name is that of one. */
    String search() {
      if (index.isEmpty()) {
        return "";
      }
      Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
      filters.putAll(state.search().filters());
      Set<String> iris = new LinkedHashSet<>();
      for (String actor : state.actors()) {
        Set<String> meant = TimelineState.meant(index.get(), base, Facet.ACTOR, actor);
        if (meant.size() != 1) {
          return "";
        }
        meant.forEach(iri -> iris.add(SearchState.written(base, iri)));
      }
      if (!iris.isEmpty()) {
        filters.put(Facet.ACTOR, List.copyOf(iris));
      }
      SearchState search = state.search();
      return new SearchState(
              search.wanted(), filters, search.order(), search.page(), search.opened())
          .at(SearchPage.PATH);
    }
  }

  /**
   * The form of a timeline.
   *
   * @param index knows the labels of things; empty while it is being made
   */
  static TimelineForm of(TimelineState state, Optional<Index> index, String base) {
    Reading reading = new Reading(state, index, base);
    String typed = reading.typed().orElse("");
    List<Map<String, String>> hidden = new ArrayList<>();
    List<Link> chosen = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      for (String value : state.search().filters().getOrDefault(facet, List.of())) {
        if (facet != Facet.ACTOR || !value.equals(typed)) {
          hidden.add(Map.of("name", facet.code(), "value", value));
          String href = state.without(facet, value).at(TimelineState.PATH);
          chosen.add(new Link(facet.label() + ": " + reading.text(facet, value), href));
        }
      }
    }
    return new TimelineForm(
        reading.subject(),
        typed,
        state.wanted().text(),
        state.since(),
        state.until(),
        hidden,
        chosen,
        state.isEmpty() ? "" : reading.search());
  }
}
