package demarche.evacuation;

import demarche.clause.Clauses;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who does what a verb of moving says and to whom it is done. The tree is asked first; where it
 * holds nothing of use, the words beside the verb are.
 */
final class Arguments {
  private static final Set<String> BE = WordGroups.of("evacuation", "be or get");
  private static final Set<String> OF = WordGroups.of("evacuation", "word before a count");

  /** "Chile and Peru each": adds nobody. */
  private static final Set<String> EACH = WordGroups.of("evacuation", "each");

  private static final int REACH = 9;

  private Arguments() {}

  /** Whether the subject of a verb is the one to whom it is done. */
  static boolean isPassive(Tree tree, int verb) {
    if (Clauses.of(tree, verb).passive()) {
      return true;
    }
    if (tree.token(verb).tag() != PartOfSpeech.VBN) {
      return false;
    }
    int at = verb - 1;
    while (at > 0 && tree.token(at).tag() == PartOfSpeech.RB) {
      at--;
    }
    return at >= 0 && BE.contains(tree.form(at));
  }

  /** "Had to be evacuated": the verb above that tells no more than that it must be; itself else. */
  static int withDuty(Tree tree, int verb) {
    OptionalInt above = tree.head(verb);
    return tree.is(verb, Relation.XCOMP)
            && above.isPresent()
            && tree.lemma(above.getAsInt()).equals("have")
        ? above.getAsInt()
        : verb;
  }

  /** The heads of the phrases that stand as a verb's subject. */
  static List<Integer> subjects(Scene scene, int verb) {
    Tree tree = scene.tree();
    // Of several the nearest: a dateline may be taken for a subject.
    List<Integer> own =
        tree.children(verb, Relation.NSUBJ, Relation.NSUBJ_PASS).stream()
            .filter(s -> s < verb && !EACH.contains(tree.form(s)))
            .toList();
    List<Integer> told = own.isEmpty() ? Clauses.subjects(tree, verb) : tree.joined(own.getLast());
    if (told.size() == 1 && scene.hasRideAt(Relatives.meant(tree, verb, told.getFirst()))) {
      // "Britain chartered a flight that left Malo".
      return List.of(Relatives.meant(tree, verb, told.getFirst()));
    }
    boolean useful = told.stream().anyMatch(place -> isUseful(scene, place));
    if (useful) {
      return told;
    }
    // "…, and Norway will evacuate its staff": who moved before the subject is of another verb.
    int start = Math.max(clauseStart(tree, verb), own.isEmpty() ? 0 : own.getLast() + 1);
    for (int at = verb - 1; at >= start; at--) {
      if (scene.hasRideAt(at) || isCountedGroup(scene, at)) {
        return List.of(at);
      }
    }
    return told;
  }

  private static boolean isUseful(Scene scene, int place) {
    return scene.hasRideAt(place)
        || (place > 0
            && scene.hasRideAt(place - 1)
            && scene.tree().token(place).tag().isProperNoun())
        || scene.hasGroupAt(place)
        || scene.tree().token(place).tag() == PartOfSpeech.PRP;
  }

  private static boolean isCountedGroup(Scene scene, int place) {
    return scene.groups().stream()
        .anyMatch(
            group ->
                group.head() == place
                    && !group.part()
                    && (group.count().isPresent() || !group.kinds().isEmpty()));
  }

  /** After the last verb before a verb, its own auxiliaries not counted. */
  private static int clauseStart(Tree tree, int verb) {
    for (int at = verb - 1; at >= 0; at--) {
      PartOfSpeech tag = tree.token(at).tag();
      boolean auxiliary =
          tree.is(at, Relation.AUX, Relation.AUX_PASS) || BE.contains(tree.form(at));
      boolean have = tree.lemma(at).equals("have");
      if (tag.isVerb() && !auxiliary && !have && !tree.is(at, Relation.AMOD, Relation.ACL)) {
        return at + 1;
      }
    }
    return 0;
  }

  /** The heads of the phrases to whom a verb is done. */
  static List<Integer> objects(Scene scene, int verb) {
    Tree tree = scene.tree();
    List<Integer> found = new ArrayList<>();
    for (int object : tree.children(verb, Relation.OBJ, Relation.NSUBJ_PASS)) {
      int meant = Relatives.meant(tree, verb, object);
      found.addAll(meant == object ? tree.joined(object) : List.of(meant));
    }
    if (isPassive(tree, verb)) {
      found.addAll(subjects(scene, verb));
    }
    if (found.stream().noneMatch(place -> isUseful(scene, place) || hasPeopleOf(scene, place))) {
      beside(scene, verb, found);
    }
    return found;
  }

  /** The first people after a verb, where no verb and no preposition but "of" stands between. */
  private static void beside(Scene scene, int verb, List<Integer> found) {
    Tree tree = scene.tree();
    for (int at = verb + 1; at < Math.min(tree.size(), verb + REACH); at++) {
      PartOfSpeech tag = tree.token(at).tag();
      if (scene.hasGroupAt(at) && !scene.hasRideAt(at)) {
        found.add(at);
        return;
      }
      boolean bar = tag == PartOfSpeech.IN && !OF.contains(tree.form(at)) && !isThan(tree, at);
      if (bar
          || tag == PartOfSpeech.TO
          || (tag.isVerb() && !tree.is(at, Relation.AMOD) && !isInside(scene, at))
          || scene.hasRideAt(at)) {
        return;
      }
    }
  }

  /** "700 stranded Danes". */
  private static boolean isInside(Scene scene, int at) {
    return scene.groups().stream()
        .anyMatch(g -> at < g.head() && g.count().filter(q -> q.end() <= at).isPresent());
  }

  private static boolean isThan(Tree tree, int at) {
    return tree.form(at).equals("than")
        || tree.form(at).equals("as")
        || tree.form(at).equals("out");
  }

  /** "the last of 132 people", "part of its staff". */
  static boolean hasPeopleOf(Scene scene, int place) {
    Tree tree = scene.tree();
    boolean below =
        tree.children(place, Relation.NMOD, Relation.OBL).stream().anyMatch(scene::hasGroupAt);
    boolean next = place + 1 < tree.size() && tree.form(place + 1).equals("of");
    return below
        || (next
            && scene.groups().stream().anyMatch(g -> g.head() > place && g.head() <= place + 5));
  }
}
