package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.NameClass;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a thing takes or is meant for is only told: "peace requires courage" asks nobody, "the
 * strikes were intended to weaken them" promises nothing. Immutable.
 */
final class Requirements {
  private static final Set<String> REQUIRING = WordGroups.of("stance", "verb of requiring");
  private static final Set<String> MEANING = WordGroups.of("stance", "verb of a purpose");
  private static final Set<String> PARTY_PRONOUN = WordGroups.of("stance", "party pronoun");
  private static final Set<String> OWN_PRONOUN = WordGroups.of("stance", "own pronoun");

  private static final Set<NameClass> PARTIES =
      Set.of(NameClass.GPE, NameClass.NORP, NameClass.ORG, NameClass.PERSON);

  /** The stance of a content that says what a thing takes or is for; empty for any other. */
  Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    OptionalInt doer = tree.child(head, Relation.NSUBJ, Relation.CSUBJ);
    OptionalInt thing = tree.child(head, Relation.NSUBJ_PASS);
    boolean requires =
        doer.isPresent()
            && isThing(tree, doer.getAsInt())
            && REQUIRING.contains(tree.lemma(head))
            && tree.child(head, Relation.OBJ).isPresent();
    boolean meant =
        thing.isPresent()
            && isThing(tree, thing.getAsInt())
            && MEANING.contains(tree.lemma(head))
            && tree.child(head, Relation.XCOMP).isPresent();
    return question.isOpen() && (requires || meant) ? Optional.of(Stance.ASSERT) : Optional.empty();
  }

  /** Neither a pronoun for people nor a name of somebody. */
  private static boolean isThing(Tree tree, int subject) {
    String who = tree.form(subject);
    return !PARTY_PRONOUN.contains(who)
        && !OWN_PRONOUN.contains(who)
        && tree.sentence().names().stream()
            .noneMatch(
                name ->
                    PARTIES.contains(name.kind())
                        && name.first() <= subject
                        && subject < name.end());
  }
}
