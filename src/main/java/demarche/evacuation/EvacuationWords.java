package demarche.evacuation;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which evacuations are told, read from {@code data/evacuation}. Immutable. */
final class EvacuationWords {
  private static final class Bundled {
    static final EvacuationWords WORDS = new EvacuationWords();
  }

  /** How a verb moves people. */
  enum Frame {
    /** Somebody moves people. */
    CARRY,
    /** People or a vehicle leave or arrive. */
    GO,
    /** Somebody provides a vehicle. */
    SEND,
    /** It does not go. */
    STOP
  }

  /** What a word above a move makes of it. */
  enum Effect {
    ASKED,
    NEGATED,
    PLANNED,
    BEGUN,
    ENDED,
    SUSPENDED,
    /** What is told in the infinitive below it has come about. */
    ACHIEVED,
    /** A departure becomes an operation. */
    HELPED,
    /** People are moved or held against their will. */
    CONTRARY,
    /** Only told by some: "reports that". */
    HEARSAY,
    /** Said not to be so. */
    DENIED
  }

  /** How far an operation has come. */
  enum Stage {
    SUSPENDED,
    ENDED,
    GOING,
    /** As going, also in a sentence beside the move. */
    MORE
  }

  /** Which sort of people a noun means. */
  enum People {
    ANY,
    OWN,
    FOREIGN,
    STAFF,
    LOCAL
  }

  /**
   * A verb.
   *
   * @param particle the word that belongs to it, empty where none
   * @param strong whether it alone tells of an evacuation where people are moved
   */
  record Verb(String lemma, String particle, Frame frame, boolean strong) {
    /** The same, told with words that make it sure. */
    Verb asStrong() {
      return new Verb(lemma, particle, frame, true);
    }

    /** How people are moved and by which word, as one name: "carry bring home". */
    String rule() {
      return Stream.of(frame.name().toLowerCase(Locale.ROOT), lemma, particle)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(" "));
    }
  }

  /**
   * A vehicle word.
   *
   * @param means the codebook's word
   * @param military whether the word alone tells a military aircraft
   */
  record VehicleWord(String means, boolean military) {}

  private final Map<String, List<Verb>> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, People> people = new HashMap<>();
  private final Map<String, VehicleWord> vehicles = new HashMap<>();
  private final Map<String, String> ships = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();
  private final Set<String> loosening =
      Gazetteers.words("evacuation/loosening.tsv", "phrase", "example");
  private final Map<String, Effect> governors = new HashMap<>();
  private final Map<String, Stage> stages = new HashMap<>();
  private final Map<String, String> territories = new HashMap<>();
  private final Map<String, String> inTerritory = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, String> sites = new HashMap<>();
  private final Map<String, String> speech = new HashMap<>();
  private final Map<String, String> cleared = new HashMap<>();
  private final Map<String, String> figures = new HashMap<>();
  private final Map<String, String> cargo = new HashMap<>();
  private final Map<String, String> stays = new HashMap<>();
  private final Map<String, String> away = new HashMap<>();

  private EvacuationWords() {
    verbs();
    vehicles();
    territories();
    read(table("nouns", "noun", "strength", "example"), nouns, t -> t);
    read(table("people", "noun", "kind", "example"), people, t -> People.valueOf(upper(t)));
    read(table("ships", "prefix", "country", "example"), ships, t -> t);
    read(table("numbers", "word", "value"), numbers, Long::valueOf);
    read(
        table("governors", "lemma", "effect", "example"), governors, t -> Effect.valueOf(upper(t)));
    read(table("stages", "lemma", "stage", "example"), stages, t -> Stage.valueOf(upper(t)));
    read(table("bodies", "body", "country"), bodies, t -> t);
    read(table("speech", "lemma", "example"), speech, t -> t);
    read(table("sites", "noun", "example"), sites, t -> t);
    read(table("cleared", "noun", "sort", "example"), cleared, t -> t);
    read(table("figures", "noun", "example"), figures, t -> t);
    read(table("cargo", "noun", "example"), cargo, t -> t);
    read(table("stays", "lemma", "strength", "example"), stays, t -> t);
    read(table("away", "word", "example"), away, t -> t);
  }

  private void verbs() {
    Table table = table("verbs", "lemma", "particle", "frame", "strength", "example");
    for (int row = 0; row < table.rows(); row++) {
      Verb verb =
          new Verb(
              table.cell(row, 0),
              table.cell(row, 1),
              Frame.valueOf(upper(table.cell(row, 2))),
              table.cell(row, 3).equals("strong"));
      verbs.merge(verb.lemma(), List.of(verb), EvacuationWords::both);
    }
  }

  private void vehicles() {
    Table rides = table("vehicles", "word", "means", "military", "example");
    for (int row = 0; row < rides.rows(); row++) {
      vehicles.put(
          rides.cell(row, 0),
          new VehicleWord(rides.cell(row, 1), rides.cell(row, 2).equals("yes")));
    }
  }

  private void territories() {
    Table lands = table("territories", "name", "alias", "places");
    for (int row = 0; row < lands.rows(); row++) {
      territories.put(lands.cell(row, 0), lands.cell(row, 0));
      territories.put(lands.cell(row, 1), lands.cell(row, 0));
      for (String place : lands.values(row, 2)) {
        inTerritory.put(place, lands.cell(row, 0));
      }
    }
  }

  /** The words that come with the program. */
  static EvacuationWords bundled() {
    return Bundled.WORDS;
  }

  private static Table table(String name, String... columns) {
    return Gazetteers.lexicon("evacuation/" + name + ".tsv", List.of(columns));
  }

  private static <T> void read(Table table, Map<String, T> into, Function<String, T> value) {
    for (int row = 0; row < table.rows(); row++) {
      into.put(table.cell(row, 0), value.apply(table.cell(row, 1)));
    }
  }

  private static List<Verb> both(List<Verb> some, List<Verb> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** The verbs of a lemma, those with and without a particle. */
  List<Verb> verbs(String lemma) {
    return verbs.getOrDefault(lemma, List.of());
  }

  /** Whether a noun of moving people tells of an evacuation alone; empty for other nouns. */
  Optional<Boolean> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma))
        .filter(strength -> strength.equals("strong") || strength.equals("weak"))
        .map(strength -> strength.equals("strong"));
  }

  /** Whether a noun makes it likely that an evacuation is told of. */
  boolean isCue(String lemma) {
    return Set.of("strong", "cue").contains(nouns.getOrDefault(lemma, ""));
  }

  /** Whether a word tells that people are moved or held against their will. */
  boolean isContrary(String lemma) {
    return "contrary".equals(nouns.get(lemma)) || governors.get(lemma) == Effect.CONTRARY;
  }

  /** Whether a headline in lower case has a word that tells of an evacuation by itself. */
  boolean isStrongIn(String headline) {
    return nouns.keySet().stream().anyMatch(noun -> isCue(noun) && headline.contains(noun))
        || verbs.values().stream()
            .flatMap(List::stream)
            .anyMatch(v -> v.strong() && v.particle().isEmpty() && headline.contains(v.lemma()));
  }

  /** Which people a noun means. */
  Optional<People> people(String lemma) {
    return Optional.ofNullable(people.get(lemma));
  }

  /** What vehicle a word means; the word in lower case. */
  Optional<VehicleWord> vehicle(String word) {
    return Optional.ofNullable(vehicles.get(word));
  }

  /** The state for which a ship with some letters before its name sails. */
  Optional<String> shipOf(String prefix) {
    return Optional.ofNullable(ships.get(prefix));
  }

  /** The value of a number word in lower case. */
  Optional<Long> number(String word) {
    return Optional.ofNullable(numbers.get(word));
  }

  /** Whether some words in lower case loosen the number after them. */
  boolean loosens(String phrase) {
    return loosening.contains(phrase);
  }

  /** What a word above a move makes of it. */
  Optional<Effect> effect(String lemma) {
    return Optional.ofNullable(governors.get(lemma));
  }

  /** What a word tells of an operation's stage. */
  Optional<Stage> stage(String lemma) {
    return Optional.ofNullable(stages.get(lemma));
  }

  /** The territory with a name; empty where the name is none of a territory. */
  Optional<String> territory(String name) {
    return name.isEmpty() ? Optional.empty() : Optional.ofNullable(territories.get(name));
  }

  /** The territory in which a place lies. */
  Optional<String> territoryOf(String place) {
    return Optional.ofNullable(inTerritory.get(place));
  }

  /** The other name of a territory; empty where it has none. */
  String shorter(String territory) {
    return territories.entrySet().stream()
        .filter(entry -> entry.getValue().equals(territory) && !entry.getKey().equals(territory))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** The state of a body that is known by its name. */
  Optional<String> stateOf(String body) {
    return Optional.ofNullable(bodies.get(body)).filter(state -> !state.isEmpty());
  }

  /** Whether a body acts for no state. */
  boolean isOfNoState(String body) {
    return bodies.containsKey(body) && bodies.get(body).isEmpty();
  }

  /** Whether a verb is one of saying. */
  boolean isSpeech(String lemma) {
    return speech.containsKey(lemma);
  }

  /** Whether what a noun means is only cleared where it is emptied. */
  boolean isCleared(String noun) {
    return cleared.containsKey(noun);
  }

  /** Whether who leaves what a noun means only leaves a thing, and no place. */
  boolean isThing(String noun) {
    return "thing".equals(cleared.get(noun));
  }

  /** Whether people are only said to be moved out of or into what a noun means. */
  boolean isFigure(String noun) {
    return figures.containsKey(noun);
  }

  /** Whether a noun is of what is flown in. */
  boolean isCargo(String noun) {
    return cargo.containsKey(noun);
  }

  /** Whether a verb tells that nationals are still there. */
  boolean isStay(String lemma) {
    return stays.containsKey(lemma);
  }

  /** Whether a verb tells of any people that they are still there. */
  boolean isSureStay(String lemma) {
    return "sure".equals(stays.get(lemma));
  }

  /** Whether a word beside a verb tells that people are moved away. */
  boolean isAway(String word) {
    return away.containsKey(word);
  }

  /** Whether a noun ends the name of a site. */
  boolean isSite(String noun) {
    return sites.containsKey(noun);
  }
}
