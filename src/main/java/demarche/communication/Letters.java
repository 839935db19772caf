package demarche.communication;

import demarche.cast.Member;
import demarche.clause.Clauses;
import demarche.communication.Words.Group;
import demarche.fact.CommunicationKind;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds letters. */
final class Letters {
  private static final Set<String> SETTINGS = Set.of("in", "by", "via", "with", "through");

  private Letters() {}

  /** The letters that a noun tells. */
  static List<Telling> noun(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int noun = cue.place();
    Anchor anchor = Anchor.of(tree, noun);
    OptionalInt verb = anchor.verb(tree);
    if (!Actuality.real(scene, noun)
        || (verb.isPresent() && !Actuality.real(scene, verb.getAsInt()))) {
      return List.of();
    }
    List<Member> writers = new ArrayList<>(1);
    for (int owner : tree.children(noun, Relation.NMOD_POSS)) {
      writers.addAll(scene.all(owner));
    }
    if (writers.isEmpty()) {
      writers.addAll(scene.membersBy(noun, Set.of("from", "by")));
    }
    List<Member> readers = new ArrayList<>(scene.membersBy(noun, Set.of("to")));
    if (verb.isPresent()) {
      boolean carried =
          anchor.isObject(tree)
              && scene.words().is(tree, verb.getAsInt(), Group.CARRIER_OF_LETTER);
      boolean setting = anchor.isSetting(tree) && SETTINGS.contains(anchor.preposition());
      if (carried || setting) {
        if (writers.isEmpty()) {
          writers.addAll(scene.all(anchor.subjects(tree)));
        }
        if (readers.isEmpty()) {
          readers.addAll(scene.membersBy(verb.getAsInt(), Set.of("to")));
        }
        if (readers.isEmpty()) {
          for (int object : tree.children(verb.getAsInt(), Relation.IOBJ, Relation.OBJ)) {
            readers.addAll(object == noun ? List.of() : scene.all(object));
          }
        }
      } else if (anchor.relation() == Relation.NSUBJ_PASS && readers.isEmpty()) {
        readers.addAll(scene.membersBy(verb.getAsInt(), Set.of("to")));
      }
    }
    Span span = Span.of(cue.first()).with(tree, List.of(noun));
    if (verb.isPresent()) {
      span = span.and(verb.getAsInt()).with(tree, anchor.subjects(tree));
    }
    return pairs(scene, cue, writers, readers, span, noun);
  }

  /** The letters that a verb tells. */
  static List<Telling> verb(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int verb = cue.place();
    if (Speeches.onNetwork(scene, verb)) {
      return Speeches.verb(scene, cue);
    }
    if (!Actuality.real(scene, verb)) {
      return List.of();
    }
    List<Integer> subjects = Clauses.subjects(tree, verb);
    List<Integer> readers = scene.by(verb, Set.of("to"));
    Span span = Span.of(verb).with(tree, subjects).with(tree, readers);
    List<Member> read = new ArrayList<>(1);
    readers.forEach(reader -> read.addAll(scene.all(reader)));
    return pairs(scene, cue, scene.all(subjects), read, span, verb);
  }

  private static List<Telling> pairs(
      Scene scene, Cue cue, List<Member> writers, List<Member> readers, Span span, int place) {
    if (writers.isEmpty()) {
      return List.of();
    }
    Optional<LocalDate> day = scene.days().of(scene.sentence(), place);
    List<Telling> tellings = new ArrayList<>(1);
    for (Member reader : readers) {
      List<Member> both = new ArrayList<>(writers);
      both.add(reader);
      if (both.stream().distinct().count() > 1) {
        tellings.add(
            new Telling(
                CommunicationKind.LETTER,
                "",
                both,
                day,
                false,
                scene.sentence(),
                span.first(),
                span.end(),
                cue.trigger().name()));
      }
    }
    return tellings;
  }
}
