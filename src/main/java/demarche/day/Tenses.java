package demarche.day;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Sentence;
import demarche.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Whether a clause tells what has happened or what is to come. Lexicon: {@code tenses.tsv}. */
final class Tenses {
  /** The columns of the lexicon. */
  static final List<String> COLUMNS = List.of("lemma", "time", "example");

  private static final Set<String> AHEAD = WordGroups.of("day", "auxiliary ahead");

  private final Set<String> scheduled = new HashSet<>();
  private final Set<String> coming = new HashSet<>();
  private final Set<String> reporting = new HashSet<>();

  Tenses() {
    Table table = Gazetteers.lexicon("day/tenses.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      switch (table.cell(row, 1)) {
        case "scheduled" -> scheduled.add(table.cell(row, 0));
        case "coming" -> coming.add(table.cell(row, 0));
        case "reporting" -> reporting.add(table.cell(row, 0));
        default -> throw table.damagedRow(row, "no such time");
      }
    }
  }

  /**
   * The time of what a token tells.
   *
   * @param at the place of a token in the sentence; -1 for a day that hangs on nothing, which is
   *     that of a dateline or a heading
   */
  Time of(Sentence sentence, int at) {
    return of(sentence, at, sentence.tokens().size());
  }

  private Time of(Sentence sentence, int at, int steps) {
    if (at < 0 || steps == 0) {
      return Time.PAST;
    }
    Token token = sentence.tokens().get(at);
    Optional<Token> auxiliary = firstAuxiliary(sentence, at);
    if (auxiliary.isPresent()) {
      return auxiliary(sentence, token, at, auxiliary.get(), steps);
    }
    return switch (token.tag()) {
      case VBD -> Time.PAST;
      case VBZ -> present(token);
      case VBP -> isOfOne(sentence, at) ? Time.PAST : present(token);
      case VB ->
          isFinite(token) && isOfOne(sentence, at) ? Time.PAST : bare(sentence, token, steps);
      case VBN -> participle(sentence, token, at, steps);
      case VBG -> bare(sentence, token, steps);
      default -> noun(sentence, token, steps);
    };
  }

  private Time present(Token token) {
    return reporting.contains(lemma(token)) ? Time.PAST : Time.COMING;
  }

  /**
   * Whether the subject is one thing, with which no plural goes: what was taken for a present is a
   * past of the same form ("the envoy read out").
   */
  private static boolean isOfOne(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean singular = token.tag() == PartOfSpeech.NN || token.tag() == PartOfSpeech.NNP;
      boolean subject = token.head() == at && isSubject(token.relation());
      if (subject && singular) {
        int one = i;
        return tokens.stream().noneMatch(t -> t.head() == one && t.relation() == Relation.CONJ);
      }
    }
    return false;
  }

  /** A name between commas before its verb may be taken for one that is called. */
  private static boolean isSubject(Relation relation) {
    return relation == Relation.NSUBJ || relation == Relation.VOCATIVE;
  }

  private static boolean isFinite(Token token) {
    return switch (token.relation()) {
      case ROOT, CCOMP, ADVCL, PARATAXIS, ACL_RELCL -> true;
      default -> false;
    };
  }

  /** "A vote planned for", "the deal reached on"; without a noun before it a past of that form. */
  private Time participle(Sentence sentence, Token token, int at, int steps) {
    boolean hasSubject =
        sentence.tokens().stream().anyMatch(t -> t.head() == at && t.relation() == Relation.NSUBJ);
    if (hasSubject || token.isRoot()) {
      return Time.PAST;
    }
    if (scheduled.contains(lemma(token))) {
      return Time.COMING;
    }
    return token.relation() == Relation.CONJ ? of(sentence, token.head(), steps - 1) : Time.PAST;
  }

  /** A form that takes its time from what it hangs on: "plans to meet", "after meeting". */
  private Time bare(Sentence sentence, Token token, int steps) {
    if (token.isRoot()) {
      return Time.COMING;
    }
    String head = lemma(sentence.tokens().get(token.head()));
    boolean ahead = scheduled.contains(head) || coming.contains(head);
    // "The talks to be held on", but "arrested the man leaving on".
    boolean purpose = token.relation() == Relation.ACL || token.relation() == Relation.ACL_RELCL;
    if (token.tag() != PartOfSpeech.VBG && (ahead || purpose)) {
      return Time.COMING;
    }
    return of(sentence, token.head(), steps - 1);
  }

  /** A noun or adjective: "due on Friday"; else what is said of it tells. */
  private Time noun(Sentence sentence, Token token, int steps) {
    if (scheduled.contains(lemma(token))) {
      return token.tag().isAdjective() ? Time.COMING : Time.OPEN;
    }
    if (token.isRoot()) {
      return Time.PAST;
    }
    Time above = of(sentence, token.head(), steps - 1);
    boolean present = isPresent(sentence, token.head());
    return present && above == Time.COMING && token.tag().isNoun() ? Time.OPEN : above;
  }

  /** "Welcomes Friday's ruling", "Friday's ruling is binding". */
  private static boolean isPresent(Sentence sentence, int at) {
    PartOfSpeech tag =
        firstAuxiliary(sentence, at).map(Token::tag).orElse(sentence.tokens().get(at).tag());
    return tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP;
  }

  private Time auxiliary(Sentence sentence, Token token, int at, Token first, int steps) {
    boolean perfect = hasAuxiliary(sentence, at, "have");
    return switch (first.tag()) {
      // "Will have left", "must have left by": the others with "have" tell of what is done.
      case MD -> perfect && !AHEAD.contains(first.lemma()) ? Time.PAST : Time.COMING;
      case VBD -> scheduled.contains(lemma(token)) && !perfect ? Time.OPEN : Time.PAST;
      case VBP, VBZ -> perfect ? Time.PAST : Time.COMING;
      // "Seemed to be falling", "had to be moved": the verb above tells.
      default -> perfect ? Time.PAST : bare(sentence, token, steps);
    };
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static boolean hasAuxiliary(Sentence sentence, int at, String lemma) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == at && isAuxiliary(t) && t.lemma().equals(lemma));
  }

  private static Optional<Token> firstAuxiliary(Sentence sentence, int at) {
    return sentence.tokens().stream().filter(t -> t.head() == at && isAuxiliary(t)).findFirst();
  }

  private static boolean isAuxiliary(Token token) {
    return switch (token.relation()) {
      case AUX, AUX_PASS, COP -> true;
      default -> false;
    };
  }
}
