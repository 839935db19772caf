package demarche.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures the engine against its teacher on text that neither was trained on: tokens, sentences
 * and names by their exact spans, edges after the teacher's were turned into our relations,
 * subtypes kept, punctuation left out. A token that the engine cut otherwise is wrong.
 */
final class Agreement {
  final Score tokens = new Score();
  final Score sentences = new Score();
  final Score tags = new Score();
  final Score heads = new Score();
  final Score labelled = new Score();
  final Score names = new Score();
  final Map<NameClass, Score> byClass = new TreeMap<>();

  private final Lexicon lexicon;

  private Agreement(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What stands at a place. */
  private record Mark(int start, int end, String kind) {}

  /** A token's part in the tree. */
  private record Node(String tag, long head, Relation relation) {}

  /**
   * @param teacher the teacher's sentences, document by document, each paragraph's one after
   *     another
   */
  static Agreement of(List<Example> teacher, Lexicon lexicon, Engine engine) {
    Agreement agreement = new Agreement(lexicon);
    for (int from = 0; from < teacher.size(); ) {
      int to = from;
      while (to < teacher.size() && teacher.get(to).document() == teacher.get(from).document()) {
        to++;
      }
      agreement.document(teacher.subList(from, to), engine);
      from = to;
    }
    return agreement;
  }

  private void document(List<Example> teacher, Engine engine) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    Optional<Example> last = Optional.empty();
    for (Example example : teacher) {
      if (!example.isAfter(last)) {
        starts.add(text.length());
        text.append(example.text()).append('\n');
      } else {
        starts.add(starts.getLast());
      }
      last = Optional.of(example);
    }
    Map<Long, Node> reference = new HashMap<>();
    Set<Mark> marks = new HashSet<>();
    for (int i = 0; i < teacher.size(); i++) {
      reference(teacher.get(i), starts.get(i), reference, marks);
    }
    Map<Long, Node> ours = new HashMap<>();
    Set<Mark> ourMarks = new HashSet<>();
    int[] utf16 = utf16(text);
    engine.analyse(text.toString(), sentence -> ours(sentence, utf16, ours, ourMarks));
    compare(reference, ours);
    compare(marks, ourMarks);
  }

  private static int[] utf16(CharSequence text) {
    int count = Character.codePointCount(text, 0, text.length());
    int[] utf16 = new int[count + 1];
    int at = 0;
    for (int i = 0; i < count; i++) {
      utf16[i] = at;
      at += Character.charCount(Character.codePointAt(text, at));
    }
    utf16[count] = at;
    return utf16;
  }

  private static long span(int start, int end) {
    return ((long) start << 32) | end;
  }

  private void reference(Example example, int offset, Map<Long, Node> nodes, Set<Mark> marks) {
    int size = example.size();
    Words words = new Words();
    words.fill(example.text(), example.tokens(), 0, size, lexicon);
    int[] heads = new int[size + Words.PAD];
    int[] labels = new int[size + Words.PAD];
    for (int i = 0; i < size; i++) {
      words.tag[i + Words.PAD] = example.tags()[i];
      words.name[i + Words.PAD] = example.names()[i];
      heads[i + Words.PAD] = example.heads()[i];
      labels[i + Words.PAD] = example.labels()[i];
    }
    UniversalTree tree = new UniversalTree(example.text(), words, lexicon, heads, labels).convert();
    Spans tokens = example.tokens();
    int first = 0;
    for (int i = 0; i < size; i++) {
      int at = i + Words.PAD;
      long head =
          tree.head(at) == Words.ROOT
              ? -1
              : span(
                  offset + tokens.start(tree.head(at) - Words.PAD),
                  offset + tokens.end(tree.head(at) - Words.PAD));
      nodes.put(
          span(offset + tokens.start(i), offset + tokens.end(i)),
          new Node(PartOfSpeech.at(example.tags()[i]).code(), head, tree.relationOf(at)));
      int label = example.names()[i];
      int place = (label - 1) & 3;
      if (label != NameTagger.NONE && (place == NameTagger.FIRST || place == NameTagger.ONLY)) {
        first = i;
      }
      if (label != NameTagger.NONE && (place == NameTagger.LAST || place == NameTagger.ONLY)) {
        marks.add(
            new Mark(
                offset + tokens.start(first),
                offset + tokens.end(i),
                NameTagger.classOf(label).name()));
      }
    }
    marks.add(new Mark(offset + tokens.start(0), offset + tokens.end(size - 1), ""));
  }

  private static void ours(Sentence sentence, int[] utf16, Map<Long, Node> nodes, Set<Mark> marks) {
    for (Token token : sentence.tokens()) {
      long head = -1;
      if (token.head() >= 0) {
        Token governor = sentence.tokens().get(token.head());
        head = span(utf16[governor.start()], utf16[governor.end()]);
      }
      nodes.put(
          span(utf16[token.start()], utf16[token.end()]),
          new Node(token.tag().code(), head, token.relation()));
    }
    for (Name name : sentence.names()) {
      marks.add(
          new Mark(
              utf16[sentence.tokens().get(name.first()).start()],
              utf16[sentence.tokens().get(name.end() - 1).end()],
              name.kind().name()));
    }
    marks.add(new Mark(utf16[sentence.start()], utf16[sentence.end()], ""));
  }

  private void compare(Map<Long, Node> reference, Map<Long, Node> ours) {
    reference.forEach(
        (span, node) -> {
          Optional<Node> other = Optional.ofNullable(ours.get(span));
          tokens.add(true, other.isPresent());
          tags.add(true, other.filter(o -> o.tag().equals(node.tag())).isPresent());
          if (node.relation() != Relation.PUNCT) {
            Optional<Node> same = other.filter(o -> o.head() == node.head());
            heads.add(true, same.isPresent());
            labelled.add(true, same.filter(o -> o.relation() == node.relation()).isPresent());
          }
        });
    ours.keySet().stream().filter(s -> !reference.containsKey(s)).forEach(s -> tokens.found());
  }

  private void compare(Set<Mark> reference, Set<Mark> ours) {
    for (Mark mark : reference) {
      score(mark).gold();
      if (ours.contains(mark)) {
        score(mark).right();
      }
    }
    ours.forEach(mark -> score(mark).found());
    for (Mark mark : reference) {
      if (!mark.kind().isEmpty()) {
        names.gold();
        if (ours.contains(mark)) {
          names.right();
        }
      }
    }
    ours.stream().filter(mark -> !mark.kind().isEmpty()).forEach(mark -> names.found());
  }

  private Score score(Mark mark) {
    return mark.kind().isEmpty()
        ? sentences
        : byClass.computeIfAbsent(NameClass.valueOf(mark.kind()), k -> new Score());
  }

  private double f1(NameClass kind) {
    Score score = byClass.get(kind);
    return score == null ? 0 : score.f1();
  }

  String report() {
    return String.format(
        Locale.ROOT,
        "agreement: tokens %.2f sentences %.2f POS %.2f UAS %.2f LAS %.2f names %.2f PERSON %.1f"
            + " ORG %.1f GPE %.1f NORP %.1f DATE %.1f (edges %d)",
        tokens.f1(),
        sentences.f1(),
        tags.recall(),
        heads.recall(),
        labelled.recall(),
        names.f1(),
        f1(NameClass.PERSON),
        f1(NameClass.ORG),
        f1(NameClass.GPE),
        f1(NameClass.NORP),
        f1(NameClass.DATE),
        heads.number());
  }
}
