package demarche.identity;

import demarche.fact.OrganizationKind;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.OrganizationEntry;
import java.util.List;
import java.util.Optional;

/**
 * Settles organizations.
 *
 * <p>Paths: {@code organization/NAME} where the name holds the country or body that it belongs to,
 * or none is known; {@code organization/OWNER/NAME} where it does not; {@code
 * organization/NAME/ARTICLE} where many bodies have the name and the article does not say whose.
 */
final class Organizations {
  private final Gazetteers gazetteers;
  private final CountryNames countryNames;
  private final OrganizationWords words;
  private final MissionNames missions;

  Organizations(Gazetteers gazetteers, CountryNames countryNames, OrganizationWords words) {
    this.gazetteers = gazetteers;
    this.countryNames = countryNames;
    this.words = words;
    this.missions = new MissionNames(gazetteers);
  }

  /**
   * What is asked.
   *
   * @param name the article's name
   * @param kind as the article's file says
   * @param of the country or body that it belongs to, as the article's file says
   * @param articleId the article's id, encoded
   * @param countries the countries of the article
   */
  record Query(
      String name,
      Optional<OrganizationKind> kind,
      Optional<String> of,
      String articleId,
      KnownCountries countries) {
    Optional<Identity> ofCountry() {
      return of.flatMap(countries::named);
    }
  }

  /** The organization that a name means. */
  Draft draft(Query query) {
    Optional<MissionNames.Parsed> mission = missions.parse(query.name());
    boolean other =
        query.kind().isPresent() && query.kind().get() != OrganizationKind.DIPLOMATIC_MISSION;
    if (mission.isPresent() && !other) {
      return mission(query, mission.get());
    }
    List<OrganizationEntry> found = candidates(query);
    return found.size() == 1 ? settled(query, found.getFirst()) : unsettled(query, found.size());
  }

  /** The organization that a name means where the gazetteer alone settles it. */
  Optional<OrganizationEntry> known(String name) {
    List<OrganizationEntry> found =
        words.isGeneric(name) ? List.of() : gazetteers.organizations(name);
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private List<OrganizationEntry> candidates(Query query) {
    Optional<String> owner = query.ofCountry().flatMap(Identity::iso3);
    List<OrganizationEntry> found =
        words.isGeneric(query.name()) ? List.of() : gazetteers.organizations(query.name());
    if (found.isEmpty() && owner.isPresent()) {
      found = gazetteers.organizations(query.name() + " of " + query.of().orElseThrow());
    }
    found = found.stream().filter(entry -> fits(query, owner, entry)).toList();
    return found.isEmpty() ? parties(query, owner) : found;
  }

  private static boolean fits(Query query, Optional<String> owner, OrganizationEntry entry) {
    boolean kindFits =
        query.kind().isEmpty() || entry.kind().isEmpty() || entry.kind().equals(query.kind());
    boolean ownerFits =
        owner.isEmpty() || entry.country().isEmpty() || entry.country().equals(owner);
    return kindFits && ownerFits;
  }

  private List<OrganizationEntry> parties(Query query, Optional<String> owner) {
    if (query.kind().isPresent() && query.kind().get() != OrganizationKind.PARTY) {
      return List.of();
    }
    List<OrganizationEntry> all = gazetteers.parties(query.name());
    List<OrganizationEntry> near =
        all.stream()
            .filter(
                party ->
                    owner.isPresent()
                        ? party.country().equals(owner)
                        : party.country().filter(query.countries()::names).isPresent())
            .toList();
    if (!near.isEmpty() || owner.isPresent()) {
      return near;
    }
    // A lone word may well be something else than a far country's party.
    boolean telling = query.kind().isPresent() || query.name().strip().indexOf(' ') > 0;
    return telling ? all : List.of();
  }

  private Draft settled(Query query, OrganizationEntry entry) {
    Optional<OrganizationKind> kind =
        query.kind().or(entry::kind).or(() -> words.kind(query.name()));
    // An armed group fights in a country and is no part of it.
    boolean armed = kind.filter(k -> k == OrganizationKind.ARMED_GROUP).isPresent();
    Optional<Identity> country =
        armed ? Optional.empty() : entry.country().flatMap(query.countries()::coded);
    return new Draft(
        query.name(),
        entry.name(),
        identity(path(entry.name(), country), entry.name(), kind, entry.qid(), country),
        path(query.name(), country));
  }

  private Draft unsettled(Query query, int bearers) {
    Optional<OrganizationKind> kind = query.kind().or(() -> words.kind(query.name()));
    Optional<Identity> country = query.ofCountry().or(() -> ownerByName(query.name(), kind));
    String path;
    if (country.isPresent()) {
      path = path(query.name(), country);
    } else if (query.of().isPresent()) {
      path = pathOfBody(query, query.of().get());
      country = known(query.of().get()).flatMap(e -> e.country()).flatMap(query.countries()::coded);
    } else if (bearers > 1 || words.isGeneric(query.name())) {
      path = "organization/" + IriPaths.slug(query.name()) + '/' + query.articleId();
    } else {
      path = "organization/" + IriPaths.slug(query.name());
    }
    return Draft.unsettled(
        query.name(), identity(path, query.name(), kind, Optional.empty(), country));
  }

  /** A body of a state whose name says which ("Ministry of Justice of Chad"). */
  private Optional<Identity> ownerByName(String name, Optional<OrganizationKind> kind) {
    if (kind.filter(k -> k == OrganizationKind.GOVERNMENT_BODY).isEmpty()) {
      return Optional.empty();
    }
    var within = countryNames.within(name);
    return within.size() == 1
        ? Optional.of(countryNames.identity(within.iterator().next()))
        : Optional.empty();
  }

  private Draft mission(Query query, MissionNames.Parsed parsed) {
    Identity sender = countryNames.identity(parsed.sender());
    Identity identity =
        new Identity(
            EntityType.ORGANIZATION,
            "organization/" + IriPaths.slug(parsed.canonical()),
            parsed.mission().isPresent() ? parsed.canonical() : query.name(),
            Optional.of(OrganizationKind.DIPLOMATIC_MISSION),
            parsed.mission().flatMap(mission -> mission.qid()),
            Optional.empty(),
            Optional.empty(),
            Optional.of(sender),
            CountryNames.coordinates(parsed.mission().flatMap(mission -> mission.point())));
    String ownPath = "organization/" + IriPaths.slug(query.name());
    return new Draft(query.name(), parsed.canonical(), identity, ownPath);
  }

  private String path(String name, Optional<Identity> country) {
    boolean held =
        country.isEmpty()
            || countryNames.within(name).stream()
                .anyMatch(entry -> countryNames.identity(entry).path().equals(country.get().path()))
            || holds(name, country.get().label());
    return held
        ? "organization/" + IriPaths.slug(name)
        : "organization/" + IriPaths.slug(country.get().label()) + '/' + IriPaths.slug(name);
  }

  private String pathOfBody(Query query, String body) {
    String owner = known(body).map(OrganizationEntry::name).orElse(body);
    return holds(query.name(), owner) || holds(query.name(), body)
        ? "organization/" + IriPaths.slug(query.name())
        : "organization/" + IriPaths.slug(owner) + '/' + IriPaths.slug(query.name());
  }

  private static boolean holds(String name, String part) {
    Phrases<String> phrase = new Phrases<>(false);
    phrase.add(part, 0, part);
    return !phrase.in(Words.of(name)).isEmpty();
  }

  private static Identity identity(
      String path,
      String label,
      Optional<OrganizationKind> kind,
      Optional<String> wikidata,
      Optional<Identity> country) {
    return new Identity(
        EntityType.ORGANIZATION,
        path,
        label,
        kind,
        wikidata,
        Optional.empty(),
        Optional.empty(),
        country,
        Optional.empty());
  }
}
