package demarche.communication;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.Clause.Tense;
import demarche.clause.Clauses;
import demarche.communication.Words.Group;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the calls and meetings that verbs tell: "met", "spoke with", "telephoned". */
final class Encounters {
  private static final Set<String> SPEAK =
      WordGroups.of("communication", "verb of speaking to be understood");
  private static final Set<String> WELCOME = WordGroups.of("communication", "verb of welcoming");
  private static final Set<String> PHONES = WordGroups.of("communication", "line in a headline");
  private static final Set<String> CALL = WordGroups.of("communication", "verb of calling");
  private static final Set<String> GOAL_PREPOSITION =
      WordGroups.of("communication", "goal preposition");

  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> WITH_OR_TO =
      WordGroups.of("communication", "preposition of a partner");

  /** "Spoke an hour". */
  private static final Set<String> SPELLS = WordGroups.of("communication", "spell of time");

  private Encounters() {}

  /** The calls and meetings that a verb tells. */
  static List<Telling> verb(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int verb = cue.place();
    boolean held = Actuality.real(scene, verb) && !isOfVisit(scene, cue);
    if (!held || (cue.trigger().frame() == Frame.PHONE && Unanswered.is(scene, verb))) {
      return List.of();
    }
    List<Integer> subjects = Subjects.of(scene, verb);
    if (Contests.is(tree, verb, subjects) || speaksLanguage(scene, cue)) {
      return List.of();
    }
    List<Integer> beside = Rolls.beside(scene, subjects);
    List<Integer> others =
        others(scene, cue).stream().filter(other -> !beside.contains(other)).toList();
    List<Member> doers = new ArrayList<>(scene.everyone(subjects));
    doers.addAll(scene.all(beside));
    Span span = Span.of(verb).with(tree, subjects).with(tree, others);
    if (others.isEmpty()) {
      if (doers.isEmpty() && cue.trigger().frame() == Frame.MEET) {
        doers.addAll(both(scene, verb, subjects));
      }
      boolean several = doers.stream().distinct().count() > 1;
      if (!several && leaders(scene, cue, subjects)) {
        return Company.meets(scene, cue, List.of(), doers, span);
      }
      return several && reciprocal(scene, cue)
          ? Company.meets(scene, cue, doers, List.of(), span)
          : List.of();
    }
    List<Member> met =
        others.stream().flatMap(other -> scene.everyone(tree.joined(other)).stream()).toList();
    return doers.isEmpty() || met.isEmpty() || !fits(scene, cue, doers, met)
        ? List.of()
        : Company.meets(scene, cue, doers, met, span);
  }

  /** "On a visit hosted by him": the visit is told, and he with it. */
  private static boolean isOfVisit(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    return cue.trigger().frame() == Frame.HOST
        && tree.is(cue.place(), Relation.ACL)
        && tree.head(cue.place()).stream().anyMatch(n -> scene.words().is(tree, n, Group.JOURNEY));
  }

  /** "Speak English", "do not speak the same language": what is spoken is a language or words. */
  private static boolean speaksLanguage(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    return SPEAK.contains(cue.trigger().name())
        && tree.children(cue.place(), Relation.OBJ).stream()
            .anyMatch(object -> !SPELLS.contains(tree.lemma(object)));
  }

  /** The heads of the phrases of those who are met or called. */
  private static List<Integer> others(Scene scene, Cue cue) {
    int verb = cue.place();
    return switch (cue.trigger().frame()) {
      case MEET -> met(scene, verb);
      case SPEAK -> isEndOfJourney(scene, verb) ? List.of() : spokenWith(scene, verb);
      case PHONE -> called(scene, verb);
      case HOST -> hosted(scene, verb);
      case SUMMON, SEE -> scene.tree().children(verb, Relation.OBJ, Relation.OBL_AGENT);
      default -> List.of();
    };
  }

  /** "Hosted a dinner for him": the guests, not the meal. */
  private static List<Integer> hosted(Scene scene, int verb) {
    Tree tree = scene.tree();
    List<Integer> guests = new ArrayList<>();
    for (int object : tree.children(verb, Relation.OBJ, Relation.OBL_AGENT)) {
      if (MEALS.contains(tree.lemma(object))) {
        guests.addAll(scene.by(object, FOR));
        guests.addAll(scene.by(verb, FOR));
      } else {
        guests.add(object);
      }
    }
    return guests;
  }

  private static final Set<String> FOR = Set.of("for");
  private static final Set<String> MEALS = WordGroups.of("communication", "meal");

  /** "Travelled to Ghana to speak with him": no line is needed there. */
  private static boolean isEndOfJourney(Scene scene, int verb) {
    Tree tree = scene.tree();
    return tree.is(verb, Relation.ADVCL, Relation.XCOMP)
        && tree.head(verb).stream().anyMatch(way -> scene.words().is(tree, way, Group.JOURNEY));
  }

  /** One receives, and will see, people; a body and its people may meet. */
  private static boolean fits(Scene scene, Cue cue, List<Member> doers, List<Member> met) {
    return switch (cue.trigger().frame()) {
      case HOST ->
          met.stream().anyMatch(Encounters::isPerson)
              && !awarded(scene, cue.place())
              && (!WELCOME.contains(cue.trigger().name()) || comes(scene, cue.place()));
      case SEE ->
          met.stream().anyMatch(Encounters::isPerson)
              && doers.stream().anyMatch(Encounters::isPerson)
              && planned(scene.tree(), cue.place());
      default -> true;
    };
  }

  /** "Welcomed him to the White House"; one welcomes his offer too. */
  private static boolean comes(Scene scene, int verb) {
    return scene.by(verb, GOAL_PREPOSITION).stream()
        .flatMap(place -> scene.read().cast().at(scene.sentence(), place).stream())
        .flatMap(mention -> mention.members().stream())
        .anyMatch(
            place ->
                place.type() == ActorType.PLACE
                    || place.type() == ActorType.COUNTRY
                    || scene.words().is(place.name(), Group.SEAT));
  }

  /** "Received a medal": what is received is no guest. */
  private static boolean awarded(Scene scene, int verb) {
    return scene.tree().children(verb, Relation.OBJ).stream()
        .flatMap(o -> IntStream.range(scene.tree().first(o), scene.tree().end(o)).boxed())
        .anyMatch(object -> scene.words().is(scene.tree(), object, Group.AWARD));
  }

  /** "Will see him", "sees him next week": what is to come; else to see is no meeting. */
  private static boolean planned(Tree tree, int verb) {
    return Clauses.tense(tree, verb) == Tense.FUTURE
        && tree.children(verb, Relation.XCOMP, Relation.CCOMP).isEmpty();
  }

  private static boolean isPerson(Member member) {
    return member.type() == ActorType.PERSON;
  }

  /** "The leaders of the union are meeting": they meet as the body. */
  private static boolean leaders(Scene scene, Cue cue, List<Integer> subjects) {
    Tree tree = scene.tree();
    return cue.trigger().frame() == Frame.MEET
        && subjects.size() == 1
        && tree.token(subjects.getFirst()).tag() == PartOfSpeech.NNS
        && scene.words().is(tree, subjects.getFirst(), Group.TRAVELLER)
        && scene.all(subjects).stream().allMatch(m -> m.type() == ActorType.ORGANIZATION);
  }

  /** "He raised it with Mr. Ito when they met": the two of the clause above. */
  private static List<Member> both(Scene scene, int verb, List<Integer> subjects) {
    Tree tree = scene.tree();
    boolean they = subjects.size() == 1 && tree.lemma(subjects.getFirst()).equalsIgnoreCase("they");
    OptionalInt above = tree.head(verb);
    for (int height = 0; they && height < 3 && above.isPresent(); height++) {
      int clause = above.getAsInt();
      if (tree.token(clause).tag().isVerb()) {
        List<Member> all = new ArrayList<>(scene.all(Subjects.of(scene, clause)));
        for (int child : tree.children(clause, Relation.OBJ, Relation.IOBJ)) {
          all.addAll(scene.all(child));
          all.addAll(scene.membersBy(child, WITH_OR_TO));
        }
        all.addAll(scene.membersBy(clause, WITH_OR_TO));
        List<Member> people =
            all.stream().distinct().filter(m -> m.type() == ActorType.PERSON).toList();
        return people.size() == 2 ? people : List.of();
      }
      above = tree.head(clause);
    }
    return List.of();
  }

  /** Whether several who do it do it with each other: "A and B spoke". */
  private static boolean reciprocal(Scene scene, Cue cue) {
    return switch (cue.trigger().frame()) {
      case MEET -> true;
      case SPEAK -> scene.by(cue.place(), TO).isEmpty() && !severally(scene.tree(), cue.place());
      default -> false;
    };
  }

  /** "They each talked about it": not with each other. */
  private static boolean severally(Tree tree, int verb) {
    return IntStream.range(tree.first(verb), verb)
        .anyMatch(word -> tree.lemma(word).equalsIgnoreCase("each"));
  }

  private static List<Integer> met(Scene scene, int verb) {
    Tree tree = scene.tree();
    List<Integer> met = new ArrayList<>(tree.children(verb, Relation.OBJ));
    met.addAll(scene.by(verb, WITH));
    // "Met A and later B": the second may hang on the verb.
    tree.children(verb, Relation.CONJ).stream()
        .filter(joined -> tree.token(joined).tag().isNoun() && !met.isEmpty())
        .forEach(met::add);
    met.addAll(scene.tree().children(verb, Relation.OBL_AGENT));
    return met;
  }

  private static List<Integer> spokenWith(Scene scene, int verb) {
    List<Integer> with = scene.by(verb, WITH);
    boolean talk =
        onTheLine(scene, verb)
            || TitledCalls.is(scene)
            || SpokenTo.isTalk(scene, Subjects.of(scene, verb), scene.by(verb, TO));
    if (!with.isEmpty() || !talk) {
      return with;
    }
    return scene.by(verb, TO);
  }

  private static boolean onTheLine(Scene scene, int verb) {
    Tree tree = scene.tree();
    return tree.children(verb, Relation.OBL).stream()
        .anyMatch(phrase -> PHONES.contains(tree.lemma(phrase).toLowerCase(Locale.ROOT)));
  }

  /** "Called him a friend": a noun right after him, without a comma. */
  private static boolean namedSo(Tree tree, int object) {
    return tree.children(object, Relation.APPOS).stream()
        .anyMatch(
            name ->
                !tree.token(tree.first(name) - 1).tag().isPunctuation()
                    || tree.children(name, Relation.DET).stream()
                        .anyMatch(det -> tree.lemma(det).equals("a")));
  }

  /** The heads of those who are telephoned. */
  private static List<Integer> called(Scene scene, int verb) {
    Tree tree = scene.tree();
    List<Integer> objects = new ArrayList<>(tree.children(verb, Relation.OBJ));
    if (!CALL.contains(tree.lemma(verb))) {
      objects.addAll(scene.by(verb, WITH));
      return objects;
    }
    List<Integer> predicates = tree.children(verb, Relation.XCOMP);
    predicates.stream()
        .filter(x -> tree.token(x).tag().isProperNoun() && tree.preposition(x).isEmpty())
        .forEach(objects::add);
    boolean telephoned =
        objects.size() == 1
            && tree.child(verb, Relation.AUX_PASS, Relation.NSUBJ_PASS).isEmpty()
            && tree.child(verb, Relation.COMPOUND_PRT).isEmpty()
            && !namedSo(tree, objects.getFirst())
            && predicates.stream()
                .allMatch(x -> tree.token(x).tag() == PartOfSpeech.VB || objects.contains(x))
            && (isNamedPerson(scene, objects.getFirst())
                || isSeat(scene, objects.getFirst())
                || isKnownPerson(scene, verb, objects.getFirst()));
    return telephoned ? objects : List.of();
  }

  private static boolean isSeat(Scene scene, int head) {
    List<Member> called = scene.one(head);
    return !called.isEmpty()
        && called.stream().allMatch(house -> scene.words().is(house.name(), Group.SEAT));
  }

  /** "Dahl called him on Monday": nothing else is said of the one whom the pronoun means. */
  private static boolean isKnownPerson(Scene scene, int verb, int object) {
    Tree tree = scene.tree();
    List<Member> called = scene.one(object);
    List<Member> callers = scene.all(Subjects.of(scene, verb));
    return tree.token(object).tag() == PartOfSpeech.PRP
        && called.size() == 1
        && isPerson(called.getFirst())
        && !callers.isEmpty()
        && callers.stream().allMatch(c -> isPerson(c) && !called.contains(c))
        && tree.children(verb, Relation.XCOMP, Relation.CCOMP, Relation.OBL_AGENT).isEmpty()
        && tree.children(verb, Relation.OBL, Relation.ADVCL).stream()
            .noneMatch(
                how -> MANNERS.contains(tree.preposition(how)) || DUTIES.contains(tree.lemma(how)));
  }

  /** "Called him to account", "called her as a witness". */
  private static final Set<String> MANNERS = WordGroups.of("communication", "manner of calling");

  private static final Set<String> DUTIES = WordGroups.of("communication", "duty one is called to");

  private static boolean isNamedPerson(Scene scene, int head) {
    return scene
        .mention(head)
        .filter(mention -> mention.form() != Mention.Form.PRONOUN)
        .filter(mention -> mention.members().stream().allMatch(Encounters::isPerson))
        .isPresent();
  }
}
