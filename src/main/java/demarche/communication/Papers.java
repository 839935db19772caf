package demarche.communication;

import demarche.communication.Words.Group;
import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Set;

/** Tells papers that are called statements, advice or addresses from what is said in public. */
final class Papers {
  private static final Set<String> STATEMENTS = WordGroups.of("communication", "statement");
  private static final Set<String> ADDRESSES =
      WordGroups.of("communication", "address of a house or a speech");
  private static final Set<String> ADVICE = WordGroups.of("communication", "advice");
  private static final Set<String> GIVING = WordGroups.of("communication", "verb of giving advice");
  private static final Set<String> SIGNING = WordGroups.of("communication", "verb of signing");

  private static final Set<String> REMARKS = WordGroups.of("communication", "remark");
  private static final Set<String> TRAVEL = WordGroups.of("communication", "matter of a warning");

  private Papers() {}

  /** Whether a word means a paper: "a budget statement", "a statement of intent". */
  static boolean is(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int noun = cue.place();
    if (cue.trigger().kind() != CommunicationKind.STATEMENT) {
      return false;
    }
    boolean sort =
        tree.children(noun, Relation.COMPOUND, Relation.AMOD).stream()
            .anyMatch(child -> scene.words().is(tree, child, Group.UNSPOKEN));
    boolean subject =
        STATEMENTS.stream().anyMatch(cue.trigger().name()::endsWith)
            && tree.children(noun, Relation.NMOD).stream()
                .filter(of -> tree.preposition(of).equals("of"))
                .anyMatch(of -> scene.words().is(tree, of, Group.SUBJECT_OF_STATEMENT));
    boolean street =
        ADDRESSES.contains(cue.trigger().name()) && tree.preposition(noun).equals("at");
    // The advice of a council that votes warns no traveller.
    boolean consent =
        ADVICE.contains(cue.trigger().name())
            && Anchor.of(tree, noun).predicate(tree).stream()
                .anyMatch(verb -> GIVING.contains(tree.lemma(verb)));
    return sort || subject || street || consent || titled(tree, cue) || isAwaited(scene, noun);
  }

  /** Several statements are no occasion, save remarks and what warns travellers. */
  static boolean areSeveral(Tree tree, Cue cue) {
    return tree.token(cue.place()).tag() == PartOfSpeech.NNS
        && cue.trigger().kind() == CommunicationKind.STATEMENT
        && !REMARKS.contains(cue.trigger().name())
        && TRAVEL.stream().noneMatch(sort -> cue.trigger().name().startsWith(sort + " "));
  }

  /** "A statement by Norway was expected": it need not have come. */
  private static boolean isAwaited(Scene scene, int noun) {
    Tree tree = scene.tree();
    return tree.is(noun, Relation.NSUBJ_PASS)
        && tree.head(noun).stream()
            .anyMatch(
                verb ->
                    scene.words().is(tree, verb, Group.UNREAL_ACTIVE_VERB)
                        && tree.children(verb, Relation.XCOMP).isEmpty());
  }

  /**
   * A paper known by a name, "under the Gulf Joint Declaration": nobody tells that it is issued.
   */
  private static boolean titled(Tree tree, Cue cue) {
    int noun = cue.place();
    boolean capital =
        tree.token(noun).tag().isProperNoun()
            && Character.isUpperCase(tree.token(noun).form().codePointAt(0));
    boolean within =
        cue.first() > tree.first(noun)
            && tree.children(noun, Relation.COMPOUND, Relation.AMOD).stream()
                .anyMatch(part -> Character.isUpperCase(tree.token(part).form().codePointAt(0)));
    Anchor anchor = Anchor.of(tree, noun);
    boolean signed =
        anchor.isObject() && anchor.predicate(tree).stream().anyMatch(v -> isSign(tree, v));
    return capital && (signed || (within && !anchor.isObject()));
  }

  private static boolean isSign(Tree tree, int verb) {
    return SIGNING.contains(tree.lemma(verb));
  }
}
