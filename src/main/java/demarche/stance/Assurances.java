package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * That nobody will be harmed is promised, not refused: "no one will be left behind", where no
 * harmer is told. Immutable.
 */
final class Assurances {
  private static final Set<String> LEAVING = WordGroups.of("stance", "verb of leaving behind");
  private static final Set<String> NOBODY = WordGroups.of("stance", "word for nobody");
  private static final Set<String> HARM = WordGroups.of("stance", "verb of harm");
  private static final Set<String> LEFT = WordGroups.of("stance", "where one is left");
  private static final Set<String> TO_COME = WordGroups.of("stance", "auxiliary of a promise");

  /** The stance of a content that promises that nobody is harmed; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    OptionalInt subject = tree.child(head, Relation.NSUBJ_PASS);
    boolean promised =
        question.isOpen()
            && subject.isPresent()
            && tree.token(head).tag() == PartOfSpeech.VBN
            && isHarm(tree, head)
            && isNobody(tree, subject.getAsInt())
            && tree.child(head, Relation.OBL_AGENT).isEmpty()
            && tree.children(head, Relation.AUX).stream()
                .anyMatch(helper -> TO_COME.contains(tree.lemma(helper)));
    return promised ? Optional.of(Stance.COMMIT) : Optional.empty();
  }

  /** "Harmed", "forgotten", "left behind". */
  private static boolean isHarm(Tree tree, int verb) {
    return HARM.contains(tree.lemma(verb))
        || (LEAVING.contains(tree.lemma(verb))
            && tree.children(verb, Relation.ADVMOD, Relation.COMPOUND_PRT).stream()
                .anyMatch(where -> LEFT.contains(tree.lemma(where))));
  }

  private static boolean isNobody(Tree tree, int subject) {
    return NOBODY.contains(tree.lemma(subject).toLowerCase(Locale.ROOT))
        || tree.children(subject, Relation.DET).stream()
            .anyMatch(det -> NOBODY.contains(tree.form(det)));
  }
}
