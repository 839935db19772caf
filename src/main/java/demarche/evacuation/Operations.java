package demarche.evacuation;

import demarche.clause.Clauses;
import demarche.evacuation.EvacuationWords.Effect;
import demarche.evacuation.EvacuationWords.Frame;
import demarche.evacuation.EvacuationWords.Verb;
import demarche.evacuation.Operation.Stay;
import demarche.evacuation.Operation.Tally;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Gathers an article's moves into operations, one for each party. */
final class Operations {
  private final EvacuationWords words;
  private final Stays stays;
  private final Sureness sure;
  private final RunningTotals totals;
  private final Parties parties;
  private final Optional<String> origin;
  private final Map<Integer, List<Party>> headers;
  private final Map<String, Operation> found = new LinkedHashMap<>();
  private List<Party> topic = List.of();

  /** The parties that are told to act in the paragraph so far. */
  private final Set<String> acting = new LinkedHashSet<>();

  private Lead lead = new Lead(Optional.empty(), List.of());

  /** The sentence before, and the parties that it is about. */
  private record Lead(Optional<Scene> scene, List<Party> about) {}

  /** In "Chile, Peru, and the Netherlands" so many tokens part the names at most. */
  private static final int LIST_STEP = 4;

  private Operations(
      EvacuationWords words,
      Parties parties,
      Optional<String> origin,
      Map<Integer, List<Party>> headers) {
    this.words = words;
    this.stays = new Stays(words);
    this.sure = new Sureness(words);
    this.totals = new RunningTotals(words);
    this.parties = parties;
    this.origin = origin;
    this.headers = headers;
  }

  /**
   * The operations of an article, in the order of their first moves.
   *
   * @param scenes its sentences
   * @param moves the moves of each sentence
   * @param words the words by which evacuations are told
   * @param origin the country that most operations leave
   * @param headers the parties that stand as headings over paragraphs, by paragraph
   */
  static List<Operation> of(
      List<Scene> scenes,
      List<List<Move>> moves,
      EvacuationWords words,
      Parties parties,
      Optional<String> origin,
      Map<Integer, List<Party>> headers) {
    Operations operations = new Operations(words, parties, origin, headers);
    int paragraph = -1;
    for (Scene scene : scenes) {
      if (scene.paragraph() != paragraph) {
        paragraph = scene.paragraph();
        operations.acting.clear();
        operations.topic = headers.getOrDefault(paragraph, operations.topic);
      }
      operations.read(scene, moves.get(scene.sentence()));
    }
    operations.attachStays(scenes);
    return List.copyOf(operations.found.values());
  }

  private void read(Scene scene, List<Move> moves) {
    boolean single = headers.getOrDefault(scene.paragraph(), List.of()).size() == 1;
    List<Party> subject = single ? List.of() : subject(scene);
    if (!subject.isEmpty()) {
      topic = subject;
    }
    for (Move move : moves) {
      List<Party> who = Further.isOfSeveral(move, acting) ? List.of() : who(move);
      move.agents().forEach(party -> acting.add(party.name()));
      for (int i = 0; i < who.size(); i++) {
        Party party = who.get(i);
        operation(party, scene).add(move, Tallies.of(move, i, who.size()), party.bodies());
      }
      if (!who.isEmpty() && !single) {
        topic = who;
      }
    }
    if (moves.isEmpty() && single) {
      verbless(scene);
    }
    if (moves.isEmpty()) {
      totals.of(scene).ifPresent(total -> total(scene, total));
    }
    if (!moves.isEmpty()) {
      spoken(scene).stream()
          .map(party -> found.get(party.name()))
          .filter(Objects::nonNull)
          .forEach(Operation::speak);
    }
    lead = new Lead(Optional.of(scene), subject);
    Deadlines.limit(scene, moves, running());
    offer(scene);
  }

  /** What a sentence tells of room, it tells of those of whom it speaks. */
  private void offer(Scene scene) {
    for (Party party : topic) {
      Operation operation = found.get(party.name());
      if (operation != null) {
        operation.add(scene);
        scene.quantities().stream()
            .filter(q -> Quantities.isRoom(scene.tree(), q))
            .forEach(operation::offer);
      }
    }
  }

  /** The operations of those whom the text is about. */
  private List<Operation> running() {
    return topic.stream().map(party -> found.get(party.name())).filter(Objects::nonNull).toList();
  }

  /** The operation of a party; a new one begins where the text was already about the party. */
  private Operation operation(Party party, Scene scene) {
    Operation known = found.get(party.name());
    if (known != null) {
      return known;
    }
    Operation operation = new Operation(parties.party(party.name()));
    boolean about = lead.about().stream().anyMatch(one -> one.name().equals(party.name()));
    lead.scene()
        .filter(before -> about && before.paragraph() == scene.paragraph())
        .ifPresent(operation::lead);
    found.put(party.name(), operation);
    return operation;
  }

  /** The parties that say or ask something in a sentence. */
  private List<Party> spoken(Scene scene) {
    Tree tree = scene.tree();
    List<Party> speakers = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      boolean says =
          words.isSpeech(tree.lemma(i))
              || words.effect(tree.lemma(i)).filter(Effect.ASKED::equals).isPresent();
      if (says && tree.token(i).tag().isVerb()) {
        Clauses.subjects(tree, i)
            .forEach(at -> speakers.addAll(parties.ofPhrase(scene.sentence(), tree, at)));
      }
    }
    return speakers;
  }

  /** Under a heading: "Two flights, about 240 people". */
  private void verbless(Scene scene) {
    boolean verb = scene.tree().sentence().tokens().stream().anyMatch(t -> t.tag().isVerb());
    boolean people = scene.groups().stream().anyMatch(g -> g.count().isPresent() && !g.part());
    if (verb || !people || scene.rides().isEmpty()) {
      return;
    }
    Move move = done(scene, scene.rides().getFirst().head(), scene.groups(), scene.rides());
    Party party = topic.getFirst();
    operation(party, scene).add(move, Tallies.of(move, 0, 1), party.bodies());
  }

  /** "The total has risen to 130", right behind the sentence of the one operation it adds up. */
  private void total(Scene scene, Quantity total) {
    List<Operation> last =
        found.values().stream()
            .filter(
                one ->
                    lead.scene().filter(one.moves().getLast().scene()::equals).isPresent()
                        && lead.scene().get().paragraph() == scene.paragraph())
            .toList();
    boolean counted =
        last.size() == 1
            && last.getFirst().tallies().stream()
                .map(tally -> tally.quantity().number())
                .max(Long::compare)
                .filter(most -> most <= total.number())
                .isPresent();
    if (counted) {
      Move move = done(scene, scene.tree().root().orElse(0), List.of(), List.of());
      last.getFirst().add(move, List.of(new Tally(move, total, true)), List.of());
    }
  }

  /** What is told of those whom the text is about, in a sentence without a verb of moving. */
  private Move done(Scene scene, int at, List<Group> groups, List<Ride> rides) {
    return new Move(
        scene,
        at,
        new Verb("", "", Frame.GO, false),
        topic,
        Move.Mode.DONE,
        Optional.empty(),
        groups,
        rides,
        rides.isEmpty() ? List.of() : scene.spots());
  }

  /** The party that a sentence is about: its subject or whose the subject is. */
  private List<Party> subject(Scene scene) {
    Tree tree = scene.tree();
    List<Party> opening = opening(scene);
    if (!opening.isEmpty()) {
      return opening;
    }
    int root = tree.root().orElse(-1);
    List<Party> found = new ArrayList<>();
    for (int subject : root < 0 ? List.<Integer>of() : Clauses.subjects(tree, root)) {
      if (subject < root && (topic.isEmpty() || !scene.hasGroupAt(subject))) {
        found.addAll(parties.ofPhrase(scene.sentence(), tree, subject));
        found.addAll(parties.ofPronoun(scene.sentence(), subject));
      }
    }
    found.removeIf(party -> origin.filter(party.name()::equals).isPresent());
    return distinct(
        onlyTells(tree, root)
            ? found.stream().map(party -> parties.party(party.name())).toList()
            : found);
  }

  /** "Some 90 were flown out, the ministry said": the body runs nothing; "said it flew out 90". */
  private boolean onlyTells(Tree tree, int verb) {
    return verb >= 0
        && words.isSpeech(tree.lemma(verb))
        && IntStream.range(verb, tree.size())
            .noneMatch(
                at ->
                    tree.token(at).tag() == PartOfSpeech.PRP
                        && tree.is(at, Relation.NSUBJ)
                        && tree.isUnder(at, verb));
  }

  /** The state whose name opens a sentence: "Chile, whose ships", "Chile's navy". */
  private List<Party> opening(Scene scene) {
    List<Party> found = new ArrayList<>();
    Tree tree = scene.tree();
    int next = 1;
    for (Spot spot : scene.spots()) {
      boolean opens =
          spot.state()
              && spot.role() == Spot.Role.NONE
              && spot.first() <= next
              && IntStream.range(0, spot.first()).noneMatch(at -> tree.token(at).tag().isVerb());
      if (opens && !origin.equals(spot.country())) {
        found.add(parties.party(spot.name()));
        next = spot.head() + LIST_STEP;
      }
    }
    return found;
  }

  /** Who runs a move: who is told to, else whose heading or nationality it is, else the topic. */
  private List<Party> who(Move move) {
    List<Party> agents = agents(move);
    if (!agents.isEmpty()) {
      return agents;
    }
    List<Party> header = headers.getOrDefault(move.scene().paragraph(), List.of());
    if (header.size() == 1) {
      return header;
    }
    Set<String> states = new LinkedHashSet<>();
    boolean mixed = false;
    for (Group group : move.groups()) {
      if (!group.part()) {
        states.addAll(group.states());
        mixed |= group.states().isEmpty() && (group.count().isPresent() || group.own());
      }
    }
    boolean own = origin.filter(o -> states.equals(Set.of(o))).isPresent();
    if (own && !mixed && !move.strong()) {
      return List.of();
    }
    if (move.frame() == Frame.GO && !own && origin.filter(states::contains).isPresent()) {
      // "120 Ukrainians and 10 Poles left Sumy": those who go with others organize nothing.
      return List.of();
    }
    origin.ifPresent(states::remove);
    if (states.size() == 1 && new Further(words).isRunBy(move, topic, found)) {
      return topic;
    }
    if (states.size() == 1 && !(mixed && !topic.isEmpty())) {
      return List.of(parties.party(states.iterator().next()));
    }
    List<Party> home = home(move);
    return home.isEmpty() ? unnamed(move) : home;
  }

  /** Nobody who is named, where a move is sure and nothing was told before; else the topic. */
  private List<Party> unnamed(Move move) {
    boolean passive = Arguments.isPassive(move.scene().tree(), move.predicate());
    boolean moved =
        move.groups().stream().anyMatch(g -> !g.part())
            || move.spots().stream().anyMatch(spot -> spot.role() == Spot.Role.FROM);
    boolean unnamed = passive && moved && move.strong() && Weight.isSure(move);
    unnamed |= move.strong() && !passive && sure.isOfOperation(move.scene(), move.predicate());
    return topic.isEmpty() && unnamed ? List.of(Parties.NOBODY) : topic(move);
  }

  /** "The first 40 landed in Oslo": of the one state whose people leave and that they reach. */
  private List<Party> home(Move move) {
    List<String> states =
        move.spots().stream()
            .filter(spot -> spot.role() == Spot.Role.TO)
            .flatMap(spot -> spot.country().stream())
            .filter(state -> found.containsKey(state) && !origin.equals(Optional.of(state)))
            .distinct()
            .toList();
    return states.size() == 1 ? List.of(parties.party(states.getFirst())) : List.of();
  }

  /** Whom the text is about; of "our citizens" and "its citizens" only states. */
  private List<Party> topic(Move move) {
    boolean own = move.groups().stream().anyMatch(g -> g.own() && !g.kinds().contains("staff"));
    return own ? topic.stream().filter(party -> party.adjective().isPresent()).toList() : topic;
  }

  /** Who is told to act; "the navy" of whom the text is about. */
  private List<Party> agents(Move move) {
    List<Party> told = distinct(move.agents());
    boolean vague = !told.isEmpty() && told.stream().allMatch(Party::described);
    boolean known =
        topic.stream().anyMatch(t -> told.stream().anyMatch(p -> p.name().equals(t.name())));
    return vague && !known && !topic.isEmpty() ? topic : told;
  }

  private static List<Party> distinct(List<Party> agents) {
    Map<String, Party> byName = new LinkedHashMap<>();
    agents.forEach(party -> byName.putIfAbsent(party.name(), party));
    return List.copyOf(byName.values());
  }

  /** Numbers of those who are there, for parties that have an operation. */
  private void attachStays(List<Scene> scenes) {
    List<Party> last = List.of();
    int paragraph = -1;
    for (Scene scene : scenes) {
      if (scene.paragraph() != paragraph) {
        paragraph = scene.paragraph();
        last = headers.getOrDefault(paragraph, List.of());
      }
      List<Party> subject = subject(scene);
      last = subject.isEmpty() ? last : subject;
      for (Group group : scene.groups()) {
        if (group.count().isPresent() && !group.part() && stays.areThere(scene, group)) {
          Optional<String> state = state(group, last);
          state.map(found::get).ifPresent(op -> op.add(new Stay(scene, group)));
        }
      }
    }
  }

  private static Optional<String> state(Group group, List<Party> topic) {
    if (group.states().size() == 1) {
      return Optional.of(group.states().getFirst());
    }
    return topic.size() == 1 && group.states().isEmpty()
        ? Optional.of(topic.getFirst().name())
        : Optional.empty();
  }
}
