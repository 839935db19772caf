package demarche.position;

import demarche.fact.Stance;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.stance.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Joined verbs with one subject are one position as long as they have one stance: "is ready to talk
 * but will not open the port" turns from one to another.
 */
final class Turns {
  /** Where a stance is less sure than that, nothing turns. */
  private static final double LEAST = 0.4;

  private Turns() {}

  /**
   * The parts of a content with a stance each.
   *
   * @param verdict the stance of a run of words
   * @return the content alone where it has one stance
   */
  static List<Content> of(Tree tree, Content content, Function<Content, Verdict> verdict) {
    List<Content> parts = new ArrayList<>(List.of(content));
    for (int verb : tree.children(content.root(), Relation.CONJ)) {
      Content whole = parts.getLast();
      if (whole.root() < verb && verb < whole.end() && isJoined(tree, verb)) {
        Content before = before(tree, whole, tree.first(verb));
        Content after = after(tree, whole, verb);
        if (!isBare(tree, before) && turns(verdict.apply(before), verdict.apply(after))) {
          parts.removeLast();
          parts.add(before);
          parts.add(after);
        }
      }
    }
    return parts;
  }

  /** What is merely told beside a stance is part of it, and no position of its own. */
  private static boolean turns(Verdict before, Verdict after) {
    return before.stance() != after.stance()
        && after.stance() != Stance.ASSERT
        && before.margin() >= LEAST
        && after.margin() >= LEAST;
  }

  /** A finite verb behind "and" or "but", without a subject of its own. */
  private static boolean isJoined(Tree tree, int verb) {
    return Contents.isFinite(tree, verb)
        && tree.child(verb, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.EXPL, Relation.CSUBJ)
            .isEmpty()
        && tree.children(verb, Relation.CC).stream().anyMatch(cc -> cc < verb);
  }

  /** "Commends and commits to the act": what is commended is told only once, behind both. */
  private static boolean isBare(Tree tree, Content before) {
    return tree.token(before.root()).tag().isVerb() && before.end() == before.root() + 1;
  }

  private static Content before(Tree tree, Content whole, int stop) {
    int end = stop;
    while (end > whole.root() + 1 && isBetween(tree, end - 1)) {
      end--;
    }
    return new Content(whole.root(), whole.first(), end);
  }

  private static Content after(Tree tree, Content whole, int verb) {
    int first = tree.first(verb);
    while (first < verb && isBetween(tree, first)) {
      first++;
    }
    return new Content(verb, first, whole.end());
  }

  private static boolean isBetween(Tree tree, int place) {
    return (tree.token(place).tag().isPunctuation()
            && tree.token(place).tag() != PartOfSpeech.RIGHT_BRACKET)
        || tree.is(place, Relation.CC);
  }
}
