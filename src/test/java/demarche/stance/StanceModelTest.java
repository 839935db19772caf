package demarche.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.Stance;
import demarche.language.Engines;
import demarche.language.Sentence;
import demarche.language.Tree;
import demarche.lexicon.Arguments;
import demarche.lexicon.Frame;
import demarche.lexicon.Lexicon;
import demarche.stance.StanceQuestion.Trigger;
import java.util.Optional;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StanceModelTest {
  private static final StanceModel MODEL = StanceModel.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The envoy said both armies must withdraw.|said|URGE",
        "The envoy said the two sides should talk.|said|URGE",
        "The envoy said the ministry would send more doctors to the camp.|said|COMMIT",
        "The premier said the raid was a brutal and illegal act.|said|CRITICIZE",
        "The envoy said forty workers had been moved to the port.|said|ASSERT",
        "Peru urged the rebels to lay down their arms.|urged|URGE",
        "Peru condemned the raid.|condemned|CRITICIZE",
        "Peru rejected the offer.|rejected|REJECT",
        "Peru welcomed the truce.|welcomed|SUPPORT",
        "The king pledged to rebuild the port.|pledged|COMMIT",
        "The agency warned that the river could rise.|warned|WARN",
      })
  void aVoicedContentHasItsStance(String text, String cue, Stance stance) {
    Tree tree = tree(text);
    int word = place(tree, cue);
    Frame frame = Lexicon.bundled().at(tree, word).getFirst();
    int head = Arguments.first(tree, word, frame.content()).getFirst();
    StanceQuestion question =
        new StanceQuestion(
            tree,
            tree.first(head),
            tree.end(head),
            Optional.of(new Trigger(word, frame)),
            false,
            false);
    assertEquals(stance, MODEL.stance(question).stance());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We condemn the brutal raid on the village.|CRITICIZE",
        "We will send more doctors to the islands.|COMMIT",
        "The minister thanked the king for his help.|SUPPORT",
        "Forty workers have been moved to the port.|ASSERT",
      })
  void aBareSentenceHasItsStance(String text, Stance stance) {
    Tree tree = tree(text);
    assertEquals(stance, MODEL.stance(whole(tree)).stance());
  }

  @Test
  void theHeadOfAContentHangsOnAWordOutside() {
    Tree tree = tree("The envoy said both armies must withdraw.");
    StanceQuestion question = new StanceQuestion(tree, 3, 7, Optional.empty(), false, false);
    assertEquals(place(tree, "withdraw"), question.head());
  }

  @Test
  void whatAContentTellsOfOthersWordsCounts() {
    Tree tree = tree("The envoy said the council that condemned the raid had met.");
    SortedSet<String> found = MODEL.features(inside(tree, "council", "met"));
    assertTrue(found.contains("deeper criticize"), found.toString());
    assertFalse(found.stream().anyMatch(f -> f.startsWith("around bad")), found.toString());
  }

  @Test
  void wordsAroundAContentCountAsSuch() {
    Tree tree = tree("After the brutal massacre the envoy said the council had met.");
    SortedSet<String> found = MODEL.features(inside(tree, "council", "met"));
    assertTrue(found.contains("around bad-judgement"), found.toString());
    assertFalse(found.stream().anyMatch(f -> f.startsWith("paint bad")), found.toString());
  }

  @Test
  void nounsCountAndNamesDoNot() {
    Tree tree = tree("The envoy said the truce in Peru had held.");
    SortedSet<String> found = MODEL.features(inside(tree, "truce", "held"));
    assertTrue(found.contains("has truce"), found.toString());
    assertFalse(found.contains("has peru"), found.toString());
  }

  @Test
  void theMarginIsAShare() {
    Verdict verdict = MODEL.stance(whole(tree("We condemn the raid.")));
    assertTrue(verdict.margin() > 0.5 && verdict.margin() <= 1);
  }

  /** The content from a noun's article to a last word. */
  private static StanceQuestion inside(Tree tree, String noun, String last) {
    return new StanceQuestion(
        tree, place(tree, noun) - 1, place(tree, last) + 1, Optional.empty(), false, false);
  }

  private static StanceQuestion whole(Tree tree) {
    return new StanceQuestion(tree, 0, tree.size(), Optional.empty(), false, true);
  }

  private static Tree tree(String text) {
    Sentence sentence = Engines.bundled().analyse(text).sentences().getFirst();
    return Tree.of(sentence);
  }

  private static int place(Tree tree, String form) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.token(i).form().equals(form)) {
        return i;
      }
    }
    throw new AssertionError(form);
  }
}
