package demarche.evacuation;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.fact.ActorType;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the places of a sentence and what they are to a move. */
final class Spots {
  private static final Set<String> CAPITALS = WordGroups.of("evacuation", "capital");
  private static final Set<String> EMPTYING_VERBS = WordGroups.of("evacuation", "emptying verb");
  private static final Set<String> WAYS = WordGroups.of("evacuation", "way of");
  private static final Set<String> SOURCE_VERBS = WordGroups.of("evacuation", "source verb");
  private static final Set<String> GOAL_VERBS = WordGroups.of("evacuation", "goal verb");
  private static final Set<String> ARRIVAL_VERBS = WordGroups.of("evacuation", "arrival verb");
  private static final Set<String> DEPARTURE_VERBS = WordGroups.of("evacuation", "departure verb");
  private static final Set<String> BORDERS = WordGroups.of("evacuation", "border noun");

  /** "the port of", "the cities of": what follows is a place of that kind. */
  private static final Set<String> SETTLEMENTS = WordGroups.of("evacuation", "settlement");

  private static final Set<String> STOPS = WordGroups.of("evacuation", "stop on the way");
  private static final Set<String> TRIPS = WordGroups.of("evacuation", "trip");
  private static final Set<String> WATERS = WordGroups.of("evacuation", "water");
  private static final Set<String> DEGREE = WordGroups.of("evacuation", "degree");
  private static final Set<String> REFUGES = WordGroups.of("evacuation", "refuge");
  private static final Set<String> EMPTYING = WordGroups.of("evacuation", "emptying noun");
  private static final Set<String> PARTS = WordGroups.of("evacuation", "part of a land");

  private static final Set<String> TOWARDS = WordGroups.of("evacuation", "preposition towards");
  private static final Set<String> WHERE = WordGroups.of("evacuation", "preposition where");
  private static final Set<String> AROUND = WordGroups.of("evacuation", "preposition around");

  private static final Set<String> ABOARD = WordGroups.of("evacuation", "aboard what");
  private static final Set<String> OTHERS = WordGroups.of("evacuation", "word for the others");
  private static final Set<String> BASES = WordGroups.of("evacuation", "verb of a base");

  private static final int LOOK_BACK = 7;

  private final Cast cast;
  private final EvacuationWords words;
  private final SpotLands lands;
  private final Gazetteers gazetteers;

  Spots(Cast cast, EvacuationWords words, Gazetteers gazetteers) {
    this.cast = cast;
    this.words = words;
    this.gazetteers = gazetteers;
    this.lands = new SpotLands(cast, words, gazetteers);
  }

  /** The places of a sentence, in the order of the text. */
  List<Spot> of(int sentence, Tree tree) {
    List<Spot> found = new ArrayList<>();
    for (Mention mention : cast.mentions().get(sentence)) {
      if (mention.members().size() == 1 && mention.form() != Mention.Form.PRONOUN) {
        spot(tree, mention, mention.members().getFirst(), found).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Spot> spot(Tree tree, Mention mention, Member member, List<Spot> before) {
    Optional<String> land =
        member.type() == ActorType.COUNTRY
            ? Optional.of(member.name())
            : gazetteers.country(member.name()).map(CountryEntry::name);
    boolean state = land.isPresent();
    if (!state && member.type() != ActorType.PLACE) {
      return Optional.empty();
    }
    if (mention.first() > 0 && words.shipOf(tree.token(mention.first() - 1).form()).isPresent()) {
      return Optional.empty();
    }
    Optional<String> country = state ? land : lands.of(member);
    Optional<String> capital =
        state ? capital(tree, mention, land.orElse(member.name())) : Optional.empty();
    boolean named = mention.form() == Mention.Form.NAME;
    boolean border =
        state && mention.end() < tree.size() && BORDERS.contains(tree.lemma(mention.end()));
    if (!named && capital.isEmpty() && !border) {
      return Optional.empty();
    }
    Spot.Role role = role(tree, mention, before);
    return Optional.of(
        new Spot(
            mention.first(),
            mention.head(),
            capital.or(() -> words.territory(member.name())).or(() -> land).orElse(member.name()),
            country,
            (state && capital.isEmpty()) || words.territory(member.name()).isPresent(),
            role));
  }

  /** "the Haitian capital", "Rwanda's capital". */
  private Optional<String> capital(Tree tree, Mention mention, String state) {
    int next = mention.end();
    if (next < tree.size() && tree.token(next).tag() == PartOfSpeech.POS) {
      next++;
    }
    return next < tree.size() && CAPITALS.contains(tree.form(next))
        ? gazetteers.country(state).flatMap(CountryEntry::capital)
        : Optional.empty();
  }

  private Spot.Role role(Tree tree, Mention mention, List<Spot> before) {
    int at = mention.first() - 1;
    if (at >= 0 && isVehicle(tree, at)) {
      return Spot.Role.NONE;
    }
    int bound = Math.max(0, at - LOOK_BACK);
    while (at >= bound && (isInsidePhrase(tree, at) || isPartOf(tree, at))) {
      at--;
    }
    if (isEmptied(tree, mention.head())) {
      return Spot.Role.FROM;
    }
    if (at < 0) {
      return Spot.Role.NONE;
    }
    Optional<Spot.Role> continued = continued(tree, mention, at, before);
    if (continued.isPresent()) {
      return continued.get();
    }
    if (isModifier(tree, mention)) {
      return Spot.Role.NONE;
    }
    if (tree.token(at).tag().isVerb()) {
      return SOURCE_VERBS.contains(tree.lemma(at)) && !isLeftTo(tree, mention)
          ? Spot.Role.FROM
          : GOAL_VERBS.contains(tree.lemma(at)) ? Spot.Role.TO : Spot.Role.NONE;
    }
    if (isWater(tree, mention) && !tree.form(at).equals("from")) {
      return Spot.Role.NONE;
    }
    OptionalInt verb = verbAbove(tree, mention.head());
    String governor =
        verb.isPresent() && !isLying(tree, verb.getAsInt()) ? tree.lemma(verb.getAsInt()) : "";
    return tree.form(at).equals("from")
            && (isOfVehicle(tree, mention, at)
                || isOfHelp(tree, at)
                || isOfPeople(tree, at, before))
        ? Spot.Role.NONE
        : byPreposition(tree, at, governor);
  }

  /** "across the Red Sea": nobody is left there. */
  private static boolean isWater(Tree tree, Mention mention) {
    return WATERS.contains(tree.form(mention.end() - 1));
  }

  /** "a ship docked at Malo": where it is, and not where it goes. */
  private boolean isLying(Tree tree, int verb) {
    int ship = verb - 1;
    boolean told = tree.root().isPresent() && tree.token(tree.root().getAsInt()).tag().isVerb();
    return told
        && tree.is(verb, Relation.ACL)
        && tree.token(verb).tag() == PartOfSpeech.VBN
        && ARRIVAL_VERBS.contains(tree.lemma(verb))
        && ship >= 0
        && (isVehicle(tree, ship) || tree.token(ship).tag().isProperNoun());
  }

  /** "leaving Chile to finish the airlift": who is to do it. */
  private static boolean isLeftTo(Tree tree, Mention mention) {
    int to = mention.end();
    return to + 1 < tree.size()
        && tree.token(to).tag() == PartOfSpeech.TO
        && tree.token(to + 1).tag().isVerb();
  }

  /** "the support from Chile": who gives it. */
  private boolean isOfHelp(Tree tree, int preposition) {
    return preposition > 0
        && words
            .effect(tree.lemma(preposition - 1))
            .filter(EvacuationWords.Effect.HELPED::equals)
            .isPresent();
  }

  /**
   * "left Haiti with staff from Chile", "migrants, mainly from Chile": whose they are, where
   * another place is left; "teams from Chile dug": where those who act and do not travel come from.
   */
  private boolean isOfPeople(Tree tree, int preposition, List<Spot> before) {
    if (preposition > 0
        && (DEGREE.contains(tree.form(preposition - 1))
            || OTHERS.contains(tree.form(preposition - 1)))) {
      return true;
    }
    if (preposition == 0 || words.people(tree.lemma(preposition - 1)).isEmpty()) {
      return false;
    }
    OptionalInt verb = tree.head(preposition - 1);
    boolean acts =
        tree.is(preposition - 1, Relation.NSUBJ)
            && verb.isPresent()
            && words.verbs(tree.lemma(verb.getAsInt())).stream()
                .noneMatch(v -> v.frame() == EvacuationWords.Frame.GO && v.particle().isEmpty());
    return acts || before.stream().anyMatch(spot -> spot.role() == Spot.Role.FROM);
  }

  /** "Malo is being evacuated". */
  private static boolean isEmptied(Tree tree, int head) {
    OptionalInt above = tree.head(head);
    return tree.is(head, Relation.NSUBJ_PASS)
        && above.isPresent()
        && EMPTYING_VERBS.contains(tree.lemma(above.getAsInt()));
  }

  /**
   * What the place before it is: "to Malo in Chad", "from Malo, Bar and Chad"; in "from Malo, Bar
   * 40" somebody else acts.
   */
  private Optional<Spot.Role> continued(Tree tree, Mention mention, int at, List<Spot> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Spot last = before.getLast();
    boolean told = last.role() == Spot.Role.TO || last.role() == Spot.Role.FROM;
    boolean within = tree.form(at).equals("in") && told && !last.state() && at - last.head() == 1;
    boolean counted =
        mention.end() < tree.size() && tree.token(mention.end()).tag() == PartOfSpeech.CD;
    boolean listed =
        isListJoint(tree, at)
            && !counted
            && !tree.is(mention.head(), Relation.NSUBJ)
            && !isModifier(tree, mention)
            && at - last.head() <= 2;
    return within || listed ? Optional.of(last.role()) : Optional.empty();
  }

  /** "United States forces": no place, but whose the forces are. */
  private boolean isModifier(Tree tree, Mention mention) {
    return tree.is(mention.head(), Relation.COMPOUND, Relation.AMOD, Relation.NMOD_POSS)
        && tree.head(mention.head()).orElse(-1) >= mention.end()
        && !CAPITALS.contains(tree.lemma(tree.head(mention.head()).orElse(0)))
        && !isOfSite(tree, mention)
        && !BORDERS.contains(tree.lemma(tree.head(mention.head()).orElse(0)))
        && !Character.isUpperCase(tree.token(tree.head(mention.head()).orElse(0)).form().charAt(0));
  }

  /** "from Malo's port", "from the Malo area": from there. */
  private boolean isOfSite(Tree tree, Mention mention) {
    int site = tree.head(mention.head()).orElse(0);
    return words.isSite(tree.lemma(site))
        && site - mention.end() <= 1
        && mention.members().stream().allMatch(place -> place.type() == ActorType.PLACE);
  }

  /** "The flight from Malo brought home 90". */
  private static boolean isHomeward(Tree tree, int trip) {
    OptionalInt verb = tree.head(trip);
    return tree.is(trip, Relation.NSUBJ)
        && verb.isPresent()
        && Places.isHomeward(tree, verb.getAsInt());
  }

  /**
   * "five helicopters from Chile": where the vehicles come from; an airlift goes from there, and
   * people "on five helicopters from Malo".
   */
  private boolean isOfVehicle(Tree tree, Mention mention, int preposition) {
    boolean way = preposition > 1 && tree.form(preposition - 2).equals("by");
    boolean trip =
        preposition > 0
            && TRIPS.contains(tree.lemma(preposition - 1))
            && (isHomeward(tree, preposition - 1)
                || (mention.end() < tree.size() && tree.form(mention.end()).equals("to")));
    boolean aboard = preposition > 0 && ABOARD.contains(tree.preposition(preposition - 1));
    return preposition > 0
        && !way
        && !aboard
        && !trip
        && isVehicle(tree, preposition - 1)
        && !isOperation(tree, preposition - 1);
  }

  /** "an airlift", "evacuation flights". */
  private boolean isOperation(Tree tree, int vehicle) {
    return words.noun(tree.lemma(vehicle)).isPresent()
        || tree.children(vehicle, Relation.COMPOUND).stream()
            .anyMatch(sort -> words.noun(tree.lemma(sort)).isPresent());
  }

  private boolean isVehicle(Tree tree, int at) {
    return words.vehicle(tree.lemma(at)).or(() -> words.vehicle(tree.form(at))).isPresent();
  }

  private static Spot.Role byPreposition(Tree tree, int at, String governor) {
    String before = at > 0 ? tree.form(at - 1) : "";
    String preposition = tree.form(at);
    if (TOWARDS.contains(preposition)) {
      return Spot.Role.TO;
    }
    if (WHERE.contains(preposition) && at > 0 && STOPS.contains(tree.lemma(at - 1))) {
      return Spot.Role.VIA;
    }
    if (WHERE.contains(preposition)) {
      return isRefuge(tree, at - 1) || ARRIVAL_VERBS.contains(governor)
          ? Spot.Role.TO
          : Spot.Role.AT;
    }
    if (AROUND.contains(preposition)) {
      return Spot.Role.AT;
    }
    return switch (preposition) {
      case "from" -> Spot.Role.FROM;
      case "of" ->
          before.equals("out") || isEmptying(tree, at - 1)
              ? isBase(tree, at) ? Spot.Role.NONE : Spot.Role.FROM
              : WAYS.contains(before)
                  ? Spot.Role.VIA
                  : at > 0 && SETTLEMENTS.contains(tree.lemma(at - 1))
                      ? Spot.Role.AT
                      : Spot.Role.NONE;
      case "for" -> DEPARTURE_VERBS.contains(governor) ? Spot.Role.TO : Spot.Role.NONE;
      case "through", "via" -> Spot.Role.VIA;
      default -> Spot.Role.NONE;
    };
  }

  /** "flights for people from Niger operate out of Malo": where they start, whoever is on board. */
  private static boolean isBase(Tree tree, int preposition) {
    OptionalInt verb = verbAbove(tree, preposition);
    return verb.isPresent()
        && BASES.contains(tree.lemma(verb.getAsInt()))
        && tree.child(verb.getAsInt(), Relation.OBJ).isEmpty();
  }

  /** "taken to safety in Malo". */
  private static boolean isRefuge(Tree tree, int noun) {
    return noun > 0 && REFUGES.contains(tree.lemma(noun)) && tree.form(noun - 1).equals("to");
  }

  /** "the evacuation of Malo". */
  private static boolean isEmptying(Tree tree, int noun) {
    return noun >= 0 && EMPTYING.contains(tree.lemma(noun));
  }

  /** Whether a word before a name belongs to its phrase ("the besieged port of", "Jordan's"). */
  private static boolean isInsidePhrase(Tree tree, int at) {
    PartOfSpeech tag = tree.token(at).tag();
    return tag.isNoun()
        || tag.isAdjective()
        || tag == PartOfSpeech.DT
        || tag == PartOfSpeech.POS
        || tag == PartOfSpeech.PRP_POSSESSIVE
        || tag == PartOfSpeech.HYPH
        || (tag == PartOfSpeech.VBN && tree.is(at, Relation.AMOD));
  }

  /** "the north of": a part of a land is told as the land is. */
  private static boolean isPartOf(Tree tree, int at) {
    return at > 0 && tree.form(at).equals("of") && PARTS.contains(tree.lemma(at - 1));
  }

  private static boolean isListJoint(Tree tree, int at) {
    return tree.token(at).tag() == PartOfSpeech.CC || tree.token(at).tag() == PartOfSpeech.COMMA;
  }

  /** The nearest verb above a word. */
  static OptionalInt verbAbove(Tree tree, int place) {
    OptionalInt at = tree.head(place);
    for (int steps = 0; steps < tree.size() && at.isPresent(); steps++) {
      if (tree.token(at.getAsInt()).tag().isVerb()) {
        return at;
      }
      at = tree.head(at.getAsInt());
    }
    return OptionalInt.empty();
  }
}
