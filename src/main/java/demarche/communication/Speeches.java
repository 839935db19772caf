package demarche.communication;

import demarche.cast.Member;
import demarche.clause.Clauses;
import demarche.communication.Words.Group;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
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
  private static final Set<String> BACK = Set.of("the", "that", "this", "these", "those");

  private Speeches() {}

  /** The briefings and statements that a noun tells. */
  static List<Telling> noun(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int noun = cue.place();
    Anchor anchor = Anchor.of(tree, noun);
    OptionalInt verb = anchor.verb(tree);
    if (!Actuality.real(scene, noun)
        || (verb.isPresent() && !Actuality.real(scene, verb.getAsInt()))) {
      return List.of();
    }
    List<Member> owners = owners(scene, noun);
    boolean own = !owners.isEmpty();
    List<Member> speakers = own ? owners : doers(scene, cue, anchor);
    if (speakers.isEmpty()) {
      return List.of();
    }
    List<Member> all = new ArrayList<>(speakers);
    if (cue.trigger().kind() == CommunicationKind.BRIEFING) {
      all.addAll(scene.membersBy(noun, Set.of("with")));
    } else {
      all.addAll(hearers(scene, noun));
    }
    Span span = Span.of(cue.first()).with(tree, List.of(noun));
    if (verb.isPresent()) {
      span = span.and(verb.getAsInt()).with(tree, Clauses.subjects(tree, verb.getAsInt()));
    }
    boolean echo = !own && pointsBack(tree, noun);
    return List.of(
        new Telling(
            cue.trigger().kind(),
            cue.trigger().words().getLast(),
            all,
            scene.days().of(scene.sentence(), noun),
            echo,
            scene.sentence(),
            span.first(),
            span.end(),
            cue.trigger().name()));
  }

  private static boolean pointsBack(Tree tree, int noun) {
    return tree.children(noun, Relation.DET).stream()
        .anyMatch(det -> BACK.contains(tree.token(det).form().toLowerCase(Locale.ROOT)));
  }

  private static List<Member> doers(Scene scene, Cue cue, Anchor anchor) {
    Tree tree = scene.tree();
    OptionalInt verb = anchor.verb(tree);
    if (verb.isEmpty()) {
      return List.of();
    }
    boolean briefing = cue.trigger().kind() == CommunicationKind.BRIEFING;
    boolean carried =
        anchor.isObject(tree)
            && (scene.words().is(tree, verb.getAsInt(), Group.CARRIER_OF_SPEECH)
                || (briefing && tree.lemma(verb.getAsInt()).equals("tell")));
    boolean setting = anchor.isSetting(tree) && SETTINGS.contains(anchor.preposition());
    return carried || setting ? scene.all(anchor.subjects(tree)) : List.of();
  }

  /** Whose statement it is by its own words: "A's statement", "a statement by A", "an A statement". */
  private static List<Member> owners(Scene scene, int noun) {
    Tree tree = scene.tree();
    List<Member> owners = new ArrayList<>(1);
    for (int child : tree.children(noun, Relation.NMOD_POSS)) {
      owners.addAll(scene.all(child));
    }
    if (owners.isEmpty()) {
      owners.addAll(scene.membersBy(noun, Set.of("by", "from")));
    }
    if (owners.isEmpty()) {
      for (int part : tree.children(noun, Relation.ACL)) {
        owners.addAll(scene.membersBy(part, Set.of("by", "from")));
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

  /** The statements and briefings that a verb tells. */
  static List<Telling> verb(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int verb = cue.place();
    if (!Actuality.real(scene, verb)) {
      return List.of();
    }
    List<Integer> subjects = Clauses.subjects(tree, verb);
    List<Member> all = new ArrayList<>(scene.all(subjects));
    if (all.isEmpty()) {
      return List.of();
    }
    List<Integer> objects = tree.children(verb, Relation.OBJ);
    boolean told =
        switch (cue.trigger().frame()) {
          case POST -> cue.trigger().name().equals("tweet") || onNetwork(scene, verb);
          case WRITE -> onNetwork(scene, verb);
          case BRIEF -> objects.stream().anyMatch(object -> !bodies(scene, object).isEmpty());
          case ADDRESS ->
              objects.stream()
                  .anyMatch(
                      object ->
                          !bodies(scene, object).isEmpty()
                              || scene.words().is(tree, object, Group.AUDIENCE));
          default -> false;
        };
    if (!told) {
      return List.of();
    }
    CommunicationKind kind = cue.trigger().kind();
    if (kind == CommunicationKind.LETTER) {
      kind = CommunicationKind.STATEMENT;
    } else {
      objects.forEach(object -> all.addAll(bodies(scene, object)));
    }
    Span span = Span.of(verb).with(tree, subjects).with(tree, objects);
    Optional<LocalDate> day = scene.days().of(scene.sentence(), verb);
    return List.of(
        new Telling(
            kind,
            onNetwork(scene, verb) ? "tweet" : cue.trigger().name(),
            all,
            day,
            false,
            scene.sentence(),
            span.first(),
            span.end(),
            cue.trigger().name()));
  }

  private static List<Member> bodies(Scene scene, int head) {
    return scene.all(head).stream()
        .filter(member -> member.type() == ActorType.ORGANIZATION)
        .toList();
  }

  static boolean onNetwork(Scene scene, int verb) {
    Tree tree = scene.tree();
    return tree.children(verb, Relation.OBL).stream()
        .anyMatch(
            phrase ->
                tree.preposition(phrase).equals("on")
                    && scene.words().is(tree, phrase, Group.NETWORK));
  }
}
