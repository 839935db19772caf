package demarche.name;

import demarche.article.Article;
import demarche.fact.ActorType;
import demarche.name.Naming.Sort;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what an article names, with its type and the name that the codebook gives it. */
public final class NameFinder {
  private final KnownNames known;
  private final TitleWords titles;

  /** The finder with the knowledge that comes with the program. */
  public static NameFinder bundled() {
    return new NameFinder(KnownNames.bundled(), TitleWords.bundled());
  }

  private NameFinder(KnownNames known, TitleWords titles) {
    this.known = known;
    this.titles = titles;
  }

  /**
   * The names of an article.
   *
   * @param article the article
   * @param lines its body's sentences
   */
  public Names find(Article article, Lines lines) {
    List<List<Span>> spans = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      List<Span> found = new SentenceScan(known, titles, lines, i).run();
      spans.add(new PersonSpans(titles, lines, i).of(found));
    }
    Map<String, Kind> kinds = kinds(spans);
    List<List<Span>> settled = new ArrayList<>();
    List<String> persons = new ArrayList<>();
    for (List<Span> sentence : spans) {
      List<Span> kept = new ArrayList<>(sentence.size());
      for (Span span : sentence) {
        Span of = span.of(kinds.getOrDefault(key(span), span.kind()));
        kept.add(of);
        if (of.kind() == Kind.PERSON) {
          persons.add(of.surface());
        }
      }
      settled.add(kept);
    }
    List<String> dateline = new ArrayList<>();
    if (lines.size() > 0) {
      dateline.addAll(new Dateline(lines, 0).countries(known));
    }
    Scene scene = new Scene(known, lines, settled, dateline);
    People people = new People(persons, posts(article, settled, lines));
    Canon canon = new Canon(known, lines, scene, people, told(settled));
    List<List<Naming>> all = new ArrayList<>();
    for (List<Span> sentence : settled) {
      List<Naming> namings = new ArrayList<>(sentence.size());
      sentence.forEach(span -> canon.naming(span).ifPresent(namings::add));
      all.add(namings);
    }
    return new Names(all, scene);
  }

  /**
   * The names of an article.
   *
   * @param namings for each sentence its names in the order of the text, none within another
   * @param scene which countries it speaks of
   */
  public record Names(List<List<Naming>> namings, Scene scene) {}

  /** Full names of those whom the article calls by title and family name alone. */
  private Map<String, String> posts(Article article, List<List<Span>> spans, Lines lines) {
    Set<String> countries = new HashSet<>();
    Map<String, Optional<String>> titled = new HashMap<>();
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        if (span.kind() == Kind.LAND || span.kind() == Kind.DEMONYM) {
          known.code(span.known().orElseThrow()).ifPresent(countries::add);
        }
        if (span.kind() == Kind.PERSON && span.surface().indexOf(' ') < 0) {
          Optional<String> title = titles.titleBefore(lines, span.sentence(), span.first());
          titled.merge(span.surface(), title, (a, b) -> a.isPresent() ? a : b);
        }
      }
    }
    Map<String, String> full = new HashMap<>();
    titled.forEach(
        (family, title) ->
            Posts.bundled()
                .holder(
                    family, title, article.published(), title.isPresent() ? Set.of() : countries)
                .ifPresent(name -> full.put(family, name)));
    return full;
  }

  /** The country of each body that is told with one somewhere. */
  private static Map<String, String> told(List<List<Span>> spans) {
    Map<String, String> told = new HashMap<>();
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        if (span.kind() == Kind.BODY && span.owner().isPresent()) {
          told.putIfAbsent(span.known().orElseThrow(), span.owner().get());
        }
      }
    }
    return told;
  }

  private static String key(Span span) {
    return demarche.gazetteer.Names.normalise(span.surface());
  }

  /** One kind for each form that the engine alone found: that of most places. */
  private Map<String, Kind> kinds(List<List<Span>> spans) {
    Map<String, Map<Kind, Integer>> votes = new HashMap<>();
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        switch (span.kind()) {
          case ORGANIZATION, PERSON, PLACE, GROUP ->
              votes
                  .computeIfAbsent(key(span), k -> new EnumMap<>(Kind.class))
                  .merge(span.kind(), 1, Integer::sum);
          default -> {}
        }
      }
    }
    Map<String, Kind> kinds = new HashMap<>();
    votes.forEach((key, counts) -> kinds.put(key, kind(key, counts)));
    return kinds;
  }

  private Kind kind(String key, Map<Kind, Integer> counts) {
    Kind most = Kind.GROUP;
    int best = 0;
    for (Map.Entry<Kind, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > best) {
        best = entry.getValue();
        most = entry.getKey();
      }
    }
    if (known.isRegion(key)) {
      return Kind.PLACE;
    }
    if (most == Kind.PERSON) {
      return known.isOrganization(key) && key.indexOf(' ') < 0 ? Kind.ORGANIZATION : Kind.PERSON;
    }
    if (known.isOrganization(key)) {
      return Kind.ORGANIZATION;
    }
    if (most == Kind.ORGANIZATION && known.isCity(key)) {
      return Kind.PLACE;
    }
    return most;
  }

  /** Makes namings of spans. */
  private record Canon(KnownNames known, Lines lines, Scene scene, People people, Map<String, String> told) {
    Optional<Naming> naming(Span span) {
      return switch (span.kind()) {
        case LAND -> of(span, ActorType.COUNTRY, span.known().orElseThrow(), Sort.NAME);
        case DEMONYM -> demonym(span);
        case GOVERNMENT ->
            of(span, ActorType.COUNTRY, span.known().orElseThrow(), Sort.GOVERNMENT);
        case BODY -> body(span);
        case KNOWN_ORGANIZATION, ORGANIZATION ->
            of(span, ActorType.ORGANIZATION, span.known().orElse(span.surface()), Sort.NAME);
        case PERSON -> of(span, ActorType.PERSON, people.full(span.surface()), Sort.NAME);
        case PLACE -> place(span);
        case GROUP -> Optional.empty();
      };
    }

    private Optional<Naming> of(Span span, ActorType type, String name, Sort sort) {
      return Optional.of(
          new Naming(
              span.sentence(), span.first(), span.end(), type, name, Optional.empty(), sort));
    }

    private Optional<Naming> demonym(Span span) {
      if (span.surface().equals("Palestinians")) {
        return Optional.empty();
      }
      return of(span, ActorType.COUNTRY, span.known().orElseThrow(), Sort.ADJECTIVE);
    }

    private Optional<Naming> place(Span span) {
      Optional<String> country = known.capitalOf(span.surface());
      int head = lines.head(span.sentence(), span.first(), span.end());
      if (country.isPresent() && Capitals.standsForGovernment(lines, span.sentence(), head)) {
        return of(span, ActorType.COUNTRY, country.get(), Sort.CAPITAL);
      }
      return of(span, ActorType.PLACE, span.surface(), Sort.NAME);
    }

    private Optional<String> owner(Span span) {
      Optional<String> there = Optional.ofNullable(told.get(span.known().orElseThrow()));
      return there.or(() -> scene.owner(span.sentence(), span.first(), country -> true));
    }

    private Optional<Naming> body(Span span) {
      Optional<String> owner = span.owner().or(() -> owner(span));
      if (owner.isEmpty()) {
        return Optional.empty();
      }
      String land = KnownNames.withArticle(owner.get());
      String body = span.known().orElseThrow();
      String name = body + " of " + land;
      if (SentenceScan.isMission(body)) {
        Optional<String> seat = span.seat().or(() -> scene.ground(owner.get()));
        name = seat.map(s -> body + " of " + land + ", " + s).orElse(name);
      }
      return Optional.of(
          new Naming(
              span.sentence(),
              span.first(),
              span.end(),
              ActorType.ORGANIZATION,
              name,
              owner,
              Sort.BODY));
    }
  }
}
