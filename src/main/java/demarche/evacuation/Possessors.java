package demarche.evacuation;

import demarche.clause.Clauses;
import demarche.language.PartOfSpeech;
import demarche.language.Tree;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whose people "its citizens" are where somebody else moves them. */
final class Possessors {
  /** In "40 of its citizens" so many words stand between the number and the owner at most. */
  private static final int NEAR = 3;

  private final Parties parties;
  private final EvacuationWords words;

  Possessors(Parties parties, EvacuationWords words) {
    this.parties = parties;
    this.words = words;
  }

  /**
   * People who are their own state's: "Norway said 40 of its citizens left on a German plane".
   *
   * @param at the move's verb
   * @param agents who moves them
   * @return the people, of another state than the agents where a pronoun surely means one
   */
  List<Group> told(Scene scene, int at, List<Group> groups, List<Party> agents) {
    if (agents.isEmpty() || groups.stream().noneMatch(Group::own)) {
      return groups;
    }
    Set<String> acting = agents.stream().map(Party::name).collect(Collectors.toSet());
    List<Party> tellers =
        tellers(scene, at).filter(teller -> !acting.contains(teller.name())).distinct().toList();
    return groups.stream().map(group -> group.own() ? of(scene, group, tellers) : group).toList();
  }

  private Group of(Scene scene, Group group, List<Party> tellers) {
    List<String> owners = owners(scene, group).map(Party::name).distinct().toList();
    return tellers.stream()
        .filter(teller -> owners.equals(List.of(teller.name())))
        .filter(teller -> teller.adjective().isPresent())
        .findFirst()
        .map(teller -> of(group, teller))
        .orElse(group);
  }

  /** Who says it, in the clauses above. */
  private Stream<Party> tellers(Scene scene, int at) {
    Tree tree = scene.tree();
    return Tellers.verbOf(words, tree, at).stream()
        .boxed()
        .flatMap(verb -> Clauses.subjects(tree, verb).stream())
        .flatMap(subject -> parties.ofPhrase(scene.sentence(), tree, subject).stream());
  }

  private Stream<Party> owners(Scene scene, Group group) {
    Tree tree = scene.tree();
    return IntStream.range(tree.first(group.head()), tree.end(group.head()))
        .filter(at -> tree.token(at).tag() == PartOfSpeech.PRP_POSSESSIVE)
        .filter(at -> at < group.head() + NEAR)
        .boxed()
        .flatMap(at -> parties.ofPronoun(scene.sentence(), at).stream());
  }

  private static Group of(Group group, Party owner) {
    boolean staff = group.kinds().contains("staff");
    List<String> kinds =
        staff
            ? group.kinds()
            : Stream.concat(group.kinds().stream(), owner.adjective().stream()).distinct().toList();
    return new Group(
        group.head(),
        group.count(),
        kinds,
        Stream.concat(group.states().stream(), Stream.of(owner.name())).distinct().toList(),
        false,
        group.whole(),
        group.mostly(),
        group.part());
  }
}
