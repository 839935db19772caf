package demarche.name;

import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.name.Naming.Sort;
import demarche.name.Span.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gives spans the names that the codebook gives to what they name. */
final class Canon {
  private static final Set<String> SECRETARIES = WordGroups.of("name", "head of a department");
  private static final Set<String> PEOPLES =
      WordGroups.of("name", "state whose people are told by its adjective");
  private static final Set<String> NEVER_FIRST =
      WordGroups.of("name", "state whose forces have no name of their own");
  private static final Set<String> CONGRESS = WordGroups.of("name", "congress");
  private static final Set<String> BRITISH = WordGroups.of("name", "body of the United Kingdom");
  private static final Set<String> UNITED_KINGDOM =
      WordGroups.of("name", "state with a foreign office");
  private static final Set<String> FORCES = WordGroups.of("name", "forces as a whole");
  private static final Set<String> MINISTRIES = WordGroups.of("name", "first word of a ministry");
  private static final Set<String> AMERICAN = WordGroups.of("name", "american body");
  private static final Set<String> POSSESSIVES = WordGroups.of("name", "possessive");

  private final KnownNames known;
  private final TitleWords titles;
  private final Lines lines;
  private final Scene scene;
  private final MissionHosts hosts;
  private final MissionOwners senders;
  private final People people;
  private final Namesakes namesakes;
  private final LandNames bearers;
  private final Map<String, String> ledBy;
  private final FullNames fullNames;
  private final UnionSeats unions;
  private final OtherOwners others;
  private final Map<String, TreeMap<Integer, String>> told = new HashMap<>();
  private final Map<String, String> seats = new HashMap<>();

  /** The sentences that join bodies of one kind of two countries, by kind. */
  private final Map<String, Set<Integer>> level = new HashMap<>();

  Canon(
      KnownNames known,
      TitleWords titles,
      Lines lines,
      Scene scene,
      MissionHosts hosts,
      MissionOwners senders,
      People people,
      Map<String, String> ledBy,
      List<List<Span>> spans) {
    this.known = known;
    this.titles = titles;
    this.lines = lines;
    this.scene = scene;
    this.hosts = hosts;
    this.senders = senders;
    this.people = people;
    this.bearers = new LandNames(lines, people, spans);
    this.namesakes = new Namesakes(titles, lines, people, spans);
    this.ledBy = ledBy;
    this.fullNames = new FullNames(known, spans);
    this.unions = new UnionSeats(spans, fullNames);
    this.others = new OtherOwners(known, lines, spans);
    for (List<Span> sentence : spans) {
      level(sentence);
      for (Span span : sentence) {
        if (span.kind() == Kind.BODY && span.owner().isPresent()) {
          String body = span.known().orElseThrow();
          TreeMap<Integer, String> all = told.computeIfAbsent(body, b -> new TreeMap<>());
          // "Chad's Foreign Ministry denied a Kenyan Foreign Ministry report": Chad's is spoken of.
          if (isModifier(span)) {
            all.putIfAbsent(span.sentence(), span.owner().get());
          } else {
            all.put(span.sentence(), span.owner().get());
          }
          span.seat().ifPresent(s -> seats.putIfAbsent(body + ' ' + span.owner().get(), s));
        }
      }
    }
  }

  private void level(List<Span> sentence) {
    Map<String, Span> first = new HashMap<>();
    for (Span span : sentence) {
      if (span.kind() == Kind.BODY && span.owner().isPresent()) {
        Span other = first.putIfAbsent(span.known().orElseThrow(), span);
        if (other != null && !other.owner().equals(span.owner()) && isJoined(other, span)) {
          level
              .computeIfAbsent(span.known().orElseThrow(), b -> new HashSet<>())
              .add(span.sentence());
        }
      }
    }
  }

  private boolean isJoined(Span one, Span other) {
    int head = lines.head(one.sentence(), one.first(), one.end());
    int second = lines.head(other.sentence(), other.first(), other.end());
    return lines.tree(one.sentence()).joined(head).contains(second);
  }

  /** Whether two of the same kind were told together last: either may be meant. */
  private boolean isLevel(String body, int sentence) {
    Map.Entry<Integer, String> last = told.getOrDefault(body, new TreeMap<>()).floorEntry(sentence);
    return last != null && level.getOrDefault(body, Set.of()).contains(last.getKey());
  }

  /** Whether a name only tells which one another noun means. */
  private boolean isModifier(Span span) {
    int head = lines.head(span.sentence(), span.first(), span.end());
    return lines.tree(span.sentence()).is(head, Relation.COMPOUND, Relation.AMOD);
  }

  /** The country of the first embassy that is told with its country. */
  Optional<String> sender() {
    return Optional.ofNullable(told.get("Embassy")).map(all -> all.firstEntry().getValue());
  }

  /** What a span names; empty where it names nothing that counts. */
  Optional<Naming> naming(Span span) {
    boolean body = span.kind() == Kind.ORGANIZATION || span.kind() == Kind.KNOWN_ORGANIZATION;
    if (body && known.isLoose(span.surface())) {
      // "Allied leaders", "Western officials": of no body.
      return Optional.empty();
    }
    return switch (span.kind()) {
      case LAND ->
          bearers
              .of(span)
              .map(name -> of(span, ActorType.PERSON, name, Sort.NAME))
              .orElseGet(() -> of(span, ActorType.COUNTRY, span.known().orElseThrow(), Sort.NAME));
      case DEMONYM -> demonym(span);
      case GOVERNMENT ->
          span.known()
              .or(() -> Optional.ofNullable(ledBy.get(span.surface())))
              .flatMap(country -> of(span, ActorType.COUNTRY, country, Sort.GOVERNMENT));
      case BODY -> body(span);
      case KNOWN_ORGANIZATION, ORGANIZATION ->
          span.known()
              .map(fullNames::known)
              .or(() -> department(span))
              .or(() -> fullNames.body(span.surface()).map(name -> withCountry(span, name)))
              .map(Canon::spelledOut)
              .flatMap(name -> of(span, ActorType.ORGANIZATION, name, Sort.NAME));
      case PERSON ->
          (namesakes.isShared(span) ? namesakes.of(span) : Optional.of(people.full(span.surface())))
              .flatMap(name -> of(span, ActorType.PERSON, name, Sort.NAME));
      case PLACE -> place(span);
      case GROUP -> Optional.empty();
    };
  }

  /** "Commerce Deputy Secretary Lee": the department that he serves, by its bare word. */
  private Optional<String> department(Span span) {
    int from = span.end();
    boolean secretary =
        titles
            .titleAt(lines, span.sentence(), from)
            .filter(title -> SECRETARIES.contains(lines.word(span.sentence(), title.end() - 1)))
            .isPresent();
    return secretary ? known.department(span.surface()) : Optional.empty();
  }

  private static final Set<String> STATES = WordGroups.of("name", "letters of the United States");
  private static final Set<String> OF_STATE = WordGroups.of("name", "body of the United States");

  /** "U.S. Africa Command" is the United States Africa Command; a company keeps its letters. */
  private static String spelledOut(String name) {
    boolean state = OF_STATE.contains(name.substring(name.lastIndexOf(' ') + 1));
    for (String letters : STATES) {
      if (state && name.startsWith(letters + " ")) {
        return KnownNames.UNITED_STATES + name.substring(letters.length());
      }
    }
    return name;
  }

  private static final Set<String> GENERIC = WordGroups.of("name", "ministry start");

  /** A department under a name that many states have is made full with its country. */
  private String withCountry(Span span, String name) {
    boolean generic = GENERIC.stream().anyMatch(name::startsWith);
    if (!generic || known.namesLand(name)) {
      return name;
    }
    Optional<String> owner = scene.owner(span.sentence(), span.first(), country -> true);
    return owner
        .map(
            c ->
                c.equals(KnownNames.UNITED_STATES)
                    ? KnownNames.UNITED_STATES + " " + name
                    : name + " of " + KnownNames.withArticle(c))
        .orElse(name);
  }

  private static Optional<Naming> of(Span span, ActorType type, String name, Sort sort) {
    return Optional.of(
        new Naming(span.sentence(), span.first(), span.end(), type, name, Optional.empty(), sort));
  }

  private Optional<Naming> demonym(Span span) {
    String country = span.known().orElseThrow();
    // "Palestinian" names the state only where its government is meant.
    boolean people =
        PEOPLES.contains(country)
            && titles.titleAt(lines, span.sentence(), span.end()).isEmpty()
            && known.bodies().longest(lines, span.sentence(), span.end()).isEmpty();
    return people ? Optional.empty() : of(span, ActorType.COUNTRY, country, Sort.ADJECTIVE);
  }

  private Optional<Naming> place(Span span) {
    if (known.isLoose(span.surface())) {
      return Optional.empty();
    }
    Optional<String> country = known.capitalOf(span.surface());
    int head = lines.head(span.sentence(), span.first(), span.end());
    if (country.isPresent() && Capitals.standsForGovernment(lines, span.sentence(), head)) {
      Optional<String> union = unions.union(span.surface(), country.get());
      if (union.isPresent()) {
        return of(span, ActorType.ORGANIZATION, union.get(), Sort.CAPITAL);
      }
      if (unions.isOpen(span.surface(), country.get())) {
        return of(span, ActorType.PLACE, span.surface(), Sort.NAME);
      }
      return of(span, ActorType.COUNTRY, country.get(), Sort.CAPITAL);
    }
    boolean city = country.isPresent() || known.isCity(span.surface());
    return of(span, ActorType.PLACE, fullNames.place(span.surface(), city), Sort.NAME);
  }

  private Optional<Naming> body(Span span) {
    boolean other = span.owner().isEmpty() && others.has(span);
    Optional<String> owner = other ? Optional.empty() : span.owner().or(() -> owner(span));
    if (owner.isEmpty()) {
      return Optional.empty();
    }
    String land = KnownNames.withArticle(owner.get());
    String body = span.known().orElseThrow();
    String name = body + " of " + land;
    boolean own = span.surface().indexOf(' ') > 0 && !NEVER_FIRST.contains(owner.get());
    if (CONGRESS.contains(body) && !owner.get().equals(KnownNames.UNITED_STATES)) {
      return of(span, ActorType.ORGANIZATION, span.surface(), Sort.NAME);
    }
    if (BRITISH.contains(body) && UNITED_KINGDOM.contains(owner.get())) {
      name = body;
    } else if (own && isArmed(span)) {
      name = span.surface();
    }
    if (BodyScan.isMission(body)) {
      Optional<String> seat =
          span.seat()
              .or(() -> Optional.ofNullable(seats.get(body + ' ' + owner.get())))
              .or(() -> hosts.of(owner.get(), span.sentence(), span.first()))
              .or(() -> scene.ground(owner.get()));
      name = seat.map(s -> body + " of " + land + ", " + s).orElse(name);
    } else if (owner.get().equals(KnownNames.UNITED_STATES)) {
      name = american(body).orElse(name);
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

  /** "Indian Army": a force under its own name, which its country's adjective begins. */
  private boolean isArmed(Span span) {
    int first = span.surface().indexOf(' ');
    return first > 0 && known.land(span.surface().substring(0, first)).isPresent();
  }

  private static Optional<String> american(String body) {
    if (FORCES.contains(body)) {
      return Optional.of(KnownNames.UNITED_STATES + " military");
    }
    return AMERICAN.contains(body)
        ? Optional.of(KnownNames.UNITED_STATES + " " + body)
        : Optional.empty();
  }

  /** The country of a body of that kind that was told last; of a mission, anywhere. */
  private Optional<String> before(String body, Span span) {
    TreeMap<Integer, String> all = told.getOrDefault(body, new TreeMap<>());
    Optional<String> last =
        Optional.ofNullable(all.floorEntry(span.sentence())).map(Map.Entry::getValue);
    boolean mission = BodyScan.isMission(body);
    if (mission && last.isEmpty()) {
      // "Chad's army flew out embassy staff": of Chad, whosever embassy is told of later.
      last = scene.actor(span.sentence(), span.first());
    }
    boolean any = mission || known.ownersOf(body).contains("told");
    return any && last.isEmpty() && !all.isEmpty()
        ? Optional.of(all.firstEntry().getValue())
        : last;
  }

  private Optional<String> owner(Span span) {
    String body = span.known().orElseThrow();
    Optional<String> staffed = senders.staffed(span);
    if (staffed.isPresent()) {
      return staffed;
    }
    Optional<String> there = before(body, span);
    List<String> owners = known.ownersOf(body);
    boolean possessed =
        POSSESSIVES.contains(lines.word(span.sentence(), span.first() - 1))
            && (owners.isEmpty() || owners.contains("told"));
    Optional<String> set = scene.setting(span.sentence(), span.first());
    if (!possessed && set.isPresent() && owners.isEmpty() && !BodyScan.isMission(body)) {
      return set.filter(country -> mayOwn(country, body));
    }
    if (!possessed && isLevel(body, span.sentence())) {
      return Optional.empty();
    }
    if (!possessed && (there.isPresent() || owners.contains("told"))) {
      return there;
    }
    if (FORCES.contains(body) && !possessed) {
      return scene.within(span.sentence(), span.first()).or(() -> scene.ground(""));
    }
    if (BodyScan.isMission(body)) {
      return senders.of(span, country -> mayOwn(country, body, span));
    }
    if (owners.isEmpty() && !possessed && scene.isLevel(span.sentence(), span.first())) {
      return Optional.empty();
    }
    return owners.isEmpty() || possessed
        ? scene.owner(span.sentence(), span.first(), country -> mayOwn(country, body, span))
        : scene.nearest(span.sentence(), span.first(), owners).or(() -> scene.mostOf(owners));
  }

  /** A mission is not of the country in which it stands. */
  private boolean mayOwn(String country, String body, Span span) {
    Optional<String> host =
        span.seat().flatMap(seat -> known.capitalOf(seat).or(() -> known.land(seat)));
    boolean stands =
        host.isEmpty() && BodyScan.isMission(body) && hosts.top().equals(Optional.of(country));
    return mayOwn(country, body) && !stands && !host.equals(Optional.of(country));
  }

  private static final Set<String> WITHOUT = WordGroups.of("name", "state without ministries");

  /** The United States have departments and no ministries. */
  private static boolean mayOwn(String country, String body) {
    return !WITHOUT.contains(country)
        || MINISTRIES.stream().noneMatch(start -> body.startsWith(start + " "));
  }
}
