package demarche.communication;

import demarche.cast.Member;
import demarche.communication.Words.Group;
import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
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
  private static final Set<String> SETTINGS = WordGroups.of("communication", "setting of a letter");
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> FROM =
      WordGroups.of("communication", "preposition of an author");

  private Letters() {}

  /** The letters that a noun tells. */
  static List<Telling> noun(Scene scene, Cue cue) {
    int noun = cue.place();
    Anchor anchor = Anchor.of(scene.tree(), noun);
    List<Member> writers = new ArrayList<>(scene.owners(noun));
    if (writers.isEmpty()) {
      writers.addAll(scene.membersBy(noun, FROM));
    }
    List<Member> readers = new ArrayList<>(scene.membersNear(noun, TO));
    // "Refused to take a letter from A to B": whatever is done with it, it was written.
    boolean whole = !writers.isEmpty() && !readers.isEmpty();
    if (!(whole ? Actuality.realNoun(scene, noun) : anchor.real(scene))) {
      return List.of();
    }
    received(scene, anchor, writers, readers);
    complete(scene, anchor, writers, readers);
    return pairs(scene, cue, writers, readers, anchor.span(scene, cue.first()));
  }

  /** "The king received a letter from her": the verb's subject reads it. */
  private static void received(
      Scene scene, Anchor anchor, List<Member> writers, List<Member> readers) {
    OptionalInt verb = anchor.predicate(scene.tree());
    boolean receives =
        verb.isPresent()
            && anchor.isObject()
            && RECEIVING.contains(scene.tree().lemma(verb.getAsInt()));
    if (receives && writers.isEmpty()) {
      writers.addAll(scene.membersBy(verb.getAsInt(), FROM));
    }
    if (receives && readers.isEmpty() && !writers.isEmpty()) {
      readers.addAll(scene.all(anchor.subjects(scene)));
    }
  }

  private static final Set<String> RECEIVING =
      WordGroups.of("communication", "verb of receiving a letter");

  /** Adds who wrote and who is to read, from the verb on which the noun hangs. */
  private static void complete(
      Scene scene, Anchor anchor, List<Member> writers, List<Member> readers) {
    Tree tree = scene.tree();
    OptionalInt predicate = anchor.predicate(tree);
    if (predicate.isEmpty()) {
      if (writers.isEmpty() && anchor.isSetting(SETTINGS)) {
        writers.addAll(scene.all(anchor.subjects(scene)));
      }
      return;
    }
    int verb = predicate.getAsInt();
    boolean carried = anchor.isObject() && scene.words().is(tree, verb, Group.CARRIER_OF_LETTER);
    if (writers.isEmpty() && (carried || anchor.isSetting(SETTINGS))) {
      writers.addAll(scene.all(anchor.subjects(scene)));
    }
    if (readers.isEmpty()
        && anchor.isObject()
        && !writers.isEmpty()
        && scene.words().is(tree, verb, Group.RECEIVING_VERB)) {
      readers.addAll(scene.all(anchor.subjects(scene)));
    }
    if (readers.isEmpty()
        && (carried || anchor.isSetting(SETTINGS) || anchor.relation() == Relation.NSUBJ_PASS)) {
      readers.addAll(scene.membersBy(verb, TO));
      for (int object : tree.children(verb, Relation.IOBJ, Relation.OBJ)) {
        if (object != anchor.noun() && readers.isEmpty()) {
          readers.addAll(scene.all(object));
        }
      }
    }
  }

  /** The letters that a verb tells. */
  static List<Telling> verb(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int verb = cue.place();
    if (!Actuality.real(scene, verb)) {
      return List.of();
    }
    List<Integer> subjects = Subjects.of(scene, verb);
    List<Integer> readers = scene.by(verb, TO);
    Span span = Span.of(verb).with(tree, subjects).with(tree, readers);
    List<Member> read = new ArrayList<>(1);
    readers.forEach(reader -> read.addAll(scene.all(reader)));
    return pairs(scene, cue, scene.all(subjects), read, span);
  }

  private static List<Telling> pairs(
      Scene scene, Cue cue, List<Member> writers, List<Member> readers, Span span) {
    if (writers.isEmpty()) {
      return List.of();
    }
    Optional<LocalDate> day = scene.days().of(scene.sentence(), cue.place());
    List<Telling> tellings = new ArrayList<>(1);
    for (Member reader : readers) {
      List<Member> both = new ArrayList<>(writers);
      both.add(reader);
      if (both.stream().distinct().count() > 1) {
        tellings.add(scene.telling(CommunicationKind.LETTER, "", both, day, span, cue));
      }
    }
    return tellings;
  }
}
