package demarche.communication;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.Clauses;
import demarche.communication.Words.Group;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds visits. */
final class Journeys {
  private static final Set<String> TOURS = WordGroups.of("communication", "tour of service");
  private static final Set<String> HOSTING = WordGroups.of("communication", "verb of hosting");
  private static final Set<String> PARTS = WordGroups.of("communication", "part of a journey");
  private static final Set<String> GOAL_PREPOSITION_OF_A_VISIT =
      WordGroups.of("communication", "goal preposition of a visit");

  private static final Set<String> SETTINGS =
      WordGroups.of("communication", "setting of a journey");
  private static final Set<String> RESCUE = WordGroups.of("communication", "verb of a rescue");
  private static final Set<String> TO =
      WordGroups.of("communication", "goal preposition of a journey");

  private static final Set<String> IN = Set.of("in");

  private final Hosts hosts;

  Journeys(Hosts hosts) {
    this.hosts = hosts;
  }

  /** The visits that a noun tells. */
  List<Telling> noun(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int noun = cue.place();
    Anchor anchor = Anchor.of(tree, noun);
    List<Telling> stay = stay(scene, cue);
    // "His earlier tours in Beijing" are years of service.
    boolean served = TOURS.contains(tree.lemma(noun)) && isService(scene, noun);
    if (!anchor.real(scene) || !stay.isEmpty() || served) {
      return stay;
    }
    List<Integer> owners = new ArrayList<>(tree.children(noun, Relation.NMOD_POSS));
    scene.by(noun, Set.of("by")).forEach(owners::add);
    List<Integer> visitors = new ArrayList<>(1);
    owners.forEach(owner -> visitors.addAll(tree.joined(owner)));
    if (owners.isEmpty() && (anchor.isSetting(SETTINGS) || anchor.isObject())) {
      visitors.addAll(anchor.subjects(scene));
    } else if (owners.isEmpty() && isPredicate(tree, noun)) {
      visitors.addAll(Subjects.of(scene, noun));
    }
    List<Integer> goals = new ArrayList<>(scene.by(noun, GOAL_PREPOSITION_OF_A_VISIT));
    if (!owners.isEmpty() && goals.stream().allMatch(g -> destinations(scene, g).isEmpty())) {
      goals.addAll(tree.children(noun, Relation.COMPOUND, Relation.AMOD));
    }
    if (goals.isEmpty()) {
      // "Came to Oslo on a visit": the verb tells where.
      anchor.predicate(tree).stream()
          .filter(way -> scene.words().is(tree, way, Group.JOURNEY))
          .forEach(way -> goals.addAll(scene.by(way, TO)));
    }
    List<Telling> told = tell(scene, cue, visitors, goals, anchor.span(scene, cue.first()));
    List<Member> receiving = receiving(scene, noun);
    return told.isEmpty() && !receiving.isEmpty()
        ? received(scene, cue, visitors, receiving)
        : told.stream().map(telling -> telling.beside(receiving)).toList();
  }

  /** "His earlier tours in Oslo", "her second tour in Oslo", "a tour of duty". */
  private static boolean isService(Scene scene, int tour) {
    Tree tree = scene.tree();
    return tree.token(tour).tag() == PartOfSpeech.NNS
        || scene.by(tour, Set.of("of")).stream().anyMatch(of -> SERVICE.contains(tree.lemma(of)))
        || tree.children(tour, Relation.AMOD, Relation.COMPOUND).stream()
            .anyMatch(how -> SERVICE.contains(tree.lemma(how)))
        || (!scene.by(tour, IN).isEmpty()
            && tree.children(tour, Relation.AMOD).stream()
                .anyMatch(number -> NUMBERS.contains(tree.form(number))));
  }

  private static final Set<String> SERVICE = WordGroups.of("communication", "word of service");
  private static final Set<String> NUMBERS = WordGroups.of("communication", "number of a tour");

  /** "Is on a visit". */
  private static boolean isPredicate(Tree tree, int noun) {
    return tree.child(noun, Relation.COP).isPresent() && SETTINGS.contains(tree.preposition(noun));
  }

  /** "A visit hosted by Mr. Ito": the people who receive. */
  private static List<Member> receiving(Scene scene, int noun) {
    Tree tree = scene.tree();
    return tree.children(noun, Relation.ACL).stream()
        .filter(hosted -> HOSTING.contains(tree.lemma(hosted)))
        .flatMap(hosted -> tree.children(hosted, Relation.OBL_AGENT).stream())
        .flatMap(host -> scene.everyone(tree.joined(host)).stream())
        .filter(host -> host.type() == ActorType.PERSON)
        .toList();
  }

  /** A visit of which only those who receive are told, and no land. */
  private List<Telling> received(
      Scene scene, Cue cue, List<Integer> visitors, List<Member> receiving) {
    Cast cast = scene.read().cast();
    List<Member> travellers =
        visitors.stream()
            .flatMap(v -> scene.one(v).stream().filter(m -> travels(scene, false, v, m)))
            .toList();
    if (travellers.isEmpty() || atHome(travellers, lands(receiving, cast), false, cast)) {
      return List.of();
    }
    List<Member> all = new ArrayList<>(travellers);
    all.addAll(receiving);
    Span span = Anchor.of(scene.tree(), cue.place()).span(scene, cue.first());
    Optional<LocalDate> day = scene.days().of(scene.sentence(), cue.place());
    return List.of(scene.telling(CommunicationKind.VISIT, "", all, day, span, cue));
  }

  private List<Member> lands(List<Member> receiving, Cast cast) {
    return receiving.stream()
        .flatMap(host -> hosts.homes(host, cast).stream())
        .map(land -> new Member(land, ActorType.COUNTRY, Optional.empty()))
        .toList();
  }

  /**
   * The visit that talks or a tour tell of which it is part that someone is somewhere: "Mr. Ito, in
   * Oslo for talks", "in Oslo as part of his tour".
   */
  List<Telling> stay(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    Anchor anchor = Anchor.of(tree, cue.place());
    OptionalInt above = anchor.governor();
    boolean part =
        above.stream().anyMatch(p -> PARTS.contains(tree.lemma(p)) && tree.is(p, Relation.NMOD));
    OptionalInt guest = part ? tree.head(above.orElse(0)) : above;
    if (!anchor.isSetting(Set.of(part ? "of" : "for"))
        || guest.isEmpty()
        || !tree.token(guest.getAsInt()).tag().isNoun()
        || !anchor.real(scene)) {
      return List.of();
    }
    List<Integer> goals =
        scene.by(guest.getAsInt(), IN).stream()
            .filter(place -> place < cue.place() && place > guest.getAsInt())
            .toList();
    Span span = anchor.span(scene, cue.first()).and(guest.getAsInt()).with(tree, goals);
    return tell(scene, cue, List.of(guest.getAsInt()), goals, span);
  }

  /** The visits that a verb tells. */
  List<Telling> verb(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int verb = cue.place();
    if (!Actuality.real(scene, verb)) {
      return List.of();
    }
    if (tree.is(verb, Relation.CCOMP) && sent(tree, verb)) {
      return List.of();
    }
    if (isRescue(tree, verb)) {
      return List.of();
    }
    boolean carries = !tree.children(verb, Relation.OBJ).isEmpty();
    List<Integer> goals =
        switch (cue.trigger().frame()) {
          case VISIT -> tree.children(verb, Relation.OBJ);
          case GO -> carries ? List.of() : scene.by(verb, TO);
          case LEAVE -> scene.by(verb, Set.of("for"));
          case ATTEND -> ceremony(scene, verb);
          default -> List.of();
        };
    goals = Rolls.withLast(scene, goals);
    List<Integer> subjects = Subjects.of(scene, verb);
    if (Contests.is(tree, verb, subjects)) {
      return List.of();
    }
    Span span = Span.of(verb).with(tree, subjects).with(tree, goals);
    return tell(scene, cue, subjects, goals, span);
  }

  /** "A team flew to Djibouti to help evacuate them": whoever goes there visits nobody. */
  private static boolean isRescue(Tree tree, int verb) {
    return IntStream.range(verb, tree.end(verb))
        .filter(at -> tree.token(at).tag() == PartOfSpeech.VB && RESCUE.contains(tree.lemma(at)))
        .anyMatch(at -> isAim(tree, at, verb));
  }

  private static boolean isAim(Tree tree, int infinitive, int verb) {
    return Clauses.infinitives(
            tree, infinitive, verb, Relation.XCOMP, Relation.ADVCL, Relation.CONJ, Relation.CCOMP)
        .isPresent();
  }

  /** "Announced the choice of a delegation to attend": the one who announces does not go. */
  private static boolean sent(Tree tree, int infinitive) {
    OptionalInt above = tree.head(infinitive);
    return tree.token(infinitive).tag() == PartOfSpeech.VB
        && above.isPresent()
        && tree.child(above.getAsInt(), Relation.OBJ).isPresent();
  }

  /** Where what is attended is: "the opening of the games in Oslo". */
  private static List<Integer> ceremony(Scene scene, int verb) {
    List<Integer> objects =
        scene.tree().children(verb, Relation.OBJ).stream()
            .filter(object -> scene.words().is(scene.tree(), object, Group.CEREMONY))
            .toList();
    List<Integer> places = new ArrayList<>(objects.isEmpty() ? List.of() : scene.by(verb, IN));
    for (int object : objects) {
      places.addAll(scene.by(object, IN));
      scene.by(object, Set.of("of")).forEach(part -> places.addAll(scene.by(part, IN)));
    }
    return places;
  }

  private List<Member> destinations(Scene scene, int head) {
    List<Member> found = new ArrayList<>(1);
    for (int place : Openings.joined(scene.tree(), head)) {
      int at =
          scene.words().is(scene.tree(), place, Group.SETTLEMENT)
              ? named(scene, place)
              : larger(scene, place);
      scene.read().cast().at(scene.sentence(), at).map(Mention::members).orElse(List.of()).stream()
          .filter(m -> m.type() == ActorType.PLACE || m.type() == ActorType.COUNTRY)
          .flatMap(m -> hosts.of(m, scene.read().cast()).stream())
          .forEach(found::add);
    }
    return found;
  }

  /**
   * Whether a place of a phrase is a town or a state of a country that the article does not name.
   */
  private boolean isUnsaid(Scene scene, int head) {
    return scene.tree().joined(head).stream()
        .flatMap(place -> Stream.of(place, larger(scene, place)))
        .flatMap(place -> scene.read().cast().at(scene.sentence(), place).stream())
        .flatMap(mention -> mention.members().stream())
        .anyMatch(place -> hosts.isState(place) || isForeign(scene, place));
  }

  private boolean isForeign(Scene scene, Member place) {
    Cast cast = scene.read().cast();
    return place.type() == ActorType.PLACE
        && hosts.of(place, cast).filter(host -> !cast.members().contains(host)).isPresent();
  }

  /** What a place is told to lie in: "Birmingham, England". */
  private static int larger(Scene scene, int place) {
    return scene.tree().children(place, Relation.APPOS, Relation.NMOD).stream()
        .filter(child -> scene.tree().preposition(child).isEmpty() && child > place)
        .filter(
            child ->
                scene.read().cast().at(scene.sentence(), child).stream()
                    .flatMap(mention -> mention.members().stream())
                    .anyMatch(m -> m.type() == ActorType.COUNTRY || m.type() == ActorType.PLACE))
        .findFirst()
        .orElse(place);
  }

  /** What names "the Lebanese capital", "the border town of Rafah". */
  private static int named(Scene scene, int settlement) {
    return scene
        .tree()
        .children(
            settlement,
            Relation.APPOS,
            Relation.NMOD,
            Relation.NMOD_POSS,
            Relation.AMOD,
            Relation.COMPOUND)
        .stream()
        .filter(child -> scene.read().cast().at(scene.sentence(), child).isPresent())
        .findFirst()
        .orElse(settlement);
  }

  private List<Telling> tell(
      Scene scene, Cue cue, List<Integer> visitors, List<Integer> goals, Span span) {
    List<Member> found = goals.stream().flatMap(g -> destinations(scene, g).stream()).toList();
    boolean unsaid = goals.stream().anyMatch(goal -> isUnsaid(scene, goal));
    Cast cast = scene.read().cast();
    boolean byWay = cue.trigger().verb();
    List<Member> travellers = new ArrayList<>(1);
    for (int visitor : visitors) {
      scene.one(visitor).stream()
          .filter(member -> travels(scene, byWay, visitor, member))
          .forEach(travellers::add);
    }
    if (travellers.isEmpty() || found.isEmpty() || atHome(travellers, found, unsaid, cast)) {
      return List.of();
    }
    List<Member> all = new ArrayList<>(travellers);
    all.addAll(found);
    return List.of(
        scene.telling(
            CommunicationKind.VISIT,
            "",
            all,
            scene.days().of(scene.sentence(), cue.place()),
            span,
            cue));
  }

  /** Whether someone comes on behalf of a country or body: one in office, or its envoys. */
  private static boolean travels(Scene scene, boolean byWay, int visitor, Member member) {
    return switch (member.type()) {
      case PERSON -> !byWay || titled(scene, visitor, member);
      case ORGANIZATION, COUNTRY -> scene.words().is(scene.tree(), visitor, Group.TRAVELLER);
      case PLACE -> false;
    };
  }

  /** One who is on a way may be anybody; whose "visit" is told of is told of for his office. */
  private static boolean titled(Scene scene, int visitor, Member member) {
    return scene.read().cast().offices().stream().anyMatch(o -> o.person().equals(member))
        || scene.tree().children(visitor, Relation.NMOD_DESC, Relation.APPOS).stream()
            .anyMatch(title -> scene.words().is(scene.tree(), title, Group.TRAVELLER))
        || described(scene, member);
  }

  /** Whether some description of a person is that of an office: "her counterpart". */
  private static boolean described(Scene scene, Member member) {
    List<List<Mention>> mentions = scene.read().cast().mentions();
    for (int sentence = 0; sentence < mentions.size(); sentence++) {
      Tree tree = scene.read().trees().get(sentence);
      for (Mention mention : mentions.get(sentence)) {
        if (mention.form() == Mention.Form.DESCRIPTION
            && mention.members().contains(member)
            && scene.words().is(tree, mention.head(), Group.TRAVELLER)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether some travellers come to their own country; also where nothing tells whose they are and
   * the article leaves the country unsaid, as one does among its own people.
   */
  private boolean atHome(List<Member> travellers, List<Member> found, boolean unsaid, Cast cast) {
    Set<String> homes =
        travellers.stream()
            .flatMap(traveller -> hosts.homes(traveller, cast).stream())
            .collect(Collectors.toUnmodifiableSet());
    return found.stream().map(Member::name).anyMatch(homes::contains)
        || (unsaid && homes.isEmpty());
  }
}
