package demarche.evacuation;

import demarche.evacuation.EvacuationWords.Effect;
import demarche.evacuation.EvacuationWords.Frame;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds who is told to move people. */
final class Agents {
  /** So many words above a move may tell that it is only helped with. */
  private static final int HEIGHT = 3;

  /** How a move hangs in the phrase of a noun or the clause of a verb. */
  private static final Relation[] INSIDE = {
    Relation.NMOD,
    Relation.ACL,
    Relation.OBJ,
    Relation.OBL,
    Relation.COMPOUND,
    Relation.ADVCL,
    Relation.XCOMP
  };

  private static final Set<String> KINDS = WordGroups.of("evacuation", "kind of state");
  private static final Set<String> FIRMS = WordGroups.of("evacuation", "firm");

  private final Parties parties;
  private final EvacuationWords words;
  private final Forces forces;
  private final Sureness sure;

  Agents(Parties parties, EvacuationWords words) {
    this.parties = parties;
    this.words = words;
    this.forces = new Forces(parties, words);
    this.sure = new Sureness(words);
  }

  /**
   * The parties that are told to act, each as it is told; none where nobody is.
   *
   * @param moved the people told with the move: who only helps with that of others does not act
   */
  List<Party> of(Scene scene, int at, Frame frame, List<Group> moved) {
    List<Party> told =
        Relatives.isOfRideSent(scene, at) ? senders(scene, at, moved) : told(scene, at, frame);
    return isHelped(scene.tree(), at)
        ? told.stream().filter(party -> isOwn(party, moved)).toList()
        : told;
  }

  /** "Norway sent ships to Chad, which evacuated 90 Norwegians": whose people they are. */
  private List<Party> senders(Scene scene, int at, List<Group> moved) {
    Tree tree = scene.tree();
    int verb = Spots.verbAbove(tree, at).orElse(at);
    List<Party> found = new ArrayList<>();
    subjects(scene, verb, found);
    tree.children(verb, Relation.OBL_AGENT)
        .forEach(by -> found.addAll(parties.ofPhrase(scene.sentence(), tree, by)));
    return found.stream()
        .filter(party -> moved.stream().anyMatch(g -> g.states().contains(party.name())))
        .toList();
  }

  /** "Qatar's role in the evacuation of Danes", "supports the repatriation of Danes". */
  private boolean isHelped(Tree tree, int at) {
    int below = at;
    for (int steps = 0; steps < HEIGHT; steps++) {
      OptionalInt above = tree.head(below);
      if (above.isEmpty() || !tree.is(below, INSIDE)) {
        return false;
      }
      below = above.getAsInt();
      if (words.effect(tree.lemma(below)).filter(Effect.HELPED::equals).isPresent()) {
        return true;
      }
      if (tree.token(below).tag().isVerb()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isOwn(Party party, List<Group> moved) {
    return moved.stream().anyMatch(g -> g.own() || g.states().contains(party.name()));
  }

  /** "On French and Spanish planes": the tree may join the planes to "French". */
  private List<Party> onRides(Scene scene, int at) {
    Tree tree = scene.tree();
    return tree.children(at, Relation.OBL).stream()
        .filter(child -> tree.joined(child).stream().anyMatch(scene::hasRideAt))
        .flatMap(child -> parties.ofPhrase(scene.sentence(), tree, child).stream())
        .toList();
  }

  private List<Party> told(Scene scene, int at, Frame frame) {
    Tree tree = scene.tree();
    if (tree.token(at).tag().isNoun()) {
      return ofNoun(scene, at);
    }
    List<Party> found = new ArrayList<>();
    OptionalInt agent = tree.child(at, Relation.OBL_AGENT);
    if (agent.isPresent()) {
      found.addAll(parties.ofPhrase(scene.sentence(), tree, agent.getAsInt()));
    }
    if (found.isEmpty()) {
      found.addAll(effort(scene, at));
    }
    if (found.isEmpty()) {
      if (isOnlyTold(tree, at)) {
        thanked(scene, at, found);
      } else {
        subjects(scene, at, found);
      }
    }
    if (found.isEmpty()) {
      found.addAll(onRides(scene, at));
    }
    if (found.isEmpty() && Arguments.isPassive(tree, at)) {
      found.addAll(forces.ofReached(scene, at));
      staff(scene, at, found);
    }
    if (found.isEmpty() && frame == Frame.GO) {
      scene.rides().stream()
          .filter(ride -> ride.head() < at)
          .forEach(ride -> found.addAll(parties.ofPhrase(scene.sentence(), tree, ride.head())));
    }
    if (found.isEmpty() && sure.isOfOperation(scene, at)) {
      found.addAll(forces.ofOperation(scene, at));
    }
    return found;
  }

  /** "Norway's evacuation of Danes", "Norway began the airlift". */
  private List<Party> ofNoun(Scene scene, int at) {
    Tree tree = scene.tree();
    List<Party> found = new ArrayList<>(parties.ownersOf(scene.sentence(), tree, at));
    if (found.isEmpty()) {
      found.addAll(effort(scene, at));
    }
    if (found.isEmpty() && !tree.is(at, Relation.OBL, Relation.NSUBJ)) {
      OptionalInt above = Spots.verbAbove(tree, at);
      if (above.isPresent() && !words.isSpeech(tree.lemma(above.getAsInt()))) {
        subjects(scene, above.getAsInt(), found);
      }
    }
    return found;
  }

  /** "discuss evacuating Danes": who only speaks of it does not act. */
  private boolean isOnlyTold(Tree tree, int at) {
    int verb = at;
    while (tree.token(verb).tag() == PartOfSpeech.VBG
        && tree.children(verb, Relation.NSUBJ, Relation.AUX).isEmpty()) {
      OptionalInt above = Spots.verbAbove(tree, verb);
      if (above.isEmpty()) {
        return false;
      }
      verb = above.getAsInt();
    }
    return verb != at && words.isSpeech(tree.lemma(verb));
  }

  /** "thanked Oman for evacuating Danes". */
  private void thanked(Scene scene, int at, List<Party> found) {
    Tree tree = scene.tree();
    OptionalInt noun = nounAbove(tree, at);
    boolean reason =
        tree.children(at, Relation.MARK).stream().anyMatch(mark -> tree.form(mark).equals("for"))
            || (noun.isPresent() && tree.preposition(noun.getAsInt()).equals("for"));
    OptionalInt verb = Spots.verbAbove(tree, at);
    if (reason && verb.isPresent()) {
      tree.children(verb.getAsInt(), Relation.OBJ)
          .forEach(whom -> found.addAll(parties.ofPhrase(scene.sentence(), tree, whom)));
    }
  }

  /** "Qatar's efforts in the evacuation": whose the noun is on which the move hangs. */
  private List<Party> effort(Scene scene, int at) {
    OptionalInt noun = nounAbove(scene.tree(), at);
    return noun.isPresent()
        ? parties.ownersOf(scene.sentence(), scene.tree(), noun.getAsInt())
        : List.of();
  }

  private static OptionalInt nounAbove(Tree tree, int at) {
    OptionalInt above = tree.head(at);
    return above.isPresent()
            && tree.is(at, Relation.NMOD, Relation.ACL, Relation.COMPOUND)
            && tree.token(above.getAsInt()).tag().isNoun()
        ? above
        : OptionalInt.empty();
  }

  /**
   * "the Order's focus on repatriating", "Chilean firms moved": done by somebody with a name who is
   * no party, or by unnamed firms.
   */
  boolean isOfStranger(Scene scene, int at) {
    Tree tree = scene.tree();
    boolean firms =
        !Arguments.isPassive(tree, at)
            && Arguments.subjects(scene, at).stream()
                .anyMatch(subject -> FIRMS.contains(tree.lemma(subject)));
    OptionalInt noun = nounAbove(tree, at);
    return firms || isOfNamed(scene, at, noun);
  }

  private boolean isOfNamed(Scene scene, int at, OptionalInt noun) {
    Tree tree = scene.tree();
    return noun.isPresent()
        && effort(scene, at).isEmpty()
        && tree.children(noun.getAsInt(), Relation.NMOD_POSS).stream()
            .anyMatch(owner -> tree.token(owner).tag().isProperNoun());
  }

  /** "The staff of the Danish embassy were flown out": by the body whose staff they are. */
  private void staff(Scene scene, int at, List<Party> found) {
    for (int subject : found.isEmpty() ? Arguments.subjects(scene, at) : List.<Integer>of()) {
      boolean staff =
          scene.groups().stream().anyMatch(g -> g.head() == subject && g.kinds().contains("staff"));
      if (staff) {
        parties.ofPhrase(scene.sentence(), scene.tree(), subject).stream()
            .filter(party -> !party.bodies().isEmpty() || party.adjective().isEmpty())
            .forEach(found::add);
      }
    }
  }

  /** Subjects that act; people who are moved or who leave do not. */
  private void subjects(Scene scene, int at, List<Party> found) {
    boolean passive = Arguments.isPassive(scene.tree(), at);
    for (int told : Arguments.subjects(scene, at)) {
      int subject = Relatives.meant(scene.tree(), at, told);
      boolean ride = scene.hasRideAt(subject);
      boolean moved = scene.hasGroupAt(subject) && !isActing(scene, subject);
      if (!passive && KINDS.contains(scene.tree().lemma(subject))) {
        found.addAll(listed(scene, subject));
      } else if (ride || (!passive && !moved)) {
        List<Party> own = parties.ofPhrase(scene.sentence(), scene.tree(), subject);
        own = own.stream().allMatch(Party::described) ? spokenOf(scene, at, subject, own) : own;
        found.addAll(own.isEmpty() && ride ? owners(scene, at, subject) : own);
      }
    }
  }

  /** "Several countries – Chile, Peru and Oman – evacuated": all that the list names. */
  private List<Party> listed(Scene scene, int countries) {
    Tree tree = scene.tree();
    List<Party> found =
        tree.children(countries, Relation.APPOS).stream()
            .flatMap(first -> tree.joined(first).stream())
            .flatMap(state -> parties.at(scene.sentence(), tree, state).stream())
            .toList();
    return found.size() > 1 ? found : List.of();
  }

  /** Whether countries act of which a list behind them names some that are not surely all. */
  boolean isOfCutList(Scene scene, int at) {
    Tree tree = scene.tree();
    return tree.children(at, Relation.NSUBJ).stream()
        .filter(subject -> KINDS.contains(tree.lemma(subject)))
        .anyMatch(
            countries ->
                tree.child(countries, Relation.APPOS).isPresent()
                    && listed(scene, countries).isEmpty());
  }

  private List<Party> spokenOf(Scene scene, int at, int subject, List<Party> own) {
    List<Party> told = forces.of(scene, at, subject);
    return told.isEmpty() ? own : told;
  }

  /** "Norway, whose frigate took them", "its ship also carried them". */
  private List<Party> owners(Scene scene, int at, int ride) {
    Tree tree = scene.tree();
    List<Party> found = new ArrayList<>();
    for (int owner : tree.children(ride, Relation.NMOD_POSS)) {
      int whose = Relatives.meant(tree, at, owner);
      found.addAll(
          whose == owner
              ? parties.ofPronoun(scene.sentence(), owner)
              : parties.ofPhrase(scene.sentence(), tree, whose));
    }
    return found;
  }

  /** "The embassy staff moved them", "The British sent a ship". */
  private static boolean isActing(Scene scene, int subject) {
    Tree tree = scene.tree();
    boolean nation =
        subject > 0
            && tree.form(subject - 1).equals("the")
            && Character.isUpperCase(tree.token(subject).form().codePointAt(0));
    return scene.groups().stream()
        .anyMatch(
            g ->
                g.head() == subject
                    && g.count().isEmpty()
                    && (nation || g.kinds().contains("staff")));
  }
}
