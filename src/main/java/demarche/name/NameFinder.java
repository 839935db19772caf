package demarche.name;

import demarche.article.Article;
import demarche.gazetteer.WordGroups;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what an article names, with its type and the name that the codebook gives it. */
public final class NameFinder {
  private static final Set<String> BEHIND = WordGroups.of("name", "word behind a family name");

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
   * @param namings for each sentence its names in the order of the text, none within another
   * @param scene which countries it speaks of
   * @param people those whom its headline names with a title
   * @param sender the country of its embassies, where one is told with its country
   */
  public record Names(
      List<List<Naming>> namings,
      Scene scene,
      List<Headline.Titled> people,
      Optional<String> sender) {}

  /**
   * The names of an article.
   *
   * @param article the article
   * @param lines its body's sentences
   */
  public Names find(Article article, Lines lines) {
    return new NameFinder(known.on(article.published()), titles).found(article, lines);
  }

  /** Where names stand, each of one kind throughout the article. */
  private List<List<Span>> settled(Article article, Lines lines) {
    List<List<Span>> spans = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      List<Span> found = new SentenceScan(known, titles, lines, i).run();
      List<Span> persons = new PersonSpans(titles, lines, i).of(found);
      List<Span> acting = new ActingNames(known, titles, lines, i).of(persons);
      spans.add(new RollBodies(titles, lines, i).of(acting));
    }
    Predicate<String> serves = name -> Posts.bundled().serves(name, article.published());
    List<List<Span>> apart = new PairedNames(known, lines, serves, spans).apart(spans);
    List<List<Span>> kinds = new Kinds(known, titles, lines, serves, apart).settle(apart);
    Repeats repeats = new Repeats(known, lines, kinds);
    List<List<Span>> settled = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      settled.add(repeats.in(i, kinds.get(i)));
    }
    return settled;
  }

  private Names found(Article article, Lines lines) {
    List<List<Span>> settled = settled(article, lines);
    List<Headline.Titled> headline =
        article.title().map(title -> new Headline(titles, title).people()).orElse(List.of());
    List<String> persons = persons(settled);
    List<String> dateline = Dateline.countries(known, article.body());
    Scene scene =
        new Scene(
            known, lines, settled, article.body(), dateline, known.authority(article.publisher()));
    Set<String> inFull = new HashSet<>();
    persons.stream().filter(p -> p.indexOf(' ') > 0).forEach(p -> inFull.add(family(p)));
    // The headline's form counts only for those whom the body does not name in full.
    headline.stream()
        .map(Headline.Titled::name)
        .filter(name -> !inFull.contains(family(name)))
        .forEach(persons::add);
    People people =
        new People(
            persons,
            posts(article, settled, headline, lines),
            crowned(settled, lines),
            new JoinedNames(titles, lines, settled).others());
    MissionHosts hosts = new MissionHosts(known, lines, settled, article.title(), dateline);
    MissionOwners senders =
        new MissionOwners(known, titles, lines, scene, people, article.published(), settled);
    Canon canon =
        new Canon(
            known, titles, lines, scene, hosts, senders, people, ledBy(article, settled), settled);
    List<List<Naming>> all = new ArrayList<>();
    for (List<Span> sentence : settled) {
      List<Naming> namings = new ArrayList<>(sentence.size());
      sentence.forEach(span -> canon.naming(span).ifPresent(namings::add));
      all.add(namings);
    }
    return new Names(all, scene, inFull(headline, persons, people), canon.sender());
  }

  /**
   * Those of the headline under their full names; none whom nothing names in full, and of a family
   * of which several are told nobody by the family name alone.
   */
  private static List<Headline.Titled> inFull(
      List<Headline.Titled> headline, List<String> persons, People people) {
    Map<String, Set<String>> byFamily = new HashMap<>();
    persons.stream()
        .filter(name -> name.indexOf(' ') > 0)
        .forEach(
            name ->
                byFamily
                    .computeIfAbsent(family(name), f -> new LinkedHashSet<>())
                    .add(people.full(name)));
    Map<String, Long> told =
        headline.stream()
            .map(Headline.Titled::name)
            .distinct()
            .collect(Collectors.groupingBy(NameFinder::family, Collectors.counting()));
    return headline.stream()
        .map(
            one -> {
              Set<String> bearers = byFamily.getOrDefault(family(one.name()), Set.of());
              boolean sole = bearers.size() == 1 && told.getOrDefault(family(one.name()), 1L) == 1;
              String name = sole ? bearers.iterator().next() : people.full(one.name());
              return new Headline.Titled(one.title(), name);
            })
        .filter(one -> one.name().indexOf(' ') > 0)
        .distinct()
        .toList();
  }

  private static List<String> persons(List<List<Span>> spans) {
    return spans.stream()
        .flatMap(List::stream)
        .filter(span -> span.kind() == Kind.PERSON)
        .map(Span::surface)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static final Set<String> REIGNING = WordGroups.of("name", "reigning title");

  private static boolean reigns(Optional<String> title) {
    return title.filter(one -> REIGNING.contains(Lines.plain(one))).isPresent();
  }

  /** The names that are told with a title of those who reign, which goes before a first name. */
  private Set<String> crowned(List<List<Span>> spans, Lines lines) {
    Set<String> all = new HashSet<>();
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        boolean reigns =
            span.kind() == Kind.PERSON
                && reigns(titles.titleBefore(lines, span.sentence(), span.first()));
        if (reigns) {
          all.add(span.surface());
        }
      }
    }
    return all;
  }

  /** The family name of a person told by name: "Lind" of "Ann Lind, Jr." */
  public static String family(String name) {
    int last = name.lastIndexOf(' ');
    String bare =
        last >= 0 && BEHIND.contains(name.substring(last + 1)) ? name.substring(0, last) : name;
    String plain = bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /** The country that each one leads after whom the article calls a government. */
  private Map<String, String> ledBy(Article article, List<List<Span>> spans) {
    Map<String, String> all = new HashMap<>();
    spans.forEach(
        sentence ->
            sentence.stream()
                .filter(span -> span.kind() == Kind.GOVERNMENT && span.known().isEmpty())
                .map(Span::surface)
                .forEach(
                    family ->
                        Posts.bundled()
                            .ledBy(family, article.published())
                            .flatMap(known::coded)
                            .ifPresent(country -> all.put(family, country))));
    return all;
  }

  /** Full names of those whom the article calls by title and family name alone. */
  private Map<String, String> posts(
      Article article, List<List<Span>> spans, List<Headline.Titled> headline, Lines lines) {
    Set<String> countries = new HashSet<>();
    Map<String, Optional<String>> titled = new HashMap<>();
    Set<String> aged = new HashSet<>();
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        if (span.kind() == Kind.LAND || span.kind() == Kind.DEMONYM) {
          known.code(span.known().orElseThrow()).ifPresent(countries::add);
        }
        if (span.kind() == Kind.PERSON && span.surface().indexOf(' ') < 0) {
          Optional<String> title = titles.titleBefore(lines, span.sentence(), span.first());
          titled.merge(span.surface(), title, (a, b) -> a.isPresent() ? a : b);
          // "Ahmed, 34, a farmer" only bears a leader's name.
          if (Ages.isTold(lines, span.sentence(), span.end())
              || Bystanders.isTold(lines, span.sentence(), span.end())) {
            aged.add(span.surface());
          }
        }
      }
    }
    headline.forEach(one -> titled.putIfAbsent(one.name(), Optional.of(one.title())));
    // Whoever reigns is told by a first name.
    titled.values().removeIf(NameFinder::reigns);
    titled.entrySet().removeIf(one -> one.getValue().isEmpty() && aged.contains(one.getKey()));
    Map<String, String> full = new HashMap<>();
    titled.forEach(
        (family, title) ->
            Posts.bundled()
                .holder(
                    family, title, article.published(), title.isPresent() ? Set.of() : countries)
                .ifPresent(name -> full.put(family, name)));
    return full;
  }
}
