package demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each pass from the parser's scheme to Universal Dependencies, on a tree given by hand. */
final class UniversalTreeTest {
  private static final Lexicon EMPTY =
      new Lexicon(
          new WordTable(new int[0], new int[0]),
          new int[1],
          new IntTable(new int[0], new int[0]),
          new long[1],
          new IntTable(new int[0], new int[0]),
          new IntTable(new int[0], new int[0]));

  /** One word of a tree: form, tag, number of its head from 1, relation. */
  private record Node(String form, String tag, int head, String relation) {}

  private static Node node(String form, String tag, int head, String relation) {
    return new Node(form, tag, head, relation);
  }

  private static String converted(Node... nodes) {
    String text = List.of(nodes).stream().map(Node::form).collect(Collectors.joining(" "));
    Spans tokens = new Spans();
    int at = 0;
    for (Node node : nodes) {
      tokens.add(at, at + node.form().length());
      at += node.form().length() + 1;
    }
    Words words = new Words();
    words.fill(Characters.plain(text), tokens, 0, nodes.length, EMPTY);
    int[] heads = new int[nodes.length + Words.PAD];
    int[] labels = new int[nodes.length + Words.PAD];
    for (int i = 0; i < nodes.length; i++) {
      words.tag[i + Words.PAD] = PartOfSpeech.of(nodes[i].tag()).orElseThrow().index();
      heads[i + Words.PAD] = nodes[i].head() - 1 + Words.PAD;
      labels[i + Words.PAD] = ClearRelation.of(nodes[i].relation()).orElseThrow().index();
    }
    UniversalTree tree =
        new UniversalTree(Characters.plain(text), words, EMPTY, heads, labels).convert();
    return IntStream.range(0, nodes.length)
        .mapToObj(
            i ->
                tree.relationOf(i + Words.PAD).code()
                    + ":"
                    + (tree.head(i + Words.PAD) - Words.PAD + 1))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aPrepositionBecomesTheCaseOfItsNoun() {
    assertEquals(
        "nsubj:2 root:0 case:4 obl:2 case:6 nmod:4",
        converted(
            node("She", "PRP", 2, "nsubj"),
            node("spoke", "VBD", 0, "root"),
            node("in", "IN", 2, "prep"),
            node("front", "NN", 3, "pobj"),
            node("of", "IN", 4, "prep"),
            node("reporters", "NNS", 5, "pobj")));
  }

  @Test
  void accordingToIsOnePreposition() {
    assertEquals(
        "case:3 fixed:1 obl:5 nsubj:5 root:0",
        converted(
            node("According", "VBG", 5, "prep"),
            node("to", "IN", 1, "prep"),
            node("officials", "NNS", 2, "pobj"),
            node("talks", "NNS", 5, "nsubj"),
            node("failed", "VBD", 0, "root")));
  }

  @Test
  void theAgentOfAPassiveIsToldApart() {
    assertEquals(
        "nsubj:pass:3 aux:pass:3 root:0 case:5 obl:agent:3",
        converted(
            node("They", "PRP", 3, "nsubjpass"),
            node("were", "VBD", 3, "auxpass"),
            node("evacuated", "VBN", 0, "root"),
            node("by", "IN", 3, "agent"),
            node("soldiers", "NNS", 4, "pobj")));
  }

  @Test
  void aGerundAfterAPrepositionIsAClause() {
    assertEquals(
        "nsubj:2 root:0 mark:4 advcl:2 obj:4",
        converted(
            node("He", "PRP", 2, "nsubj"),
            node("left", "VBD", 0, "root"),
            node("after", "IN", 2, "prep"),
            node("signing", "VBG", 3, "pcomp"),
            node("it", "PRP", 4, "dobj")));
  }

  @Test
  void thePredicateIsTheHeadAndNotTheCopula() {
    assertEquals(
        "nsubj:3 cop:3 root:0 punct:3",
        converted(
            node("Talks", "NNS", 2, "nsubj"),
            node("were", "VBD", 0, "root"),
            node("useful", "JJ", 2, "acomp"),
            node(".", ".", 2, "punct")));
  }

  @Test
  void whatHungOnTheCopulaStaysOblique() {
    assertEquals(
        "nsubj:4 cop:4 det:4 root:0 case:6 obl:4",
        converted(
            node("He", "PRP", 2, "nsubj"),
            node("was", "VBD", 0, "root"),
            node("the", "DT", 4, "det"),
            node("envoy", "NN", 2, "attr"),
            node("in", "IN", 2, "prep"),
            node("2015", "CD", 5, "pobj")));
  }

  @Test
  void thereHasASubjectAndNoCopula() {
    assertEquals(
        "expl:2 root:0 det:4 nsubj:2",
        converted(
            node("There", "EX", 2, "expl"),
            node("was", "VBD", 0, "root"),
            node("no", "DT", 4, "det"),
            node("deal", "NN", 2, "attr")));
  }

  @Test
  void allConjunctsHangOnTheFirst() {
    assertEquals(
        "root:0 punct:3 conj:1 cc:5 conj:1",
        converted(
            node("France", "NNP", 0, "root"),
            node(",", ",", 1, "punct"),
            node("Italy", "NNP", 1, "conj"),
            node("and", "CC", 3, "cc"),
            node("Spain", "NNP", 3, "conj")));
  }

  @Test
  void aClauseMayBeTheSubjectThatItStandsFor() {
    assertEquals(
        "expl:3 cop:3 root:0 mark:6 nsubj:6 csubj:3",
        converted(
            node("It", "PRP", 2, "nsubj"),
            node("is", "VBZ", 0, "root"),
            node("clear", "JJ", 2, "acomp"),
            node("that", "IN", 6, "mark"),
            node("they", "PRP", 6, "nsubj"),
            node("agree", "VBP", 2, "ccomp")));
  }

  @Test
  void inOrderToMarksAClause() {
    assertEquals(
        "nsubj:2 root:0 mark:6 fixed:3 mark:6 advcl:2",
        converted(
            node("They", "PRP", 2, "nsubj"),
            node("met", "VBD", 0, "root"),
            node("in", "IN", 2, "prep"),
            node("order", "NN", 3, "pobj"),
            node("to", "TO", 6, "aux"),
            node("talk", "VB", 4, "acl")));
  }

  @Test
  void anObjectBeforeAFiniteClauseIsItsSubject() {
    assertEquals(
        "nsubj:2 root:0 det:4 nsubj:6 aux:6 ccomp:2",
        converted(
            node("She", "PRP", 2, "nsubj"),
            node("says", "VBZ", 0, "root"),
            node("the", "DT", 4, "det"),
            node("plan", "NN", 2, "dobj"),
            node("could", "MD", 6, "aux"),
            node("fail", "VB", 2, "ccomp")));
  }

  @Test
  void anObjectBeforeAnInfinitiveStaysOne() {
    assertEquals(
        "nsubj:2 root:0 obj:2 mark:5 xcomp:2",
        converted(
            node("She", "PRP", 2, "nsubj"),
            node("told", "VBD", 0, "root"),
            node("them", "PRP", 2, "dobj"),
            node("to", "TO", 5, "aux"),
            node("leave", "VB", 2, "xcomp")));
  }

  @Test
  void aVerbHasOneSubject() {
    assertEquals(
        "det:2 nmod:desc:3 nsubj:4 root:0",
        converted(
            node("The", "DT", 2, "det"),
            node("spokesman", "NN", 4, "nsubj"),
            node("Haddad", "NNP", 4, "nsubj"),
            node("agreed", "VBD", 0, "root")));
  }

  @Test
  void aQuestionedNounIsTheObject() {
    assertEquals(
        "det:2 obj:5 aux:5 nsubj:5 root:0",
        converted(
            node("Which", "WDT", 2, "det"),
            node("ports", "NNS", 5, "nsubj"),
            node("have", "VBP", 5, "aux"),
            node("you", "PRP", 5, "nsubj"),
            node("closed", "VBN", 0, "root")));
  }

  @Test
  void aSubjectIsPassiveWhereItsVerbIs() {
    assertEquals(
        "nsubj:pass:3 aux:pass:3 root:0",
        converted(
            node("They", "PRP", 3, "nsubj"),
            node("were", "VBD", 3, "aux"),
            node("freed", "VBN", 0, "root")));
    assertEquals(
        "nsubj:2 root:0",
        converted(node("They", "PRP", 2, "nsubjpass"), node("left", "VBD", 0, "root")));
  }

  @Test
  void moreThanIsFixedBeforeANumber() {
    assertEquals(
        "advmod:3 fixed:1 nummod:4 nsubj:5 root:0",
        converted(
            node("More", "JJR", 3, "nmod"),
            node("than", "IN", 3, "qmod"),
            node("200", "CD", 4, "nmod"),
            node("people", "NNS", 5, "nsubj"),
            node("left", "VBD", 0, "root")));
  }

  @Test
  void theSecondWordOfANameIsItsHead() {
    String text = "Prime Minister Ana Costa spoke";
    Spans tokens = new Spans();
    tokens.add(0, 5);
    tokens.add(6, 14);
    tokens.add(15, 18);
    tokens.add(19, 24);
    tokens.add(25, 30);
    Words words = new Words();
    words.fill(Characters.plain(text), tokens, 0, 5, EMPTY);
    int person = 1 + 4 * NameClass.PERSON.index();
    String[] tags = {"NNP", "NNP", "NNP", "NNP", "VBD"};
    for (int i = 0; i < tags.length; i++) {
      words.tag[i + Words.PAD] = PartOfSpeech.of(tags[i]).orElseThrow().index();
    }
    words.name[2 + Words.PAD] = person + NameTagger.FIRST;
    words.name[3 + Words.PAD] = person + NameTagger.LAST;
    int compound = ClearRelation.COMPOUND.index();
    int[] heads = {0, 0, 0, 4, 6, 6, 7, Words.ROOT};
    int[] labels = {
      0, 0, 0, compound, compound, compound, ClearRelation.NSUBJ.index(), ClearRelation.ROOT.index()
    };
    UniversalTree tree =
        new UniversalTree(Characters.plain(text), words, EMPTY, heads, labels).convert();
    assertEquals(Relation.COMPOUND, tree.relationOf(Words.PAD));
    assertEquals(Relation.NMOD_DESC, tree.relationOf(1 + Words.PAD));
    assertEquals(Relation.FLAT, tree.relationOf(2 + Words.PAD));
    assertEquals(Relation.NSUBJ, tree.relationOf(3 + Words.PAD));
  }
}
