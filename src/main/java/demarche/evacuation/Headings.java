package demarche.evacuation;

import demarche.clause.ReadArticle;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.OrganizationEntry;
import demarche.language.Token;
import demarche.text.Lead;
import demarche.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the states that stand as heads over pieces: "CHILE - Two flights", "Chile. Its". */
final class Headings {
  /** A place before a dash opens many an article; only several are headings. */
  private static final int FEWEST = 2;

  /** A heading has so many tokens with its stop. */
  private static final int LONGEST = 9;

  private Headings() {}

  /**
   * The parties of the headings, by piece of the body; none where an article has no such headings.
   *
   * @param article the article, whose text knows the heads of a round-up's entries
   * @param scenes its sentences; a piece may open with one that is no more than a name
   */
  static Map<Integer, List<Party>> of(
      ReadArticle article, List<Scene> scenes, Gazetteers gazetteers, Parties parties) {
    Map<Integer, List<Party>> found = new TreeMap<>();
    List<Piece> pieces = article.text().pieces();
    for (int i = 0; i < pieces.size(); i++) {
      Optional<Lead> entry = pieces.get(i).lead().filter(lead -> lead.sort() == Lead.Sort.ENTRY);
      List<Party> heading =
          entry.map(lead -> names(lead.text(), gazetteers, parties)).orElse(List.of());
      if (!heading.isEmpty()) {
        found.put(i, heading);
      }
    }
    int paragraph = -1;
    for (Scene scene : scenes) {
      if (scene.paragraph() != paragraph) {
        paragraph = scene.paragraph();
        List<Party> heading = heading(scene, gazetteers, parties);
        if (!heading.isEmpty()) {
          found.putIfAbsent(paragraph, heading);
        }
      }
    }
    return found.size() >= FEWEST ? found : Map.of();
  }

  /** A sentence that is only a name or several: "Italy and Spain." */
  private static List<Party> heading(Scene scene, Gazetteers gazetteers, Parties parties) {
    List<Token> tokens = scene.tree().sentence().tokens();
    if (tokens.size() > LONGEST || !tokens.getLast().form().equals(".")) {
      return List.of();
    }
    StringBuilder text = new StringBuilder();
    for (Token token : tokens.subList(0, tokens.size() - 1)) {
      text.append(text.isEmpty() || token.form().equals(",") ? "" : " ").append(token.form());
    }
    return names(text.toString(), gazetteers, parties);
  }

  /** The parties of names joined by commas or "and"; none where one of them is none. */
  private static List<Party> names(String text, Gazetteers gazetteers, Parties parties) {
    List<Party> found = new ArrayList<>();
    for (String name : text.split(",\\s*|\\s+and\\s+", -1)) {
      Optional<Party> party = party(name.strip(), gazetteers, parties);
      if (party.isEmpty()) {
        return List.of();
      }
      found.add(party.get());
    }
    return found;
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
