package demarche.evacuation;

import demarche.evacuation.EvacuationWords.Frame;
import demarche.gazetteer.WordGroups;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Out of which country an article's operations go. */
final class Origins {
  private static final double SECOND = 0.4;

  /** Less speaks for no country. */
  private static final double LEAST = 1.5;

  private static final double ACTS = -1.5;
  private static final double STAYS = 1;
  private static final double LEAVE = 1;
  private static final double BESIDE = 0.5;

  /** Where a flight that lands elsewhere comes from may be on the way. */
  private static final double FLIGHT = 1.5;

  private static final double TITLE_FROM = 5;
  private static final double TITLE = 2;

  /** As many characters of a headline before a name may hold its preposition. */
  private static final int TITLE_REACH = 18;

  private static final Set<String> ARRIVAL = WordGroups.of("evacuation", "arrival verb");
  private static final Set<String> MISSIONS = WordGroups.of("evacuation", "mission");
  private static final Set<String> LEFT =
      WordGroups.of("evacuation", "before a land left in a headline");
  private static final Set<String> REACHED =
      WordGroups.of("evacuation", "before a land reached in a headline");

  private final Map<String, Double> weights;
  private final Optional<String> main;

  /** The countries out of which the text says that somebody or something goes. */
  private final Set<String> left;

  /** The countries that the text says somebody or something reaches. */
  private final Set<String> reached;

  /** The countries that the headline names as left. */
  private final Set<String> inHeadline;

  /** Whether some are surely brought out of another country than most. */
  private final boolean contested;

  private Origins(
      Map<String, Double> weights,
      Optional<String> main,
      Set<String> left,
      Set<String> inHeadline,
      Set<String> reached,
      boolean contested) {
    this.weights = weights;
    this.main = main;
    this.contested = contested;
    this.left = left;
    this.inHeadline = inHeadline;
    this.reached = reached;
  }

  /**
   * Weighs the countries and places that a text's moves start from or that its people are in.
   *
   * @param title the headline, whose words are cues; may be empty
   */
  static Origins of(List<Scene> scenes, List<Move> moves, String title) {
    Map<String, Double> weights = new HashMap<>();
    for (Move move : moves) {
      boolean flight = move.agents().isEmpty() && isArrival(move);
      for (Spot spot : move.spots()) {
        add(weights, spot, weight(spot.role(), flight ? FLIGHT : 4, 1, -1));
      }
      for (Group group : move.groups()) {
        group.states().stream()
            .filter(state -> move.agents().stream().noneMatch(p -> p.name().equals(state)))
            .forEach(state -> weights.merge(state, LEAVE, Double::sum));
      }
      move.agents().forEach(party -> weights.merge(party.name(), ACTS, Double::sum));
    }
    Set<String> seen = new HashSet<>();
    for (Scene scene : scenes) {
      boolean stays = scene.groups().stream().anyMatch(g -> !g.states().isEmpty() || g.own());
      for (Spot spot : scene.spots()) {
        if (stays && spot.role() == Spot.Role.AT) {
          add(weights, spot, STAYS);
        }
        add(weights, spot, weight(spot.role(), 1.5, 1, -0.2) + (scene.sentence() == 0 ? 0.5 : 0));
        if (seen.add(spot.name())) {
          add(weights, spot, inTitle(title, spot.name()));
        }
      }
    }
    Optional<String> main =
        new TreeMap<>(weights)
            .entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    Set<String> titled = headline(scenes, title);
    Set<String> reached = reached(scenes);
    boolean contested =
        main.filter(titled::contains).isEmpty()
            && moves.stream().anyMatch(move -> isOutOfAnother(move, main, reached));
    return new Origins(weights, main, left(scenes, title), titled, reached, contested);
  }

  /**
   * Whether somebody surely brings people out of a land that is neither the main nor on the way.
   */
  private static boolean isOutOfAnother(Move move, Optional<String> main, Set<String> reached) {
    return move.strong()
        && !move.agents().isEmpty()
        && move.spots().stream()
            .filter(spot -> spot.role() == Spot.Role.FROM)
            .flatMap(spot -> spot.country().stream())
            .anyMatch(land -> !main.equals(Optional.of(land)) && !reached.contains(land));
  }

  private static Set<String> left(List<Scene> scenes, String title) {
    Set<String> left = new HashSet<>();
    for (Scene scene : scenes) {
      for (Spot spot : scene.spots()) {
        if (spot.role() == Spot.Role.FROM || inTitle(title, spot.name()) == TITLE_FROM) {
          spot.country().ifPresent(left::add);
        }
      }
    }
    return left;
  }

  private static Set<String> headline(List<Scene> scenes, String title) {
    return scenes.stream()
        .flatMap(scene -> scene.spots().stream())
        .filter(spot -> inTitle(title, spot.name()) == TITLE_FROM)
        .flatMap(spot -> spot.country().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> reached(List<Scene> scenes) {
    return scenes.stream()
        .flatMap(scene -> scene.spots().stream())
        .filter(spot -> spot.role() == Spot.Role.TO || spot.role() == Spot.Role.VIA)
        .flatMap(spot -> spot.country().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static double inTitle(String title, String name) {
    // A territory may be told by less than its whole name: "Gaza" for "Gaza Strip".
    String told = title.contains(name) ? name : EvacuationWords.bundled().shorter(name);
    int at = told.isEmpty() ? -1 : title.indexOf(told);
    if (at < 0) {
      return 0;
    }
    String before = " " + title.substring(Math.max(0, at - TITLE_REACH), at);
    before = before.replace(" out of ", " from ");
    int left = last(before, LEFT);
    int reached = last(before, REACHED);
    return left > reached ? TITLE_FROM : reached >= 0 ? 0 : TITLE;
  }

  private static int last(String text, Set<String> words) {
    return words.stream().mapToInt(word -> text.lastIndexOf(" " + word + " ")).max().orElse(-1);
  }

  private static double weight(Spot.Role role, double from, double at, double to) {
    return switch (role) {
      case FROM -> from;
      case AT -> at;
      case TO -> to;
      case VIA -> 0;
      case NONE -> 0.2;
    };
  }

  private static void add(Map<String, Double> weights, Spot spot, double weight) {
    spot.country().ifPresent(country -> weights.merge(country, weight, Double::sum));
  }

  /** The country or place that most operations of the article leave. */
  Optional<String> main() {
    return main;
  }

  /** The country that an operation leaves: the one that its own words say, where it is likely. */
  Optional<String> of(Operation operation) {
    boolean named =
        operation.groups().stream()
            .anyMatch(g -> g.own() || !g.states().isEmpty() || !g.kinds().isEmpty());
    boolean evacuates =
        operation.moves().stream()
            .allMatch(
                move ->
                    move.strong()
                        && move.rides().isEmpty()
                        && move.spots().stream().noneMatch(spot -> spot.role() == Spot.Role.TO));
    boolean here =
        !evacuates
            || named
            || operation.groups().isEmpty()
            || operation.spots().stream().anyMatch(s -> isLeft(operation, s) && isKnown(s))
            || operation.moves().stream().anyMatch(move -> !move.scene().gaps().isEmpty())
            || main.filter(left::contains).isPresent();
    return here
        ? abroad(operation).or(() -> atHome(operation))
        : Optional.of(operation.party().name());
  }

  /**
   * A state that empties some place and of which nothing tells another land: its own. People that
   * are its own, or go by air, are abroad.
   */
  private static Optional<String> atHome(Operation operation) {
    String state = operation.party().name();
    boolean empties =
        operation.moves().stream()
            .anyMatch(
                move ->
                    move.strong()
                        && !move.agents().isEmpty()
                        && move.spots().stream().anyMatch(spot -> spot.role() == Spot.Role.AT));
    boolean inside =
        operation.spots().stream()
            .allMatch(spot -> spot.country().filter(land -> !land.equals(state)).isEmpty());
    boolean any =
        operation.groups().stream().allMatch(g -> g.states().isEmpty() && !g.own())
            && operation.party().adjective().isPresent();
    return empties && inside && any ? Optional.of(state) : Optional.empty();
  }

  private Optional<String> abroad(Operation operation) {
    Map<String, Double> own = new TreeMap<>();
    operation.spots().stream()
        .filter(spot -> isLeft(operation, spot))
        .forEach(spot -> add(own, spot, spot.role() == Spot.Role.FROM ? 2 : 1));
    for (Scene scene : operation.scenes()) {
      for (Spot spot : scene.spots()) {
        if (isLeft(operation, spot)) {
          add(own, spot, BESIDE);
        }
      }
    }
    boolean titled = main.filter(inHeadline::contains).isPresent();
    boolean several = own.size() > 1 || titled;
    Set<String> flown =
        own.keySet().stream()
            .filter(
                land ->
                    isOfFlightHome(operation, land) || (several && isOfVehicles(operation, land)))
            .collect(Collectors.toSet());
    own.keySet().removeAll(flown);
    boolean sure = titled || flown.stream().anyMatch(reached::contains);
    if (own.isEmpty() && !flown.isEmpty() && !sure) {
      return Optional.empty();
    }
    double most = main.map(name -> weights.getOrDefault(name, 0.0)).orElse(0.0);
    return own.entrySet().stream()
        .filter(entry -> weights.getOrDefault(entry.getKey(), 0.0) >= SECOND * most)
        .max(Comparator.comparingDouble(e -> e.getValue() * weights.getOrDefault(e.getKey(), 0.0)))
        .map(Map.Entry::getKey)
        .or(() -> evacuated(operation).filter(land -> !flown.contains(land)))
        .or(() -> beside(operation))
        .or(() -> lent().filter(left::contains))
        .or(() -> ofPeople(operation))
        .or(this::lent);
  }

  /** The land of most operations, for one that tells none: not where others leave another. */
  private Optional<String> lent() {
    return contested ? Optional.empty() : main;
  }

  /**
   * "40 landed in Oslo from Cairo": the land out of which only a flight home is told to come, in an
   * article about another land. If people are told to go there it is on the way.
   */
  private boolean isOfFlightHome(Operation operation, String land) {
    List<Move> leaving = leaving(operation, land);
    return !leaving.isEmpty()
        && leaving.stream().allMatch(move -> isArrival(move, operation.party().name()))
        && main.filter(left::contains).filter(other -> !other.equals(land)).isPresent();
  }

  /** "The flights leave from Amman": nothing is said of who is on board. */
  private static boolean isVehicles(Move move) {
    return move.frame() != Frame.CARRY
        && move.groups().isEmpty()
        && Arguments.subjects(move.scene(), move.predicate()).stream()
            .anyMatch(move.scene()::hasRideAt);
  }

  private static List<Move> leaving(Operation operation, String land) {
    return operation.moves().stream()
        .filter(move -> move.spots().stream().anyMatch(s -> isIn(s, land, Spot.Role.FROM)))
        .toList();
  }

  /** "The flights leave from Amman", in words that do not say that people leave it. */
  private boolean isOfVehicles(Operation operation, String land) {
    List<Move> leaving = leaving(operation, land);
    return !leaving.isEmpty()
        && leaving.stream().allMatch(Origins::isVehicles)
        && main.filter(left::contains).filter(other -> !other.equals(land)).isPresent();
  }

  private static boolean isArrival(Move move) {
    return move.frame() == Frame.GO
        && ARRIVAL.contains(move.scene().tree().lemma(move.predicate()));
  }

  /** "landed in Oslo". */
  private static boolean isArrival(Move move, String state) {
    return isArrival(move) && move.spots().stream().anyMatch(s -> isIn(s, state, Spot.Role.TO));
  }

  private static boolean isIn(Spot spot, String land, Spot.Role role) {
    return spot.role() == role && spot.country().filter(land::equals).isPresent();
  }

  private static boolean isKnown(Spot spot) {
    return spot.country().isPresent();
  }

  /** Whether an operation may leave a place: where its moves start, or are, outside its state. */
  private static boolean isLeft(Operation operation, Spot spot) {
    return (spot.role() == Spot.Role.FROM || spot.role() == Spot.Role.AT)
        && !spot.country().equals(Optional.of(operation.party().name()));
  }

  /**
   * However little an article else tells of it: the land out of which the operation's own words say
   * that people are evacuated. A land that a plane leaves may be one on its way.
   */
  private static Optional<String> evacuated(Operation operation) {
    Map<String, Double> own = new TreeMap<>();
    operation.moves().stream()
        .filter(Move::strong)
        .flatMap(move -> move.spots().stream())
        .filter(spot -> isLeft(operation, spot))
        .forEach(spot -> add(own, spot, spot.role() == Spot.Role.FROM ? 2 : 1));
    return own.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /**
   * "Peru has shut its embassy in Khartoum. Its staff were flown out": where a mission or people of
   * the operation's own sentences are, if they name one land and not that of the others.
   */
  private Optional<String> beside(Operation operation) {
    Set<String> lands = new HashSet<>();
    boolean others = false;
    for (Scene scene : operation.ownScenes()) {
      for (Spot spot : scene.spots()) {
        others |= spot.country().equals(main) && main.isPresent();
        if (spot.role() == Spot.Role.AT && isLeft(operation, spot) && isOfThose(scene, spot)) {
          spot.country().ifPresent(lands::add);
        }
      }
    }
    return lands.size() == 1 && !others ? Optional.of(lands.iterator().next()) : Optional.empty();
  }

  /** "its embassy in Khartoum", "the 90 Chileans in Sudan". */
  private static boolean isOfThose(Scene scene, Spot spot) {
    int noun = spot.first() - 2;
    return noun >= 0 && (MISSIONS.contains(scene.tree().lemma(noun)) || scene.hasGroupAt(noun));
  }

  /** "the evacuation of Afghans" by others, where nothing is said of a country left. */
  private static Optional<String> ofPeople(Operation operation) {
    // "Flew to Malo to bring out 40 Danes": not out of Denmark.
    if (operation.moves().stream()
        .anyMatch(move -> move.spots().stream().anyMatch(s -> Places.isFetchedAt(move, s, true)))) {
      return Optional.empty();
    }
    List<String> states =
        operation.groups().stream()
            .flatMap(group -> group.states().stream())
            .filter(state -> !state.equals(operation.party().name()))
            .distinct()
            .toList();
    return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
  }
}
