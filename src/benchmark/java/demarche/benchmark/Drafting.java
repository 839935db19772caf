package demarche.benchmark;

import static demarche.benchmark.World.pick;
import static demarche.benchmark.World.pickSkewed;

import demarche.benchmark.World.Official;
import demarche.benchmark.World.State;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;

/**
 * Writes one article of the load with its facts. The shares of kinds, stances, addressees, targets
 * and dates are those counted in a set of hand-read news articles (about 18 facts each: 70 %
 * positions, 18 % offices, 9 % communications, 3 % evacuations).
 */
final class Drafting {
  private static final List<String> STANCES =
      List.of("assert", "urge", "support", "commit", "criticize", "reject", "warn");

  /** Positions of each stance among a hundred. */
  private static final int[] STANCE_SHARES = {40, 15, 13, 12, 10, 6, 4};

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final int DAYS = 3650;

  private final Random random;
  private final World world;
  private final Map<String, List<Sentence>> sentences;
  private final List<String> topics;

  private final State scene;
  private final State other;
  private final List<Official> officials = new ArrayList<>();
  private final List<String> organizations;
  private final List<String> places;
  private final LocalDate published;

  private final Map<String, String> entities = new LinkedHashMap<>();
  private final Map<String, List<Map<String, Object>>> facts = new LinkedHashMap<>();
  private final StringBuilder body = new StringBuilder();

  Drafting(Random random, World world, Map<String, List<Sentence>> sentences, List<String> topics) {
    this.random = random;
    this.world = world;
    this.sentences = sentences;
    this.topics = topics;
    this.scene = pickSkewed(random, world.countries());
    this.other = another(scene);
    State third = another(scene);
    for (State state : List.of(scene, other, third)) {
      int first = random.nextInt(state.officials().size() - 1);
      officials.addAll(state.officials().subList(first, first + 2));
    }
    this.organizations =
        List.of(
            pickSkewed(random, world.organizations()), pickSkewed(random, world.organizations()));
    this.places =
        List.of(
            pickSkewed(random, scene.cities()),
            pickSkewed(random, scene.cities()),
            pickSkewed(random, other.cities()));
    this.published = FIRST_DAY.plusDays(random.nextInt(DAYS));
    for (String kind : List.of("offices", "positions", "communications", "evacuations")) {
      facts.put(kind, new ArrayList<>());
    }
  }

  /**
   * Writes the article.
   *
   * @param id its id
   * @param count how many facts it states
   * @return the article with its facts in the form of a fact file
   */
  Map<String, Object> draft(String id, int count) {
    int evacuations = count >= 4 && random.nextInt(100) < 54 ? 1 : 0;
    int communications = Math.min(count - evacuations, random.nextInt(100) < 85 ? 2 : 1);
    int offices = Math.min(count - evacuations - communications, random.nextInt(100) < 55 ? 4 : 3);
    int positions = count - evacuations - communications - offices;
    repeat(offices, i -> office(officials.get(i % officials.size())));
    repeat(communications, i -> communication());
    repeat(positions, i -> position());
    repeat(evacuations, i -> evacuation());
    return wrapped(id);
  }

  /** Until so many facts are told: what would repeat an earlier sentence is drawn anew. */
  private static void repeat(int count, IntPredicate telling) {
    for (int told = 0; told < count; ) {
      told += telling.test(told) ? 1 : 0;
    }
  }

  private Map<String, Object> wrapped(String id) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("id", id);
    article.put("title", "Delegations meet over " + scene.name());
    article.put("publisher", pick(random, world.words().get("publisher")));
    article.put("url", "https://news.example/" + id);
    article.put("published", published.toString());
    article.put("body", body.toString());
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(
        "entities",
        entities.entrySet().stream()
            .map(e -> Map.of("name", e.getKey(), "type", e.getValue()))
            .map(java.util.TreeMap::new)
            .toList());
    all.putAll(facts);
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("article", article);
    record.put("facts", all);
    return record;
  }

  private boolean office(Official official) {
    Sentence sentence = pick(random, sentences.get("office"));
    Map<String, Object> fact = new LinkedHashMap<>();
    fact.put("person", person(official));
    fact.put("title", official.title());
    fact.put("of", officeBody(official));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("person", official.name());
    values.put("title", official.title());
    values.put("of", official.of());
    return tell("offices", fact, sentence, values);
  }

  private boolean position() {
    String stance = stance();
    List<Sentence> fitting =
        sentences.get("position").stream().filter(s -> s.value().equals(stance)).toList();
    Sentence sentence = pick(random, fitting);
    Map<String, String> values = new LinkedHashMap<>();
    String speaker = actor();
    values.put("speaker", speaker);
    values.put("topic", topic());
    for (String slot : List.of("addressee", "target", "target2")) {
      if (sentence.asks(slot)) {
        values.put(slot, otherThan(values.values()));
      }
    }
    boolean official = entities.get(speaker).equals("Person");
    Map<String, Object> fact = new LinkedHashMap<>();
    fact.put("speaker", speaker);
    fact.put("holder", official && random.nextInt(100) < 30 ? country(scene) : speaker);
    fact.put("stance", stance);
    fact.put("topic", values.get("topic"));
    fact.put("addressees", present(values, "addressee"));
    fact.put("targets", present(values, "target", "target2"));
    fact.put("quoted", sentence.quoted());
    fact.put("date", random.nextBoolean() ? published.toString() : null);
    return tell("positions", fact, sentence, values);
  }

  private boolean communication() {
    Sentence sentence = pick(random, sentences.get("communication"));
    LocalDate day = published.minusDays(random.nextInt(3));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("participant", actor());
    if (sentence.asks("participant2")) {
      values.put("participant2", otherThan(values.values()));
    }
    Map<String, Object> fact = new LinkedHashMap<>();
    fact.put("kind", sentence.value());
    fact.put("participants", present(values, "participant", "participant2"));
    fact.put("date", sentence.asks("day") ? day.toString() : null);
    values.put("day", day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    return tell("communications", fact, sentence, values);
  }

  private boolean evacuation() {
    Sentence sentence = pick(random, sentences.get("evacuation"));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("organizer", country(other));
    values.put("from", country(scene));
    values.put("means", pick(random, world.words().get("means")));
    values.put("evacuees", other.demonym());
    values.put("to", place(places.get(2)));
    values.put("place", place(places.get(0)));
    for (String count : List.of("present", "planned", "evacuated")) {
      values.put(count, Integer.toString(10 * (1 + random.nextInt(900))));
    }
    Map<String, Object> fact = new LinkedHashMap<>();
    fact.put("organizer", List.of(values.get("organizer")));
    fact.put("evacuees", values.get("evacuees"));
    fact.put("from", List.of(values.get("from")));
    fact.put("places", sentence.asks("place") ? List.of(values.get("place")) : List.of());
    fact.put("to", sentence.asks("to") ? List.of(values.get("to")) : List.of());
    fact.put("means", List.of(values.get("means")));
    for (String count : List.of("present", "planned", "evacuated")) {
      fact.put(count, sentence.asks(count) ? Integer.valueOf(values.get(count)) : null);
    }
    fact.put("deadline", null);
    fact.put("date", random.nextBoolean() ? published.toString() : null);
    fact.put("status", sentence.value());
    return tell("evacuations", fact, sentence, values);
  }

  private boolean tell(
      String kind, Map<String, Object> fact, Sentence sentence, Map<String, String> values) {
    Sentence.Filled filled =
        sentence.fill(
            name ->
                name.equals("place")
                    ? place(values.computeIfAbsent(name, n -> anyPlace()))
                    : values.get(name));
    if (body.indexOf(filled.evidence()) >= 0) {
      return false;
    }
    fact.put("evidence", filled.evidence());
    facts.get(kind).add(fact);
    add(filled.text());
    if (random.nextInt(100) < 25) {
      add(pick(random, sentences.get("filler")).template());
    }
    return true;
  }

  private void add(String sentence) {
    if (!body.isEmpty()) {
      body.append(random.nextInt(100) < 40 ? "\n\n" : " ");
    }
    body.append(sentence);
  }

  private String stance() {
    int share = random.nextInt(100);
    int at = 0;
    while (share >= STANCE_SHARES[at]) {
      share -= STANCE_SHARES[at];
      at++;
    }
    return STANCES.get(at);
  }

  /** A person twice in three times, else a country or a body; named by the article from now on. */
  private String actor() {
    return switch (random.nextInt(6)) {
      case 0 -> country(random.nextBoolean() ? scene : other);
      case 1 -> organization();
      default -> person(pick(random, officials));
    };
  }

  private String otherThan(Iterable<String> taken) {
    while (true) {
      String actor = actor();
      boolean free = true;
      for (String name : taken) {
        free &= !name.equals(actor);
      }
      if (free) {
        return actor;
      }
    }
  }

  private String topic() {
    return new Sentence("", pick(random, topics))
        .fill(
            name ->
                switch (name) {
                  case "country" -> country(scene);
                  case "country2" -> country(other);
                  case "place" -> place(anyPlace());
                  default -> organization();
                })
        .text();
  }

  private static List<String> present(Map<String, String> values, String... slots) {
    List<String> present = new ArrayList<>();
    for (String slot : slots) {
      if (values.containsKey(slot)) {
        present.add(values.get(slot));
      }
    }
    return present;
  }

  private State another(State than) {
    State found = pickSkewed(random, world.countries());
    while (found.equals(than)) {
      found = pickSkewed(random, world.countries());
    }
    return found;
  }

  private String anyPlace() {
    return pick(random, places);
  }

  private String person(Official official) {
    entities.putIfAbsent(official.name(), "Person");
    return official.name();
  }

  private String officeBody(Official official) {
    boolean body = official.of().startsWith("Ministry");
    entities.putIfAbsent(official.of(), body ? "Organization" : "Country");
    return official.of();
  }

  private String country(State state) {
    entities.putIfAbsent(state.name(), "Country");
    return state.name();
  }

  private String place(String name) {
    entities.putIfAbsent(name, "Place");
    return name;
  }

  private String organization() {
    String name = pick(random, organizations);
    entities.putIfAbsent(name, "Organization");
    return name;
  }
}
