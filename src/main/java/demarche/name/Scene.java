package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which countries an article speaks of, where, and in what part. */
public final class Scene {
  /** The part that a country plays where it is named. */
  enum Part {
    /** It acts: a subject, or its capital as one. */
    ACTOR,
    /** Something of its own is told: "French", "France's". */
    OWNER,
    /** Something is there or comes from there. */
    GROUND,
    OTHER
  }

  /** Of the sentences before, so many are asked before the country of the dateline. */
  private static final int NEAR = 1;

  /**
   * @param within whether somebody is or goes there: "in Peru", "to Lima"
   */
  private record Named(int place, String country, Part part, boolean within) {}

  private static final Set<String> GROUND =
      Gazetteers.words("ground-prepositions.tsv", "word", "example");

  /** The country that heads each sentence's paragraph. */
  private final List<Optional<String>> headings = new ArrayList<>();

  private final List<List<Named>> named = new ArrayList<>();
  private final Map<String, Integer> grounds = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Optional<String> home;
  private final int near;

  Scene(
      KnownNames known,
      Lines lines,
      List<List<Span>> spans,
      String body,
      List<String> dateline,
      Optional<String> authority) {
    this.near = authority.isPresent() ? 0 : NEAR;
    Optional<String> heading = Optional.empty();
    for (int i = 0; i < spans.size(); i++) {
      if (lines.opensParagraph(i)) {
        String label = lines.label(i, body);
        heading = known.land(label).or(() -> known.capitalOf(label));
      }
      headings.add(heading);
      List<Named> here = new ArrayList<>();
      for (Span span : spans.get(i)) {
        named(known, lines, span).ifPresent(here::add);
      }
      named.add(here);
      here.forEach(this::count);
    }
    dateline.forEach(country -> grounds.merge(country, 3, Integer::sum));
    boolean city = dateline.size() == 1;
    this.home = authority.or(() -> city ? Optional.of(dateline.getFirst()) : Optional.empty());
  }

  private void count(Named named) {
    counts.merge(named.country(), 1, Integer::sum);
    if (named.part() == Part.GROUND) {
      grounds.merge(named.country(), 2, Integer::sum);
    } else if (named.part() != Part.ACTOR) {
      grounds.merge(named.country(), 1, Integer::sum);
    }
  }

  private static Optional<Named> named(KnownNames known, Lines lines, Span span) {
    int head = lines.head(span.sentence(), span.first(), span.end());
    Part part = part(lines, span, head);
    String preposition = lines.tree(span.sentence()).preposition(head);
    // "The war in Peru" is not where somebody meets.
    boolean verbal = lines.tree(span.sentence()).is(head, Relation.OBL);
    boolean in = preposition.equals("in") && part == Part.GROUND && verbal;
    return switch (span.kind()) {
      case LAND, DEMONYM, GOVERNMENT ->
          span.known().map(country -> new Named(span.first(), country, part, in));
      case BODY -> span.owner().map(owner -> new Named(span.first(), owner, part, false));
      case PLACE ->
          known
              .capitalOf(span.surface())
              .map(
                  country -> {
                    boolean acts = Capitals.standsForGovernment(lines, span.sentence(), head);
                    boolean there = !acts && (in || (preposition.equals("to") && verbal));
                    return new Named(span.first(), country, acts ? Part.ACTOR : Part.GROUND, there);
                  });
      default -> Optional.empty();
    };
  }

  private static final Set<String> AFTER_HEAD =
      Set.of("-", "--", "\u2013", "\u2014", ":", ";", "|");

  /** "SPAIN - The last of its planes": a country that heads an item of a list. */
  private static boolean headsItem(Lines lines, Span span) {
    return span.first() <= 1
        && lines.opensParagraph(span.sentence())
        && AFTER_HEAD.contains(lines.word(span.sentence(), span.end()));
  }

  private static Part part(Lines lines, Span span, int head) {
    Tree tree = lines.tree(span.sentence());
    if (headsItem(lines, span)) {
      return Part.ACTOR;
    }
    int top = head;
    while (tree.is(top, Relation.CONJ) && tree.head(top).isPresent()) {
      top = tree.head(top).getAsInt();
    }
    if (tree.is(top, Relation.NSUBJ, Relation.NSUBJ_PASS)) {
      return Part.ACTOR;
    }
    if (span.kind() == Kind.DEMONYM || tree.is(top, Relation.NMOD_POSS, Relation.COMPOUND)) {
      return Part.OWNER;
    }
    return GROUND.contains(tree.preposition(top)) ? Part.GROUND : Part.OTHER;
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
    return strongest(sentence, place, country -> true)
        .or(() -> near == 0 ? home : Optional.empty());
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
    for (int s = sentence; s >= Math.max(0, sentence - 3); s--) {
      Optional<String> found = strongest(s, s == sentence ? place : Integer.MAX_VALUE, fits);
      if (found.isPresent()) {
        return found;
      }
      if (headings.get(s).filter(fits).isPresent()) {
        return headings.get(s);
      }
      if (s == sentence - near && home.filter(fits).isPresent()) {
        return home;
      }
    }
    return best(counts, fits).filter(one -> isMain(one, fits));
  }

  /** Whether no other country is told of half as often. */
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
        int own = rank(one.part());
        boolean later = before < Integer.MAX_VALUE && own == rank;
        if (own > 0 && (own > rank || later)) {
          best = one.country();
          rank = own;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static int rank(Part part) {
    return switch (part) {
      case ACTOR -> 3;
      case OWNER -> 2;
      case OTHER -> 1;
      case GROUND -> 0;
    };
  }
}
