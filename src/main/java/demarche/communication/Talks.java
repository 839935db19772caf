package demarche.communication;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.Clause.Tense;
import demarche.clause.Clauses;
import demarche.communication.Words.Group;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds calls and meetings. */
final class Talks {
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final Set<String> WITH_OR_TO = Set.of("with", "to");
  private static final Set<String> AT = Set.of("in", "at", "during", "by", "on", "over", "via", "through");
  private static final Set<String> AROUND = Set.of("after", "following", "before", "for", "ahead");

  /** A title that tells of a call: what is spoken in the text is spoken on the line. */
  private static final Pattern CALL_TITLE =
      Pattern.compile("\\b(?:call|calls|phone|telephone)\\b", Pattern.CASE_INSENSITIVE);

  private Talks() {}

  /** The calls and meetings that a noun tells. */
  static List<Telling> noun(Scene scene, Cue cue) {
    Anchor anchor = Anchor.of(scene.tree(), cue.place());
    if (!anchor.real(scene) || setsAMeeting(scene, anchor)) {
      return List.of();
    }
    List<Integer> between = between(scene, anchor);
    if (!between.isEmpty()) {
      Span span = anchor.span(scene, cue.first()).with(scene.tree(), between);
      return pairs(scene, cue, scene.all(between), List.of(), span);
    }
    List<Member> doers = doers(scene, cue, anchor);
    boolean press =
        scene.near(cue.place(), WITH).stream()
            .anyMatch(with -> scene.words().is(scene.tree(), with, Group.PRESS));
    if (press && cue.trigger().kind() == CommunicationKind.CALL && !doers.isEmpty()) {
      return List.of(
          scene.telling(
              CommunicationKind.BRIEFING,
              cue.trigger().name(),
              doers,
              scene.days().of(scene.sentence(), cue.place()),
              anchor.span(scene, cue.first()),
              cue));
    }
    List<Member> others = new ArrayList<>(others(scene, anchor));
    if (others.isEmpty() && anchor.isSetting(AT)) {
      others.addAll(addressed(scene, anchor));
    }
    boolean leaders = false;
    if (cue.trigger().kind() == CommunicationKind.MEETING) {
      List<Member> bodies = bodies(scene, cue.place());
      others.addAll(bodies);
      leaders =
          !bodies.isEmpty()
              && (cue.trigger().name().equals("summit") || ofLeaders(scene, cue.place()));
    }
    return doers.isEmpty() && !leaders
        ? List.of()
        : tell(scene, cue, anchor, doers, others);
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

  /** "Will meet at the union's summit": the verb tells who meets. */
  private static boolean setsAMeeting(Scene scene, Anchor anchor) {
    OptionalInt predicate = anchor.predicate(scene.tree());
    return predicate.isPresent()
        && anchor.isSetting(AT)
        && scene.tree().lemma(predicate.getAsInt()).equals("meet");
  }

  /** The heads of the phrases of those between whom it is; none where they are not two. */
  private static List<Integer> between(Scene scene, Anchor anchor) {
    List<Integer> between = joined(scene, scene.by(anchor.noun(), BETWEEN));
    OptionalInt above = anchor.governor();
    for (int height = 0;
        height < 2 && scene.all(between).size() < 2 && above.isPresent();
        height++) {
      between =
          joined(
              scene,
              scene.by(above.getAsInt(), BETWEEN).stream()
                  .filter(phrase -> phrase > anchor.noun())
                  .toList());
      above = scene.tree().head(above.getAsInt());
    }
    return scene.all(between).size() < 2 ? List.of() : between;
  }

  private static List<Integer> joined(Scene scene, List<Integer> heads) {
    return heads.stream().flatMap(head -> scene.tree().joined(head).stream()).distinct().toList();
  }

  private static List<Member> doers(Scene scene, Cue cue, Anchor anchor) {
    Tree tree = scene.tree();
    List<Member> owners = scene.owners(cue.place());
    if (!owners.isEmpty() && !ofLeaders(scene, cue.place())) {
      return owners;
    }
    OptionalInt predicate = anchor.predicate(tree);
    boolean held =
        anchor.isObject()
            && predicate.isPresent()
            && scene.words().is(tree, predicate.getAsInt(), Group.CARRIER_OF_TALK);
    boolean line = cue.trigger().words().getLast().endsWith("phone");
    boolean to =
        anchor.isSetting(Set.of("to"))
            && predicate.isPresent()
            && scene.words().is(tree, predicate.getAsInt(), Group.ADDRESSING_VERB);
    boolean setting = anchor.isSetting(AT) || to || (!line && anchor.isSetting(AROUND));
    return held || setting ? scene.all(anchor.subjects(scene)) : List.of();
  }

  /** Those with whom one talks: beside the noun, or beside its verb. */
  private static List<Member> others(Scene scene, Anchor anchor) {
    List<Member> others = scene.membersBy(anchor.noun(), WITH);
    OptionalInt predicate = anchor.predicate(scene.tree());
    if (others.isEmpty()
        && predicate.isPresent()
        && (anchor.isObject() || anchor.isSetting(AT))) {
      others = scene.membersBy(predicate.getAsInt(), WITH);
    }
    return others;
  }

  /** The one at the other end of the line: "told him by phone", "discussed it with him in a call". */
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

  /** The bodies whose meeting it is: "a summit of the African Union", "an EU summit". */
  private static List<Member> bodies(Scene scene, int noun) {
    Tree tree = scene.tree();
    List<Member> bodies = new ArrayList<>(ofLeaders(scene, noun) ? scene.owners(noun) : List.of());
    for (int child : tree.children(noun, Relation.NMOD, Relation.COMPOUND, Relation.AMOD)) {
      String preposition = tree.preposition(child);
      if (preposition.equals("of") || (preposition.isEmpty() && child < noun)) {
        scene.all(child).stream()
            .filter(member -> member.type() == ActorType.ORGANIZATION)
            .forEach(bodies::add);
      }
    }
    return bodies;
  }

  private static List<Telling> tell(
      Scene scene, Cue cue, Anchor anchor, List<Member> doers, List<Member> others) {
    return pairs(scene, cue, doers, others, anchor.span(scene, cue.first()));
  }

  /** Those who meet are together; those who are called are called one by one. */
  private static List<Telling> pairs(
      Scene scene, Cue cue, List<Member> doers, List<Member> others, Span span) {
    CommunicationKind kind = cue.trigger().kind();
    List<List<Member>> groups = new ArrayList<>(1);
    boolean apart =
        kind == CommunicationKind.CALL
            || (cue.trigger().frame() == Frame.MEET
                && others.stream().allMatch(other -> other.type() == ActorType.PERSON));
    if (apart && others.size() > 1 && !doers.isEmpty()) {
      others.forEach(other -> groups.add(joined(doers, List.of(other))));
    } else {
      groups.add(joined(doers, others));
    }
    if (others.stream().anyMatch(interviewer(scene)) || doers.stream().anyMatch(interviewer(scene))) {
      return List.of();
    }
    Optional<LocalDate> day = day(scene, cue, span);
    boolean line = scene.read().article().title().filter(CALL_TITLE.asPredicate()).isPresent();
    String form = cue.trigger().frame() == Frame.SPEAK && !line ? Occasions.SPOKEN : "";
    return groups.stream()
        .filter(group -> group.size() > 1 || (group.size() == 1 && doers.isEmpty()))
        .map(group -> scene.telling(kind, form, group, day, span, cue))
        .toList();
  }

  /** Who talks with the press, the article's own outlet or another, gives an interview. */
  private static Predicate<Member> interviewer(Scene scene) {
    Optional<String> outlet = scene.read().article().publisher();
    return member -> Media.is(member) || outlet.filter(member.name()::equals).isPresent();
  }

  /** Its own day; that of the journey to it: "flies to Oslo on Sunday and will meet". */
  private static Optional<LocalDate> day(Scene scene, Cue cue, Span span) {
    Tree tree = scene.tree();
    int place = cue.place();
    Optional<LocalDate> own = scene.days().of(scene.sentence(), place);
    if (own.isEmpty() && !cue.trigger().verb()) {
      // "Talks on Friday between A and B", however the tree hangs the day.
      return scene.days().within(scene.sentence(), place, span.end());
    }
    OptionalInt above = tree.head(place);
    boolean onward =
        own.isEmpty()
            && above.isPresent()
            && tree.is(place, Relation.CONJ, Relation.ADVCL, Relation.XCOMP)
            && scene.words().is(tree, above.getAsInt(), Group.JOURNEY);
    return onward ? scene.days().of(scene.sentence(), above.getAsInt()) : own;
  }

  private static List<Member> joined(List<Member> doers, List<Member> others) {
    List<Member> all = new ArrayList<>(doers);
    all.addAll(others);
    return all.stream().distinct().toList();
  }

  /** The calls and meetings that a verb tells. */
  static List<Telling> verb(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int verb = cue.place();
    if (!Actuality.real(scene, verb)) {
      return List.of();
    }
    List<Integer> subjects = Subjects.of(scene, verb);
    List<Integer> others =
        switch (cue.trigger().frame()) {
          case MEET -> met(scene, verb);
          case SPEAK -> spokenWith(scene, verb);
          case PHONE -> called(scene, verb);
          case HOST, SUMMON, SEE -> tree.children(verb, Relation.OBJ, Relation.OBL_AGENT);
          default -> List.of();
        };
    List<Member> doers = new ArrayList<>(scene.all(subjects));
    List<Member> done = new ArrayList<>(2);
    others.forEach(other -> done.addAll(scene.all(other)));
    if (others.isEmpty() && cue.trigger().frame() == Frame.MEET && doers.isEmpty()) {
      doers.addAll(both(scene, verb, subjects));
    }
    if (others.isEmpty() && doers.stream().distinct().count() < 2 && leaders(scene, cue, subjects)) {
      Span span = Span.of(verb).with(tree, subjects);
      return pairs(scene, cue, List.of(), doers, span);
    }
    if (others.isEmpty() && !reciprocal(scene, cue, doers)) {
      return List.of();
    }
    if (doers.isEmpty()
        || (!others.isEmpty() && done.isEmpty())) {
      return List.of();
    }
    Frame frame = cue.trigger().frame();
    if ((frame == Frame.HOST || frame == Frame.SEE) && !person(scene, others)) {
      return List.of();
    }
    if (frame == Frame.SEE && (!person(scene, subjects) || !planned(tree, verb))) {
      return List.of();
    }
    Span span = Span.of(verb).with(tree, subjects).with(tree, others);
    return pairs(scene, cue, doers, done, span);
  }

  /** "Will see him", "sees him next week": what is to come; else to see is no meeting. */
  private static boolean planned(Tree tree, int verb) {
    return Clauses.tense(tree, verb) == Tense.FUTURE
        && tree.children(verb, Relation.XCOMP, Relation.CCOMP).isEmpty();
  }

  private static boolean isPerson(Member member) {
    return member.type() == ActorType.PERSON;
  }

  private static boolean person(Scene scene, List<Integer> heads) {
    return scene.all(heads).stream().anyMatch(member -> member.type() == ActorType.PERSON);
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
    boolean they =
        subjects.size() == 1 && tree.lemma(subjects.getFirst()).equalsIgnoreCase("they");
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

  private static boolean reciprocal(Scene scene, Cue cue, List<Member> doers) {
    boolean frame = cue.trigger().frame() == Frame.MEET || cue.trigger().frame() == Frame.SPEAK;
    if (!frame || doers.stream().distinct().count() < 2) {
      return false;
    }
    return cue.trigger().frame() == Frame.MEET
        || scene.tree().children(cue.place(), Relation.OBL).stream()
            .noneMatch(phrase -> scene.tree().preposition(phrase).equals("to"));
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
    if (!with.isEmpty() || !onTheLine(scene, verb)) {
      return with;
    }
    return scene.by(verb, Set.of("to"));
  }

  private static boolean onTheLine(Scene scene, int verb) {
    Tree tree = scene.tree();
    return tree.children(verb, Relation.OBL).stream()
        .anyMatch(phrase -> tree.lemma(phrase).toLowerCase(java.util.Locale.ROOT).endsWith("phone"));
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

  /** Called: a person or a body, and nothing that he is called. */
  private static List<Integer> called(Scene scene, int verb) {
    Tree tree = scene.tree();
    List<Integer> objects = new ArrayList<>(tree.children(verb, Relation.OBJ));
    if (tree.lemma(verb).equals("call")) {
      if (tree.child(verb, Relation.AUX_PASS, Relation.NSUBJ_PASS).isPresent()) {
        return List.of();
      }
      List<Integer> predicates = tree.children(verb, Relation.XCOMP);
      predicates.stream()
          .filter(x -> tree.token(x).tag().isProperNoun() && tree.preposition(x).isEmpty())
          .forEach(objects::add);
      boolean named =
          objects.size() != 1
              || tree.child(verb, Relation.COMPOUND_PRT).isPresent()
              || namedSo(tree, objects.getFirst())
              || predicates.stream()
                  .anyMatch(
                      x -> tree.token(x).tag() != PartOfSpeech.VB && !objects.contains(x))
              || scene
                  .mention(objects.getFirst())
                  .filter(m -> m.form() != Mention.Form.PRONOUN)
                  .filter(m -> m.members().stream().allMatch(Talks::isPerson))
                  .isEmpty();
      return named ? List.of() : objects;
    }
    objects.addAll(scene.by(verb, WITH));
    return objects;
  }
}
