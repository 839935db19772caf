package demarche.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;

/** The teacher itself under our measures: its own trees on human text, its own speed. */
final class TeacherComparison {
  private final Teacher teacher;
  private final Lexicon lexicon;

  /**
   * @param lexicon what the conversion of trees looks up
   */
  TeacherComparison(Teacher teacher, Lexicon lexicon) {
    this.teacher = teacher;
    this.lexicon = lexicon;
  }

  /** The teacher's analysis of a text of one paragraph, its trees turned into ours. */
  Document analyse(String text) {
    char[] plain = Characters.plain(text);
    List<Sentence> sentences = new ArrayList<>();
    for (NLPNode[] nodes : teacher.sentences(new String(plain))) {
      sentences.add(sentence(text, plain, nodes));
    }
    return new Document(text, sentences);
  }

  /** How many tokens the teacher makes of a text: what is timed. */
  int tokens(String text) {
    return teacher.sentences(text).stream().mapToInt(nodes -> nodes.length - 1).sum();
  }

  private Sentence sentence(String text, char[] plain, NLPNode[] nodes) {
    int size = nodes.length - 1;
    Spans tokens = new Spans();
    for (int i = 1; i <= size; i++) {
      tokens.add(nodes[i].getStartOffset(), nodes[i].getEndOffset());
    }
    Words words = new Words();
    words.fill(plain, tokens, 0, size, lexicon);
    UniversalTree tree = tree(plain, words, nodes);
    TextCursor cursor = new TextCursor(text);
    List<Token> result = new ArrayList<>();
    int codePoint = 0;
    int counted = 0;
    for (int i = 0; i < size; i++) {
      codePoint += Character.codePointCount(text, counted, tokens.start(i));
      int length = Character.codePointCount(text, tokens.start(i), tokens.end(i));
      counted = tokens.start(i);
      int at = i + Words.PAD;
      result.add(
          new Token(
              codePoint,
              codePoint + length,
              cursor.line(codePoint, codePoint + length),
              nodes[i + 1].getLemma(),
              PartOfSpeech.at(words.tag[at]),
              tree.head(at) == Words.ROOT ? -1 : tree.head(at) - Words.PAD,
              tree.relationOf(at),
              1));
    }
    return new Sentence(result, List.of());
  }

  /** The teacher's tree turned into ours; fills in tags and names. */
  private UniversalTree tree(char[] plain, Words words, NLPNode[] nodes) {
    int size = nodes.length - 1;
    short[] heads = new short[size];
    byte[] labels = new byte[size];
    byte[] tags = new byte[size];
    for (int i = 0; i < size; i++) {
      NLPNode node = nodes[i + 1];
      NLPNode head = node.getDependencyHead();
      tags[i] = (byte) PartOfSpeech.of(node.getPartOfSpeechTag()).orElse(PartOfSpeech.XX).index();
      heads[i] = (short) ((head == null ? 0 : head.getID()) - 1 + Words.PAD);
      labels[i] =
          (byte) ClearRelation.of(node.getDependencyLabel()).orElse(ClearRelation.DEP).index();
      words.tag[i + Words.PAD] = tags[i];
      words.name[i + Words.PAD] = SilverReader.nameLabel(node.getNamedEntityTag());
    }
    Trees.oneRoot(heads, labels);
    int[] byCell = new int[size + Words.PAD];
    int[] labelsByCell = new int[size + Words.PAD];
    for (int i = 0; i < size; i++) {
      byCell[i + Words.PAD] = heads[i];
      labelsByCell[i + Words.PAD] = labels[i];
    }
    return new UniversalTree(plain, words, lexicon, byCell, labelsByCell).convert();
  }
}
