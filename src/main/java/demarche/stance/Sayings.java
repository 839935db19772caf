package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.ContentCue;
import demarche.lexicon.ContentCues;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Set phrases of a content's own clause that tell its stance by themselves: "that is out of the
 * question", "time is running out" (data/lexicon/sayings.tsv). Immutable.
 */
final class Sayings {
  private static final Set<Effect> OPEN = Set.of(Effect.CONDITION, Effect.QUESTION);
  private static final Set<String> DENIALS = WordGroups.of("stance", "denial");

  private final ContentCues sayings = ContentCues.sayings();
  private final Modifiers modifiers = Modifiers.bundled();

  /** The stance of a content whose clause holds such a phrase; empty where none or two differ. */
  Optional<Stance> of(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    if (!question.isOpen() || modifiers.of(tree, head).stream().anyMatch(OPEN::contains)) {
      return Optional.empty();
    }
    List<Stance> told =
        sayings.in(tree.sentence(), question.first(), question.end()).stream()
            .filter(cue -> isOfClause(tree, head, cue))
            .filter(cue -> holdsDenial(tree, cue) || !isDenied(tree, head))
            .map(ContentCue::stance)
            .distinct()
            .toList();
    return told.size() == 1 ? Optional.of(told.getFirst()) : Optional.empty();
  }

  private boolean isDenied(Tree tree, int head) {
    return modifiers.of(tree, head).contains(Effect.NEGATE);
  }

  /** "No excuse for": the denial is the phrase's own. */
  private static boolean holdsDenial(Tree tree, ContentCue cue) {
    return IntStream.range(cue.first(), cue.end()).anyMatch(i -> DENIALS.contains(tree.form(i)));
  }

  /** A phrase holds the clause's head, or what hangs on it without a clause of its own. */
  private static boolean isOfClause(Tree tree, int head, ContentCue cue) {
    for (int i = cue.first(); i < cue.end(); i++) {
      if (i == head) {
        return true;
      }
    }
    int top = cue.first();
    for (int i = cue.first(); i < cue.end(); i++) {
      int above = tree.token(i).head();
      if (above < cue.first() || above >= cue.end()) {
        top = i;
        break;
      }
    }
    return tree.token(top).head() == head
        && tree.is(
            top, Relation.OBL, Relation.OBJ, Relation.NSUBJ, Relation.XCOMP, Relation.ADVMOD);
  }
}
