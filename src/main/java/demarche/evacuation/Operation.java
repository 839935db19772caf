package demarche.evacuation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is gathered of one party's operation while an article is read. */
final class Operation {
  private final Party party;
  private final Set<String> bodies = new LinkedHashSet<>();
  private final List<Move> moves = new ArrayList<>();
  private final List<Tally> tallies = new ArrayList<>();
  private final List<Stay> stays = new ArrayList<>();
  private final Set<Scene> scenes = new LinkedHashSet<>();
  private final List<Scene> leads = new ArrayList<>();
  private boolean speaks = false;
  private Optional<LocalDate> deadline = Optional.empty();
  private Optional<Quantity> room = Optional.empty();

  /**
   * A number told of those who are moved.
   *
   * @param total whether it is said to be all so far
   */
  record Tally(Move move, Quantity quantity, boolean total) {
    /** Both numbers of one move as one; a total swallows what is told beside it. */
    Tally with(Tally other) {
      return total
          ? this
          : new Tally(
              move,
              new Quantity(
                  quantity.first(),
                  quantity.end(),
                  quantity.head(),
                  quantity.number() + other.quantity().number(),
                  quantity.qualifier(),
                  quantity.further()),
              false);
    }
  }

  /** A number told of those who are there. */
  record Stay(Scene scene, Group group) {}

  Operation(Party party) {
    this.party = party;
  }

  void add(Move move, List<Tally> counted, List<String> acting) {
    moves.add(move);
    scenes.add(move.scene());
    tallies.addAll(counted);
    bodies.addAll(acting);
  }

  /** Takes a sentence that is about the party. */
  void add(Scene scene) {
    scenes.add(scene);
  }

  /** Takes a sentence that is about the party, right before its first move. */
  void lead(Scene scene) {
    leads.add(scene);
  }

  void add(Stay stay) {
    stays.add(stay);
  }

  /** Takes that the party itself tells of a move, or asks for it. */
  void speak() {
    speaks = true;
  }

  /** Whether the party itself tells of one of its moves, or asks for it. */
  boolean speaks() {
    return speaks;
  }

  Party party() {
    return party;
  }

  List<String> bodies() {
    return List.copyOf(bodies);
  }

  List<Move> moves() {
    return List.copyOf(moves);
  }

  List<Tally> tallies() {
    return List.copyOf(tallies);
  }

  /** The sentences that are about the party and not before its first move. */
  List<Scene> scenes() {
    return List.copyOf(scenes);
  }

  /** The sentences of the moves and the one about the party right before. */
  List<Scene> ownScenes() {
    return Stream.concat(leads.stream(), moves.stream().map(Move::scene)).distinct().toList();
  }

  List<Stay> stays() {
    return List.copyOf(stays);
  }

  /** What is told of the operation with some of its moves; what is told of all stays with each. */
  Operation part(List<Move> some) {
    Operation part = new Operation(party);
    for (Move move : some) {
      List<Tally> own = tallies.stream().filter(tally -> tally.move().equals(move)).toList();
      part.add(move, own, bodiesOf(move));
    }
    stays.stream().filter(stay -> part.scenes.contains(stay.scene())).forEach(part::add);
    deadline.ifPresent(part::limit);
    part.speaks = speaks;
    return part;
  }

  private List<String> bodiesOf(Move move) {
    return move.agents().stream()
        .filter(agent -> agent.name().equals(party.name()))
        .flatMap(agent -> agent.bodies().stream())
        .toList();
  }

  /** The places told with its moves. */
  List<Spot> spots() {
    return moves.stream().flatMap(move -> move.spots().stream()).toList();
  }

  /** The people told with its moves. */
  List<Group> groups() {
    return moves.stream().flatMap(move -> move.groups().stream()).toList();
  }

  /**
   * Whether anybody has moved.
   *
   * @param from the country left; a vehicle that sets out for it has moved nobody yet
   */
  boolean hasMoved(String from) {
    return moves.stream()
        .anyMatch(
            move ->
                move.frame() != EvacuationWords.Frame.SEND
                    && (move.mode() == Move.Mode.DONE || move.mode() == Move.Mode.GOING)
                    && !setsOut(move, from));
  }

  private boolean setsOut(Move move, String from) {
    boolean thither =
        move.spots().stream()
            .anyMatch(
                spot ->
                    (spot.role() == Spot.Role.TO && spot.name().equals(from))
                        || (spot.role() == Spot.Role.FROM
                            && !party.name().equals(from)
                            && spot.country().filter(party.name()::equals).isPresent()));
    return thither && move.frame() == EvacuationWords.Frame.GO && move.groups().isEmpty();
  }

  /** Takes a last day for registering or leaving; the first one told stands. */
  void limit(LocalDate day) {
    deadline = deadline.isPresent() ? deadline : Optional.of(day);
  }

  /** Takes the number of places on a vehicle; the largest stands. */
  void offer(Quantity places) {
    room =
        room.filter(old -> old.number() >= places.number()).isPresent()
            ? room
            : Optional.of(places);
  }

  /** How many there is room for. */
  Optional<Quantity> room() {
    return room;
  }

  /** The last day for registering or leaving. */
  Optional<LocalDate> deadline() {
    return deadline;
  }

  /** The last number of those who were there. */
  Optional<Quantity> present() {
    return stays.stream().flatMap(stay -> stay.group().count().stream()).findFirst();
  }
}
