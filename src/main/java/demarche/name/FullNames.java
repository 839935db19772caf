package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fullest name that an article gives each body and place. */
final class FullNames {
  private static final Set<String> STRETCHES = WordGroups.of("name", "land around a city");
  private static final Set<String> PARTY_NOUN = WordGroups.of("name", "party noun");
  private static final Set<String> MANDATE = WordGroups.of("name", "preposition of a mandate");
  private static final Set<String> MOVEMENT = WordGroups.of("name", "movement of societies");

  private static final class Bundled {
    static final Set<String> COMMON = common("");
    static final Set<String> OF_STATES = common("country");
  }

  private final KnownNames known;
  private final Map<String, Set<String>> byAcronym = new HashMap<>();
  private final Map<String, Set<String>> byLastWord = new HashMap<>();
  private final Map<String, Set<String>> byFirstWords = new HashMap<>();
  private final Map<String, Set<String>> byMovement = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, Set<String>> byEntry = new HashMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();

  FullNames(KnownNames known, List<List<Span>> spans) {
    this.known = known;
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        if (span.kind() == Kind.ORGANIZATION || span.kind() == Kind.KNOWN_ORGANIZATION) {
          learn(span.known().orElse(span.surface()));
        } else if (span.kind() == Kind.PLACE) {
          place(span.surface());
        }
      }
    }
  }

  /**
   * Nouns that name no body alone, even with a capital: "the Council".
   *
   * @param means only those that mean such; empty for all
   */
  private static Set<String> common(String means) {
    Set<String> words = new HashSet<>();
    Table table =
        Gazetteers.lexicon("body-nouns.tsv", List.of("noun", "means", "words", "example"));
    for (int row = 0; row < table.rows(); row++) {
      if (means.isEmpty() || table.cell(row, 1).equals(means)) {
        words.add(table.cell(row, 0));
      }
    }
    return Set.copyOf(words);
  }

  static boolean isCommon(String word) {
    return Bundled.COMMON.contains(word);
  }

  private static void put(Map<String, Set<String>> map, String key, String name) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(name);
  }

  private void learn(String name) {
    String plain = Names.normalise(name);
    entry(name).ifPresent(entry -> put(byEntry, entry, name));
    told.add(name);
    List<String> words = Phrasebook.words(plain);
    if (words.size() < 2) {
      return;
    }
    for (boolean small : new boolean[] {false, true}) {
      StringBuilder initials = new StringBuilder();
      for (String word : words) {
        boolean skipped = SMALL.contains(word) && !small;
        initials.append(skipped || word.isEmpty() ? "" : word.substring(0, 1));
      }
      put(byAcronym, initials.toString(), name);
    }
    put(byLastWord, words.getLast(), name);
    if (words.size() > 2) {
      put(byMovement, String.join(" ", words.subList(words.size() - 2, words.size())), name);
    }
    for (int i = 1; i < words.size(); i++) {
      put(byFirstWords, String.join(" ", words.subList(0, i)), name);
    }
  }

  private static final Set<String> SMALL = WordGroups.of("name", "small word");

  private Optional<String> entry(String name) {
    var entries = known.gazetteers().organizations(name);
    return entries.size() == 1 ? Optional.of(entries.getFirst().name()) : Optional.empty();
  }

  private void place(String name) {
    int blank = name.lastIndexOf(' ');
    if (blank > 0) {
      put(places, Names.normalise(name.substring(0, blank)), name);
    }
  }

  /** The fullest name of a place: "Gaza Strip" for "Gaza". */
  String place(String name, boolean city) {
    Set<String> longer = places.getOrDefault(Names.normalise(name), Set.of());
    boolean other = city && longer.stream().noneMatch(FullNames::isStretch);
    return longer.size() == 1 && !other ? longer.iterator().next() : name;
  }

  /** "Gaza Strip", beside the city of Gaza. */
  private static boolean isStretch(String name) {
    return STRETCHES.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  /** The fullest name of a body; empty for a common noun that stands for none that is named. */
  Optional<String> body(String name) {
    String key = Names.normalise(name);
    boolean single = key.indexOf(' ') < 0;
    if (single && isAcronym(name)) {
      Optional<String> full = one(byAcronym.get(key), name);
      if (full.isPresent()) {
        return full;
      }
    }
    Optional<String> same = entry(name).flatMap(e -> longest(byEntry.getOrDefault(e, Set.of())));
    if (same.filter(s -> s.length() > name.length()).isPresent()) {
      return same;
    }
    if (single && Bundled.COMMON.contains(key.toLowerCase(Locale.ROOT))) {
      // "The Administration" may be a state's, whatever agency is called so, too.
      boolean ofState = Bundled.OF_STATES.contains(key.toLowerCase(Locale.ROOT));
      return ofState ? Optional.empty() : one(byLastWord.get(key), name);
    }
    String words = String.join(" ", Phrasebook.words(key));
    return Optional.of(
        one(byFirstWords.get(words), name)
            .filter(longer -> extendsIt(name, longer))
            .or(
                () ->
                    MOVEMENT.contains(words) ? one(byMovement.get(words), name) : Optional.empty())
            .orElseGet(() -> spelled(name)));
  }

  /** "Group of Eight" where an article tells it for "G8"; other short forms stand for one name. */
  String known(String name) {
    boolean letters = name.chars().noneMatch(Character::isLowerCase) && name.indexOf(' ') < 0;
    Optional<String> same =
        letters ? entry(name).flatMap(e -> longest(byEntry.getOrDefault(e, Set.of()))) : empty();
    return same.orElse(name);
  }

  private static Optional<String> empty() {
    return Optional.empty();
  }

  /** "Al-Noria" at the start of a sentence is al-Noria, where the article writes it so. */
  private String spelled(String name) {
    String small = name.startsWith("Al-") ? "al-" + name.substring(3) : name;
    return told.contains(small) ? small : name;
  }

  /**
   * "Likud Party" is Likud, "Quartet on the Middle East" the Quartet; "United Nations Security
   * Council" is not the United Nations, nor "European Commission for Law" another that is known.
   */
  private boolean extendsIt(String name, String longer) {
    int own = Phrasebook.words(Names.normalise(name)).size();
    List<String> words = Phrasebook.words(Names.normalise(longer));
    List<String> rest = words.subList(own, words.size());
    return PARTY_NOUN.contains(String.join(" ", rest))
        || (MANDATE.contains(rest.getFirst()) && entry(name).isEmpty());
  }

  private static Optional<String> one(@Nullable Set<String> names, String but) {
    if (names == null) {
      return Optional.empty();
    }
    List<String> others = new ArrayList<>(names);
    others.remove(but);
    return others.size() == 1 ? Optional.of(others.getFirst()) : Optional.empty();
  }

  private static Optional<String> longest(Set<String> names) {
    String best = "";
    for (String name : names) {
      best = name.length() > best.length() ? name : best;
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  private static boolean isAcronym(String name) {
    int capitals = 0;
    for (int i = 0; i < name.length(); i++) {
      capitals += Character.isUpperCase(name.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && capitals * 2 > name.length() - 1 && name.length() <= 8;
  }
}
