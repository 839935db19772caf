package demarche.evacuation;

import demarche.clause.Clause;
import demarche.clause.Clauses;
import demarche.evacuation.EvacuationWords.Frame;
import demarche.evacuation.EvacuationWords.Stage;
import demarche.fact.EvacuationStatus;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** How far an operation has come on the article's day. */
final class Status {
  private static final Set<String> AGAIN = WordGroups.of("evacuation", "verb of going on");

  private final EvacuationWords words;

  Status(EvacuationWords words) {
    this.words = words;
  }

  /** The state of an operation. */
  EvacuationStatus of(Operation operation, String from) {
    List<Move> moves = operation.moves();
    Set<Stage> stages = EnumSet.noneOf(Stage.class);
    moves.forEach(move -> stages.addAll(stages(move)));
    boolean stopped = moves.stream().anyMatch(move -> move.mode() == Move.Mode.SUSPENDED);
    if (stopped
        && !isResumed(operation)
        && (!operation.hasMoved(from) || moves.stream().anyMatch(this::stopsAll))) {
      return EvacuationStatus.SUSPENDED;
    }
    if (!operation.hasMoved(from)) {
      return EvacuationStatus.PLANNED;
    }
    if (stages.contains(Stage.ENDED) || operation.scenes().stream().anyMatch(this::tellsEnd)) {
      return EvacuationStatus.COMPLETED;
    }
    boolean single =
        moves.stream().allMatch(move -> move.mode() == Move.Mode.DONE)
            && moves.stream().filter(move -> move.frame() != Frame.SEND).allMatch(Status::isPast);
    boolean more =
        stages.contains(Stage.GOING)
            || !operation.stays().isEmpty()
            || operation.scenes().stream().anyMatch(scene -> tellsMore(operation, scene));
    return single && !more ? EvacuationStatus.COMPLETED : EvacuationStatus.ONGOING;
  }

  /** "suspended its flights on Monday and resumed them on Tuesday". */
  private static boolean isResumed(Operation operation) {
    Move stop =
        operation.moves().stream()
            .filter(move -> move.mode() == Move.Mode.SUSPENDED)
            .reduce((one, other) -> other)
            .orElseThrow();
    return operation.scenes().stream()
        .filter(scene -> scene.sentence() >= stop.scene().sentence())
        .anyMatch(
            scene ->
                IntStream.range(0, scene.tree().size())
                    .filter(i -> scene.sentence() > stop.scene().sentence() || i > stop.predicate())
                    .anyMatch(i -> resumes(scene.tree(), i)));
  }

  private static boolean resumes(Tree tree, int verb) {
    Clause.Tense tense = Clauses.tense(tree, verb);
    return tree.token(verb).tag().isVerb()
        && AGAIN.contains(tree.lemma(verb))
        && Clauses.reality(tree, verb) == Clause.Reality.FACT
        && tense != Clause.Tense.FUTURE
        && tense != Clause.Tense.NONE;
  }

  /** Whether not a vehicle but the operation itself is called off. */
  private boolean stopsAll(Move move) {
    Tree tree = move.scene().tree();
    return move.mode() == Move.Mode.SUSPENDED
        && (move.frame() != Frame.STOP
            || tree.children(move.predicate(), Relation.OBJ, Relation.NSUBJ_PASS).stream()
                .anyMatch(thing -> words.noun(tree.lemma(thing)).isPresent()));
  }

  /** "ended its flights", "the airlift was completed", "its airlift is over"; not "will end". */
  private boolean tellsEnd(Scene scene) {
    Tree tree = scene.tree();
    return IntStream.range(0, tree.size())
        .filter(at -> words.stage(tree.lemma(at)).filter(Stage.ENDED::equals).isPresent())
        .map(at -> predicate(tree, at))
        .filter(at -> tree.token(at).tag().isVerb() || tree.child(at, Relation.COP).isPresent())
        .filter(at -> Clauses.reality(tree, at) == Clause.Reality.FACT)
        .filter(at -> Clauses.tense(tree, at) != Clause.Tense.FUTURE)
        .anyMatch(
            at ->
                tree.children(at, Relation.OBJ, Relation.NSUBJ, Relation.NSUBJ_PASS).stream()
                    .anyMatch(thing -> isOperation(scene, thing)));
  }

  /** In "is over" the tree may hang "over" on the verb. */
  private static int predicate(Tree tree, int end) {
    int above = tree.head(end).orElse(end);
    return tree.is(end, Relation.ADVMOD) && tree.lemma(above).equals("be") ? above : end;
  }

  /** "its flights", "the airlift", "its evacuation mission". */
  private boolean isOperation(Scene scene, int thing) {
    Tree tree = scene.tree();
    return scene.hasRideAt(thing)
        || words.noun(tree.lemma(thing)).isPresent()
        || tree.children(thing, Relation.COMPOUND).stream()
            .anyMatch(sort -> words.noun(tree.lemma(sort)).isPresent());
  }

  private boolean tellsMore(Operation operation, Scene scene) {
    Tree tree = scene.tree();
    return IntStream.range(0, tree.size())
        .filter(i -> words.stage(tree.lemma(i)).filter(Stage.MORE::equals).isPresent())
        .anyMatch(i -> !isOfOther(operation, scene, i));
  }

  private static boolean isOfOther(Operation operation, Scene scene, int place) {
    List<Move> here = operation.moves().stream().filter(m -> m.scene().equals(scene)).toList();
    return !here.isEmpty()
        && here.stream().allMatch(move -> isJoined(scene.tree(), place, move.predicate()));
  }

  /**
   * "…, and Norway will move its staff": within a clause joined to a verb, with its own subject.
   */
  private static boolean isJoined(Tree tree, int place, int verb) {
    boolean joined = false;
    int at = place;
    while (at != verb) {
      joined |=
          tree.is(at, Relation.CONJ, Relation.ADVCL, Relation.PARATAXIS)
              && tree.child(at, Relation.NSUBJ).isPresent();
      OptionalInt above = tree.head(at);
      if (above.isEmpty()) {
        return false;
      }
      at = above.getAsInt();
    }
    return joined;
  }

  private static boolean isPast(Move move) {
    Tree tree = move.scene().tree();
    return tree.token(move.predicate()).tag().isVerb()
        && Clauses.tense(tree, Arguments.withDuty(tree, move.predicate())) == Clause.Tense.PAST;
  }

  private Set<Stage> stages(Move move) {
    Set<Stage> found = EnumSet.noneOf(Stage.class);
    Tree tree = move.scene().tree();
    for (int i = tree.first(move.predicate()); i < tree.end(move.predicate()); i++) {
      if (!isJoined(tree, i, move.predicate()) && !isOfTime(tree, i)) {
        words.stage(tree.lemma(i)).ifPresent(found::add);
      }
    }
    if (isOfOngoing(tree, move.predicate())) {
      found.add(Stage.GOING);
    }
    return found;
  }

  /** "Worked over the last years": no end of an operation. */
  private static boolean isOfTime(Tree tree, int word) {
    return tree.is(word, Relation.CASE, Relation.MARK)
        || (tree.is(word, Relation.AMOD)
            && tree.head(word).stream().anyMatch(noun -> TIMES.contains(tree.lemma(noun))));
  }

  private static final Set<String> TIMES = WordGroups.of("evacuation", "span of time");

  /** "The ongoing efforts of those who work on the evacuation": it goes on as they do. */
  private boolean isOfOngoing(Tree tree, int predicate) {
    int at = predicate;
    OptionalInt above = tree.head(at);
    while (above.isPresent()
        && tree.is(
            at, Relation.NMOD, Relation.OBL, Relation.ACL, Relation.ACL_RELCL, Relation.ADVCL)) {
      at = above.getAsInt();
      boolean ongoing =
          tree.children(at, Relation.AMOD).stream()
              .anyMatch(
                  how -> words.stage(tree.lemma(how)).filter(Stage.GOING::equals).isPresent());
      if (ongoing) {
        return true;
      }
      above = tree.head(at);
    }
    return false;
  }
}
