package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Names;
import demarche.gazetteer.WordGroups;
import demarche.name.FirstNames.Gender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The full name of each person that an article names, by every form that it uses. */
final class People {
  private static final Set<String> ARTICLES = WordGroups.of("name", "article of an arab name");

  /** The letters of "al-", and of the shortest name with it. */
  private static final int ARTICLE = 3;

  private static final int SHORTEST = 6;

  private final Map<String, String> full = new HashMap<>();
  private final Map<String, String> same = new HashMap<>();
  private final Map<String, String> inPost = new HashMap<>();
  private final Set<String> longer = new LinkedHashSet<>();
  private final Set<String> crowned;
  private final Map<String, Set<String>> joined;

  /**
   * @param forms all names of persons, in the order of the text
   * @param known full names that are certain for family names
   * @param crowned single names told with a title of those who reign, and full names told so
   * @param joined by each form those that the text tells beside it, who are others
   */
  People(
      List<String> forms,
      Map<String, String> known,
      Set<String> crowned,
      Map<String, Set<String>> joined) {
    this.crowned = Set.copyOf(crowned);
    this.joined = Map.copyOf(joined);
    Map<String, Set<String>> byWord = new HashMap<>();
    for (String form : new LinkedHashSet<>(forms)) {
      if (words(form).length > 1) {
        longer.add(form);
      }
    }
    known.forEach(this::tellApart);
    for (String form : longer) {
      for (String word : words(form)) {
        byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(form);
      }
    }
    Map<String, String> byId = new HashMap<>();
    for (String form : longer) {
      id(form).ifPresent(id -> byId.merge(id, form, (a, b) -> a.length() >= b.length() ? a : b));
    }
    for (String form : longer) {
      id(form).ifPresent(id -> same.put(form, byId.getOrDefault(id, form)));
    }
    for (String form : new LinkedHashSet<>(forms)) {
      String fullest = fullest(form, byWord);
      full.put(form, fullest.equals(form) ? known.getOrDefault(form, form) : fullest);
      full.computeIfPresent(form, (f, name) -> same.getOrDefault(name, name));
    }
  }

  /**
   * "President Lee" is not Ann Lee, the only one whom the article names in full, where the one who
   * holds the post is a man.
   */
  private void tellApart(String family, String holder) {
    Optional<Gender> gender = FirstNames.gender(holder);
    List<String> bearers =
        longer.stream()
            .filter(form -> words(form)[words(form).length - 1].equals(words(family)[0]))
            .toList();
    boolean others =
        gender.isPresent()
            && !bearers.isEmpty()
            && bearers.stream()
                .map(FirstNames::gender)
                .allMatch(own -> own.isPresent() && !own.equals(gender));
    if (others) {
      longer.add(holder);
      inPost.put(family, holder);
    }
  }

  /** Whether a full name is that of the one who holds the post that a family name is told with. */
  boolean isInPost(String family, String name) {
    return name.equals(inPost.get(family));
  }

  /** The Wikidata id of the one person of the gazetteer who has a full name. */
  private static Optional<String> id(String name) {
    Set<String> ids = new HashSet<>();
    Gazetteers.bundled().tenures(name).forEach(tenure -> ids.add(tenure.qid()));
    return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
  }

  /** "al-Jubeir" is also told as "Jubeir". */
  static String withoutArticle(String word) {
    boolean article = ARTICLES.stream().anyMatch(word::startsWith);
    return article && word.length() > SHORTEST ? word.substring(ARTICLE) : word;
  }

  private static String[] words(String name) {
    String[] words = Names.normalise(name).replace(",", "").split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      words[i] = withoutArticle(words[i]);
    }
    return words;
  }

  private String fullest(String form, Map<String, Set<String>> byWord) {
    String[] own = words(form);
    String best = form;
    Set<String> candidates = new LinkedHashSet<>();
    for (String other : byWord.getOrDefault(own[own.length - 1], Set.of())) {
      if (!other.equals(form)
          && fits(own, words(other))
          && !isParent(form, other)
          && !joined.getOrDefault(form, Set.of()).contains(other)
          && isOneOf(form, other)) {
        candidates.add(other);
      }
    }
    for (String candidate : candidates) {
      boolean longer = words(candidate).length > words(best).length;
      boolean one = candidates.stream().allMatch(c -> alike(c, candidate) || alike(candidate, c));
      if (longer && (own.length > 1 || one)) {
        best = candidate;
      }
    }
    return best;
  }

  /** "King Salman" is none of those whom the article does not call king or the like. */
  private boolean isOneOf(String form, String other) {
    return form.indexOf(' ') > 0 || !crowned.contains(form) || crowned.contains(other);
  }

  private static boolean alike(String part, String whole) {
    List<String> words = List.of(words(whole));
    return words.containsAll(List.of(words(part)));
  }

  /** "Omar al-Harbi" is not his son Sami Omar al-Harbi: the given name stands first. */
  private static boolean isParent(String form, String other) {
    String[] own = Names.normalise(form).split(" ", -1);
    return own.length > 1 && isArab(own[1]) && !own[0].equals(words(other)[0]);
  }

  private static boolean isArab(String word) {
    return PARTICLES.contains(word) || ARTICLES.stream().anyMatch(word::startsWith);
  }

  private static final Set<String> PARTICLES = WordGroups.of("name", "particle of an arab name");

  /** A family name, or first and family name with others between. */
  private static boolean fits(String[] own, String[] other) {
    if (own.length > other.length) {
      return false;
    }
    if (FullNames.isCommon(other[other.length - 1])) {
      return false;
    }
    if (own.length == 1) {
      boolean distinct = own[0].length() > 4;
      return own[0].equals(other[other.length - 1])
          || own[0].equals(other[0])
          || (distinct && List.of(other).contains(own[0]));
    }
    return List.of(other).containsAll(List.of(own));
  }

  /**
   * The full names of all who bear a name of one word as their family name; those with the same
   * bearer once.
   */
  Set<String> namesakes(String form) {
    String word = words(form)[0];
    Set<String> all = new LinkedHashSet<>();
    for (String name : longer) {
      String[] parts = words(name);
      boolean family =
          KnownNames.bundled().isFamilyFirst(parts[0])
              ? parts[0].equals(word)
              : parts[parts.length - 1].equals(word);
      if (family) {
        all.add(full(name));
      }
    }
    Set<String> apart = new LinkedHashSet<>(all);
    apart.removeIf(one -> all.stream().anyMatch(o -> !o.equals(one) && alike(one, o)));
    return apart;
  }

  /** The fullest form of a name; the name itself where the article has no fuller one. */
  String full(String form) {
    return full.getOrDefault(form, form);
  }
}
