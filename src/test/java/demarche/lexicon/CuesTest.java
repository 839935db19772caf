package demarche.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Engines;
import demarche.language.Sentence;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CuesTest {
  private static final Modifiers MODIFIERS = Modifiers.bundled();

  @Test
  void everyCueIsFoundInItsExample() {
    Table table =
        Gazetteers.lexicon("lexicon/content-cues.tsv", List.of("words", "stance", "example"));
    List<String> missed = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Stance stance = Stance.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT));
      Sentence sentence = sentence(table.cell(row, 2));
      if (ContentCues.bundled().in(sentence, 0, sentence.tokens().size()).stream()
          .noneMatch(cue -> cue.stance() == stance)) {
        missed.add(table.cell(row, 0));
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyModifierHasItsEffectInItsExample() {
    Table table =
        Gazetteers.lexicon("lexicon/modifiers.tsv", List.of("words", "effect", "example"));
    List<String> missed = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Effect effect = Effect.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT));
      Tree tree = Tree.of(sentence(table.cell(row, 2)));
      boolean found = false;
      for (int i = 0; i < tree.size(); i++) {
        found |= MODIFIERS.of(tree, i).contains(effect);
      }
      if (!found) {
        missed.add(table.cell(row, 0));
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void theLongerCueWins() {
    Sentence sentence = sentence("There is no evidence.");
    List<ContentCue> cues = ContentCues.bundled().in(sentence, 0, sentence.tokens().size());
    assertEquals(List.of(new ContentCue(2, 4, Stance.REJECT)), cues);
  }

  @Test
  void aModifierTouchesItsOwnClauseOnly() {
    Tree tree = Tree.of(sentence("The envoy said the sides did not sign."));
    assertTrue(MODIFIERS.of(tree, 2).isEmpty());
    assertEquals(Set.of(Effect.NEGATE), MODIFIERS.of(tree, 7));
  }

  @Test
  void noOfTheSubjectNegates() {
    Tree tree = Tree.of(sentence("No deal was signed."));
    assertEquals(Set.of(Effect.NEGATE), MODIFIERS.of(tree, 3));
  }

  private static Sentence sentence(String text) {
    return Engines.bundled().analyse(text).sentences().getFirst();
  }
}
