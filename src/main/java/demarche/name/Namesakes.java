package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.name.FirstNames.Gender;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which of several people with one family name a bare family name means: by the form of
 * address or title before it, else the only one told near. Where neither speaks for one, nobody.
 */
final class Namesakes {
  private static final Set<String> MEN = WordGroups.of("name", "form of address of a man");
  private static final Set<String> WOMEN = WordGroups.of("name", "form of address of a woman");

  /** So many sentences more somebody stays in mind who was told in full. */
  private static final int REACH = 2;

  private final TitleWords titles;
  private final Lines lines;
  private final People people;

  /** All who have a name of one word, where there are several. */
  private final Map<String, Set<String>> shared = new HashMap<>();

  private final Map<String, Set<String>> titlesOf = new HashMap<>();
  private final Map<Span, String> meant = new HashMap<>();

  /** The sentence in which each one was told last, in full or not. */
  private final Map<String, Integer> told = new HashMap<>();

  /** Whom each name of one word meant last. */
  private final Map<String, String> usual = new HashMap<>();

  Namesakes(TitleWords titles, Lines lines, People people, List<List<Span>> spans) {
    this.titles = titles;
    this.lines = lines;
    this.people = people;
    List<Span> all =
        spans.stream().flatMap(List::stream).filter(s -> s.kind() == Kind.PERSON).toList();
    for (Span span : all) {
      if (span.surface().indexOf(' ') < 0) {
        Set<String> bearers = people.namesakes(span.surface());
        if (bearers.size() > 1) {
          shared.put(span.surface(), bearers);
        }
      }
    }
    if (!shared.isEmpty()) {
      all.forEach(this::learn);
      all.forEach(this::read);
    }
  }

  /** Whether several people of the article have a name. */
  boolean isShared(Span span) {
    return shared.containsKey(span.surface());
  }

  /** The full name of the one whom a shared name means at its place; empty where unclear. */
  Optional<String> of(Span span) {
    return Optional.ofNullable(meant.get(span));
  }

  private void learn(Span span) {
    if (!isShared(span)) {
      titles
          .titleBefore(lines, span.sentence(), span.first())
          .or(() -> titleAfter(span))
          .ifPresent(
              title ->
                  titlesOf
                      .computeIfAbsent(people.full(span.surface()), n -> new LinkedHashSet<>())
                      .add(title));
    }
  }

  /** "Ann Lee, the foreign minister". */
  private Optional<String> titleAfter(Span span) {
    int sentence = span.sentence();
    if (!lines.word(sentence, span.end()).equals(",")) {
      return Optional.empty();
    }
    int at = span.end() + 1;
    String word = lines.word(sentence, at);
    int from = word.equals("the") || word.equals("a") || word.equals("an") ? at + 1 : at;
    return titles.titleAt(lines, sentence, from).map(t -> titles.singular(lines, sentence, t));
  }

  /** In the order of the text. */
  private void read(Span span) {
    Optional<String> name = isShared(span) ? one(span) : Optional.of(people.full(span.surface()));
    name.ifPresent(
        one -> {
          told.put(one, span.sentence());
          if (isShared(span)) {
            meant.put(span, one);
            usual.put(span.surface(), one);
          }
        });
  }

  private Optional<String> one(Span span) {
    List<String> left = new ArrayList<>(shared.get(span.surface()));
    left.removeIf(one -> !isAddressed(span, one));
    Optional<String> title = titles.titleBefore(lines, span.sentence(), span.first());
    if (left.size() > 1 && title.isPresent()) {
      left.removeIf(
          one ->
              !people.isInPost(span.surface(), one)
                  && titlesOf.getOrDefault(one, Set.of()).stream()
                      .noneMatch(own -> Posts.bundled().alike(own, title.get())));
    }
    if (left.size() < 2) {
      return left.stream().findFirst();
    }
    List<String> before = left.stream().filter(told::containsKey).toList();
    return before.size() < 2 ? before.stream().findFirst() : near(span, before);
  }

  /** Whether the form of address before a name does not speak against one. */
  private boolean isAddressed(Span span, String one) {
    String last = lines.word(span.sentence(), span.first() - 1);
    String word = last.equals(".") ? lines.word(span.sentence(), span.first() - 2) : last;
    Optional<Gender> address = addressed(word.endsWith(".") ? word.replace(".", "") : word);
    Optional<Gender> usual = FirstNames.gender(one);
    return address.isEmpty() || usual.isEmpty() || address.equals(usual);
  }

  private static Optional<Gender> addressed(String word) {
    if (MEN.contains(word)) {
      return Optional.of(Gender.MALE);
    }
    return WOMEN.contains(word) ? Optional.of(Gender.FEMALE) : Optional.empty();
  }

  /**
   * The only one told in this sentence and the one before, unless the name meant another so far;
   * where none was, the one whom it meant and who was told last.
   */
  private Optional<String> near(Span span, List<String> before) {
    int from = span.sentence() - 1;
    List<String> near = before.stream().filter(one -> told.getOrDefault(one, -1) >= from).toList();
    Optional<String> so = Optional.ofNullable(usual.get(span.surface()));
    if (near.size() == 1) {
      // "Lee spoke. Ann Lee, his wife, was with him. Lee": whom it means is open yet.
      boolean alone =
          before.stream().filter(one -> told.getOrDefault(one, -1) >= from - REACH).count() == 1;
      return (so.isEmpty() && alone) || so.equals(near.stream().findFirst())
          ? Optional.of(near.getFirst())
          : Optional.empty();
    }
    int last = so.map(one -> told.getOrDefault(one, -1)).orElse(-1);
    boolean latest =
        before.stream()
            .allMatch(
                one -> so.filter(one::equals).isPresent() || last > told.getOrDefault(one, -1));
    return near.isEmpty() && latest ? so : Optional.empty();
  }
}
