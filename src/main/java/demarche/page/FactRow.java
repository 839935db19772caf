package demarche.page;

import java.util.Map;

/**
 * A fact as a row of a table or an item of a picture.
 *
 * @param day on which it was voiced or took place, or that of the article
 * @param kind office, position, communication or evacuation
 * @param what its label
 * @param words its main evidence
 * @param article the id of its article
 * @param title of the article
 * @param articleHref where the article stands; empty where it is not known
 * @param href where the fact stands
 * @param fact its IRI
 */
public record FactRow(
    String day,
    String kind,
    String what,
    String words,
    String article,
    String title,
    String articleHref,
    String href,
    String fact) {

  /** The kind of a fact of a class, as style sheets and people name it. */
  static String kind(String className) {
    return switch (className) {
      case "OfficeHeld" -> "office";
      case "Position" -> "position";
      case "Communication" -> "communication";
      case "Evacuation" -> "evacuation";
      default -> "fact";
    };
  }

  /** As a named query with the columns day, kind, what, words, article and fact gives it. */
  static FactRow of(Map<String, String> row, Places places) {
    String article = row.getOrDefault("article", "");
    String fact = row.getOrDefault("fact", "");
    return new FactRow(
        row.getOrDefault("day", ""),
        kind(row.getOrDefault("kind", "")),
        row.getOrDefault("what", ""),
        row.getOrDefault("words", ""),
        article,
        places.article(article).text(),
        places.article(article).href(),
        places.thing(fact),
        fact);
  }
}
