package demarche.day;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Relation;
import demarche.language.Sentence;
import demarche.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which days are limits by what hangs on them. Lexicon: {@code limits.tsv}. Immutable. */
final class Limits {
  /** The columns of the lexicon. */
  static final List<String> COLUMNS = List.of("lemma", "kind", "example");

  private final Set<String> ends = new HashSet<>();
  private final Set<String> terms = new HashSet<>();
  private final Set<String> limits = new HashSet<>();

  Limits() {
    Table table = Gazetteers.lexicon("day/limits.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      switch (table.cell(row, 1)) {
        case "end" -> ends.add(table.cell(row, 0));
        case "term" -> terms.add(table.cell(row, 0));
        case "limit" -> limits.add(table.cell(row, 0));
        default -> throw table.damagedRow(row, "no such kind");
      }
    }
  }

  /**
   * Whether a day is a limit.
   *
   * @param top the place of the token by which the day hangs on the rest
   * @param governor the place of what it hangs on; -1 for none
   */
  boolean isOne(Sentence sentence, int top, int governor) {
    // "The deadline is Friday": the day itself is the predicate.
    if (governor < 0) {
      return hasSubject(sentence, top, false) || isSaidBefore(sentence.tokens(), top);
    }
    String lemma = lemma(sentence.tokens().get(governor));
    // "The deadline for boarding was midnight on Sunday": the hour is the predicate.
    boolean hour =
        sentence.tokens().get(governor).tag().isNoun() && hasSubject(sentence, governor, false);
    return hour
        || limits.contains(lemma)
        || (ends.contains(lemma) && hasSubject(sentence, governor, true));
  }

  /** "Applications close on Friday", which the parser takes for a heap of nouns. */
  private boolean isSaidBefore(List<Token> tokens, int day) {
    for (int i = 1; i < day; i++) {
      if (ends.contains(lemma(tokens.get(i))) && terms.contains(lemma(tokens.get(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSubject(Sentence sentence, int predicate, boolean term) {
    return sentence.tokens().stream()
        .filter(t -> t.head() == predicate)
        .filter(t -> t.relation() == Relation.NSUBJ || t.relation() == Relation.NSUBJ_PASS)
        .map(Limits::lemma)
        .anyMatch(lemma -> limits.contains(lemma) || (term && terms.contains(lemma)));
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
