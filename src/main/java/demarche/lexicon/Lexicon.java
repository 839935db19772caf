package demarche.lexicon;

import demarche.gazetteer.SpeechTable;
import demarche.gazetteer.Table;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Sentence;
import demarche.language.Token;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that voice a position (data/lexicon/speech.tsv). Immutable and safe for several
 * threads.
 */
public final class Lexicon {
  private static final class Bundled {
    static final Lexicon LEXICON = new Lexicon(SpeechTable.read());
  }

  private final List<Frame> frames;
  private final Map<String, List<Frame>> byWord;

  /** The verbs by their regular forms: the lemma of a rare verb is often cut wrong. */
  private final Map<String, String> verbs;

  private Lexicon(Table table) {
    List<Frame> all = new ArrayList<>(table.rows());
    Map<String, List<Frame>> words = new HashMap<>();
    Map<String, String> forms = new HashMap<>();
    for (int row = 0; row < table.rows(); row++) {
      Frame frame = frame(table, row);
      all.add(frame);
      words.computeIfAbsent(frame.word(), word -> new ArrayList<>(2)).add(frame);
      if (frame.part() == WordClass.VERB) {
        VerbForms.of(frame.word()).forEach(form -> forms.put(form, frame.word()));
      }
    }
    this.frames = List.copyOf(all);
    this.byWord = Map.copyOf(words);
    this.verbs = Map.copyOf(forms);
  }

  /**
   * The lexicon that comes with the program.
   *
   * @throws demarche.problem.Failure naming file and line where its table is damaged
   */
  public static Lexicon bundled() {
    return Bundled.LEXICON;
  }

  /** Every frame, in the order of the table. */
  public List<Frame> frames() {
    return frames;
  }

  /**
   * The frames that a word has where it stands.
   *
   * @param tree the sentence's tree
   * @param token the word's place in the sentence, from 0
   * @return those whose context is there, the one that asks for most first; none for a word that
   *     voices nothing
   */
  public List<Frame> at(Tree tree, int token) {
    Token word = tree.token(token);
    PartOfSpeech tag = word.tag();
    String form = word.form().toLowerCase(Locale.ROOT);
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    List<Frame> found = new ArrayList<>(2);
    if (isAdjective(tree, token)) {
      collect(tree, token, form, WordClass.ADJECTIVE, found);
    }
    if (tag.isVerb()) {
      String verb = byWord.containsKey(lemma) ? lemma : verbs.getOrDefault(form, lemma);
      collect(tree, token, verb, WordClass.VERB, found);
    }
    if (tag == PartOfSpeech.NN || tag == PartOfSpeech.NNS) {
      collect(tree, token, lemma, WordClass.NOUN, found);
    }
    // The sort is stable: "is committed" is an adjective before it is a verb.
    found.sort(Comparator.comparingInt(frame -> -weight(tree, token, frame)));
    return List.copyOf(found);
  }

  /** The same for a sentence whose tree is not at hand. */
  public List<Frame> at(Sentence sentence, int token) {
    return at(Tree.of(sentence), token);
  }

  /** The frame of a verb that asks for a clause, wherever the tree has put that; none if none. */
  public List<Frame> withClause(Tree tree, int token) {
    String lemma = tree.token(token).lemma().toLowerCase(Locale.ROOT);
    return byWord.getOrDefault(lemma, List.of()).stream()
        .filter(frame -> frame.part() == WordClass.VERB && frame.context().size() == 1)
        .filter(frame -> frame.context().getFirst().argument().role() == Role.CCOMP)
        .toList();
  }

  private static int weight(Tree tree, int token, Frame frame) {
    boolean adjective =
        frame.part() == WordClass.ADJECTIVE && tree.child(token, Relation.OBL_AGENT).isEmpty();
    return frame.weight() + (adjective ? 3 : 0);
  }

  /** "Is concerned" and the like are tagged as participles as often. */
  private static boolean isAdjective(Tree tree, int token) {
    PartOfSpeech tag = tree.token(token).tag();
    boolean active =
        tree.child(token, Relation.NSUBJ, Relation.OBJ).isPresent()
            && tree.child(token, Relation.COP, Relation.AUX, Relation.AUX_PASS).isEmpty();
    return tag.isAdjective()
        || ((tag == PartOfSpeech.VBN || tag == PartOfSpeech.VBG)
            && !active
            && !isPerfect(tree, token));
  }

  /** "Has devoted her life to it"; but "has been devoted". */
  private static boolean isPerfect(Tree tree, int token) {
    return tree.child(token, Relation.AUX_PASS, Relation.COP).isEmpty()
        && tree.children(token, Relation.AUX).stream()
            .anyMatch(helper -> tree.lemma(helper).equals("have"));
  }

  private void collect(Tree tree, int token, String key, WordClass part, List<Frame> found) {
    for (Frame frame : byWord.getOrDefault(key, List.of())) {
      if (frame.part() == part && hasContext(tree, token, frame)) {
        found.add(frame);
      }
    }
  }

  private static boolean hasContext(Tree tree, int token, Frame frame) {
    return frame.context().stream().allMatch(condition -> holds(tree, token, condition));
  }

  private static boolean holds(Tree tree, int token, Condition condition) {
    List<Integer> places = Arguments.at(tree, token, condition.argument());
    return condition.lemmas().isEmpty()
        ? !places.isEmpty()
        : places.stream()
            .anyMatch(
                place -> condition.lemmas().contains(tree.lemma(place).toLowerCase(Locale.ROOT)));
  }

  private static Frame frame(Table table, int row) {
    try {
      return new Frame(
          cell(table, row, "word"),
          Condition.all(cell(table, row, "context")),
          WordClass.valueOf(cell(table, row, "part").toUpperCase(Locale.ROOT)),
          FrameKind.valueOf(cell(table, row, "kind").toUpperCase(Locale.ROOT)),
          Telling.of(cell(table, row, "stance")),
          Telling.of(cell(table, row, "negated")),
          Argument.all(cell(table, row, "speaker")),
          Argument.all(cell(table, row, "addressee")),
          Argument.all(cell(table, row, "target")),
          Argument.all(cell(table, row, "content")),
          cell(table, row, "example"));
    } catch (IllegalArgumentException e) {
      throw table.damagedRow(row, "a part of speech, kind or stance is unknown");
    }
  }

  private static String cell(Table table, int row, String column) {
    return table.cell(row, SpeechTable.column(column));
  }
}
