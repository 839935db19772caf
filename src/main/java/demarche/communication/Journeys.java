package demarche.communication;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.Clauses;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds visits. */
final class Journeys {
  private static final Set<String> SETTINGS = Set.of("on", "during", "in", "at", "after", "following");
  private static final Set<String> TO = Set.of("to", "in", "into", "for", "at");

  private final Hosts hosts;

  Journeys(Hosts hosts) {
    this.hosts = hosts;
  }

  /** The visits that a noun tells. */
  List<Telling> noun(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int noun = cue.place();
    Anchor anchor = Anchor.of(tree, noun);
    OptionalInt verb = anchor.verb(tree);
    if (!Actuality.real(scene, noun)
        || (verb.isPresent() && !Actuality.real(scene, verb.getAsInt()))) {
      return List.of();
    }
    List<Member> visitors = new ArrayList<>(1);
    for (int owner : tree.children(noun, Relation.NMOD_POSS)) {
      visitors.addAll(scene.all(owner));
    }
    if (visitors.isEmpty()) {
      visitors.addAll(scene.membersBy(noun, Set.of("by")));
    }
    if (visitors.isEmpty() && verb.isPresent()) {
      boolean setting = anchor.isSetting(tree) && SETTINGS.contains(anchor.preposition());
      if (setting || anchor.isObject(tree)) {
        visitors.addAll(scene.all(anchor.subjects(tree)));
      }
    }
    List<Member> hosts = new ArrayList<>(1);
    for (int phrase : scene.by(noun, Set.of("to", "of", "in"))) {
      hosts.addAll(destinations(scene, phrase));
    }
    Span span = Span.of(cue.first()).with(tree, List.of(noun));
    if (verb.isPresent()) {
      span = span.and(verb.getAsInt()).with(tree, anchor.subjects(tree));
    }
    return tell(scene, cue, visitors, hosts, span);
  }

  /** The visits that a verb tells. */
  List<Telling> verb(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    int verb = cue.place();
    if (!Actuality.real(scene, verb)) {
      return List.of();
    }
    List<Integer> goals =
        switch (cue.trigger().frame()) {
          case VISIT -> tree.children(verb, Relation.OBJ);
          case GO -> scene.by(verb, TO);
          case LEAVE -> scene.by(verb, Set.of("for"));
          default -> List.of();
        };
    List<Member> hosts = new ArrayList<>(1);
    goals.forEach(goal -> hosts.addAll(destinations(scene, goal)));
    List<Integer> subjects = Clauses.subjects(tree, verb);
    Span span = Span.of(verb).with(tree, subjects).with(tree, goals);
    return tell(scene, cue, scene.all(subjects), hosts, span);
  }

  private List<Member> destinations(Scene scene, int head) {
    List<Member> found = new ArrayList<>(1);
    for (int place : scene.tree().joined(head)) {
      scene.read().cast().at(scene.sentence(), place).map(Mention::members).orElse(List.of()).stream()
          .filter(m -> m.type() == ActorType.PLACE || m.type() == ActorType.COUNTRY)
          .forEach(m -> found.add(hosts.of(m, scene.read().cast())));
    }
    return found;
  }

  private List<Telling> tell(
      Scene scene, Cue cue, List<Member> visitors, List<Member> hosts, Span span) {
    Cast cast = scene.read().cast();
    List<Member> travellers = visitors.stream().filter(v -> travels(v, cast)).toList();
    if (travellers.isEmpty()
        || hosts.isEmpty()
        || travellers.stream().anyMatch(v -> home(v, cast).filter(hosts::contains).isPresent())) {
      return List.of();
    }
    List<Member> all = new ArrayList<>(travellers);
    all.addAll(hosts);
    return List.of(
        new Telling(
            CommunicationKind.VISIT,
            "",
            all,
            scene.days().of(scene.sentence(), cue.place()),
            false,
            scene.sentence(),
            span.first(),
            span.end(),
            cue.trigger().name()));
  }

  /** Whether someone comes on behalf of a country or body: one who holds an office. */
  private static boolean travels(Member member, Cast cast) {
    return switch (member.type()) {
      case PERSON -> cast.offices().stream().anyMatch(o -> o.person().equals(member));
      case ORGANIZATION -> true;
      case COUNTRY, PLACE -> false;
    };
  }

  private static Optional<Member> home(Member member, Cast cast) {
    return cast.offices().stream()
        .filter(office -> office.person().equals(member))
        .flatMap(office -> office.of().stream())
        .filter(of -> of.type() == ActorType.COUNTRY)
        .findFirst();
  }
}
