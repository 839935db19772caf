package demarche.evacuation;

import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.OrganizationEntry;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the states that stand as headings over paragraphs: "CHILE - Two flights", "Chile. Its". */
final class Headings {
  /** A place before a dash opens many an article; only several are headings. */
  private static final int FEWEST = 2;

  /** A heading has so many tokens with its stop. */
  private static final int LONGEST = 9;

  private static final Set<String> STOPS = Set.of("-", "–", "—", "--", ":", ".");
  private static final Set<String> BULLETS = Set.of("*", "•", "·");

  private Headings() {}

  /** The parties of the headings, by paragraph; none where an article has no such headings. */
  static Map<Integer, List<Party>> of(List<Scene> scenes, Gazetteers gazetteers, Parties parties) {
    Map<Integer, List<Party>> found = new TreeMap<>();
    int paragraph = -1;
    for (Scene scene : scenes) {
      if (scene.paragraph() != paragraph) {
        paragraph = scene.paragraph();
        List<Party> heading = heading(scene, gazetteers, parties);
        if (!heading.isEmpty()) {
          found.put(paragraph, heading);
        }
      }
    }
    return found.size() >= FEWEST ? found : Map.of();
  }

  private static List<Party> heading(Scene scene, Gazetteers gazetteers, Parties parties) {
    Tree tree = scene.tree();
    List<Party> found = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int at = 0; at < Math.min(tree.size(), LONGEST); at++) {
      String form = tree.token(at).form();
      boolean stop = STOPS.contains(form);
      if (stop || form.equals(",") || form.equals("and")) {
        Optional<Party> party = party(name.toString(), gazetteers, parties);
        if (party.isEmpty()) {
          return List.of();
        }
        found.add(party.get());
        name.setLength(0);
        if (stop) {
          return found;
        }
      } else if (!BULLETS.contains(form)) {
        boolean blank = at > 0 && tree.token(at).start() > tree.token(at - 1).end();
        name.append(blank && !name.isEmpty() ? " " : "").append(form);
      }
    }
    return party(name.toString(), gazetteers, parties).filter(p -> tree.size() <= LONGEST).map(List::of).orElse(List.of());
  }

  private static Optional<Party> party(String name, Gazetteers gazetteers, Parties parties) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> state = gazetteers.country(name).map(CountryEntry::name);
    return state
        .or(
            () ->
                gazetteers.organizations(name).stream()
                    .filter(entry -> entry.country().isEmpty())
                    .map(OrganizationEntry::name)
                    .findFirst())
        .map(parties::party);
  }
}
