package demarche.name;

import demarche.name.LandParts.Named;
import demarche.name.LandParts.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which countries an article speaks of, where, and in what part. */
public final class Scene {
  /** Parts by which nothing is told of where something happens. */
  private static final Set<Part> APART = EnumSet.of(Part.ACTOR, Part.PEOPLE, Part.SOME);

  /** Of the sentences before, so many are asked before the country of the dateline. */
  private static final int NEAR = 1;

  /** The country that heads each sentence's paragraph. */
  private final List<Optional<String>> headings = new ArrayList<>();

  private final List<List<Named>> named = new ArrayList<>();
  private final Map<String, Integer> grounds = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Optional<String> home;

  /** The country of the dateline, where the report tells of what it does elsewhere. */
  private final Optional<String> homeland;

  private final int near;

  Scene(
      KnownNames known,
      Lines lines,
      List<List<Span>> spans,
      String body,
      List<String> dateline,
      Optional<String> authority) {
    this.near = authority.isPresent() ? 0 : NEAR;
    LandParts parts = new LandParts(known, lines);
    Optional<String> heading = Optional.empty();
    for (int i = 0; i < spans.size(); i++) {
      if (lines.opensParagraph(i)) {
        String label = lines.label(i, body);
        heading = known.land(label).or(() -> known.capitalOf(label));
      }
      headings.add(heading);
      List<Named> here = new ArrayList<>();
      for (Span span : spans.get(i)) {
        parts.named(span).ifPresent(here::add);
      }
      named.add(here);
      here.forEach(this::count);
    }
    dateline.forEach(country -> grounds.merge(country, 3, Integer::sum));
    boolean city = dateline.size() == 1;
    this.home = authority.or(() -> city ? Optional.of(dateline.getFirst()) : Optional.empty());
    this.homeland = home.filter(this::isAway);
  }

  /** Whether a country is told of more than once, and never as where something happens. */
  private boolean isAway(String country) {
    List<Named> all =
        named.stream().flatMap(List::stream).filter(n -> n.country().equals(country)).toList();
    return all.size() > 1 && all.stream().noneMatch(one -> one.part() == Part.GROUND);
  }

  private void count(Named named) {
    counts.merge(named.country(), 1, Integer::sum);
    if (named.part() == Part.GROUND || named.within()) {
      grounds.merge(named.country(), 2, Integer::sum);
    } else if (!APART.contains(named.part())) {
      grounds.merge(named.country(), 1, Integer::sum);
    }
  }

  /** The country whose authority publishes the article. */
  Optional<String> authority() {
    return near == 0 ? home : Optional.empty();
  }

  /** The one country that acts or owns something in a sentence between two places. */
  Optional<String> acting(int sentence, int from, int to, Predicate<String> fits) {
    List<String> all =
        named.get(sentence).stream()
            .filter(one -> one.place() >= from && one.place() < to)
            .filter(one -> rank(one.part()) > rank(Part.OTHER) && fits.test(one.country()))
            .map(Named::country)
            .distinct()
            .toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** Whether of the countries that may be meant no other acts or owns anything in the article. */
  boolean isOnlyActor(String country, Predicate<String> fits) {
    return named.stream()
        .flatMap(List::stream)
        .filter(one -> rank(one.part()) > rank(Part.OTHER) && fits.test(one.country()))
        .allMatch(one -> one.country().equals(country));
  }

  /** The country that most of the article speaks of; of equals the first by name. */
  public Optional<String> most() {
    return best(counts, country -> true);
  }

  /** The one of some countries that the article speaks of most; empty where it names none. */
  public Optional<String> mostOf(List<String> some) {
    return best(counts, some::contains);
  }

  /** The first of some countries that the article names; empty where it names none. */
  Optional<String> firstOf(List<String> some) {
    return some.stream().filter(counts::containsKey).findFirst();
  }

  /** The country in which most happens, one left out. */
  Optional<String> ground(String but) {
    Predicate<String> fits = country -> !country.equals(but);
    return best(grounds, fits).or(() -> best(counts, fits));
  }

  /**
   * The one country but another in which a sentence tells that somebody is, or where to one goes.
   */
  public Optional<String> within(int sentence, String but) {
    List<String> there =
        named.get(sentence).stream().filter(Named::within).map(Named::country).distinct().toList();
    return there.size() == 1
        ? Optional.of(there.getFirst()).filter(one -> !one.equals(but))
        : Optional.empty();
  }

  private static Optional<String> best(Map<String, Integer> counts, Predicate<String> fits) {
    return counts.entrySet().stream()
        .filter(entry -> fits.test(entry.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** The country that acts in a sentence before a place, or whose authority publishes all. */
  Optional<String> within(int sentence, int place) {
    return strongest(sentence, place, country -> true).or(this::authority);
  }

  /**
   * Whether two countries act together in the sentence before, of which the article speaks alike,
   * and none in a sentence up to a place: "Chad and Niger signed it. The ministry said".
   */
  boolean isLevel(int sentence, int place) {
    boolean bare = named.get(sentence).stream().noneMatch(one -> one.place() < place);
    if (sentence == 0 || !bare || home.isPresent()) {
      return false;
    }
    List<Named> before = named.get(sentence - 1);
    List<String> acting =
        before.stream()
            .filter(one -> one.part() == Part.ACTOR)
            .map(Named::country)
            .distinct()
            .toList();
    return acting.size() == 2
        && before.stream().map(Named::country).distinct().count() == 2
        && acting.stream().map(country -> counts.getOrDefault(country, 0)).distinct().count() == 1;
  }

  /**
   * The country whose body or post something is that is told without one: what acts or owns in the
   * sentence so far, else in those before.
   *
   * @param fits which may be meant
   */
  public Optional<String> owner(int sentence, int place, Predicate<String> fits) {
    return recent(sentence, place, fits)
        .or(() -> best(counts, fits).filter(one -> isMain(one, fits)));
  }

  /** The same, but only what the sentence or the few before it tell. */
  Optional<String> recent(int sentence, int place, Predicate<String> fits) {
    for (int s = sentence; s >= Math.max(0, sentence - 3); s--) {
      int before = s == sentence ? place : Integer.MAX_VALUE;
      Optional<String> heading = headings.get(s).filter(fits);
      // In an item on Spain another country only acts where it is the subject; so it is in the
      // sentence before where the report comes from a capital whose own affairs it tells.
      boolean own = heading.isPresent() || (s < sentence && homeland.filter(fits).isPresent());
      Optional<String> found =
          own ? actor(s, before, fits).or(() -> heading) : strongest(s, before, fits);
      if (found.isPresent()) {
        return found;
      }
      if (s == sentence - near && home.filter(fits).isPresent()) {
        return home;
      }
    }
    return Optional.empty();
  }

  /**
   * The one of some countries that acts or owns in a sentence before a place, or in the one before.
   */
  Optional<String> nearest(int sentence, int place, List<String> some) {
    Optional<String> here = strongest(sentence, place, some::contains);
    return here.isPresent() || sentence == 0
        ? here
        : strongest(sentence - 1, Integer.MAX_VALUE, some::contains);
  }

  private Optional<String> actor(int sentence, int before, Predicate<String> fits) {
    return named.get(sentence).stream()
        .filter(one -> one.place() < before && one.part() == Part.ACTOR)
        .map(Named::country)
        .filter(fits)
        .reduce((first, second) -> second);
  }

  /** The country that is the last subject of a sentence before a place. */
  Optional<String> actor(int sentence, int place) {
    return actor(sentence, place, country -> true);
  }

  /**
   * The country in which a sentence says at its start that it happens ("In Lima, the ministry
   * said"), where none but it is named before a place.
   */
  Optional<String> setting(int sentence, int place) {
    List<Named> before = named.get(sentence).stream().filter(one -> one.place() < place).toList();
    return before.size() == 1 && before.getFirst().opens()
        ? Optional.of(before.getFirst().country())
        : Optional.empty();
  }

  /** Whether no other country is told of half as often. */
  public boolean isMain(String country) {
    return isMain(country, other -> true);
  }

  private boolean isMain(String country, Predicate<String> fits) {
    int most = counts.getOrDefault(country, 0);
    return counts.entrySet().stream()
        .filter(entry -> fits.test(entry.getKey()) && !entry.getKey().equals(country))
        .allMatch(entry -> 2 * entry.getValue() <= most);
  }

  private Optional<String> strongest(int sentence, int before, Predicate<String> fits) {
    String best = "";
    int rank = 0;
    for (Named one : named.get(sentence)) {
      if (one.place() < before && fits.test(one.country())) {
        int own = one.part() == Part.PEOPLE && isProminent(one.country()) ? 1 : rank(one.part());
        boolean later = before < Integer.MAX_VALUE && own == rank;
        if (own > 0 && (own > rank || later)) {
          best = one.country();
          rank = own;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /**
   * Whether an article speaks of a country more than half as often as of any: "six Filipinos came
   * with them" tells nothing of whose ministry said so.
   */
  private boolean isProminent(String country) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return 2 * counts.getOrDefault(country, 0) > most;
  }

  private static int rank(Part part) {
    return switch (part) {
      case ACTOR -> 3;
      case OWNER -> 2;
      case OTHER -> 1;
      case GROUND, PEOPLE, SOME -> 0;
    };
  }
}
