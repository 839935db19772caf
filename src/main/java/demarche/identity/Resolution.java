package demarche.identity;

import demarche.fact.Actor;
import demarche.fact.ActorType;
import demarche.fact.ArticleFacts;
import demarche.fact.OfficeHeld;
import demarche.fact.OrganizationKind;
import demarche.fact.Position;
import demarche.gazetteer.OrganizationEntry;
import demarche.identity.ResolvedFacts.Derived;
import demarche.identity.ResolvedFacts.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The settling of one article: countries first, since all others lean on them, then organizations
 * and places, then persons by their offices, then the names of slots that are no actors.
 */
final class Resolution {
  private final Resolver resolver;
  private final ArticleFacts facts;
  private final String articleId;
  private final Claims claims = new Claims();
  private final Map<ActorType, Map<String, Identity>> byType = new EnumMap<>(ActorType.class);
  private final KnownCountries countries;
  private final Map<String, List<OfficeHeld>> offices = new LinkedHashMap<>();

  Resolution(Resolver resolver, ArticleFacts facts) {
    this.resolver = resolver;
    this.facts = facts;
    this.articleId = IriPaths.encode(facts.article().id());
    facts.facts().stream()
        .flatMap(fact -> fact instanceof OfficeHeld office ? Stream.of(office) : Stream.empty())
        .forEach(o -> offices.computeIfAbsent(o.person(), p -> new ArrayList<>()).add(o));
    settle(ActorType.COUNTRY, actor -> resolver.countryNames.draft(actor.name()));
    this.countries = KnownCountries.of(resolver.countryNames, listed(ActorType.COUNTRY));
    settle(ActorType.ORGANIZATION, this::organization);
    settle(ActorType.PLACE, this::place);
    settle(ActorType.PERSON, actor -> person(actor.name()));
  }

  ResolvedFacts resolved() {
    Map<Actor, Identity> actors = new LinkedHashMap<>();
    facts.actors().forEach(actor -> actors.put(actor, actor(actor)));
    Map<Role, Map<String, Named>> values = values();
    return new ResolvedFacts(facts, actors, values, derived(actors, values));
  }

  private void settle(ActorType type, Function<Actor, Draft> drafter) {
    List<Draft> drafts =
        facts.actors().stream().filter(actor -> actor.type() == type).map(drafter).toList();
    byType.put(type, claims.settle(drafts));
  }

  private Draft organization(Actor actor) {
    return actor instanceof Actor.Organization o
        ? organization(o.name(), o.kind(), o.of())
        : organization(actor.name(), Optional.empty(), Optional.empty());
  }

  private Draft organization(String name, Optional<OrganizationKind> kind, Optional<String> of) {
    return resolver.organizations.draft(
        new Organizations.Query(name, kind, of, articleId, countries));
  }

  private Draft place(Actor actor) {
    Optional<String> of = actor instanceof Actor.Place p ? p.of() : Optional.empty();
    return resolver.places.draft(actor.name(), of, countries);
  }

  private Draft person(String name) {
    List<Persons.Stated> stated =
        offices.getOrDefault(name, List.of()).stream().map(this::stated).toList();
    return resolver.persons.draft(name, stated, facts.article().published(), articleId, countries);
  }

  private Persons.Stated stated(OfficeHeld office) {
    Optional<Identity> of = office.of().map(this::knownOwner).flatMap(o -> o);
    Optional<Identity> country =
        of.flatMap(o -> o.type() == EntityType.COUNTRY ? Optional.of(o) : o.country());
    Optional<String> body =
        of.filter(o -> o.type() == EntityType.ORGANIZATION).map(Identity::label);
    return new Persons.Stated(office, country.flatMap(Identity::iso3), body);
  }

  /** What an office is of, before slots are settled. */
  private Optional<Identity> knownOwner(String name) {
    return listed(Role.OF, name)
        .map(Named::identity)
        .or(() -> countries.named(name))
        .or(() -> Optional.of(organization(name, Optional.empty(), Optional.empty()).identity()));
  }

  /** The identities of the article's actors of a type, by name. */
  private Map<String, Identity> listed(ActorType type) {
    return byType.getOrDefault(type, Map.of());
  }

  private Identity actor(Actor actor) {
    return Optional.ofNullable(listed(actor.type()).get(actor.name())).orElseThrow();
  }

  /** The actor of the article that a name in a slot means. */
  private Optional<Named> listed(Role role, String name) {
    return preferred(role).stream()
        .flatMap(type -> Optional.ofNullable(listed(type).get(name)).stream())
        .findFirst()
        .map(identity -> new Named(name, identity));
  }

  /** Which actor a name means where several types share it. */
  private static List<ActorType> preferred(Role role) {
    return switch (role) {
      case PERSON ->
          List.of(ActorType.PERSON, ActorType.ORGANIZATION, ActorType.COUNTRY, ActorType.PLACE);
      case ACTOR ->
          List.of(ActorType.PERSON, ActorType.ORGANIZATION, ActorType.COUNTRY, ActorType.PLACE);
      case OF ->
          List.of(ActorType.COUNTRY, ActorType.ORGANIZATION, ActorType.PLACE, ActorType.PERSON);
      case PLACE ->
          List.of(ActorType.COUNTRY, ActorType.PLACE, ActorType.ORGANIZATION, ActorType.PERSON);
    };
  }

  private Map<Role, Map<String, Named>> values() {
    Map<Role, Map<String, Named>> values = new EnumMap<>(Role.class);
    SlotNames names = new SlotNames(facts);
    for (Role role : Role.values()) {
      Map<String, Named> settled = new HashMap<>();
      for (String name : names.in(role)) {
        settled.put(name, value(role, name));
      }
      values.put(role, Map.copyOf(settled));
    }
    return values;
  }

  private Named value(Role role, String name) {
    return listed(role, name).orElseGet(() -> new Named(name, claims.claim(unlisted(role, name))));
  }

  private Draft unlisted(Role role, String name) {
    return switch (role) {
      case PERSON -> person(name);
      case PLACE ->
          resolver.gazetteers.country(name).isPresent()
              ? resolver.countryNames.draft(name)
              : resolver.places.draft(name, Optional.empty(), countries);
      case OF, ACTOR -> countryOrBody(name);
    };
  }

  private Draft countryOrBody(String name) {
    if (resolver.gazetteers.country(name).isPresent()) {
      return resolver.countryNames.draft(name);
    }
    Optional<OrganizationEntry> body = resolver.organizations.known(name);
    Draft draft = organization(name, Optional.empty(), Optional.empty());
    if (body.isPresent() || draft.identity().wikidata().isPresent()) {
      return draft;
    }
    boolean oneWord = Words.of(name).size() <= 1;
    String path = "actor/" + IriPaths.slug(name) + (oneWord ? '/' + articleId : "");
    return Draft.unsettled(
        name,
        new Identity(
            EntityType.ACTOR,
            path,
            name,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private Map<Position, Derived> derived(
      Map<Actor, Identity> actors, Map<Role, Map<String, Named>> values) {
    List<Position> positions =
        facts.facts().stream()
            .flatMap(fact -> fact instanceof Position p ? Stream.of(p) : Stream.empty())
            .toList();
    if (positions.isEmpty()) {
      return Map.of();
    }
    Topics topics = new Topics(actors, resolver);
    Map<String, List<Named>> represented = new HashMap<>();
    Map<Position, Derived> derived = new HashMap<>();
    for (Position position : positions) {
      List<Named> represents =
          position
              .speaker()
              .map(s -> represented.computeIfAbsent(s, name -> represents(name, values)))
              .orElse(List.of());
      derived.put(
          position.withoutOrigin(), new Derived(represents, topics.about(position.topic())));
    }
    return derived;
  }

  /** The countries and bodies for which a speaker speaks by the offices that the article states. */
  private List<Named> represents(String speaker, Map<Role, Map<String, Named>> values) {
    Map<String, Named> found = new TreeMap<>(Claims.BY_CODE_POINTS);
    for (OfficeHeld office : offices.getOrDefault(speaker, List.of())) {
      if (!resolver.titles.speaks(office.title()) || resolver.titles.past(office)) {
        continue;
      }
      office
          .of()
          .map(of -> values.getOrDefault(Role.OF, Map.of()).get(of))
          .ifPresent(
              of -> {
                found.put(of.identity().path(), of);
                stateOf(of.identity()).ifPresent(s -> found.put(s.identity().path(), s));
              });
    }
    return List.copyOf(found.values());
  }

  /** The state that a government body or mission speaks for. */
  private Optional<Named> stateOf(Identity body) {
    boolean official =
        body.organizationKind()
            .filter(
                kind ->
                    Set.of(OrganizationKind.GOVERNMENT_BODY, OrganizationKind.DIPLOMATIC_MISSION)
                        .contains(kind))
            .isPresent();
    return official && resolver.words.speaksForState(body.label())
        ? body.country().map(this::named)
        : Optional.empty();
  }

  /** A country under the article's own name for it, where the article lists it. */
  private Named named(Identity country) {
    return listed(ActorType.COUNTRY).entrySet().stream()
        .filter(entry -> entry.getValue().path().equals(country.path()))
        .findFirst()
        .map(entry -> new Named(entry.getKey(), entry.getValue()))
        .orElseGet(() -> new Named(country.label(), country));
  }
}
