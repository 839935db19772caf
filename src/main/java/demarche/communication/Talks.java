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

/** Finds calls and meetings. */
final class Talks {
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> BETWEEN = Set.of("between", "among");
  private static final Set<String> WITH_OR_TO = Set.of("with", "to");
  private static final Set<String> AT = Set.of("in", "at", "during", "by", "on", "over", "via", "through");
  private static final Set<String> AROUND = Set.of("after", "following", "before", "for", "ahead");

  private Talks() {}

  /** The calls and meetings that a noun tells. */
  static List<Telling> noun(Scene scene, Cue cue) {
    Anchor anchor = Anchor.of(scene.tree(), cue.place());
    if (!anchor.real(scene)) {
      return List.of();
    }
    List<Member> between = between(scene, anchor);
    if (!between.isEmpty()) {
      return tell(scene, cue, anchor, between, List.of());
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
    boolean body = false;
    if (cue.trigger().kind() == CommunicationKind.MEETING) {
      List<Member> bodies = bodies(scene, cue.place());
      body = !bodies.isEmpty();
      others.addAll(bodies);
    }
    return doers.isEmpty() && !(body && cue.trigger().name().equals("summit"))
        ? List.of()
        : tell(scene, cue, anchor, doers, others);
  }

  private static List<Member> between(Scene scene, Anchor anchor) {
    List<Member> between = scene.membersBy(anchor.noun(), BETWEEN);
    OptionalInt above = anchor.governor();
    for (int height = 0; height < 2 && between.size() < 2 && above.isPresent(); height++) {
      between =
          scene.by(above.getAsInt(), BETWEEN).stream()
              .filter(phrase -> phrase > anchor.noun())
              .flatMap(phrase -> scene.all(phrase).stream())
              .toList();
      above = scene.tree().head(above.getAsInt());
    }
    return between.size() < 2 ? List.of() : between;
  }

  private static List<Member> doers(Scene scene, Cue cue, Anchor anchor) {
    Tree tree = scene.tree();
    List<Member> owners = scene.owners(cue.place());
    if (!owners.isEmpty()) {
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
    List<Member> bodies = new ArrayList<>(1);
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
    Optional<LocalDate> day = scene.days().of(scene.sentence(), cue.place());
    return groups.stream()
        .filter(group -> group.size() > 1 || (group.size() == 1 && doers.isEmpty()))
        .map(group -> scene.telling(kind, "", group, day, span, cue))
        .toList();
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
    List<Member> doers = scene.all(subjects);
    List<Member> done = new ArrayList<>(2);
    others.forEach(other -> done.addAll(scene.all(other)));
    if (others.isEmpty() && !reciprocal(scene, cue, subjects)) {
      return List.of();
    }
    if (doers.isEmpty() || (!others.isEmpty() && done.isEmpty())) {
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

  private static boolean person(Scene scene, List<Integer> heads) {
    return scene.all(heads).stream().anyMatch(member -> member.type() == ActorType.PERSON);
  }

  private static boolean reciprocal(Scene scene, Cue cue, List<Integer> subjects) {
    boolean frame = cue.trigger().frame() == Frame.MEET || cue.trigger().frame() == Frame.SPEAK;
    if (!frame || scene.all(subjects).stream().distinct().count() < 2) {
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

  /** Called: a person or a body, and nothing that he is called. */
  private static List<Integer> called(Scene scene, int verb) {
    Tree tree = scene.tree();
    List<Integer> objects = new ArrayList<>(tree.children(verb, Relation.OBJ));
    if (tree.lemma(verb).equals("call")) {
      List<Integer> predicates = tree.children(verb, Relation.XCOMP);
      predicates.stream()
          .filter(x -> tree.token(x).tag().isProperNoun() && tree.preposition(x).isEmpty())
          .forEach(objects::add);
      boolean named =
          objects.size() != 1
              || tree.child(verb, Relation.COMPOUND_PRT).isPresent()
              || predicates.stream()
                  .anyMatch(
                      x -> tree.token(x).tag() != PartOfSpeech.VB && !objects.contains(x))
              || scene
                  .mention(objects.getFirst())
                  .filter(m -> m.form() != Mention.Form.PRONOUN)
                  .isEmpty();
      return named ? List.of() : objects;
    }
    objects.addAll(scene.by(verb, WITH));
    return objects;
  }
}
