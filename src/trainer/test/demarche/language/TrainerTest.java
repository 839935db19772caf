package demarche.language;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the trainer's figures and examples rest on. */
final class TrainerTest {
  private static final short ROOT = Words.ROOT;

  private static short cell(int word) {
    return (short) (word - 1 + Words.PAD);
  }

  private static GoldSentence gold(String text, String... rows) {
    Spans tokens = new Spans();
    String[] tags = new String[rows.length];
    int[] heads = new int[rows.length];
    String[] relations = new String[rows.length];
    String[] lemmas = new String[rows.length];
    int at = 0;
    for (int i = 0; i < rows.length; i++) {
      String[] cells = rows[i].split(" ", -1);
      at = text.indexOf(cells[0], at);
      tokens.add(at, at + cells[0].length());
      at += cells[0].length();
      tags[i] = cells[1];
      heads[i] = Integer.parseInt(cells[2]);
      relations[i] = cells[3];
      lemmas[i] = cells[4];
    }
    return new GoldSentence(text, tokens, tags, heads, relations, lemmas);
  }

  private static final GoldSentence SENTENCE =
      gold(
          "Anna Berg said the talks in Oslo were useful.",
          "Anna NNP 3 nsubj Anna",
          "Berg NNP 1 flat Berg",
          "said VBD 0 root say",
          "the DT 5 det the",
          "talks NNS 9 nsubj talk",
          "in IN 7 case in",
          "Oslo NNP 5 nmod Oslo",
          "were VBD 9 cop be",
          "useful JJ 3 ccomp useful",
          ". . 3 punct .");

  /** The human tree itself as if an engine had found it, by way of the parser's scheme. */
  private static Document roundTrip(GoldSentence sentence) {
    Example example = ClearTree.example(sentence, 0);
    Words words = new Words();
    words.fill(example.text(), example.tokens(), 0, example.size(), LexiconBuilder.EMPTY);
    int[] heads = new int[example.size() + Words.PAD];
    int[] labels = new int[example.size() + Words.PAD];
    for (int i = 0; i < example.size(); i++) {
      words.tag[i + Words.PAD] = example.tags()[i];
      heads[i + Words.PAD] = example.heads()[i];
      labels[i + Words.PAD] = example.labels()[i];
    }
    UniversalTree tree =
        new UniversalTree(example.text(), words, LexiconBuilder.EMPTY, heads, labels).convert();
    List<Token> tokens = new java.util.ArrayList<>();
    for (int i = 0; i < example.size(); i++) {
      int head = tree.head(i + Words.PAD);
      tokens.add(
          new Token(
              example.tokens().start(i),
              example.tokens().end(i),
              example.form(i),
              sentence.lemmas()[i],
              PartOfSpeech.at(example.tags()[i]),
              head == Words.ROOT ? -1 : head - Words.PAD,
              tree.relationOf(i + Words.PAD),
              1));
    }
    return new Document(sentence.text(), List.of(new Sentence(tokens, List.of())));
  }

  @Test
  void aHumanTreeComesBackWhole() {
    HumanEvaluation evaluation = HumanEvaluation.of(List.of(SENTENCE), text -> roundTrip(SENTENCE));
    assertEquals(100, evaluation.tags.recall());
    assertEquals(100, evaluation.heads.recall());
    assertEquals(100, evaluation.labelled.recall());
    assertEquals(8, evaluation.heads.number(), "a flat group is one node, punctuation none");
  }

  @Test
  void whatIsNotFoundCountsAsWrong() {
    Function<String, Document> nothing = text -> new Document(text, List.of());
    HumanEvaluation evaluation = HumanEvaluation.of(List.of(SENTENCE), nothing);
    assertEquals(0, evaluation.heads.recall());
    assertEquals(0, evaluation.tags.recall());
    assertEquals(8, evaluation.heads.number());
  }

  @Test
  void aReportingVerbsEdgesAreCountedApart() {
    HumanEvaluation evaluation = HumanEvaluation.of(List.of(SENTENCE), text -> roundTrip(SENTENCE));
    assertEquals(100, evaluation.reporting("nsubj").f1());
    assertEquals(1, evaluation.reporting("ccomp").number());
  }

  @Test
  void crossingArcsAreLiftedToTheGrandparent() {
    short[] heads = {ROOT, cell(4), cell(1), cell(1)};
    byte dep = (byte) ClearRelation.DEP.index();
    byte[] labels = {dep, dep, dep, dep};
    Trees.repair(heads, labels, new byte[4]);
    assertArrayEquals(new short[] {ROOT, cell(1), cell(1), cell(1)}, heads);
  }

  @Test
  void ofSeveralRootsTheFirstStays() {
    short[] heads = {ROOT, ROOT};
    byte[] labels = new byte[2];
    Trees.repair(heads, labels, new byte[2]);
    assertArrayEquals(new short[] {ROOT, cell(1)}, heads);
    assertEquals(ClearRelation.PARATAXIS.index(), labels[1]);
  }

  @Test
  void namesBegunAreEnded() {
    int base = 1 + 4 * NameClass.ORG.index();
    byte[] labels = {(byte) (base + NameTagger.FIRST), (byte) (base + NameTagger.INNER), 0};
    BilouRepair.repair(labels);
    assertArrayEquals(
        new byte[] {(byte) (base + NameTagger.FIRST), (byte) (base + NameTagger.LAST), 0}, labels);
  }

  @Test
  void aTextOfATestSetIsHeldOut() {
    HeldOut heldOut = new HeldOut();
    String body =
        "The first sentence of this text is long enough to count.\n"
            + "The second sentence of this text is long enough as well.\n"
            + "And so is the third one, which makes three of them in all.";
    heldOut.addTexts(List.of(new TextSource("a", "", body)));
    assertTrue(heldOut.holds(new TextSource("b", "", body.replace("\n", " "))));
    assertFalse(heldOut.holds(new TextSource("c", "", body.substring(0, 120))));
  }

  @Test
  void theLearnerLearnsWhatItIsTold() {
    Learner learner = new Learner(2, 8, 1);
    int[] scores = new int[2];
    for (int i = 0; i < 10; i++) {
      int[] features = {Hash.of(1, i % 2)};
      learner.score(features, 1, scores);
      learner.next();
      if ((scores[1] > scores[0] ? 1 : 0) != i % 2) {
        learner.update(features, 1, i % 2, 1 - i % 2);
      }
    }
    WeightTable table = learner.finish(0);
    table.score(new int[] {Hash.of(1, 1)}, 1, scores);
    assertTrue(scores[1] > scores[0]);
  }
}
