package demarche.evacuation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts what one party moves out of two lands: two operations. */
final class Lands {
  private final Optional<String> main;

  /**
   * @param main the country that most operations of the article leave
   */
  Lands(Optional<String> main) {
    this.main = main;
  }

  /**
   * An operation, or one for each land out of which its moves surely go; a land on the way, which
   * people also reach, is none. A move that tells no land belongs with the one before it.
   */
  List<Operation> apart(Operation operation) {
    Set<String> reached = reached(operation);
    Map<String, List<Move>> byLand = new LinkedHashMap<>();
    List<Move> open = new ArrayList<>();
    String land = "";
    for (Move move : operation.moves()) {
      Optional<String> own = land(operation, move).filter(left -> !reached.contains(left));
      land = own.orElse(land);
      if (land.isEmpty()) {
        open.add(move);
      } else {
        byLand.computeIfAbsent(land, left -> new ArrayList<>(open)).add(move);
        open.clear();
      }
    }
    return byLand.size() < 2
        ? List.of(operation)
        : byLand.values().stream().map(operation::part).toList();
  }

  private static Set<String> reached(Operation operation) {
    return operation.spots().stream()
        .filter(spot -> spot.role() == Spot.Role.TO || spot.role() == Spot.Role.VIA)
        .flatMap(spot -> spot.country().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The one land out of which a move brings people that it tells, by a word that is sure. */
  private Optional<String> land(Operation operation, Move move) {
    boolean people =
        move.groups().stream().anyMatch(g -> !g.part() && (g.own() || g.count().isPresent()));
    Set<String> left = new LinkedHashSet<>();
    for (Spot spot : move.spots()) {
      if (spot.role() == Spot.Role.FROM) {
        spot.country().filter(land -> !land.equals(operation.party().name())).ifPresent(left::add);
      }
    }
    boolean sure = move.strong() || main.filter(left::contains).isPresent();
    return people && sure && left.size() == 1
        ? Optional.of(left.iterator().next())
        : Optional.empty();
  }
}
