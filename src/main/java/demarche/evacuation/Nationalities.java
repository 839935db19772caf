package demarche.evacuation;

import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which state's people a word means, and what they are called. */
final class Nationalities {
  /** The table puts the adjective of things first where people have another. */
  private static final Map<String, String> PEOPLE = people();

  /** As many words as a state's name has before its last. */
  private static final int LONGEST = 3;

  private final Gazetteers gazetteers;

  Nationalities(Gazetteers gazetteers) {
    this.gazetteers = gazetteers;
  }

  private static Map<String, String> people() {
    Table table =
        Gazetteers.lexicon("evacuation/peoples.tsv", List.of("state", "people", "example"));
    Map<String, String> people = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      people.put(table.cell(row, 0), table.cell(row, 1));
    }
    return Map.copyOf(people);
  }

  /** The adjective of a state's people; empty where the state has none or is unknown. */
  Optional<String> adjective(String state) {
    String own = PEOPLE.get(state);
    return own != null
        ? Optional.of(own)
        : gazetteers.country(state).flatMap(entry -> entry.demonyms().stream().findFirst());
  }

  /** The state that a token names by its people or things ("French", "Poles"). */
  Optional<CountryEntry> at(Tree tree, int place) {
    String form = tree.token(place).form();
    if (form.isEmpty() || !Character.isUpperCase(form.codePointAt(0))) {
      return Optional.empty();
    }
    for (String word : List.of(before(tree, place) + form, form)) {
      Optional<CountryEntry> found =
          gazetteers
              .countryByDemonym(word)
              .or(
                  () ->
                      word.endsWith("s")
                          ? gazetteers.countryByDemonym(word.substring(0, word.length() - 1))
                          : Optional.empty());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The state whose name ends with a token: "citizens of the Russian Federation". */
  Optional<CountryEntry> named(Tree tree, int last) {
    StringBuilder name = new StringBuilder();
    Optional<CountryEntry> found = Optional.empty();
    for (int at = last; at >= Math.max(0, last - LONGEST); at--) {
      if (!tree.token(at).tag().isProperNoun()
          && !Character.isUpperCase(tree.token(at).form().charAt(0))) {
        break;
      }
      name.insert(0, tree.token(at).form() + (name.isEmpty() ? "" : " "));
      found = found.isPresent() ? found : gazetteers.country(name.toString());
    }
    return found;
  }

  private static String before(Tree tree, int place) {
    return place > 0 ? tree.token(place - 1).form() + " " : "";
  }

  /** Whether a token is a noun for people of a state ("Poles", "80 Chinese"), not an adjective. */
  boolean isPeople(Tree tree, int place) {
    return at(tree, place).isPresent() && !isBeforeNoun(tree, place);
  }

  /** Whether more of its noun phrase follows ("Polish citizens"). */
  private boolean isBeforeNoun(Tree tree, int place) {
    if (place + 1 >= tree.size()) {
      return false;
    }
    PartOfSpeech next = tree.token(place + 1).tag();
    return next.isNoun()
        || isListed(tree, place)
        || next == PartOfSpeech.HYPH
        || (next.isAdjective() && tree.is(place, Relation.AMOD, Relation.COMPOUND))
        || (next == PartOfSpeech.CC
            && tree.is(place, Relation.AMOD)
            && joinsAdjective(tree, place));
  }

  /** "Danish, Finnish and Norwegian planes", whatever the tree takes "Danish" for. */
  private boolean isListed(Tree tree, int place) {
    int at = place;
    while (at + 2 < tree.size() && isJoining(tree, at + 1) && isAdjective(tree, at + 2)) {
      at += 2;
    }
    return at > place
        && isAdjective(tree, place)
        && at + 1 < tree.size()
        && tree.token(at + 1).tag().isNoun()
        && !tree.token(at + 1).tag().isProperNoun();
  }

  /** The nationalities that are joined to one before a noun: "Danish, Finnish and Norwegian". */
  List<Integer> joined(Tree tree, int adjective) {
    List<Integer> found = new ArrayList<>();
    int at = adjective;
    while (at > 1 && isJoining(tree, at - 1) && isListed(tree, at - 2)) {
      at -= 2;
      found.addFirst(at);
    }
    return found;
  }

  private static boolean isJoining(Tree tree, int at) {
    return tree.token(at).tag() == PartOfSpeech.CC || tree.token(at).tag() == PartOfSpeech.COMMA;
  }

  /** Whether a comma or "and" stands between two nationalities: "Danish, Dutch and Greek". */
  boolean isJoint(Tree tree, int at) {
    return at > 0
        && at + 1 < tree.size()
        && isJoining(tree, at)
        && isAdjective(tree, at - 1)
        && isAdjective(tree, at + 1);
  }

  /** Whether a word may qualify a noun by a state: not "Danes". */
  private boolean isAdjective(Tree tree, int at) {
    PartOfSpeech tag = tree.token(at).tag();
    return (tag.isAdjective() || tag == PartOfSpeech.NNP)
        && !tree.form(at).endsWith("s")
        && at(tree, at).isPresent();
  }

  /** "Danish and Norwegian planes". */
  private static boolean joinsAdjective(Tree tree, int place) {
    int after = place + 3;
    return after < tree.size()
        && tree.token(place + 2).tag().isAdjective()
        && tree.token(after).tag().isNoun();
  }
}
