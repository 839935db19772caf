package demarche.name;

import demarche.fact.OrganizationKind;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What the gazetteers and lexicons know of names. Immutable. */
public final class KnownNames {
  /** The one state whose bodies and states have rules of their own, as the gazetteer names it. */
  public static final String UNITED_STATES = "United States";

  /**
   * A country.
   *
   * @param name its common English name
   * @param adjective whether the word that names it is its adjective or the name of its people
   */
  record Land(String name, boolean adjective) {}

  private static final class Bundled {
    static final KnownNames NAMES = new KnownNames(Gazetteers.bundled());
  }

  private final Gazetteers gazetteers;
  private final Phrasebook<Land> lands;
  private final Phrasebook<String> bodies;
  private final Map<String, List<String>> bodyOwners;
  private final Set<String> looseRegions;
  private final Set<String> placeNouns;
  private final Set<String> familyFirst;
  private final Phrasebook<String> fullNames;
  private final Set<String> regions;
  private final Seats seats;
  private final Map<String, String> codes;
  private final Map<String, String> codeOf;

  private KnownNames(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
    this.seats = new Seats(gazetteers);
    this.lands = new Phrasebook<>();
    this.bodies = new Phrasebook<>();
    this.bodyOwners = new HashMap<>();
    this.looseRegions = new HashSet<>();
    this.placeNouns = new HashSet<>();
    this.familyFirst = new HashSet<>();
    this.fullNames = new Phrasebook<>();
    this.regions = new HashSet<>();
    this.codes = new HashMap<>();
    this.codeOf = new HashMap<>();
    for (CountryEntry country : gazetteers.countries()) {
      country(country.name(), country.aliases(), country.demonyms());
      codes.put(country.iso3(), country.name());
      codeOf.put(country.name(), country.iso3());
    }
    Table more = Gazetteers.lexicon("more-countries.tsv", List.of("name", "demonyms", "aliases"));
    for (int row = 0; row < more.rows(); row++) {
      country(more.cell(row, 0), more.values(row, 2), more.values(row, 1));
    }
    addBodies();
    listed("loose-regions.tsv", name -> looseRegions.add(Names.normalise(name)), "name", "example");
    listed("place-nouns.tsv", placeNouns::add, "noun", "example");
    listed(
        "family-names-first.tsv", name -> familyFirst.add(name.toLowerCase(Locale.ROOT)), "name");
    listed("regions.tsv", name -> regions.add(Names.normalise(name)), "name");
    Table full = Gazetteers.lexicon("full-names.tsv", List.of("form", "name"));
    for (int row = 0; row < full.rows(); row++) {
      fullNames.addName(full.cell(row, 0), full.cell(row, 1));
      fullNames.addName(full.cell(row, 1), full.cell(row, 1));
    }
  }

  /** The same, but for the cities by which one means a government. */
  private KnownNames(KnownNames other, Seats seats) {
    this.gazetteers = other.gazetteers;
    this.seats = seats;
    this.lands = other.lands;
    this.bodies = other.bodies;
    this.bodyOwners = other.bodyOwners;
    this.looseRegions = other.looseRegions;
    this.placeNouns = other.placeNouns;
    this.familyFirst = other.familyFirst;
    this.fullNames = other.fullNames;
    this.regions = other.regions;
    this.codes = other.codes;
    this.codeOf = other.codeOf;
  }

  /** Takes each cell of a table's first column. */
  private static void listed(String file, Consumer<String> taker, String... columns) {
    Table table = Gazetteers.lexicon(file, List.of(columns));
    for (int row = 0; row < table.rows(); row++) {
      taker.accept(table.cell(row, 0));
    }
  }

  private void addBodies() {
    Table kinds =
        Gazetteers.lexicon("body-words.tsv", List.of("words", "body", "owners", "example"));
    for (int row = 0; row < kinds.rows(); row++) {
      bodyOwners.putIfAbsent(kinds.cell(row, 1), kinds.values(row, 2));
      String words = kinds.cell(row, 0);
      if (Character.isUpperCase(words.charAt(0))) {
        bodies.addName(words, kinds.cell(row, 1));
      } else {
        bodies.add(words, kinds.cell(row, 1));
      }
    }
  }

  /** What comes with the program. */
  public static KnownNames bundled() {
    return Bundled.NAMES;
  }

  /**
   * What is known on the day of an article: an old one means governments of states that are no
   * more.
   *
   * @param day today where it is empty
   */
  public KnownNames on(Optional<LocalDate> day) {
    Seats then = day.map(seats::on).orElse(seats);
    return then.equals(seats) ? this : new KnownNames(this, then);
  }

  private void country(String name, List<String> aliases, List<String> demonyms) {
    lands.addName(name, new Land(name, false));
    for (String alias : aliases) {
      lands.addName(alias.startsWith("the ") ? alias.substring(4) : alias, new Land(name, false));
    }
    demonyms.forEach(demonym -> lands.addName(demonym, new Land(name, true)));
  }

  Gazetteers gazetteers() {
    return gazetteers;
  }

  Phrasebook<Land> lands() {
    return lands;
  }

  Phrasebook<String> bodies() {
    return bodies;
  }

  Phrasebook<String> fullNames() {
    return fullNames;
  }

  /** The country whose name, alias or demonym a whole phrase is. */
  public Optional<String> land(String phrase) {
    return lands.whole(phrase).map(Land::name);
  }

  /** Whether a name holds that of a country or its adjective. */
  boolean namesLand(String name) {
    return !landsIn(name).isEmpty();
  }

  /** The countries whose names or adjectives stand in a text, its words parted by blanks. */
  public Set<String> landsIn(String text) {
    List<String> words = List.of(text.split(" ", -1));
    Set<String> found = new LinkedHashSet<>();
    for (int i = 0; i < words.size(); i++) {
      for (int j = i + 1; j <= Math.min(words.size(), i + LONGEST_LAND); j++) {
        land(String.join(" ", words.subList(i, j))).ifPresent(found::add);
      }
    }
    return Collections.unmodifiableSet(found);
  }

  /** In so many words a country's name is told at most. */
  private static final int LONGEST_LAND = 8;

  /** The name of the country with a three-letter code. */
  public Optional<String> coded(String iso3) {
    return Optional.ofNullable(codes.get(iso3));
  }

  /** The three-letter code of the country with a common English name. */
  Optional<String> code(String name) {
    return Optional.ofNullable(codeOf.get(name));
  }

  /** The country whose capital has a name. */
  public Optional<String> capitalOf(String name) {
    return seats.country(name);
  }

  /** The countries that a body told without one may be of, all where empty; "told" for none. */
  List<String> ownersOf(String body) {
    return bodyOwners.getOrDefault(body, List.of());
  }

  /** Whether words after the name of a place belong to it: "airport". */
  boolean isPlaceNoun(String words) {
    return placeNouns.contains(words);
  }

  /** Whether a capitalized word names no place on a map ("West"). */
  boolean isLoose(String name) {
    return looseRegions.contains(Names.normalise(name));
  }

  boolean isRegion(String name) {
    return regions.contains(Names.normalise(name));
  }

  private static final Set<String> DEPARTMENTS =
      WordGroups.of("name", "start of an american department");

  /** The department of the United States that has a field: "Commerce". */
  Optional<String> department(String field) {
    return DEPARTMENTS.stream()
        .sorted()
        .map(words -> words + " " + field)
        .filter(this::isOrganization)
        .findFirst();
  }

  boolean isOrganization(String name) {
    return !gazetteers.organizations(name).isEmpty() || !gazetteers.parties(name).isEmpty();
  }

  /** The country whose government body an article's publisher is. */
  public Optional<String> authority(Optional<String> publisher) {
    return publisher.flatMap(
        name ->
            gazetteers.organizations(name).stream()
                .filter(e -> e.kind().equals(Optional.of(OrganizationKind.GOVERNMENT_BODY)))
                .flatMap(entry -> entry.country().stream())
                .findFirst()
                .flatMap(this::coded)
                .or(() -> ownerOf(name))
                .or(() -> adjectiveOf(name)));
  }

  /**
   * "Norwegian Ministry of Foreign Affairs": a body of a known kind behind its land's adjective.
   */
  private Optional<String> adjectiveOf(String body) {
    int blank = body.indexOf(' ');
    return blank > 0 && bodies.whole(body.substring(blank + 1)).isPresent()
        ? land(body.substring(0, blank))
        : Optional.empty();
  }

  /** "Ministry of Culture of the Netherlands": a body that no list knows, by its own name. */
  private Optional<String> ownerOf(String name) {
    // "Embassy of Peru, Chile": behind the comma stands where it is.
    int comma = name.indexOf(", ");
    String body = comma > 0 ? name.substring(0, comma) : name;
    int of = body.lastIndexOf(OF);
    boolean kind = of > 0 && bodyOwners.containsKey(body.substring(0, of));
    return Optional.of(body)
        .filter(whole -> kind)
        .map(whole -> whole.substring(of + OF.length()))
        .map(land -> land.startsWith("the ") ? land.substring("the ".length()) : land)
        .flatMap(gazetteers::country)
        .map(CountryEntry::name);
  }

  private static final String OF = " of ";

  /**
   * Whether the government that publishes an article has an office of its own: in its texts "the
   * President" is no other land's.
   *
   * @return the country; empty where nobody knows, or it has no such office
   */
  public Optional<String> publisherWith(Optional<String> publisher, String office) {
    return authority(publisher)
        .filter(
            country ->
                gazetteers
                    .country(country)
                    .filter(entry -> gazetteers.hasPost(entry.iso3(), office))
                    .isPresent());
  }

  /** Whether a body is known as a newspaper, broadcaster or agency. */
  public boolean isMedia(String name) {
    return gazetteers.organizations(name).stream()
        .anyMatch(entry -> entry.kind().equals(Optional.of(OrganizationKind.MEDIA)));
  }

  /** Whether a full name is that of someone who held an office. */
  boolean isPerson(String name) {
    return !gazetteers.tenures(name).isEmpty();
  }

  boolean isCity(String name) {
    return !gazetteers.cities(name).isEmpty();
  }

  /** A country's name as it stands after "of": with an article where English gives it one. */
  public static String withArticle(String country) {
    String first = country.substring(0, Math.max(0, country.indexOf(' ')));
    String last = country.substring(country.lastIndexOf(' ') + 1);
    boolean article =
        FIRST_WITH_ARTICLE.contains(first)
            || LAST_WITH_ARTICLE.contains(last)
            || WITHIN_WITH_ARTICLE.stream().anyMatch(country::contains)
            || WITH_ARTICLE.contains(country);
    return article ? "the " + country : country;
  }

  private static final Set<String> WITH_ARTICLE = WordGroups.of("name", "state with an article");
  private static final Set<String> FIRST_WITH_ARTICLE =
      WordGroups.of("name", "first word of a state with an article");
  private static final Set<String> LAST_WITH_ARTICLE =
      WordGroups.of("name", "last word of a state with an article");
  private static final Set<String> WITHIN_WITH_ARTICLE =
      WordGroups.of("name", "words within a state with an article");

  /** Whether a word in lower case is a family name that stands before the given name. */
  boolean isFamilyFirst(String word) {
    return familyFirst.contains(word);
  }
}
