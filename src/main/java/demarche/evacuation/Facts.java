package demarche.evacuation;

import demarche.clause.ReadArticle;
import demarche.day.DayMention;
import demarche.day.Role;
import demarche.evacuation.Operation.Tally;
import demarche.fact.Count;
import demarche.fact.Evacuation;
import demarche.fact.Evidence;
import demarche.fact.Origin;
import demarche.fact.OriginKind;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the fact of an operation. */
final class Facts {
  private static final Set<String> NAVIES =
      WordGroups.of("evacuation", "word in the name of a navy");
  private static final Set<String> AIR_FORCES =
      WordGroups.of("evacuation", "word in the name of an air force");
  private static final Set<String> FLYING = WordGroups.of("evacuation", "verb of flying");

  private static final Set<String> HELPING = WordGroups.of("evacuation", "verb of helping");
  private static final Set<String> HOMEWARD = WordGroups.of("evacuation", "word for bringing home");

  private final ReadArticle article;
  private final EvacuationWords words;
  private final Origins origins;
  private final Status status;
  private final Places places;

  /** Whether the article is mainly about evacuations. */
  private final boolean mainly;

  Facts(ReadArticle article, EvacuationWords words, Told told) {
    this.article = article;
    this.words = words;
    this.origins = told.origins();
    this.places = new Places(told);
    this.mainly = told.mainly();
    this.status = new Status(words);
  }

  /** The fact of an operation; empty where too little is told to hold it for one. */
  Optional<Evacuation> of(Operation operation) {
    Optional<String> from = origins.of(operation).filter(name -> !name.isEmpty());
    if (from.isEmpty() || !isTold(operation, from.get())) {
      return Optional.empty();
    }
    List<String> organizers = new ArrayList<>();
    if (!operation.party().equals(Parties.NOBODY)) {
      organizers.add(operation.party().name());
    }
    organizers.addAll(operation.bodies());
    List<String> left = places.left(operation, from.get());
    List<String> evacuees = evacuees(operation, from.get(), left);
    boolean counted = !left.isEmpty() && evacuated(operation).isPresent();
    if (organizers.isEmpty() && evacuees.isEmpty() && !counted) {
      return Optional.empty();
    }
    return Optional.of(
        new Evacuation(
            organizers,
            evacuees,
            List.of(from.get()),
            left,
            Places.reached(operation, from.get()),
            means(operation),
            operation.present().map(Facts::count),
            planned(operation),
            evacuated(operation),
            operation.deadline(),
            Optional.empty(),
            date(operation, from.get()),
            Optional.empty(),
            Optional.of(status.of(operation, from.get())),
            evidence(operation),
            Optional.of(new Origin(Optional.of(OriginKind.PROGRAM), rule(operation)))));
  }

  /** The name of the rule that found an operation: that of its first sure move, else its first. */
  private static String rule(Operation operation) {
    Move main =
        operation.moves().stream()
            .filter(Weight::isSure)
            .findFirst()
            .orElseGet(() -> operation.moves().getFirst());
    return "demarche evacuation " + main.verb().rule();
  }

  /**
   * A party that leaves its own state must move its own people, in words that mean nothing else
   * ("evacuate", not "lift out"); others must tell it surely, unless the article is about nothing
   * else.
   */
  private boolean isTold(Operation operation, String from) {
    boolean inside = operation.party().name().equals(from);
    boolean people =
        operation.groups().stream()
            .anyMatch(g -> !inside || g.states().isEmpty() || g.states().contains(from));
    boolean sure =
        operation.moves().stream()
            .anyMatch(move -> Weight.isSure(move) && (mainly || isByParty(operation, move)));
    boolean provides =
        operation.moves().stream().anyMatch(m -> !m.rides().isEmpty() && !m.agents().isEmpty());
    boolean town = operation.moves().stream().anyMatch(Weight::isTown);
    boolean figure =
        inside
            && operation.moves().stream()
                .filter(this::isCertain)
                .allMatch(move -> HOMEWARD.contains(move.scene().tree().lemma(move.predicate())));
    boolean alone =
        operation.moves().stream().allMatch(Facts::isOnTheirOwn)
            && (!operation.speaks() || operation.moves().stream().allMatch(this::movesAnyone));
    if (figure || alone) {
      return false;
    }
    return town
        || (sure && people)
        || (mainly && (people || !operation.stays().isEmpty() || (provides && !inside)));
  }

  private boolean isCertain(Move move) {
    return words.isStrongIn(move.scene().tree().lemma(move.predicate()));
  }

  /** People who leave by themselves: no state acts, and none sends a vehicle. */
  private static boolean isOnTheirOwn(Move move) {
    return move.frame() == EvacuationWords.Frame.GO
        && !move.strong()
        && move.agents().isEmpty()
        && move.rides().isEmpty();
  }

  /** "421 people": of no state that is told, and no "nationals". */
  private boolean movesAnyone(Move move) {
    return move.groups().stream()
        .allMatch(
            group ->
                group.count().isPresent()
                    && group.states().isEmpty()
                    && !group.own()
                    && words
                        .people(move.scene().tree().lemma(group.head()))
                        .filter(EvacuationWords.People.OWN::equals)
                        .isEmpty());
  }

  /** Whether the sentence of a move names who acts: "sent a ship to help with the evacuation". */
  private static boolean isByParty(Operation operation, Move move) {
    return operation.moves().stream()
        .anyMatch(other -> other.scene().equals(move.scene()) && !other.agents().isEmpty());
  }

  /** "The town is being evacuated": nobody is told to do it, and those who live there leave. */
  private boolean isOfTown(Operation operation, List<String> left) {
    return operation.party().equals(Parties.NOBODY)
        && ((!left.isEmpty() && operation.moves().stream().allMatch(this::isOfInhabitants))
            || operation.moves().stream().anyMatch(Weight::isTown));
  }

  /** Whether nothing says that those who are moved are no people of the place. */
  private boolean isOfInhabitants(Move move) {
    return move.rides().isEmpty()
        && move.groups().stream()
            .noneMatch(
                g ->
                    words
                        .people(move.scene().tree().lemma(g.head()))
                        .filter(EvacuationWords.People.OWN::equals)
                        .isPresent());
  }

  private List<String> evacuees(Operation operation, String from, List<String> left) {
    Set<String> kinds = new LinkedHashSet<>();
    boolean unnamed = false;
    boolean local = false;
    for (Group group : operation.groups()) {
      boolean staff = group.kinds().contains("staff");
      if (group.own() && !staff) {
        operation.party().adjective().ifPresent(kinds::add);
      }
      kinds.addAll(group.kinds());
      unnamed |= group.count().isPresent() && group.kinds().isEmpty() && !group.part();
      local |= group.states().contains(from);
      if (group.part() && !group.mostly() && group.states().contains(operation.party().name())) {
        kinds.add("foreign");
      }
    }
    boolean foreign =
        operation.party().adjective().isPresent() && !operation.party().name().equals(from);
    kinds.removeIf(kind -> kind.equals("local") && foreign);
    if (kinds.isEmpty() && isOfTown(operation, left)) {
      kinds.add("local");
    }
    if (kinds.isEmpty() && operation.groups().stream().anyMatch(Group::own)) {
      operation.party().adjective().ifPresentOrElse(kinds::add, () -> kinds.add("staff"));
    }
    if (kinds.isEmpty() && operation.party().name().equals(from)) {
      kinds.add("local");
    }
    boolean domestic = operation.party().name().equals(from);
    if (kinds.isEmpty() && operation.moves().stream().allMatch(Facts::isOnlyHelpedWith)) {
      return List.of();
    }
    if (kinds.isEmpty() || (unnamed && !domestic && !local && !kinds.contains("staff"))) {
      operation.party().adjective().ifPresent(kinds::add);
    }
    return List.copyOf(kinds);
  }

  /** "Qatar helped to evacuate 4,000 people": whose people they are is not told. */
  private static boolean isOnlyHelpedWith(Move move) {
    Tree tree = move.scene().tree();
    return tree.head(move.predicate()).stream()
        .anyMatch(above -> HELPING.contains(tree.lemma(above)));
  }

  private static List<String> means(Operation operation) {
    Set<String> means = new LinkedHashSet<>();
    operation.moves().forEach(move -> move.rides().forEach(ride -> means.add(ride.means())));
    boolean navy =
        operation.bodies().stream().anyMatch(body -> NAVIES.stream().anyMatch(body::contains));
    if (navy && means.isEmpty()) {
      means.add("ship");
    }
    boolean airForce =
        operation.bodies().stream()
            .map(body -> body.toLowerCase(Locale.ROOT))
            .anyMatch(body -> AIR_FORCES.stream().anyMatch(body::contains));
    if (airForce && means.isEmpty()) {
      means.add("military flight");
    }
    if (operation.moves().stream().anyMatch(Facts::isFlown) && !means.contains("helicopter")) {
      means.add("flight");
    }
    if (means.contains("military flight") || means.contains("chartered flight")) {
      means.remove("flight");
    }
    return List.copyOf(means);
  }

  private static boolean isFlown(Move move) {
    return FLYING.contains(move.scene().tree().lemma(move.predicate()));
  }

  /** The day of the last move that happened on one day; of what is to come the first. */
  static Optional<LocalDate> date(Operation operation, String from) {
    Optional<LocalDate> done = Optional.empty();
    Optional<LocalDate> ahead = Optional.empty();
    for (Move move : operation.moves()) {
      boolean coming =
          move.spots().stream().anyMatch(s -> s.role() == Spot.Role.TO && s.name().equals(from));
      Optional<LocalDate> day = coming ? Optional.empty() : day(move);
      if (day.isEmpty()) {
        continue;
      }
      if (move.mode() == Move.Mode.PLANNED || move.mode() == Move.Mode.SUSPENDED) {
        ahead = ahead.isPresent() ? ahead : day;
      } else if (move.frame() != EvacuationWords.Frame.SEND) {
        done = done.filter(d -> d.isAfter(day.get())).isPresent() ? done : day;
      }
    }
    return done.isPresent() || operation.hasMoved(from) ? done : ahead;
  }

  private static Optional<LocalDate> day(Move move) {
    boolean done = move.mode() == Move.Mode.DONE;
    return move.day()
        .filter(m -> m.role() == Role.ON || (done && m.role() == Role.DEADLINE))
        .flatMap(DayMention::day);
  }

  private static Count count(Quantity quantity) {
    return new Count(quantity.number(), quantity.qualifier());
  }

  private static Optional<Count> planned(Operation operation) {
    Optional<Count> most = Optional.empty();
    for (Tally tally : operation.tallies()) {
      boolean ahead =
          tally.move().mode() == Move.Mode.PLANNED
              || tally.move().mode() == Move.Mode.SUSPENDED
              || tally.move().frame() == EvacuationWords.Frame.SEND;
      if (ahead && most.filter(c -> c.number() >= tally.quantity().number()).isEmpty()) {
        most = Optional.of(count(tally.quantity()));
      }
    }
    return most.isPresent() ? most : operation.room().map(Facts::count);
  }

  private static Optional<Count> evacuated(Operation operation) {
    Optional<Count> sum = Optional.empty();
    for (Move move : operation.moves()) {
      boolean done =
          (move.mode() == Move.Mode.DONE || move.mode() == Move.Mode.GOING)
              && move.frame() != EvacuationWords.Frame.SEND;
      Optional<Tally> load = done ? load(operation, move) : Optional.empty();
      if (load.isPresent()) {
        sum = Optional.of(with(sum, load.get()));
      }
    }
    return sum;
  }

  /** All that one move carries; where it tells a total, that. */
  private static Optional<Tally> load(Operation operation, Move move) {
    Optional<Tally> load = Optional.empty();
    for (Tally tally : operation.tallies()) {
      if (tally.move().equals(move)) {
        load = Optional.of(load.isEmpty() || tally.total() ? tally : load.get().with(tally));
      }
    }
    return load;
  }

  private static Count with(Optional<Count> before, Tally tally) {
    Quantity quantity = tally.quantity();
    if (before.isEmpty() || tally.total()) {
      return count(quantity);
    }
    Count old = before.get();
    if (quantity.further()) {
      return new Count(old.number() + quantity.number(), old.qualifier());
    }
    return quantity.number() >= old.number() ? count(quantity) : old;
  }

  private List<Evidence> evidence(Operation operation) {
    List<Evidence> found = new ArrayList<>();
    Set<Integer> sentences = new LinkedHashSet<>();
    for (Move move : operation.moves()) {
      if (sentences.add(move.scene().sentence())) {
        Tree tree = move.scene().tree();
        int clause = clause(tree, move.predicate());
        int first = afterMarks(tree, tree.first(clause));
        found.add(article.evidence(move.scene().sentence(), first, tree.end(clause)));
      }
    }
    return found;
  }

  /** Behind the comma and the "and" by which a clause is joined to the one before. */
  private static int afterMarks(Tree tree, int first) {
    int at = first;
    while (at + 1 < tree.size()
        && (tree.token(at).tag().isPunctuation() || tree.token(at).tag() == PartOfSpeech.CC)) {
      at++;
    }
    return at;
  }

  /** "halted evacuation flights": the word alone tells of no move. */
  private static int clause(Tree tree, int predicate) {
    int at = predicate;
    while (tree.token(predicate).tag().isNoun() && tree.is(at, Relation.COMPOUND)) {
      at = tree.head(at).orElseThrow();
    }
    boolean argument =
        at != predicate && tree.is(at, Relation.OBJ, Relation.NSUBJ, Relation.NSUBJ_PASS);
    return argument ? tree.head(at).orElse(at) : at;
  }
}
