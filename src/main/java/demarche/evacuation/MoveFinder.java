package demarche.evacuation;

import demarche.day.DayMention;
import demarche.day.VerbDays;
import demarche.evacuation.EvacuationWords.Frame;
import demarche.evacuation.EvacuationWords.Verb;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Finds what a sentence tells of people being moved out. */
final class MoveFinder {
  private static final Set<String> EMPTYING = WordGroups.of("evacuation", "emptying verb");
  private static final Set<String> PRONOUNS = WordGroups.of("evacuation", "pronoun for people");
  private static final Set<String> SEATS = WordGroups.of("evacuation", "seat");
  private static final Set<String> ABOARD =
      WordGroups.of("evacuation", "word before people aboard");

  private final EvacuationWords words;
  private final Agents agents;
  private final Modes modes;
  private final Rescues rescues;
  private final Ellipses ellipses;
  private final Sureness sure;
  private final Possessors possessors;

  MoveFinder(EvacuationWords words, Parties parties) {
    this.words = words;
    this.agents = new Agents(parties, words);
    this.modes = new Modes(words);
    this.rescues = new Rescues(words);
    this.sure = new Sureness(words);
    this.possessors = new Possessors(parties, words);
    this.ellipses = new Ellipses(parties, words);
  }

  /** The moves of a sentence, in the order of the text. */
  List<Move> of(Scene scene) {
    Map<Integer, List<Verb>> verbs = new LinkedHashMap<>();
    for (int i = 0; i < scene.tree().size(); i++) {
      List<Verb> some = verbs(words, scene.tree(), i);
      if (!some.isEmpty()) {
        verbs.put(i, some);
      }
    }
    // What is told beside a verb that turns out to be no move may belong to one.
    Map<Integer, Move> first = moves(scene, verbs, verbs.keySet());
    Map<Integer, Move> told = moves(scene, verbs, first.keySet());
    return ellipses.with(scene, List.copyOf(told.values()));
  }

  private Map<Integer, Move> moves(Scene scene, Map<Integer, List<Verb>> verbs, Set<Integer> all) {
    Map<Integer, Move> moves = new LinkedHashMap<>();
    verbs.forEach(
        (at, some) -> {
          if (all.contains(at)) {
            some.stream()
                .flatMap(verb -> move(scene, at, verb, all).stream())
                .findFirst()
                .ifPresent(move -> moves.put(at, move));
          }
        });
    return moves;
  }

  /** The verbs of the table that a sentence may hold, with their particles. */
  static List<String> verbsOf(EvacuationWords words, Tree tree) {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      verbs(words, tree, i).forEach(verb -> found.add(verb.lemma() + " " + verb.particle()));
    }
    return found;
  }

  /** What a word may be, that with a particle first. */
  private static List<Verb> verbs(EvacuationWords words, Tree tree, int at) {
    PartOfSpeech tag = tree.token(at).tag();
    if (tag.isNoun()) {
      return words
          .noun(tree.lemma(at))
          .map(strong -> List.of(new Verb(tree.lemma(at), "", Frame.CARRY, strong)))
          .orElse(List.of());
    }
    if (!tag.isVerb() || tree.is(at, Relation.AMOD, Relation.COMPOUND)) {
      return List.of();
    }
    return words.verbs(tree.lemma(at)).stream()
        .filter(verb -> verb.particle().isEmpty() || Particles.belongs(tree, at, verb.particle()))
        .sorted(Comparator.comparing((Verb verb) -> verb.particle().isEmpty()))
        .toList();
  }

  private Optional<Move> move(Scene scene, int at, Verb verb, Set<Integer> all) {
    Tree tree = scene.tree();
    if (isQualifier(scene, at, verb) || isOfHelpers(scene, at, verb, all)) {
      return Optional.empty();
    }
    Optional<Move.Mode> mode = modes.of(tree, at);
    if (mode.isEmpty()) {
      return Optional.empty();
    }
    List<Group> moved =
        zone(tree, at, all, scene.groups(), Group::head).stream()
            .filter(group -> isMoved(tree, at, group))
            .toList();
    List<Spot> reached =
        zone(tree, at, all, scene.spots(), Spot::head).stream()
            .filter(spot -> !isOfSpeech(tree, spot))
            .toList();
    List<Party> acting = agents.of(scene, at, verb.frame(), moved);
    boolean strong =
        verb.strong()
            || isHelped(tree, at)
            || sure.is(scene, at, verb.frame(), moved, reached)
            || sure.isOfParty(scene, verb.frame(), acting, moved, reached);
    Move move =
        new Move(
            scene,
            at,
            strong ? verb.asStrong() : verb,
            acting,
            verb.frame() == Frame.STOP ? Move.Mode.SUSPENDED : mode.get(),
            day(scene, at),
            possessors.told(scene, at, moved, acting),
            zone(tree, at, all, scene.rides(), Ride::head),
            reached);
    return Optional.of(move).filter(this::isOfSomebody);
  }

  /** Whether a move is one of an evacuation, and of those who run it and not of others. */
  private boolean isOfSomebody(Move move) {
    Scene scene = move.scene();
    int at = move.predicate();
    boolean unclear =
        move.agents().isEmpty()
            && (Relatives.isOfRideSent(scene, at) || agents.isOfCutList(scene, at));
    return accept(move) && !rescues.is(move) && !agents.isOfStranger(scene, at) && !unclear;
  }

  /** "helped the departure of its citizens". */
  private boolean isHelped(Tree tree, int at) {
    OptionalInt verb = Spots.verbAbove(tree, at);
    return tree.token(at).tag().isNoun()
        && verb.isPresent()
        && words
            .effect(tree.lemma(verb.getAsInt()))
            .filter(EvacuationWords.Effect.HELPED::equals)
            .isPresent();
  }

  /** "an aircraft chartered by Chile": tells whose the aircraft is, and no move. */
  private boolean isQualifier(Scene scene, int at, Verb verb) {
    Tree tree = scene.tree();
    return verb.frame() == Frame.SEND
        && tree.is(at, Relation.ACL)
        && tree.token(at).tag() == PartOfSpeech.VBN
        && scene.hasRideAt(tree.head(at).orElse(at));
  }

  /** "A team flew to Malo to evacuate them": those who come to fetch others leave no place. */
  private static boolean isOfHelpers(Scene scene, int at, Verb verb, Set<Integer> all) {
    Tree tree = scene.tree();
    return verb.frame() == Frame.GO
        && Arguments.subjects(scene, at).stream().noneMatch(scene::hasRideAt)
        && all.stream().anyMatch(other -> Places.isAimOf(tree, other, OptionalInt.of(at)));
  }

  /** What hangs on a move and on no other one below it. */
  private static <T> List<T> zone(
      Tree tree, int at, Set<Integer> all, List<T> things, ToIntFunction<T> head) {
    return things.stream().filter(thing -> owner(tree, head.applyAsInt(thing), all) == at).toList();
  }

  /** The day of a verb; not that of the saying of it; of several the last. */
  private Optional<DayMention> day(Scene scene, int at) {
    Tree tree = scene.tree();
    Optional<DayMention> told = VerbDays.of(tree.sentence(), scene.days(), at);
    if (told.isEmpty()) {
      told =
          scene.days().stream()
              .filter(day -> day.governor() >= 0)
              .filter(
                  day ->
                      day.governor() == at
                          || Spots.verbAbove(tree, day.governor()).orElse(-1) == at)
              .reduce((one, other) -> other);
    }
    return told.filter(day -> day.governor() < 0 || !words.isSpeech(tree.lemma(day.governor())));
  }

  /** Whether people may be those who are moved; who only speaks of it is not. */
  private boolean isMoved(Tree tree, int at, Group group) {
    int verb = group.verbAbove(tree) < 0 ? at : group.verbAbove(tree);
    boolean speaks =
        tree.is(group.head(), Relation.NSUBJ)
            && words.isSpeech(tree.lemma(tree.head(group.head()).orElse(at)));
    boolean noun = tree.token(at).tag().isNoun();
    return noun
        ? group.head() > at && tree.isUnder(group.head(), at)
        : !speaks && !words.isSpeech(tree.lemma(verb));
  }

  /** "said in Oslo": where it was said. */
  private boolean isOfSpeech(Tree tree, Spot spot) {
    OptionalInt verb = Spots.verbAbove(tree, spot.head());
    return spot.role() == Spot.Role.AT
        && verb.isPresent()
        && words.isSpeech(tree.lemma(verb.getAsInt()));
  }

  private static int owner(Tree tree, int place, Set<Integer> all) {
    int at = place;
    for (int steps = 0; steps < tree.size() && at >= 0; steps++) {
      if (all.contains(at)) {
        return at;
      }
      at = tree.head(at).orElse(-1);
    }
    int best = -1;
    for (int verb : all) {
      if (best < 0 || verb < place) {
        best = verb;
      }
    }
    return best;
  }

  private boolean accept(Move move) {
    Tree tree = move.scene().tree();
    if (tree.token(move.predicate()).tag().isNoun()) {
      return acceptNoun(move);
    }
    return switch (move.frame()) {
      case CARRY -> acceptCarry(move);
      case GO -> acceptGo(move);
      case SEND -> (!move.rides().isEmpty() || offersSeats(move)) && !isCargo(move);
      case STOP -> stops(move);
    };
  }

  /** "booked 90 seats", "will send two for 330 of its residents". */
  private static boolean offersSeats(Move move) {
    Tree tree = move.scene().tree();
    boolean seats =
        tree.children(move.predicate(), Relation.OBJ, Relation.NSUBJ_PASS).stream()
            .anyMatch(object -> SEATS.contains(tree.lemma(object)));
    return seats
        || move.groups().stream()
            .anyMatch(g -> g.own() && g.count().isPresent() && isAboard(tree, g));
  }

  /** "sent a plane with tents". */
  private boolean isCargo(Move move) {
    Tree tree = move.scene().tree();
    return move.groups().isEmpty()
        && IntStream.range(move.predicate(), tree.end(move.predicate()))
            .anyMatch(place -> words.isCargo(tree.lemma(place)));
  }

  /** Whether what is stopped is a vehicle or an evacuation. */
  private boolean stops(Move move) {
    Tree tree = move.scene().tree();
    List<Integer> things =
        new ArrayList<>(tree.children(move.predicate(), Relation.OBJ, Relation.NSUBJ_PASS));
    things.addAll(Arguments.subjects(move.scene(), move.predicate()));
    return things.stream()
        .anyMatch(
            thing -> move.scene().hasRideAt(thing) || words.noun(tree.lemma(thing)).isPresent());
  }

  private boolean acceptNoun(Move move) {
    boolean people = move.groups().stream().anyMatch(group -> !group.part());
    boolean stopped = move.mode() == Move.Mode.SUSPENDED;
    return people || (move.strong() && (stopped || !move.agents().isEmpty()));
  }

  private boolean acceptCarry(Move move) {
    Tree tree = move.scene().tree();
    boolean people = movesPeople(move);
    boolean place =
        EMPTYING.contains(tree.lemma(move.predicate()))
            && (move.spots().stream().anyMatch(s -> s.role() != Spot.Role.NONE)
                || !move.agents().isEmpty());
    return move.strong() ? people || place : people && hasDirection(move);
  }

  private static boolean movesPeople(Move move) {
    Scene scene = move.scene();
    List<Integer> objects = new ArrayList<>(Arguments.objects(scene, move.predicate()));
    if (objects.isEmpty() && move.strong()) {
      objects.addAll(Arguments.subjects(scene, move.predicate()));
    }
    Tree tree = scene.tree();
    boolean convoy =
        objects.stream().anyMatch(scene::hasRideAt)
            && move.groups().stream().anyMatch(g -> g.count().isPresent() && isAboard(tree, g));
    return convoy
        || objects.stream()
            .anyMatch(
                object ->
                    scene.hasGroupAt(object)
                        || PRONOUNS.contains(scene.tree().form(object))
                        || Arguments.hasPeopleOf(scene, object));
  }

  private boolean hasDirection(Move move) {
    Tree tree = move.scene().tree();
    boolean spot =
        move.spots().stream()
            .anyMatch(
                s ->
                    s.role() == Spot.Role.FROM
                        || s.role() == Spot.Role.TO
                        || s.role() == Spot.Role.VIA);
    boolean away = false;
    int end = Math.min(tree.size(), Math.max(tree.end(move.predicate()), move.predicate() + 6));
    for (int i = move.predicate(); i < end; i++) {
      away |= words.isAway(tree.form(i));
    }
    boolean opened =
        move.scene().spots().stream()
            .anyMatch(s -> s.state() && s.role() == Spot.Role.NONE && s.first() == 0);
    boolean pronoun =
        Arguments.subjects(move.scene(), move.predicate()).stream()
            .anyMatch(place -> tree.token(place).tag() == PartOfSpeech.PRP);
    return spot || away || opened || pronoun || !move.rides().isEmpty() || !move.agents().isEmpty();
  }

  private boolean acceptGo(Move move) {
    Tree tree = move.scene().tree();
    boolean ride = false;
    boolean people = false;
    for (int subject : Arguments.subjects(move.scene(), move.predicate())) {
      boolean pronoun = tree.token(subject).tag() == PartOfSpeech.PRP;
      boolean another = words.stage(tree.lemma(subject)).isPresent();
      ride |= move.scene().hasRideAt(subject) || pronoun || another || isShip(tree, subject);
      people |= move.scene().hasGroupAt(subject) || Arguments.hasPeopleOf(move.scene(), subject);
    }
    boolean aboard =
        move.groups().stream().anyMatch(g -> g.count().isPresent() && isAboard(tree, g));
    boolean somewhere =
        move.spots().stream().anyMatch(s -> s.role() == Spot.Role.TO || s.role() == Spot.Role.FROM);
    return ((ride || people) && aboard)
        || (people && hasDirection(move))
        || (ride && somewhere)
        || (ride && !move.rides().isEmpty() && hasDirection(move));
  }

  private boolean isShip(Tree tree, int subject) {
    return subject > 0 && words.shipOf(tree.token(subject - 1).form()).isPresent();
  }

  private static boolean isAboard(Tree tree, Group group) {
    int first = group.count().map(Quantity::first).orElse(group.head());
    for (int i = Math.max(0, first - 4); i < first; i++) {
      if (ABOARD.contains(tree.form(i))) {
        return true;
      }
    }
    return false;
  }
}
