package demarche.day;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Sentence;
import demarche.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** On which word a day hangs. Lexicon: {@code events.tsv}. Immutable. */
final class Governors {
  /** The columns of the lexicon. */
  static final List<String> COLUMNS = List.of("noun", "example");

  private final Set<String> events = new HashSet<>();

  Governors() {
    Table table = Gazetteers.lexicon("day/events.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      events.add(table.cell(row, 0));
    }
  }

  /**
   * The verb, noun or adjective that a day hangs on. Names, words of time and nouns that are no
   * event are passed over: "the embassy in Kyiv on Thursday" is no Kyiv of Thursday.
   *
   * @param first the place of the day's first token
   * @param end the place after its last
   * @return the place; -1 where there is none
   */
  int of(Sentence sentence, int first, int end, Words words) {
    if (Datelines.isOne(sentence, first, end)) {
      return -1;
    }
    List<Token> tokens = sentence.tokens();
    boolean modifier = isModifier(sentence, first, end);
    int at = tokens.get(top(sentence, first, end)).head();
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      if (governs(sentence, at, words, modifier)) {
        return modifier ? at : repaired(sentence, first, at);
      }
      at = tokens.get(at).head();
    }
    return -1;
  }

  /** The governor of a day where the parser may have missed it: that of a clause that follows. */
  private static int repaired(Sentence sentence, int first, int governor) {
    List<Token> tokens = sentence.tokens();
    int before = first - 1;
    while (before >= 0 && tokens.get(before).tag() == PartOfSpeech.IN) {
      before--;
    }
    // "Is on the ground and today she announced": what follows the "and" is what is joined by it.
    if (before >= 0 && tokens.get(before).tag() == PartOfSpeech.CC) {
      int joined = tokens.get(before).head();
      if (joined > first && governor < first && tokens.get(joined).tag().isVerb()) {
        return joined;
      }
    }
    // "On Monday they had left, he said": the day stands with what is said.
    for (int i = first; i < governor; i++) {
      Token token = tokens.get(i);
      boolean verb = token.tag().isVerb() && tokens.get(governor).tag().isVerb();
      if (verb && token.head() == governor && token.relation() == Relation.CCOMP) {
        return i;
      }
    }
    return governor;
  }

  private boolean governs(Sentence sentence, int at, Words words, boolean modifier) {
    Token token = sentence.tokens().get(at);
    switch (token.relation()) {
      case AUX, AUX_PASS, COP -> {
        return false;
      }
      default -> {}
    }
    if (token.tag().isVerb() || hasCopula(sentence, at)) {
      return true;
    }
    boolean common = token.tag() == PartOfSpeech.NN || token.tag() == PartOfSpeech.NNS;
    if (common) {
      boolean time = !words.classes().get(at).isEmpty();
      return !time && (modifier || events.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }
    return token.tag().isAdjective() && token.relation() != Relation.AMOD;
  }

  /** The token of a stretch by which it hangs on the rest, a verb's before that of another word. */
  static int top(Sentence sentence, int first, int end) {
    List<Token> tokens = sentence.tokens();
    int top = end - 1;
    boolean found = false;
    for (int i = first; i < end; i++) {
      int head = tokens.get(i).head();
      if (head >= first && head < end) {
        continue;
      }
      if (head >= 0 && tokens.get(head).tag().isVerb()) {
        return i;
      }
      top = found ? top : i;
      found = true;
    }
    return top;
  }

  /**
   * Whether a day stands before the noun that it tells of: "Thursday's meeting", "the 3 March
   * vote".
   */
  static boolean isModifier(Sentence sentence, int first, int end) {
    List<Token> tokens = sentence.tokens();
    Relation relation = tokens.get(top(sentence, first, end)).relation();
    // After a bare preposition a day stands alone: "on Monday troops left".
    boolean alone = first > 0 && tokens.get(first - 1).tag() == PartOfSpeech.IN;
    return relation == Relation.NMOD_POSS || (relation == Relation.COMPOUND && !alone);
  }

  /** Whether a token is the predicate of a form of "be". */
  private static boolean hasCopula(Sentence sentence, int at) {
    return sentence.tokens().stream().anyMatch(t -> t.head() == at && t.relation() == Relation.COP);
  }
}
