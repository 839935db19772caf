package demarche.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.Stance;
import demarche.language.Engines;
import demarche.language.Sentence;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.bundled();

  @Test
  void everyFrameIsFoundFirstInItsExample() {
    List<String> missed = new ArrayList<>();
    for (Frame frame : LEXICON.frames()) {
      if (!foundIn(frame.example(), frame)) {
        missed.add(frame.word() + " " + frame.context() + ": " + frame.example());
      }
    }
    assertEquals(List.of(), missed);
  }

  private static boolean foundIn(String text, Frame frame) {
    return Engines.bundled().analyse(text).sentences().stream()
        .map(Tree::of)
        .anyMatch(
            tree -> {
              for (int i = 0; i < tree.size(); i++) {
                List<Frame> found = LEXICON.at(tree, i);
                if (!found.isEmpty() && found.getFirst().equals(frame)) {
                  return true;
                }
              }
              return false;
            });
  }

  @Test
  void theLongerContextComesFirst() {
    Tree tree = tree("The firm declined to comment.");
    Frame frame = LEXICON.at(tree, 2).getFirst();
    assertEquals(new Telling.Nothing(), frame.telling());
  }

  @Test
  void aParticleMakesAnotherWord() {
    assertEquals(Optional.of(Stance.REJECT), stance("Norway turned down the offer.", "turned"));
    assertEquals(Optional.empty(), stance("Norway turned to the court.", "turned"));
  }

  @Test
  void theAgentOfAPassiveSpeaks() {
    Tree tree = tree("The raid was condemned by Chile.");
    int word = place(tree, "condemned");
    Frame frame = LEXICON.at(tree, word).getFirst();
    assertEquals(List.of(place(tree, "Chile")), Arguments.first(tree, word, frame.speaker()));
    assertEquals(List.of(place(tree, "raid")), Arguments.first(tree, word, frame.target()));
  }

  @Test
  void whoIssuesAWarningSpeaks() {
    Tree tree = tree("The agency repeated its warning of floods.");
    int word = place(tree, "warning");
    Frame frame = LEXICON.at(tree, word).getFirst();
    assertEquals(List.of(place(tree, "floods")), Arguments.first(tree, word, frame.content()));
    assertEquals(List.of(place(tree, "its")), Arguments.first(tree, word, frame.speaker()));
  }

  @Test
  void aWordThatVoicesNothingHasNoFrame() {
    Tree tree = tree("The ship sailed at noon.");
    for (int i = 0; i < tree.size(); i++) {
      assertTrue(LEXICON.at(tree, i).isEmpty());
    }
  }

  private static Optional<Stance> stance(String text, String word) {
    Tree tree = tree(text);
    return LEXICON.at(tree, place(tree, word)).stream()
        .findFirst()
        .flatMap(frame -> frame.telling().voiced());
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
