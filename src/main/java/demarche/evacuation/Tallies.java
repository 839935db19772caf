package demarche.evacuation;

import demarche.evacuation.Operation.Tally;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Counts those whom a move moves. */
final class Tallies {
  private static final Set<String> MAKES = WordGroups.of("evacuation", "verb right before a total");
  private static final Set<String> TOTALS = WordGroups.of("evacuation", "total");
  private static final Set<String> EACH = WordGroups.of("evacuation", "each");

  private Tallies() {}

  /**
   * The numbers that a move tells of those who are moved.
   *
   * @param index which of the parties that run it they are for
   * @param parties how many run it: a number that several share tells nothing of one
   */
  static List<Tally> of(Move move, int index, int parties) {
    List<Tally> counted = new ArrayList<>();
    Tree tree = move.scene().tree();
    for (Group group : counted(move)) {
      Quantity quantity = group.count().orElseThrow();
      counted.add(new Tally(move, quantity, isTotal(tree, quantity)));
    }
    if (parties > 1 && counted.size() == parties) {
      return List.of(counted.get(index));
    }
    return parties > 1 && !isOfEach(tree) ? List.of() : counted;
  }

  private static List<Group> counted(Move move) {
    List<Group> groups =
        move.groups().stream()
            .filter(g -> g.count().isPresent() && !g.part() && !g.whole() && isOf(move, g))
            .toList();
    return isBrokenDown(move, groups) ? groups.subList(0, 1) : groups;
  }

  /** "100 people, 30 Danes and 70 Poles": all are told first, whoever they are. */
  private static boolean isBrokenDown(Move move, List<Group> groups) {
    if (groups.size() < 2) {
      return false;
    }
    Group all = groups.getFirst();
    List<Group> parts = groups.subList(1, groups.size());
    int first = parts.getFirst().count().map(Quantity::first).orElseThrow();
    boolean apart = first > 0 && move.scene().tree().token(first - 1).tag().isPunctuation();
    return apart
        && all.states().isEmpty()
        && parts.stream().anyMatch(part -> !part.states().isEmpty())
        && parts.stream().mapToLong(Tallies::number).sum() <= number(all);
  }

  private static long number(Group group) {
    return group.count().map(Quantity::number).orElse(0L);
  }

  private static boolean isOfEach(Tree tree) {
    return IntStream.range(0, tree.size()).anyMatch(at -> EACH.contains(tree.form(at)));
  }

  /** Whether a number of people belongs to a move and to no other verb. */
  private static boolean isOf(Move move, Group group) {
    Tree tree = move.scene().tree();
    int verb = Relatives.verbOf(tree, move.predicate(), group);
    boolean total = group.count().filter(q -> isTotal(tree, q)).isPresent();
    boolean coming =
        verb >= 0 && tree.is(verb, Relation.ACL) && tree.isUnder(verb, move.predicate());
    return total
        || verb == move.predicate()
        || (coming && move.groups().size() == 1)
        || tree.token(move.predicate()).tag().isNoun();
  }

  /** "which brings the total to 1,650", "which makes 115". */
  private static boolean isTotal(Tree tree, Quantity quantity) {
    for (int i = Math.max(0, quantity.first() - 8); i < quantity.first(); i++) {
      if (TOTALS.contains(tree.lemma(i))
          || (MAKES.contains(tree.lemma(i)) && i >= quantity.first() - 2)) {
        return true;
      }
    }
    return isInAll(tree, quantity.end()) || isRaised(tree, quantity);
  }

  private static boolean isInAll(Tree tree, int at) {
    return at + 1 < tree.size() && tree.form(at).equals("in") && tree.form(at + 1).equals("all");
  }

  /** "bringing to 1,539 the total". */
  private static boolean isRaised(Tree tree, Quantity quantity) {
    int first = quantity.first();
    int end = quantity.end();
    return first > 1
        && tree.form(first - 1).equals("to")
        && tree.token(first - 2).tag().isVerb()
        && end + 1 < tree.size()
        && tree.form(end).equals("the")
        && IntStream.range(end + 1, Math.min(end + 3, tree.size()))
            .anyMatch(at -> TOTALS.contains(tree.lemma(at)));
  }
}
