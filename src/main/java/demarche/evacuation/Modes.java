package demarche.evacuation;

import demarche.clause.Clause;
import demarche.clause.Clauses;
import demarche.clause.Questions;
import demarche.evacuation.EvacuationWords.Effect;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whether a move is told as done, going on, planned or called off, or not as a fact at all. */
final class Modes {
  private static final Set<String> HOLD = WordGroups.of("evacuation", "on hold");
  private static final Set<String> ORDERING = WordGroups.of("evacuation", "verb of ordering");
  private static final Set<String> READY = WordGroups.of("evacuation", "readiness");
  private static final Set<String> FORCES = WordGroups.of("evacuation", "force");
  private static final Set<String> AHEAD = WordGroups.of("evacuation", "word for what may come");
  private static final Set<String> PRONOUN_OF_NONE = WordGroups.of("evacuation", "pronoun of none");

  private static final int HEIGHT = 6;

  private final EvacuationWords words;
  private final Denials denials;

  Modes(EvacuationWords words) {
    this.words = words;
    this.denials = new Denials(words);
  }

  /** How a verb's move is told; empty where it is asked, asked for, denied or only possible. */
  Optional<Move.Mode> of(Tree tree, int verb) {
    if (Questions.isAsked(tree, verb) || denials.deny(tree, verb) || isHopedFor(tree, verb)) {
      return Optional.empty();
    }
    if (isOver(tree, verb)) {
      return Optional.of(Move.Mode.DONE);
    }
    List<Effect> effects = new ArrayList<>();
    if (isAwaited(tree, verb) || isOnlyPossible(tree, verb)) {
      effects.add(Effect.PLANNED);
    }
    boolean infinitive = isInfinitive(tree, verb);
    int at = verb;
    for (int height = 0; height < HEIGHT; height++) {
      Clause.Reality reality = Clauses.reality(tree, at);
      boolean reported = hasWould(tree, at);
      if (reality == Clause.Reality.NEGATED
          || reality == Clause.Reality.WANTED
          || (reality == Clause.Reality.POSSIBLE && !reported)
          || isDenied(tree, at)) {
        return Optional.empty();
      }
      if (reported || Clauses.tense(tree, at) == Clause.Tense.FUTURE || isDue(tree, at)) {
        effects.add(Effect.PLANNED);
      }
      OptionalInt above = tree.head(at);
      if (above.isEmpty() || !isGoverned(tree, at)) {
        break;
      }
      int below = at;
      at = above.getAsInt();
      Optional<Effect> effect =
          isOrdered(tree, below, verb) ? Optional.of(Effect.PLANNED) : effect(tree, at);
      effect.ifPresent(effects::add);
      if (effect.equals(Optional.of(Effect.ACHIEVED))) {
        infinitive = isInfinitive(tree, at) || (infinitive && !isOfPast(tree, at));
      }
    }
    return mode(tree, verb, effects, infinitive);
  }

  /** "Danes queued to be evacuated": whoever waits for it is not moved, nor does anybody act. */
  private boolean isHopedFor(Tree tree, int verb) {
    OptionalInt above = tree.head(verb);
    boolean infinitive =
        tree.token(verb).tag() == PartOfSpeech.VBN
            && tree.children(verb, Relation.MARK).stream()
                .anyMatch(to -> tree.token(to).tag() == PartOfSpeech.TO);
    return infinitive
        && tree.is(verb, Relation.ADVCL, Relation.XCOMP)
        && above.isPresent()
        && tree.token(above.getAsInt()).tag().isVerb()
        && !Arguments.isPassive(tree, above.getAsInt())
        && !tree.lemma(above.getAsInt()).equals("be")
        && !isHadTo(tree, verb)
        && effect(tree, above.getAsInt()).isEmpty();
  }

  /** "Danes had to be evacuated": it was done. */
  private static boolean isHadTo(Tree tree, int verb) {
    int duty = Arguments.withDuty(tree, verb);
    return duty != verb && isOfPast(tree, duty);
  }

  /** "After flying out 90, Peru will send", "having flown out 90": whatever is told above it. */
  private static boolean isOver(Tree tree, int verb) {
    PartOfSpeech tag = tree.token(verb).tag();
    boolean after =
        tag == PartOfSpeech.VBG
            && tree.children(verb, Relation.MARK, Relation.CASE).stream()
                .anyMatch(mark -> tree.form(mark).equals("after"));
    boolean having =
        tag == PartOfSpeech.VBN
            && tree.children(verb, Relation.AUX).stream()
                .anyMatch(aux -> tree.form(aux).equals("having"));
    return tree.is(verb, Relation.ADVCL) && (after || having);
  }

  private static final Set<String> AWAITING =
      WordGroups.of("evacuation", "conjunction of what is awaited");

  /** "When it evacuates its people": in the present tense it is to come. */
  private static boolean isAwaited(Tree tree, int verb) {
    PartOfSpeech tag = tree.token(verb).tag();
    boolean present = tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP;
    return present
        && tree.is(verb, Relation.ADVCL)
        && tree.children(verb, Relation.MARK, Relation.ADVMOD).stream()
            .anyMatch(mark -> AWAITING.contains(tree.form(mark)));
  }

  /** "sent planes for a possible evacuation". */
  private static boolean isOnlyPossible(Tree tree, int noun) {
    return tree.token(noun).tag().isNoun()
        && tree.children(noun, Relation.AMOD).stream()
            .anyMatch(how -> AHEAD.contains(tree.form(how)));
  }

  /** What a word makes of a move below it: "halted", "called off", "put on hold". */
  private Optional<Effect> effect(Tree tree, int at) {
    boolean stops =
        isOn(tree, at, HOLD)
            || words.verbs(tree.lemma(at)).stream()
                .anyMatch(
                    verb ->
                        verb.frame() == EvacuationWords.Frame.STOP
                            && !verb.particle().isEmpty()
                            && Particles.belongs(tree, at, verb.particle()));
    if (stops) {
      return Optional.of(Effect.SUSPENDED);
    }
    return isToldToItsOwn(tree, at) || isOn(tree, at, READY)
        ? Optional.of(Effect.PLANNED)
        : words.effect(tree.lemma(at));
  }

  /**
   * "ordered the evacuation of its staff", "ordered the dispatch of planes to evacuate them"; an
   * ordered departure is only asked for.
   */
  private boolean isOrdered(Tree tree, int deed, int predicate) {
    return tree.is(deed, Relation.OBJ)
        && tree.token(deed).tag().isNoun()
        && tree.head(deed).stream().anyMatch(verb -> ORDERING.contains(tree.lemma(verb)))
        && words.noun(tree.lemma(predicate)).filter(strong -> !strong).isEmpty();
  }

  /** "asked its military to send planes": it will do so itself. */
  private boolean isToldToItsOwn(Tree tree, int at) {
    return words.effect(tree.lemma(at)).filter(Effect.ASKED::equals).isPresent()
        && tree.children(at, Relation.OBJ).stream()
            .filter(whom -> FORCES.contains(tree.lemma(whom)))
            .flatMap(whom -> tree.children(whom, Relation.NMOD_POSS).stream())
            .anyMatch(owner -> tree.form(owner).equals("its"));
  }

  /** "put it on hold", "it is on hold". */
  private static boolean isOn(Tree tree, int at, Set<String> state) {
    return isState(tree, at, state)
        || tree.children(at, Relation.OBL, Relation.NMOD).stream()
            .anyMatch(noun -> isState(tree, noun, state));
  }

  private static boolean isState(Tree tree, int at, Set<String> state) {
    return state.contains(tree.lemma(at)) && tree.preposition(at).equals("on");
  }

  private static Optional<Move.Mode> mode(
      Tree tree, int verb, List<Effect> effects, boolean infinitive) {
    if (effects.contains(Effect.ASKED)
        || effects.contains(Effect.NEGATED)
        || effects.contains(Effect.DENIED)) {
      return Optional.empty();
    }
    if (effects.contains(Effect.SUSPENDED)) {
      return Optional.of(Move.Mode.SUSPENDED);
    }
    if (effects.contains(Effect.PLANNED)) {
      return Optional.of(Move.Mode.PLANNED);
    }
    if (effects.contains(Effect.BEGUN)) {
      return Optional.of(Move.Mode.GOING);
    }
    if (infinitive) {
      return Optional.of(Move.Mode.PLANNED);
    }
    return Optional.of(
        switch (Clauses.tense(tree, verb)) {
          case PROGRESSIVE -> Move.Mode.GOING;
          case FUTURE -> Move.Mode.PLANNED;
          case PAST, PERFECT, PRESENT, NONE -> Move.Mode.DONE;
        });
  }

  private static boolean isOfPast(Tree tree, int verb) {
    Clause.Tense tense = Clauses.tense(tree, verb);
    return tense == Clause.Tense.PAST || tense == Clause.Tense.PERFECT;
  }

  private static boolean isInfinitive(Tree tree, int verb) {
    return tree.token(verb).tag() == PartOfSpeech.VB
        && tree.children(verb, Relation.MARK, Relation.AUX).stream()
            .anyMatch(child -> tree.token(child).tag() == PartOfSpeech.TO);
  }

  private static boolean hasWould(Tree tree, int verb) {
    return tree.children(verb, Relation.AUX).stream()
        .anyMatch(child -> tree.form(child).equals("would") || tree.form(child).equals("'d"));
  }

  /** "is to fly", "were to be taken", "is due". */
  private static boolean isDue(Tree tree, int verb) {
    OptionalInt above = tree.head(verb);
    return isInfinitive(tree, verb)
        && above.isPresent()
        && tree.lemma(above.getAsInt()).equals("be")
        && tree.is(verb, Relation.XCOMP);
  }

  /** "no plans to". */
  private static boolean isDenied(Tree tree, int at) {
    boolean object = tree.children(at, Relation.OBJ).stream().anyMatch(child -> hasNo(tree, child));
    boolean subject =
        tree.children(at, Relation.NSUBJ, Relation.NSUBJ_PASS).stream()
            .anyMatch(child -> PRONOUN_OF_NONE.contains(tree.form(child)) || hasNo(tree, child));
    return object
        || subject
        || tree.children(at, Relation.DET, Relation.ADVMOD).stream()
            .anyMatch(child -> tree.form(child).equals("no") && child < at);
  }

  private static boolean hasNo(Tree tree, int noun) {
    return tree.children(noun, Relation.DET).stream().anyMatch(d -> tree.form(d).equals("no"));
  }

  private static boolean isFinite(Tree tree, int verb) {
    return !isInfinitive(tree, verb) && tree.token(verb).tag() != PartOfSpeech.VBG;
  }

  private static boolean isGoverned(Tree tree, int at) {
    return tree.is(at, Relation.XCOMP, Relation.ACL)
        || (tree.is(at, Relation.ADVCL) && !isFinite(tree, at))
        || (tree.is(at, Relation.CCOMP) && isInfinitive(tree, at))
        || (tree.is(
                at,
                Relation.OBJ,
                Relation.NSUBJ,
                Relation.NSUBJ_PASS,
                Relation.NMOD,
                Relation.OBL,
                Relation.COMPOUND)
            && tree.token(at).tag().isNoun());
  }
}
