package demarche.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Whom and what the articles of the load are about: real countries, cities and organizations of the
 * gazetteers, and invented people.
 *
 * @param countries states with at least three cities, and their people
 * @param organizations names of bodies
 * @param words closed lists: titles, publishers, means
 */
record World(List<State> countries, List<String> organizations, Map<String, List<String>> words) {

  /** A country with its cities and its invented office holders. */
  record State(String name, String demonym, List<String> cities, List<Official> officials) {}

  /**
   * An invented person.
   *
   * @param of the country or body of the office
   */
  record Official(String name, String title, String of) {}

  private static final int OFFICIALS = 16;

  /**
   * The world of a seed.
   *
   * @param gazetteers folder of the gazetteer tables
   * @param load folder with {@code words.txt}
   */
  static World of(Random random, Path gazetteers, Path load) throws IOException {
    Map<String, List<String>> words = Tables.lists(load.resolve("words.txt"));
    Map<String, List<String>> cities = new LinkedHashMap<>();
    for (Map<String, String> row : Tables.withHeader(gazetteers.resolve("cities.tsv"))) {
      cities.computeIfAbsent(row.get("country"), c -> new ArrayList<>()).add(row.get("name"));
    }
    Set<String> taken = new LinkedHashSet<>();
    List<State> countries = new ArrayList<>();
    for (Map<String, String> row : Tables.withHeader(gazetteers.resolve("countries.tsv"))) {
      List<String> own = cities.getOrDefault(row.get("iso3"), List.of());
      String demonym = row.get("demonyms").split("\\|")[0];
      if (own.size() >= 3 && !demonym.isEmpty()) {
        String name = row.get("name");
        countries.add(new State(name, demonym, own, officials(random, name, words, taken)));
      }
    }
    List<String> organizations =
        Tables.withHeader(gazetteers.resolve("organizations.tsv")).stream()
            .map(row -> row.get("name"))
            .toList();
    return new World(countries, organizations, words);
  }

  private static List<Official> officials(
      Random random, String country, Map<String, List<String>> words, Set<String> taken) {
    List<Official> officials = new ArrayList<>();
    while (officials.size() < OFFICIALS) {
      String name =
          pick(random, words, "first")
              + pick(random, words, "second")
              + " "
              + pick(random, words, "familyFirst")
              + pick(random, words, "familySecond")
              + pick(random, words, "familyThird");
      if (taken.add(name)) {
        String title = pick(random, words, "title");
        boolean ministry = title.equals("spokesperson") || title.equals("envoy");
        officials.add(
            new Official(
                name, title, ministry ? "Ministry of Foreign Affairs of " + country : country));
      }
    }
    return officials;
  }

  private static String pick(Random random, Map<String, List<String>> words, String list) {
    return pick(random, words.get(list));
  }

  /** Any of a list, each as likely as the others. */
  static <T> T pick(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Any of a list, the earlier ones far likelier: news returns to the same few. */
  static <T> T pickSkewed(Random random, List<T> list) {
    double share = random.nextDouble();
    return list.get((int) (share * share * list.size()));
  }
}
