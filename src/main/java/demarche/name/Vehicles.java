package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells ships, aircraft, weapons, operations and papers, which are no entities. Lexicon: {@code
 * vehicle-words.tsv}.
 */
final class Vehicles {
  private static final Set<String> SORTS_OF_SHIP = WordGroups.of("name", "sort of ship");
  private static final Set<String> ABOARD = WordGroups.of("name", "word aboard");

  private static final class Bundled {
    static final Vehicles WORDS = new Vehicles();
  }

  private static final Set<String> SORTS = WordGroups.of("name", "sort of storm");

  private static final Set<String> SHIPS = WordGroups.of("name", "vessel");

  private static final Set<String> BEFORE_FIELD = WordGroups.of("name", "word before a field");

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> vessels = new HashSet<>();
  private final Set<String> ends = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> models = new HashSet<>();
  private final Set<String> sails = new HashSet<>();
  private final Set<String> weather = new HashSet<>();
  private final Set<String> falls = new HashSet<>();

  private Vehicles() {
    Table table = Gazetteers.lexicon("vehicle-words.tsv", List.of("word", "role", "example"));
    for (int row = 0; row < table.rows(); row++) {
      String word = table.cell(row, 0);
      switch (table.cell(row, 1)) {
        case "noun" -> nouns.add(word);
        case "vessel" -> vessels.add(word);
        case "end" -> ends.add(word);
        case "prefix" -> prefixes.add(word);
        case "model" -> models.add(word);
        case "sails" -> sails.add(word);
        case "weather" -> weather.add(word);
        case "falls" -> falls.add(word);
        default -> throw table.damagedRow(row, "\"" + table.cell(row, 1) + "\" is no role");
      }
    }
  }

  static Vehicles bundled() {
    return Bundled.WORDS;
  }

  /** Whether the words beside a name or in it tell that it is a vehicle. */
  boolean isVehicle(Lines lines, Span span) {
    int sentence = span.sentence();
    if (models.contains(span.surface())) {
      return true;
    }
    int begin = span.first();
    // "Tropical Storm Ann" begins like "Storm Ann"; "National Hurricane Center" does not.
    while (begin + 1 < span.end() && SORTS.contains(lines.word(sentence, begin))) {
      begin++;
    }
    boolean prefixed =
        isPrefix(lines, sentence, begin)
            || (span.first() > 0 && isPrefix(lines, sentence, span.first() - 1))
            // "HMS Queen Ann": the title is of the ship's name.
            || (span.first() > 1
                && lines.isCapital(sentence, span.first() - 1)
                && isPrefix(lines, sentence, span.first() - 2));
    String last = lines.token(sentence, span.end() - 1).form();
    boolean ended = span.end() > span.first() + 1 && ends.contains(last);
    if (prefixed || ended || isShip(lines, span) || isWeather(lines, span)) {
      return true;
    }
    String before = lines.word(sentence, span.first() - 1);
    int next =
        SORTS_OF_SHIP.contains(lines.word(sentence, span.end())) ? span.end() + 1 : span.end();
    boolean vessel = span.kind() != Span.Kind.PLACE && vessels.contains(lines.word(sentence, next));
    return (nouns.contains(before) && !isField(lines, span)) || vessels.contains(before) || vessel;
  }

  /** "Minister for Transport Ann Lee": the noun is what a post is for. */
  private static boolean isField(Lines lines, Span span) {
    return lines.isCapital(span.sentence(), span.first() - 1)
        && BEFORE_FIELD.contains(lines.word(span.sentence(), span.first() - 2));
  }

  /** The name after "Hurricane", "MV" at a place, by which the thing is told again without it. */
  Optional<String> named(Lines lines, int sentence, int place) {
    int end = place + 1;
    String before = lines.word(sentence, place - 1);
    boolean begins =
        !lines.isCapital(sentence, place - 1) || before.equals("the") || SORTS.contains(before);
    while (begins
        && isPrefix(lines, sentence, place)
        && end < lines.length(sentence)
        && lines.isCapital(sentence, end)
        && lines.token(sentence, end).tag() == PartOfSpeech.NNP) {
      end++;
    }
    return end > place + 1
        ? Optional.of(lines.surface(sentence, place + 1, end))
        : Optional.empty();
  }

  /**
   * "The Queen Mary docked", "the Ann Lee, a ferry", "two ships, the Ann Lee and the Bo Berg": a
   * name with an article that does what ships do, or beside what ships are.
   */
  private boolean isShip(Lines lines, Span span) {
    int sentence = span.sentence();
    Tree tree = lines.tree(sentence);
    int head = lines.head(sentence, span.first(), span.end());
    int top = head;
    boolean beside = false;
    while (tree.is(top, Relation.CONJ, Relation.APPOS) && tree.head(top).isPresent()) {
      beside |= tree.is(top, Relation.APPOS);
      top = tree.head(top).getAsInt();
    }
    boolean article = hasArticle(lines, span);
    boolean apposed = tree.children(head, Relation.APPOS).stream().anyMatch(a -> isVessel(tree, a));
    if (article && (apposed || (beside && isVessel(tree, top)))) {
      return true;
    }
    String before = lines.word(sentence, span.first() - 2);
    boolean boarded = ABOARD.contains(before);
    boolean acts =
        tree.is(top, Relation.NSUBJ, Relation.OBJ)
            && sails.contains(tree.lemma(tree.head(top).orElse(top)));
    return span.kind() == Span.Kind.PERSON && article && (boarded || acts);
  }

  private boolean isVessel(Tree tree, int place) {
    String noun = tree.lemma(place);
    return vessels.contains(noun) || SHIPS.contains(noun);
  }

  /** "The Ann Lee", "the Queen Mary": no person has the article right before the name. */
  private static boolean hasArticle(Lines lines, Span span) {
    for (int i = span.first() - 1; i >= Math.max(0, span.first() - 3); i--) {
      if (lines.word(span.sentence(), i).equals("the")) {
        return true;
      }
      if (!lines.isCapital(span.sentence(), i)) {
        return false;
      }
    }
    return false;
  }

  /** "Snow fell", "Hail battered the roofs": weather with the capital of a sentence's start. */
  private boolean isWeather(Lines lines, Span span) {
    Tree tree = lines.tree(span.sentence());
    boolean alone = span.first() == 0 && span.end() == 1;
    return alone
        && weather.contains(lines.word(span.sentence(), 0))
        && tree.is(0, Relation.NSUBJ)
        && falls.contains(tree.lemma(tree.head(0).orElse(0)));
  }

  private boolean isPrefix(Lines lines, int sentence, int place) {
    return prefixes.contains(lines.token(sentence, place).form());
  }
}
