package demarche.communication;

import demarche.cast.Member;
import demarche.cast.Mention;
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
  private static final Set<String> WITH_OR_TO = Set.of("with", "to");
  private static final Set<String> AT = Set.of("in", "at", "during", "by", "on", "over", "via", "through");
  private static final Set<String> AROUND = Set.of("after", "following", "before", "for", "ahead");

  private Talks() {}

  /** The calls and meetings that a noun tells. */
  static List<Telling> noun(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int noun = cue.place();
    Anchor anchor = Anchor.of(tree, noun);
    OptionalInt verb = anchor.verb(tree);
    if (!Actuality.real(scene, noun)
        || (verb.isPresent() && !Actuality.real(scene, verb.getAsInt()))) {
      return List.of();
    }
    List<Member> between = scene.membersBy(noun, Set.of("between"));
    if (!between.isEmpty()) {
      return tell(scene, cue, verb, between, List.of(), false);
    }
    List<Member> owners = owners(scene, noun);
    List<Member> others = others(scene, anchor);
    List<Member> doers = doers(scene, cue, anchor, owners);
    if (others.isEmpty() && AT.contains(anchor.preposition()) && verb.isPresent()) {
      others = addressed(scene, verb.getAsInt(), noun);
    }
    if (cue.trigger().kind() == CommunicationKind.MEETING) {
      List<Member> bodies = bodies(scene, noun);
      if (!bodies.isEmpty()) {
        List<Member> all = new ArrayList<>(others);
        all.addAll(bodies);
        return tell(scene, cue, verb, doers, all, true);
      }
    }
    return tell(scene, cue, verb, doers, others, false);
  }

  private static List<Member> doers(Scene scene, Cue cue, Anchor anchor, List<Member> owners) {
    Tree tree = scene.tree();
    if (!owners.isEmpty()) {
      return owners;
    }
    OptionalInt verb = anchor.verb(tree);
    if (verb.isEmpty()) {
      return beside(scene, anchor);
    }
    boolean held =
        anchor.isObject(tree)
            && scene.words().is(tree, verb.getAsInt(), Group.CARRIER_OF_TALK);
    boolean setting =
        anchor.isSetting(tree)
            && (AT.contains(anchor.preposition()) || AROUND.contains(anchor.preposition()));
    boolean line = cue.trigger().words().getLast().endsWith("phone");
    return held || (setting && !(line && !AT.contains(anchor.preposition())))
        ? scene.all(anchor.subjects(tree))
        : List.of();
  }

  /** "Mr. Ban, in London for talks with Mr. Cameron": the one beside whom the noun stands. */
  private static List<Member> beside(Scene scene, Anchor anchor) {
    Tree tree = scene.tree();
    if (anchor.governor().isEmpty() || !AROUND.contains(anchor.preposition())) {
      return List.of();
    }
    int at = anchor.governor().getAsInt();
    for (int height = 0; height < 3; height++) {
      List<Member> here = scene.one(at);
      if (!here.isEmpty()) {
        return here;
      }
      List<Integer> subjects = Clauses.subjects(tree, at);
      if (!subjects.isEmpty()) {
        return scene.all(subjects);
      }
      OptionalInt above = tree.head(at);
      if (above.isEmpty()) {
        return List.of();
      }
      at = above.getAsInt();
    }
    return List.of();
  }

  private static List<Member> owners(Scene scene, int noun) {
    List<Member> owners = new ArrayList<>(1);
    for (int owner : scene.tree().children(noun, Relation.NMOD_POSS)) {
      owners.addAll(scene.all(owner));
    }
    return owners;
  }

  /** Those with whom one talks: beside the noun, or beside its verb. */
  private static List<Member> others(Scene scene, Anchor anchor) {
    Tree tree = scene.tree();
    List<Member> others = scene.membersBy(anchor.noun(), WITH);
    OptionalInt verb = anchor.verb(tree);
    if (others.isEmpty() && verb.isPresent() && (anchor.isObject(tree) || anchor.isSetting(tree))) {
      others = scene.membersBy(verb.getAsInt(), WITH);
    }
    return others;
  }

  /** The one at the other end of the line: "told him by phone", "discussed it with him in a call". */
  private static List<Member> addressed(Scene scene, int verb, int noun) {
    Tree tree = scene.tree();
    if (!scene.words().is(tree, verb, Group.ADDRESSING_VERB)) {
      return List.of();
    }
    List<Member> addressed = new ArrayList<>(1);
    for (int object : tree.children(verb, Relation.OBJ, Relation.IOBJ)) {
      addressed.addAll(scene.all(object));
    }
    for (int phrase : scene.by(verb, WITH_OR_TO)) {
      if (phrase != noun) {
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
      Scene scene, Cue cue, OptionalInt verb, List<Member> doers, List<Member> others, boolean body) {
    Tree tree = scene.tree();
    int noun = cue.place();
    Span span = Span.of(cue.first()).with(tree, List.of(noun));
    if (verb.isPresent()) {
      span = span.and(verb.getAsInt()).with(tree, Clauses.subjects(tree, verb.getAsInt()));
    }
    Optional<LocalDate> day = scene.days().of(scene.sentence(), noun);
    return pairs(scene, cue.trigger().kind(), doers, others, day, span, cue.trigger().name(), body);
  }

  /** Those who meet are together; those who are called are called one by one. */
  private static List<Telling> pairs(
      Scene scene,
      CommunicationKind kind,
      List<Member> doers,
      List<Member> others,
      Optional<LocalDate> day,
      Span span,
      String rule,
      boolean body) {
    List<List<Member>> groups = new ArrayList<>(1);
    if (kind == CommunicationKind.CALL && others.size() > 1 && !doers.isEmpty()) {
      for (Member other : others) {
        groups.add(joined(doers, List.of(other)));
      }
    } else {
      groups.add(joined(doers, others));
    }
    List<Telling> tellings = new ArrayList<>(1);
    for (List<Member> group : groups) {
      if (group.size() > 1 || (body && group.size() == 1)) {
        tellings.add(
            new Telling(kind, "", group, day, false, scene.sentence(), span.first(), span.end(), rule));
      }
    }
    return tellings;
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
    List<Integer> subjects = Clauses.subjects(tree, verb);
    List<Integer> others =
        switch (cue.trigger().frame()) {
          case MEET -> met(scene, verb);
          case SPEAK -> spokenWith(scene, verb);
          case PHONE -> called(scene, verb);
          case HOST, SUMMON -> tree.children(verb, Relation.OBJ, Relation.OBL_AGENT);
          default -> List.of();
        };
    List<Member> doers = scene.all(subjects);
    List<Member> done = new ArrayList<>(2);
    others.forEach(other -> done.addAll(scene.all(other)));
    if (others.isEmpty() && !reciprocal(scene, cue, subjects)) {
      return List.of();
    }
    if (!others.isEmpty() && done.isEmpty()) {
      return List.of();
    }
    if (cue.trigger().frame() == Frame.HOST && !person(scene, others)) {
      return List.of();
    }
    Span span = Span.of(verb).with(tree, subjects).with(tree, others);
    Optional<LocalDate> day = scene.days().of(scene.sentence(), verb);
    return pairs(scene, kind(scene, cue), doers, done, day, span, cue.trigger().name(), false);
  }

  private static CommunicationKind kind(Scene scene, Cue cue) {
    return cue.trigger().kind();
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
    List<Integer> met = new ArrayList<>(scene.tree().children(verb, Relation.OBJ));
    met.addAll(scene.by(verb, WITH));
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
    List<Integer> objects = tree.children(verb, Relation.OBJ);
    if (tree.lemma(verb).equals("call")) {
      boolean named =
          objects.size() != 1
              || tree.child(verb, Relation.COMPOUND_PRT).isPresent()
              || tree.children(verb, Relation.XCOMP).stream()
                  .anyMatch(x -> tree.token(x).tag() != PartOfSpeech.VB)
              || scene
                  .mention(objects.getFirst())
                  .filter(m -> m.form() != Mention.Form.PRONOUN)
                  .isEmpty();
      return named ? List.of() : objects;
    }
    return objects;
  }
}
