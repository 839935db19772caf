package demarche.communication;

import demarche.communication.Words.Group;
import demarche.day.DayMention;
import demarche.day.Precision;
import demarche.day.Role;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether what is only planned or agreed to is set: "agreed to meet" tells of no occasion, "agreed
 * to meet next week" and "at the summit" of one that will be.
 */
final class Scheduled {
  private static final Set<Precision> TOLD = Set.of(Precision.DAY, Precision.WEEK, Precision.MONTH);

  private static final Set<String> GONE = WordGroups.of("communication", "word of a time gone by");

  private static final Set<String> AGAIN = WordGroups.of("communication", "adverb of once more");

  private static final Set<String> AT = WordGroups.of("communication", "setting of what is agreed");

  private Scheduled() {}

  /**
   * Whether a word governs an occasion as its plan, and no time is told for it.
   *
   * @param occasion the verb or noun that tells the occasion
   * @param below the word between it and the plan that hangs on the plan, mostly itself
   * @param plan the word that governs it
   */
  static boolean isUnset(Scene scene, int occasion, int below, int plan) {
    Tree tree = scene.tree();
    boolean content = !tree.is(below, Relation.ADVCL);
    return content
        && tree.token(plan).tag().isVerb()
        && scene.words().is(tree, plan, Group.UNSET_VERB)
        && !isTimed(scene, below, plan)
        && !isAtOccasion(scene, occasion);
  }

  /**
   * Whether an occasion is told as one to come, and of which time: "will host talks next month".
   */
  static boolean isSet(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    OptionalInt clause =
        cue.trigger().verb()
            ? OptionalInt.of(cue.place())
            : Anchor.of(tree, cue.place()).predicate(tree);
    return Undone.isToCome(tree, cue)
        && clause.isPresent()
        && isTimed(scene, cue.place(), clause.getAsInt());
  }

  /** "The two will meet again next week": another occasion than the one that they had. */
  static boolean isNext(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    return cue.trigger().verb()
        && tree.children(cue.place(), Relation.ADVMOD).stream()
            .anyMatch(adverb -> AGAIN.contains(tree.form(adverb)))
        && isSet(scene, cue);
  }

  /** "Agreed to meet next week": a time to come; one that is told before may be of the plan. */
  private static boolean isTimed(Scene scene, int below, int plan) {
    Optional<LocalDate> published = scene.read().article().published();
    return scene.read().days().get(scene.sentence()).stream()
        .filter(time -> TOLD.contains(time.precision()) && time.role() != Role.DEADLINE)
        .filter(time -> time.governor() >= 0 && scene.tree().isUnder(time.governor(), plan))
        .anyMatch(
            time ->
                time.firstToken() > below
                    ? !isGone(scene.tree(), time, published)
                    : time.day()
                        .filter(day -> published.filter(day::isAfter).isPresent())
                        .isPresent());
  }

  private static boolean isGone(Tree tree, DayMention time, Optional<LocalDate> published) {
    return time.day().filter(day -> published.filter(day::isBefore).isPresent()).isPresent()
        || IntStream.range(time.firstToken(), time.endToken())
            .anyMatch(word -> GONE.contains(tree.form(word)));
  }

  /** "Agreed to meet at the summit": of an occasion that is known, the meeting is one too. */
  private static boolean isAtOccasion(Scene scene, int occasion) {
    Tree tree = scene.tree();
    return scene.by(occasion, AT).stream()
        .anyMatch(
            setting ->
                IntStream.range(tree.first(setting), tree.end(setting))
                    .anyMatch(word -> scene.words().is(tree, word, Group.CEREMONY)));
  }
}
