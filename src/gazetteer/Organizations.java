import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Organizations and parties. A name that many states have a body of ("Ministry of Justice") is made
 * full with its country and is no alias of any; so is no alias that two organizations share.
 */
final class Organizations {

  private record Body(
      String name, String qid, String kind, String country, boolean byHand, Set<String> aliases) {

    Set<String> words() {
      var words = new LinkedHashSet<String>(aliases);
      words.add(name);
      return words;
    }
  }

  /** A form that bodies of one family are called by, and what their own names look like. */
  private record Form(Pattern pattern, List<String> forms) {}

  private static final Pattern GENERIC =
      Pattern.compile(
          "(Federal |National |State |General |Central |Supreme |Public )*"
              + "(Ministry|Ministries|Department|Secretariat|Bureau|Office|Commission|Directorate|Agency"
              + "|Authority|Council|Service|Court|Institute|Inspectorate|Administration|Police|Board)\\b.*|.*"
              + " (Ministry|Department|ministry|department)");

  private static final Set<String> PUBLIC = Set.of("ministry", "agency", "military");

  private final Countries countries;
  private final Set<String> foreignWords;
  private final Map<String, Table.Row> hand = new TreeMap<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Body> parties = new ArrayList<>();

  Organizations(Path reference, Path handKept, Countries countries) throws IOException {
    this.countries = countries;
    this.foreignWords = new HashSet<>(Files.readAllLines(handKept.resolve("foreign-words.txt")));
    Table.tsv(handKept.resolve("organization-names.tsv")).forEach(r -> hand.put(r.get("key"), r));
    for (Table.Row row : Table.tsv(handKept.resolve("organization-forms.tsv"))) {
      forms.add(new Form(Pattern.compile(row.get("pattern")), row.list("forms")));
    }
    var partyNames = new HashMap<String, Table.Row>();
    for (Table.Row row : Table.csv(reference.resolve("organizations.csv"))) {
      // A list of brands: local offices under their local names.
      boolean brand = row.get("source").equals("osmlab/name-suggestion-index");
      boolean byHand = row.get("source").startsWith("compiled by hand");
      if (row.get("kind").equals("party")) {
        partyNames.put(row.get("qid"), row);
      } else if (!brand && (byHand || english(row.get("name"))) && !ofTerritory(row)) {
        bodies.add(body(row));
      }
    }
    addForms();
    withoutShared();
    readParties(reference, partyNames);
  }

  /** A territory's ministry is none of the state that it belongs to. */
  private boolean ofTerritory(Table.Row row) {
    return PUBLIC.contains(row.get("kind"))
        && !row.get("country").isEmpty()
        && countries.isTerritory(row.get("country"));
  }

  private Table.Row kept(Table.Row row) {
    String key = row.get("qid").isEmpty() ? row.get("name") : row.get("qid");
    return hand.getOrDefault(key, new Table.Row(Map.of()));
  }

  private Body body(Table.Row row) {
    Table.Row kept = kept(row);
    String country = countries.sovereign(row.get("country"));
    boolean byHand = row.get("source").startsWith("compiled by hand");
    boolean ministry = row.get("kind").equals("ministry");
    boolean many = ministry || (!byHand && PUBLIC.contains(row.get("kind")));
    String told = straight(row.get("name"));
    String name = many ? full(told, country, !byHand) : told;
    name = kept.get("name").isEmpty() ? name : kept.get("name");
    var aliases = new TreeSet<String>();
    boolean marked = !Names.plain(told).equals(told);
    for (String given : row.list("aliases")) {
      String alias = straight(given);
      boolean foreignLetters = !marked && !Names.plain(alias).equals(alias);
      if (english(alias)
          && !foreignLetters
          && !unfit(alias, byHand, ministry)
          && !(many && generic(alias, country))) {
        aliases.add(alias);
      }
    }
    if (!(many && generic(told, country)) && english(told)) {
      aliases.add(told);
    }
    aliases.addAll(kept.list("aliases"));
    kept.list("without").forEach(aliases::remove);
    aliases.remove(name);
    return new Body(name, row.get("qid"), kind(row, kept), country, byHand, aliases);
  }

  /** Typographic apostrophes and hyphens as they are typed. */
  private static String straight(String name) {
    return name.replace('\u2019', '\'').replace('\u2010', '-');
  }

  private static String kind(Table.Row row, Table.Row kept) {
    if (!kept.get("kind").isEmpty()) {
      return kept.get("kind");
    }
    boolean national = !row.get("country").isEmpty();
    return switch (row.get("kind")) {
      case "ministry", "military" -> "government body";
      case "agency" -> national ? "government body" : "intergovernmental organization";
      case "intergovernmental", "alliance" -> "intergovernmental organization";
      case "armed_group" -> "armed group";
      case "media" -> "media";
      default -> "";
    };
  }

  private boolean english(String name) {
    if (!Names.latin(name) || name.length() < 2) {
      return false;
    }
    for (String word : name.split("[^\\p{L}]+")) {
      // Capitals throughout are an acronym: UN is no article, but ONU is no English.
      boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
      if (foreignWords.contains(capitals ? word : word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  /** Short letters stand for many bodies: kept only where a person put them beside this one. */
  private static boolean unfit(String alias, boolean byHand, boolean ministry) {
    return Names.acronym(alias) && (ministry || (!byHand && alias.length() < 4));
  }

  private boolean generic(String name, String iso3) {
    return GENERIC.matcher(name).matches() && !tellsCountry(name, iso3);
  }

  private boolean tellsCountry(String name, String iso3) {
    return countries.get(iso3).map(c -> Names.holds(name, c.words())).orElse(true);
  }

  /**
   * "Ministry of Justice (Norway)" and "Ministry of Justice" are "Ministry of Justice of Norway".
   */
  private String full(String name, String iso3, boolean always) {
    Optional<Countries.Country> country = countries.get(iso3);
    if (country.isEmpty()) {
      return name;
    }
    String bare = name;
    for (String word : longestFirst(country.get().words())) {
      String quoted = Pattern.quote(word);
      bare = bare.replaceAll("( \\(|, | - )" + quoted + "\\)?$", "");
      bare = bare.replaceAll(" of (the )?" + quoted + "$", "");
    }
    boolean lacks = !tellsCountry(bare, iso3);
    return lacks && (always || GENERIC.matcher(bare).matches())
        ? bare + " of " + country.get().afterOf()
        : name;
  }

  private static List<String> longestFirst(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .toList();
  }

  /** Adds the usual forms of a family, unless two bodies of one country belong to it. */
  private void addForms() {
    for (Form form : forms) {
      var byCountry = new TreeMap<String, List<Body>>();
      for (Body body : bodies) {
        if (!body.country().isEmpty() && form.pattern().matcher(body.name()).find()) {
          byCountry.computeIfAbsent(body.country(), k -> new ArrayList<>()).add(body);
        }
      }
      byCountry.values().stream()
          .filter(b -> b.size() == 1)
          .forEach(b -> addForms(form, b.getFirst()));
    }
  }

  private void addForms(Form form, Body body) {
    Countries.Country country = countries.get(body.country()).orElseThrow();
    for (String pattern : form.forms()) {
      if (pattern.contains("{adjective}") && country.demonyms().isEmpty()) {
        continue;
      }
      String made = pattern.replace("{country}", country.afterOf());
      if (pattern.contains("{adjective}")) {
        made = made.replace("{adjective}", country.demonyms().getFirst());
      }
      if (!made.equals(body.name())) {
        body.aliases().add(made);
      }
    }
  }

  private void withoutShared() {
    var names = new HashMap<String, Integer>();
    bodies.forEach(b -> names.merge(Names.key(b.name()), 1, Integer::sum));
    bodies.removeIf(b -> names.get(Names.key(b.name())) > 1 && !b.byHand());
    var taken = new HashSet<String>();
    bodies.forEach(b -> taken.add(Names.key(b.name())));
    countries.allWords().forEach(w -> taken.add(Names.key(w)));
    Set<String> shared = Names.shared(bodies.stream().map(Body::words).toList());
    for (Body body : bodies) {
      body.aliases()
          .removeIf(
              a ->
                  !Names.key(a).equals(Names.key(body.name()))
                      && (taken.contains(Names.key(a)) || shared.contains(Names.key(a))));
    }
  }

  private void readParties(Path reference, Map<String, Table.Row> named) throws IOException {
    var known = new HashSet<String>();
    bodies.forEach(b -> known.add(b.qid()));
    for (Table.Row row : Table.csv(reference.resolve("parties.csv"))) {
      if (!known.contains(row.get("qid")) && Names.latin(row.get("name"))) {
        known.add(row.get("qid"));
        parties.add(party(row, named.getOrDefault(row.get("qid"), new Table.Row(Map.of()))));
      }
    }
    named.values().stream()
        .filter(r -> !r.get("qid").isEmpty() && !known.contains(r.get("qid")))
        .forEach(r -> parties.add(party(r, new Table.Row(Map.of()))));
  }

  private Body party(Table.Row row, Table.Row more) {
    String name = more.get("name").isEmpty() ? row.get("name") : more.get("name");
    var aliases = new TreeSet<String>(more.list("aliases"));
    aliases.add(row.get("name"));
    for (String alias : row.list("aliases")) {
      aliases.add(alias.replaceAll("\\s*\\([^)]*\\)$", ""));
    }
    aliases.removeIf(a -> !Names.latin(a) || a.length() < 2);
    aliases.remove(name);
    return new Body(
        name, row.get("qid"), "party", countries.sovereign(row.get("country")), false, aliases);
  }

  void write(Path folder, String header) throws IOException {
    var rows = new ArrayList<List<String>>();
    for (Body b : bodies) {
      rows.add(
          List.of(b.name(), b.qid(), b.kind(), b.country(), Names.joined(b.aliases(), b.name())));
    }
    Table.write(
        folder.resolve("organizations.tsv"), header,
        List.of("name", "qid", "kind", "country", "aliases"), rows);
  }

  void writeParties(Path folder, String header) throws IOException {
    var rows = new ArrayList<List<String>>();
    for (Body b : parties) {
      rows.add(List.of(b.name(), b.qid(), b.country(), Names.joined(b.aliases(), b.name())));
    }
    Table.write(
        folder.resolve("parties.tsv"), header, List.of("name", "qid", "country", "aliases"), rows);
  }
}
