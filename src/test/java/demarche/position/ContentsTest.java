package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.language.Engines;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said, cut into what is one position each. */
final class ContentsTest {
  private static Tree tree(String text) {
    return Tree.of(Engines.bundled().analyse(text).sentences().getFirst());
  }

  private static int place(Tree tree, String form) {
    return IntStream.range(0, tree.size())
        .filter(i -> tree.token(i).form().equals(form))
        .findFirst()
        .orElseThrow();
  }

  private static int root(Tree tree) {
    return IntStream.range(0, tree.size())
        .filter(i -> tree.token(i).isRoot())
        .findFirst()
        .orElseThrow();
  }

  /** The parts of a whole sentence as a release's author says it. */
  private static List<String> parts(String text) {
    Tree tree = tree(text);
    int root = root(tree);
    return words(text, tree, Contents.split(tree, root, tree.first(root), tree.end(root)));
  }

  /** The parts of what "said" tells. */
  private static List<String> said(String text) {
    Tree tree = tree(text);
    int content = tree.child(place(tree, "said"), Relation.CCOMP).orElseThrow();
    return words(text, tree, Contents.split(tree, content, tree.first(content), tree.end(content)));
  }

  private static List<String> words(String text, Tree tree, List<Content> contents) {
    return contents.stream()
        .map(c -> text.substring(tree.token(c.first()).start(), tree.token(c.end() - 1).end()))
        .toList();
  }

  @Test
  void thatAndTheMarksAtTheEndsAreLeftOut() {
    assertEquals(List.of("the strait was open"), said("Lena said that the strait was open."));
    assertEquals(List.of("The strait is open"), parts("The strait is open."));
  }

  @Test
  void joinedVerbsOfOneSubjectAreOne() {
    assertEquals(
        List.of("the crews cleaned and painted the port"),
        said("Lena said that the crews cleaned and painted the port."));
    assertEquals(
        List.of("The crews washed and painted the port"),
        parts("The crews washed and painted the port."));
  }

  @Test
  void joinedClausesWithSubjectsOfTheirOwnAreSeveral() {
    assertEquals(
        List.of("the strait was open", "the port was shut"),
        said("Lena said that the strait was open and that the port was shut."));
    assertEquals(
        List.of("The crews painted the port", "the ships waited outside"),
        parts("The crews painted the port, and the ships waited outside."));
  }

  @Test
  void joinedObjectsAreOne() {
    assertEquals(
        List.of("the crews ate bread and fish"),
        said("Lena said that the crews ate bread and fish."));
  }

  @Test
  void aConditionStaysWithItsClause() {
    assertEquals(
        List.of("the strait would stay open if the mines were cleared"),
        said("Lena said the strait would stay open if the mines were cleared."));
    assertEquals(
        List.of("the strait would stay shut unless the shelling ended"),
        said("Lena said that the strait would stay shut unless the shelling ended."));
    assertEquals(
        List.of("when the rain stops, the road will open"),
        said("Lena said that when the rain stops, the road will open."));
  }

  @Test
  void aLooserClauseAfterACommaIsCutOff() {
    assertEquals(
        List.of("the strait was open"),
        said("Lena said that the strait was open, shortly after she met the crews."));
    assertEquals(
        List.of("The crews cleaned the port"),
        parts("The crews cleaned the port, while the ships waited outside."));
    assertEquals(
        List.of("The king left the port"), parts("The king left the port, waving at the crews."));
  }

  @Test
  void aClauseThatNoCommaPartsIsNotLoose() {
    assertEquals(
        List.of("The crews cleaned the port while the ships waited"),
        parts("The crews cleaned the port while the ships waited."));
  }

  @Test
  void onlyWhatStandsWithinTheBoundsIsTaken() {
    String text = "The crews cleaned the port.";
    Tree tree = tree(text);
    List<Content> found = Contents.split(tree, root(tree), 1, place(tree, "port"));
    assertEquals(List.of("crews cleaned the"), words(text, tree, found));
  }

  @Test
  void aPredicateIsFiniteByItsOwnVerbOrByAnAuxiliary() {
    Tree open = tree("The strait is open.");
    assertTrue(Contents.isFinite(open, place(open, "open")));
    Tree will = tree("The crews will clean the port.");
    assertTrue(Contents.isFinite(will, place(will, "clean")));
    Tree wants = tree("Lena wants to clean the port.");
    assertTrue(Contents.isFinite(wants, place(wants, "wants")));
    assertFalse(Contents.isFinite(wants, place(wants, "clean")));
  }
}
