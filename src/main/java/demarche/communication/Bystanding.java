package demarche.communication;

import demarche.communication.Words.Group;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Talks beside which somebody is named who did not hold them. */
final class Bystanding {
  private static final Set<String> MANNERS = WordGroups.of("communication", "manner of working");
  private static final Set<String> PRAISE = WordGroups.of("communication", "verb of a judgement");
  private static final Set<String> JOINING = WordGroups.of("communication", "verb of joining");
  private static final Set<String> THE = WordGroups.of("communication", "determiner of a sequel");

  private static final Set<String> WITH = Set.of("with");

  private Bystanding() {}

  /**
   * Whether a noun tells how something is done, or where another did what is praised: "to draft it
   * in consultation with the ministry", "praised Ghana's work at the summit".
   */
  static boolean is(Scene scene, Anchor anchor) {
    return isManner(scene.tree(), anchor) || isOfAnother(scene, anchor);
  }

  private static boolean isManner(Tree tree, Anchor anchor) {
    int noun = anchor.noun();
    return tree.preposition(noun).equals("in")
        && MANNERS.contains(tree.lemma(noun))
        && tree.token(noun).tag() == PartOfSpeech.NN
        && tree.children(noun, Relation.DET, Relation.NMOD_POSS, Relation.AMOD).isEmpty();
  }

  private static boolean isOfAnother(Scene scene, Anchor anchor) {
    Tree tree = scene.tree();
    OptionalInt verb = anchor.predicate(tree);
    return verb.isPresent()
        && scene.near(anchor.noun(), WITH).isEmpty()
        && PRAISE.contains(tree.lemma(verb.getAsInt()))
        && tree.children(verb.getAsInt(), Relation.OBJ).stream()
            .filter(deed -> deed < anchor.noun())
            .flatMap(deed -> tree.children(deed, Relation.NMOD_POSS).stream())
            .anyMatch(owner -> tree.token(owner).tag() != PartOfSpeech.PRP_POSSESSIVE);
  }

  /** "Mr. Ito also joined the meeting": who held it is told elsewhere. */
  static boolean joins(Scene scene, Anchor anchor) {
    Tree tree = scene.tree();
    return anchor.isObject()
        && anchor.predicate(tree).stream().anyMatch(verb -> JOINING.contains(tree.lemma(verb)))
        && tree.children(anchor.noun(), Relation.DET).stream()
            .anyMatch(det -> THE.contains(tree.form(det)));
  }

  /** "A trilateral call with A and B", "spoke jointly with A and B": all of them at once. */
  static boolean isOfAll(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int place = cue.place();
    return isAtOnce(scene, place)
        || (cue.trigger().verb()
            && tree.children(place, Relation.OBL).stream().anyMatch(in -> isAtOnce(scene, in)));
  }

  private static boolean isAtOnce(Scene scene, int place) {
    Tree tree = scene.tree();
    List<Integer> manners = tree.children(place, Relation.AMOD, Relation.COMPOUND, Relation.ADVMOD);
    return manners.stream().anyMatch(how -> scene.words().is(tree.form(how), Group.AT_ONCE));
  }
}
