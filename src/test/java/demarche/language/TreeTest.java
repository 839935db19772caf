package demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A tree given by hand, seen from above. */
final class TreeTest {
  /** One word of a tree: form, tag, number of its head from 0 or -1, relation. */
  private record Node(String form, PartOfSpeech tag, int head, Relation relation) {}

  private static Node node(String form, PartOfSpeech tag, int head, Relation relation) {
    return new Node(form, tag, head, relation);
  }

  private static Tree tree(Node... nodes) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (Node node : nodes) {
      int end = at + node.form().length();
      tokens.add(
          new Token(
              at, end, node.form(), node.form(), node.tag(), node.head(), node.relation(), 1));
      at = end + 1;
    }
    return Tree.of(new Sentence(tokens, List.of()));
  }

  /** "Peru, Chile and Cuba met In Lima". */
  private static final Tree MET =
      tree(
          node("Peru", PartOfSpeech.NNP, 5, Relation.NSUBJ),
          node(",", PartOfSpeech.COMMA, 2, Relation.PUNCT),
          node("Chile", PartOfSpeech.NNP, 0, Relation.CONJ),
          node("and", PartOfSpeech.CC, 4, Relation.CC),
          node("Cuba", PartOfSpeech.NNP, 0, Relation.CONJ),
          node("met", PartOfSpeech.VBD, -1, Relation.ROOT),
          node("In", PartOfSpeech.IN, 7, Relation.CASE),
          node("Lima", PartOfSpeech.NNP, 5, Relation.OBL));

  @Test
  void theWordsThatHangOnAWordComeInTheOrderOfTheText() {
    assertEquals(List.of(0, 7), MET.children(5));
    assertEquals(List.of(2, 4), MET.children(0));
    assertEquals(List.of(), MET.children(6));
  }

  @Test
  void childrenMayBeAskedForByRelation() {
    assertEquals(List.of(7), MET.children(5, Relation.OBL, Relation.OBJ));
    assertEquals(List.of(0, 7), MET.children(5, Relation.OBL, Relation.NSUBJ));
    assertEquals(OptionalInt.of(2), MET.child(0, Relation.CONJ));
    assertEquals(OptionalInt.empty(), MET.child(0, Relation.OBJ));
  }

  @Test
  void aWordHangsOnItsHeadAndTheRootOnNone() {
    assertEquals(OptionalInt.of(5), MET.head(0));
    assertEquals(OptionalInt.empty(), MET.head(5));
    assertTrue(MET.token(5).isRoot());
  }

  @Test
  void theExtentOfAWordHoldsAllThatHangsOnIt() {
    assertEquals(0, MET.first(0));
    assertEquals(5, MET.end(0));
    assertEquals(6, MET.first(7));
    assertEquals(8, MET.end(7));
    assertEquals(0, MET.first(5));
    assertEquals(MET.size(), MET.end(5));
  }

  @Test
  void aWordIsUnderItselfAndAllAboveIt() {
    assertTrue(MET.isUnder(6, 6));
    assertTrue(MET.isUnder(6, 5));
    assertFalse(MET.isUnder(6, 0));
    assertFalse(MET.isUnder(5, 0));
  }

  @Test
  void joinedWordsAreOneRow() {
    assertEquals(List.of(0, 2, 4), MET.joined(0));
    assertEquals(List.of(7), MET.joined(7));
  }

  @Test
  void thePrepositionIsInLowerCaseOrEmpty() {
    assertEquals("in", MET.preposition(7));
    assertEquals("", MET.preposition(0));
  }

  @Test
  void aCircleEndsTheWalkUp() {
    Tree circle =
        tree(
            node("a", PartOfSpeech.NN, 1, Relation.NMOD),
            node("b", PartOfSpeech.NN, 0, Relation.NMOD),
            node("c", PartOfSpeech.NN, -1, Relation.ROOT));
    assertFalse(circle.isUnder(0, 2));
  }
}
