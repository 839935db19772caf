package demarche.communication;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.communication.Words.Group;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the calls and meetings that nouns tell: "talks with", "in a call". */
final class Talks {
  private static final Set<String> SUMMITS = WordGroups.of("communication", "meeting of leaders");
  private static final Set<String> JOINING = WordGroups.of("communication", "verb of joining");
  private static final Set<String> MEETING = WordGroups.of("communication", "verb of meeting");
  private static final Set<String> PHONES = WordGroups.of("communication", "line in a headline");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> FROM = Set.of("from");
  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> BETWEEN =
      WordGroups.of("communication", "preposition of all partners");
  private static final Set<String> WITH_OR_TO =
      WordGroups.of("communication", "preposition of a partner");
  private static final Set<String> AT = WordGroups.of("communication", "setting of talks");

  /** "He praised it following the council's meeting": he need not have been at it. */
  private static final Set<String> AFTER = WordGroups.of("communication", "preposition of time");

  /** One talks by phone, and is not at what is done "by a summit". */
  private static final Set<String> LINE = WordGroups.of("communication", "line preposition");

  private static final Set<String> AROUND =
      WordGroups.of("communication", "preposition around talks");

  private Talks() {}

  /** The calls and meetings that a noun tells. */
  static List<Telling> noun(Scene scene, Cue cue) {
    Anchor anchor = Anchor.of(scene.tree(), cue.place());
    if (!anchor.real(scene)
        || setsAMeeting(scene, anchor)
        || isRollCall(scene, anchor)
        || Bystanding.is(scene, anchor)
        || isStaged(scene, anchor)) {
      return List.of();
    }
    List<Integer> between = between(scene, anchor);
    if (!between.isEmpty()) {
      Span span = anchor.span(scene, cue.first()).with(scene.tree(), between);
      return Company.meets(scene, cue, listed(scene, between), List.of(), span);
    }
    List<Member> doers = doers(scene, cue, anchor);
    if (withThePress(scene, cue)) {
      return doers.isEmpty() ? List.of() : List.of(briefing(scene, cue, anchor, doers));
    }
    List<Member> others = new ArrayList<>(others(scene, anchor));
    others.addAll(callers(scene, cue, anchor));
    if (others.isEmpty() && anchor.isSetting(AT)) {
      others.addAll(addressed(scene, anchor));
    }
    others.addAll(companions(scene, anchor));
    boolean leaders = false;
    if (cue.trigger().kind() == CommunicationKind.MEETING
        && !anchor.isSetting(AFTER)
        && (anchor.predicate(scene.tree()).isPresent() || ofLeaders(scene, cue.place()))) {
      List<Member> bodies = bodies(scene, cue.place());
      others.addAll(bodies);
      leaders =
          !bodies.isEmpty()
              && (SUMMITS.contains(cue.trigger().name()) || ofLeaders(scene, cue.place()));
    }
    boolean told = !others.isEmpty() || !Bystanding.joins(scene, anchor);
    return (doers.isEmpty() && !leaders) || !told
        ? List.of()
        : Company.meets(scene, cue, doers, others, anchor.span(scene, cue.first()));
  }

  /** "A moderated conversation with Ms. Ito": held before others, and no call. */
  private static boolean isStaged(Scene scene, Anchor anchor) {
    Tree tree = scene.tree();
    return tree.children(anchor.noun(), Relation.AMOD, Relation.COMPOUND).stream()
        .anyMatch(how -> scene.words().is(tree.form(how), Group.STAGED));
  }

  /** "Received a call from Mr. Ito": the person who calls; "a call for help" is an appeal. */
  private static List<Member> callers(Scene scene, Cue cue, Anchor anchor) {
    Tree tree = scene.tree();
    boolean received =
        cue.trigger().kind() == CommunicationKind.CALL
            && anchor.isObject()
            && tree.token(anchor.noun()).tag() == PartOfSpeech.NN
            && tree.child(anchor.noun(), Relation.ACL).isEmpty()
            && scene.near(anchor.noun(), FOR).isEmpty()
            && anchor.predicate(tree).stream()
                .anyMatch(verb -> scene.words().is(tree, verb, Group.RECEIVING_VERB));
    return received
        ? scene.membersNear(anchor.noun(), FROM).stream()
            .filter(member -> member.type() == ActorType.PERSON)
            .toList()
        : List.of();
  }

  private static boolean withThePress(Scene scene, Cue cue) {
    return cue.trigger().kind() == CommunicationKind.CALL
        && scene.near(cue.place(), WITH).stream()
            .anyMatch(with -> scene.words().is(scene.tree(), with, Group.PRESS));
  }

  private static Telling briefing(Scene scene, Cue cue, Anchor anchor, List<Member> speakers) {
    return scene.telling(
        CommunicationKind.BRIEFING,
        cue.trigger().name(),
        speakers,
        scene.days().of(scene.sentence(), cue.place()),
        anchor.span(scene, cue.first()),
        cue);
  }

  /** "The union's leaders' meeting": all of a body, not one who owns a meeting. */
  private static boolean ofLeaders(Scene scene, int noun) {
    Tree tree = scene.tree();
    return tree.children(noun, Relation.NMOD_POSS).stream()
        .anyMatch(
            owner ->
                tree.token(owner).tag() == PartOfSpeech.NNS
                    && scene.words().is(tree, owner, Group.TRAVELLER));
  }

  /** "Joining him at the meeting were A, B, and C": a long list, of which trees lose half. */
  private static boolean isRollCall(Scene scene, Anchor anchor) {
    Tree tree = scene.tree();
    return anchor.predicate(tree).stream()
        .filter(verb -> JOINING.contains(tree.lemma(verb)))
        .anyMatch(verb -> Subjects.of(scene, verb).stream().anyMatch(s -> s > anchor.noun()));
  }

  /** "Will meet at the union's summit": the verb tells who meets. */
  private static boolean setsAMeeting(Scene scene, Anchor anchor) {
    OptionalInt predicate = anchor.predicate(scene.tree());
    return predicate.isPresent()
        && anchor.isSetting(AT)
        && MEETING.contains(scene.tree().lemma(predicate.getAsInt()));
  }

  /** The heads of the phrases of those between whom it is; none where they are not two. */
  private static List<Integer> between(Scene scene, Anchor anchor) {
    List<Integer> leaders =
        scene.by(anchor.noun(), OF).stream().filter(head -> isOfLands(scene, head)).toList();
    if (!leaders.isEmpty()) {
      return leaders;
    }
    List<Integer> between = Rolls.withLast(scene, joined(scene, scene.by(anchor.noun(), BETWEEN)));
    OptionalInt above = anchor.governor();
    for (int height = 0;
        height < 2 && listed(scene, between).size() < 2 && above.isPresent();
        height++) {
      between =
          joined(
              scene,
              scene.by(above.getAsInt(), BETWEEN).stream()
                  .filter(phrase -> phrase > anchor.noun())
                  .toList());
      above = scene.tree().head(above.getAsInt());
    }
    return listed(scene, between).size() < 2 ? List.of() : between;
  }

  /** "A meeting of the foreign ministers of Peru and Chile": two lands or more by their leaders. */
  private static boolean isOfLands(Scene scene, int head) {
    return scene.tree().token(head).tag() == PartOfSpeech.NNS
        && scene.words().is(scene.tree(), head, Group.TRAVELLER)
        && scene.one(head).stream().filter(m -> m.type() == ActorType.COUNTRY).count() > 1;
  }

  private static List<Member> listed(Scene scene, List<Integer> heads) {
    return Rolls.completed(scene, scene.all(heads), heads);
  }

  private static List<Integer> joined(Scene scene, List<Integer> heads) {
    return heads.stream().flatMap(head -> scene.tree().joined(head).stream()).distinct().toList();
  }

  private static List<Member> doers(Scene scene, Cue cue, Anchor anchor) {
    Tree tree = scene.tree();
    OptionalInt later = laterSubject(tree, anchor);
    if (later.isPresent()) {
      return scene.everyone(tree.joined(later.getAsInt()));
    }
    List<Member> owners = scene.owners(cue.place());
    if (!owners.isEmpty() && !ofLeaders(scene, cue.place())) {
      return owners;
    }
    OptionalInt predicate = anchor.predicate(tree);
    boolean held =
        anchor.isObject()
            && predicate.isPresent()
            && scene.words().is(tree, predicate.getAsInt(), Group.CARRIER_OF_TALK);
    boolean line = PHONES.contains(cue.trigger().words().getLast());
    boolean to =
        anchor.isSetting(Set.of("to"))
            && predicate.isPresent()
            && scene.words().is(tree, predicate.getAsInt(), Group.ADDRESSING_VERB);
    boolean at = cue.trigger().kind() == CommunicationKind.CALL || !anchor.isSetting(LINE);
    boolean setting = (anchor.isSetting(AT) && at) || to || (!line && anchor.isSetting(AROUND));
    return held || setting || !callers(scene, cue, anchor).isEmpty()
        ? withThoseBeside(scene, anchor.subjects(scene))
        : List.of();
  }

  private static List<Member> withThoseBeside(Scene scene, List<Integer> subjects) {
    List<Member> all = new ArrayList<>(scene.everyone(subjects));
    all.addAll(scene.all(Rolls.beside(scene, subjects)));
    return all;
  }

  /** "In his call with Mr. Ito, Mr. Lind explained": whom the pronoun means is named behind. */
  private static OptionalInt laterSubject(Tree tree, Anchor anchor) {
    boolean pronoun =
        tree.children(anchor.noun(), Relation.NMOD_POSS).stream()
            .anyMatch(owner -> tree.token(owner).tag() == PartOfSpeech.PRP_POSSESSIVE);
    OptionalInt verb = anchor.predicate(tree);
    return pronoun && verb.isPresent() && verb.getAsInt() > anchor.noun()
        ? tree.children(verb.getAsInt(), Relation.NSUBJ).stream()
            .filter(subject -> subject > anchor.noun() && tree.token(subject).tag().isNoun())
            .mapToInt(subject -> subject)
            .reduce((one, other) -> other)
        : OptionalInt.empty();
  }

  /** Those with whom one talks: beside the noun, or beside its verb. */
  private static List<Member> others(Scene scene, Anchor anchor) {
    List<Member> others = new ArrayList<>(scene.membersBy(anchor.noun(), WITH));
    if (!others.isEmpty()) {
      // "Calls with Mr. Ito of Ghana, and Mr. Lind": the tree may join him to the calls.
      scene.tree().children(anchor.noun(), Relation.CONJ).stream()
          .filter(joined -> Scene.named(scene.mention(joined)))
          .forEach(joined -> others.addAll(scene.one(joined)));
      return others;
    }
    OptionalInt predicate = anchor.predicate(scene.tree());
    if (predicate.isPresent() && (anchor.isObject() || anchor.isSetting(AT))) {
      others.addAll(scene.membersBy(predicate.getAsInt(), WITH));
    }
    if (others.isEmpty() && predicate.isPresent() && anchor.isSetting(LINE)) {
      // "Reviewed the plans with him by video conference": the tree may hang him on the plans.
      scene.tree().children(predicate.getAsInt(), Relation.OBJ).stream()
          .flatMap(object -> scene.membersBy(object, WITH).stream())
          .forEach(others::add);
    }
    return others;
  }

  /** The one at the other end: "told him by phone", "discussed it with him in a call". */
  private static List<Member> addressed(Scene scene, Anchor anchor) {
    Tree tree = scene.tree();
    OptionalInt predicate = anchor.predicate(tree);
    if (predicate.isEmpty()
        || !scene.words().is(tree, predicate.getAsInt(), Group.ADDRESSING_VERB)) {
      return List.of();
    }
    List<Member> addressed = new ArrayList<>(1);
    for (int object : tree.children(predicate.getAsInt(), Relation.OBJ, Relation.IOBJ)) {
      addressed.addAll(scene.all(object));
    }
    for (int phrase : scene.by(predicate.getAsInt(), WITH_OR_TO)) {
      if (phrase != anchor.noun()) {
        addressed.addAll(scene.all(phrase));
      }
    }
    return addressed.stream().filter(member -> member.type() != ActorType.ORGANIZATION).toList();
  }

  /** "Joined him on the call", "at the meeting": those who were there before. */
  private static List<Member> companions(Scene scene, Anchor anchor) {
    Tree tree = scene.tree();
    return anchor.predicate(tree).stream()
        .filter(verb -> anchor.isSetting(AT) && JOINING.contains(tree.lemma(verb)))
        .boxed()
        .flatMap(verb -> tree.children(verb, Relation.OBJ).stream())
        .flatMap(object -> scene.all(object).stream())
        .toList();
  }

  /** "A NATO Summit": the body by whose one word its meeting is called, named elsewhere alone. */
  private static List<Member> inName(Scene scene, int part) {
    Cast cast = scene.read().cast();
    String word = scene.tree().token(part).form();
    if (cast.at(scene.sentence(), part).isPresent()) {
      return List.of();
    }
    return IntStream.range(0, cast.mentions().size())
        .boxed()
        .flatMap(
            sentence ->
                cast.mentions().get(sentence).stream()
                    .filter(m -> m.form() == Mention.Form.NAME && m.end() == m.first() + 1)
                    .filter(m -> isWord(scene, sentence, m.first(), word)))
        .flatMap(mention -> mention.members().stream())
        .distinct()
        .toList();
  }

  private static boolean isWord(Scene scene, int sentence, int place, String word) {
    return scene.read().trees().get(sentence).token(place).form().equals(word);
  }

  /** The bodies whose meeting it is: "a summit of the African Union", "an EU summit". */
  private static List<Member> bodies(Scene scene, int noun) {
    Tree tree = scene.tree();
    List<Member> bodies = new ArrayList<>(ofLeaders(scene, noun) ? scene.owners(noun) : List.of());
    bodies.addAll(paired(scene, noun));
    for (int child : tree.children(noun, Relation.NMOD, Relation.COMPOUND, Relation.AMOD)) {
      String preposition = tree.preposition(child);
      if (preposition.equals("of") || (preposition.isEmpty() && child < noun)) {
        Stream.concat(scene.all(child).stream(), inName(scene, child).stream())
            .filter(member -> member.type() == ActorType.ORGANIZATION)
            .filter(member -> !scene.words().is(member.name(), Group.SEAT))
            .forEach(bodies::add);
      }
    }
    return bodies;
  }

  /** "The Peru-ASEAN summit": both whose names a hyphen joins before the noun. */
  private static List<Member> paired(Scene scene, int noun) {
    Tree tree = scene.tree();
    if (noun < 3 || tree.token(noun - 2).tag() != PartOfSpeech.HYPH) {
      return List.of();
    }
    List<Member> one = pairedPart(scene, noun - 3);
    List<Member> other = pairedPart(scene, noun - 1);
    return one.isEmpty() || other.isEmpty()
        ? List.of()
        : Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  private static List<Member> pairedPart(Scene scene, int place) {
    return Stream.concat(scene.one(place).stream(), inName(scene, place).stream())
        .filter(m -> m.type() == ActorType.COUNTRY || m.type() == ActorType.ORGANIZATION)
        .toList();
  }
}
