package demarche.evacuation;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Set;

/** Tells which small word belongs to a verb: "took them out", "20 of its people home". */
final class Particles {
  /** These may stand after a long object. */
  private static final Set<String> FAR = WordGroups.of("evacuation", "far particle");

  private static final int REACH = 8;

  private Particles() {}

  /** Whether a particle belongs to a verb: "took them out", "taken out of the town". */
  static boolean belongs(Tree tree, int verb, String particle) {
    for (int child : tree.children(verb)) {
      if (tree.form(child).equals(particle) && child > verb) {
        return true;
      }
      if (isNearby(tree, verb, particle)) {
        return true;
      }
      if (tree.is(child, Relation.OBL, Relation.OBJ, Relation.XCOMP, Relation.ADVMOD)) {
        for (int grand : tree.children(child, Relation.CASE, Relation.ADVMOD)) {
          if (tree.form(grand).equals(particle) && grand > verb) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "brought 20 of its 88 citizens home": a particle that the tree hangs elsewhere. */
  private static boolean isNearby(Tree tree, int verb, String particle) {
    if (!FAR.contains(particle)) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(tree.size(), verb + REACH); i++) {
      PartOfSpeech tag = tree.token(i).tag();
      if (tree.form(i).equals(particle)) {
        return tree.token(i - 1).tag() != PartOfSpeech.CC;
      }
      if (tag.isVerb() || tag == PartOfSpeech.COMMA || tag == PartOfSpeech.PERIOD) {
        return false;
      }
    }
    return false;
  }
}
