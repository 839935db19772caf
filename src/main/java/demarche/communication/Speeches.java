package demarche.communication;

import demarche.cast.Member;
import demarche.communication.Words.Group;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds briefings and public statements. */
final class Speeches {
  private static final Set<String> SETTINGS =
      Set.of("in", "at", "during", "through", "via", "with", "by", "on");
  private static final Set<String> FROM = Set.of("by", "from");
  private static final Set<String> BACK = Set.of("the", "that", "this", "these", "those");

  private Speeches() {}

  /** The briefings and statements that a noun tells. */
  static List<Telling> noun(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int noun = cue.place();
    Anchor anchor = Anchor.of(tree, noun);
    if (!anchor.real(scene) || vague(tree, cue)) {
      return List.of();
    }
    List<Member> owners = owners(scene, noun);
    boolean held = carried(scene, cue, anchor) || anchor.isSetting(SETTINGS);
    if (!held && !scene.words().is(tree, noun, Group.OCCASION)) {
      return List.of();
    }
    List<Member> speakers =
        !owners.isEmpty() || !held ? owners : scene.all(anchor.subjects(scene));
    if (speakers.isEmpty() || speakers.stream().anyMatch(Media::is)) {
      return List.of();
    }
    List<Member> all = new ArrayList<>(speakers);
    all.addAll(
        cue.trigger().kind() == CommunicationKind.BRIEFING
            ? scene.membersBy(noun, Set.of("with"))
            : hearers(scene, noun));
    Telling telling =
        scene.telling(
            cue.trigger().kind(),
            cue.trigger().words().getLast(),
            all,
            scene.days().of(scene.sentence(), noun),
            anchor.span(scene, cue.first()),
            cue);
    return List.of(owners.isEmpty() && pointsBack(tree, noun) ? telling.asEcho() : telling);
  }

  /** Several statements are no occasion, save remarks and those in which something is said. */
  private static boolean vague(Tree tree, Cue cue) {
    return tree.token(cue.place()).tag() == PartOfSpeech.NNS
        && cue.trigger().kind() == CommunicationKind.STATEMENT
        && !cue.trigger().name().equals("remark");
  }

  private static boolean pointsBack(Tree tree, int noun) {
    return tree.children(noun, Relation.DET).stream()
        .anyMatch(det -> BACK.contains(tree.token(det).form().toLowerCase(Locale.ROOT)));
  }

  private static boolean carried(Scene scene, Cue cue, Anchor anchor) {
    Tree tree = scene.tree();
    OptionalInt verb = anchor.predicate(tree);
    boolean briefing = cue.trigger().kind() == CommunicationKind.BRIEFING;
    return anchor.isObject()
        && verb.isPresent()
        && (scene.words().is(tree, verb.getAsInt(), Group.CARRIER_OF_SPEECH)
            || (briefing && tree.lemma(verb.getAsInt()).equals("tell")));
  }

  /** Whose statement it is by its own words: "A's statement", "a statement by A", "an A statement". */
  private static List<Member> owners(Scene scene, int noun) {
    Tree tree = scene.tree();
    List<Member> owners = new ArrayList<>(scene.owners(noun));
    if (owners.isEmpty()) {
      owners.addAll(scene.membersBy(noun, FROM));
    }
    if (owners.isEmpty()) {
      for (int part : tree.children(noun, Relation.ACL)) {
        owners.addAll(scene.membersBy(part, FROM));
      }
    }
    if (owners.isEmpty()) {
      for (int child : tree.children(noun, Relation.COMPOUND, Relation.AMOD)) {
        owners.addAll(scene.one(child));
      }
    }
    return owners;
  }

  private static List<Member> hearers(Scene scene, int noun) {
    return scene.membersBy(noun, Set.of("to")).stream()
        .filter(member -> member.type() == ActorType.ORGANIZATION)
        .toList();
  }

  /** The statement that is made on a network: "said on X". */
  static List<Telling> network(Scene scene, Cue cue) {
    Anchor anchor = Anchor.of(scene.tree(), cue.place());
    if (!anchor.preposition().equals("on") || !anchor.real(scene)) {
      return List.of();
    }
    List<Member> speakers = scene.all(anchor.subjects(scene));
    return speakers.isEmpty()
        ? List.of()
        : List.of(
            scene.telling(
                CommunicationKind.STATEMENT,
                "tweet",
                speakers,
                scene.days().of(scene.sentence(), cue.place()),
                anchor.span(scene, cue.first()),
                cue));
  }

  /** The statements and briefings that a verb tells. */
  static List<Telling> verb(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int verb = cue.place();
    List<Integer> subjects = Subjects.of(scene, verb);
    List<Member> all = new ArrayList<>(scene.all(subjects));
    if (all.isEmpty() || !Actuality.real(scene, verb)) {
      return List.of();
    }
    List<Integer> objects = tree.children(verb, Relation.OBJ);
    List<Member> bodies = new ArrayList<>(1);
    objects.forEach(object -> bodies.addAll(bodies(scene, object)));
    boolean told =
        switch (cue.trigger().frame()) {
          case POST -> true;
          case BRIEF -> !bodies.isEmpty();
          case ADDRESS ->
              !bodies.isEmpty()
                  || objects.stream()
                      .anyMatch(object -> scene.words().is(tree, object, Group.AUDIENCE));
          default -> false;
        };
    if (!told) {
      return List.of();
    }
    all.addAll(bodies);
    Span span = Span.of(verb).with(tree, subjects).with(tree, objects);
    Optional<LocalDate> day = scene.days().of(scene.sentence(), verb);
    return List.of(
        scene.telling(cue.trigger().kind(), cue.trigger().name(), all, day, span, cue));
  }

  private static List<Member> bodies(Scene scene, int head) {
    return scene.all(head).stream()
        .filter(member -> member.type() == ActorType.ORGANIZATION)
        .toList();
  }
}
