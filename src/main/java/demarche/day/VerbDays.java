package demarche.day;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Sentence;
import demarche.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which of a sentence's days is that of a verb or of a noun of an event. */
public final class VerbDays {
  /** Before the noun of an occasion: "said in Friday's speech". */
  private static final Set<String> OCCASION = WordGroups.of("day", "occasion preposition");

  private VerbDays() {}

  /**
   * The day of a word: its own; else that of its clause; else that of the clause that governs it,
   * which for something reported is the day on which it was reported. A day of a clause beside it
   * or below it is none of its own. Verbs with one subject ("met him on Friday and agreed") have
   * one day, where only one of them has any.
   *
   * @param mentions the days of that sentence
   * @param token the place of the verb, noun or predicate
   * @return the mention, which may be coarser than a day or hold no day; empty where there is none
   *     or where two days stand side by side
   */
  public static Optional<DayMention> of(Sentence sentence, List<DayMention> mentions, int token) {
    return find(sentence, mentions, token, true);
  }

  /**
   * The day on which something happened or is to happen: as {@link #of}, but not the day on which
   * it was reported ("said on Friday that they had left" is no leaving on Friday).
   *
   * @param mentions the days of that sentence
   * @param token the place of the verb, noun or predicate
   * @return the mention, which may be coarser than a day or hold no day; empty where there is none
   *     or where two days stand side by side
   */
  public static Optional<DayMention> ofEvent(
      Sentence sentence, List<DayMention> mentions, int token) {
    return find(sentence, mentions, token, false);
  }

  private static Optional<DayMention> find(
      Sentence sentence, List<DayMention> mentions, int token, boolean reported) {
    int at = mentions.isEmpty() ? -1 : token;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      List<DayMention> own = own(sentence, mentions, at);
      if (!own.isEmpty()) {
        return best(own);
      }
      List<DayMention> shared = shared(sentence, mentions, at);
      if (!shared.isEmpty()) {
        return best(shared);
      }
      at = above(sentence, at, reported);
    }
    return Optional.empty();
  }

  /** What hangs on a word, else on the occasion on which its clause is placed. */
  private static List<DayMention> own(Sentence sentence, List<DayMention> mentions, int at) {
    List<DayMention> own = mentions.stream().filter(m -> m.governor() == at).toList();
    if (!own.isEmpty() || !sentence.tokens().get(at).tag().isVerb()) {
      return own;
    }
    List<DayMention> placed = new ArrayList<>();
    for (DayMention mention : mentions) {
      if (mention.governor() >= 0 && isPlacedBy(sentence, mention, at)) {
        placed.add(mention);
      }
    }
    return placed;
  }

  /**
   * Whether a clause is placed by the day of one of its words: "said in a statement issued on
   * Friday", "held talks on Friday", "speaking on Friday, he said".
   */
  private static boolean isPlacedBy(Sentence sentence, DayMention mention, int verb) {
    List<Token> tokens = sentence.tokens();
    int at = mention.governor();
    Token token = tokens.get(at);
    boolean issued = token.relation() == Relation.ACL && token.tag() == PartOfSpeech.VBN;
    if (issued && token.head() < at && !hasMark(sentence, at)) {
      at = token.head();
      token = tokens.get(at);
    }
    if (token.head() != verb) {
      return token.tag() == PartOfSpeech.VBG && opens(sentence, at, verb);
    }
    boolean before = mention.firstToken() < at;
    return switch (token.relation()) {
      case OBL -> !before || isOccasion(sentence, at);
      case OBJ, NSUBJ_PASS -> !before && !(issued && Reactions.isOne(tokens.get(verb)));
      case NSUBJ -> !before && tokens.get(verb).lemma().equals("be");
      case ADVCL -> token.tag() == PartOfSpeech.VBG && !hasMark(sentence, at);
      case XCOMP -> isSaidOf(sentence, verb);
      default -> false;
    };
  }

  /** "Speaking on Friday before he left, she said": the parser may hang it on what is nearer. */
  private static boolean opens(Sentence sentence, int participle, int verb) {
    List<Token> tokens = sentence.tokens();
    int at = participle;
    while (at != verb && tokens.get(at).relation() == Relation.ADVCL) {
      at = tokens.get(at).head();
    }
    return participle == 0 && at == verb;
  }

  /** "Is to leave on Friday": the day is said of the form of "be" too. */
  private static boolean isSaidOf(Sentence sentence, int verb) {
    return sentence.tokens().get(verb).lemma().equals("be");
  }

  private static boolean isOccasion(Sentence sentence, int noun) {
    return sentence.tokens().stream()
        .anyMatch(
            t ->
                t.head() == noun
                    && t.relation() == Relation.CASE
                    && OCCASION.contains(DayWords.lower(t)));
  }

  private static boolean hasMark(Sentence sentence, int verb) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.head() == verb && t.relation() == Relation.MARK);
  }

  /**
   * Days of the first of several joined verbs, for one of the others: those before it, which are
   * said of them all, and all where the others have no subject of their own.
   */
  private static List<DayMention> shared(Sentence sentence, List<DayMention> mentions, int at) {
    Token token = sentence.tokens().get(at);
    int first = token.head();
    boolean joined =
        switch (token.relation()) {
          case CONJ, DEP -> first >= 0 && first < at;
          default -> false;
        };
    if (!joined || !sentence.tokens().get(first).tag().isVerb()) {
      return List.of();
    }
    boolean same = !hasSubject(sentence, at) && isAlike(sentence, first, at);
    return own(sentence, mentions, first).stream()
        .filter(m -> m.endToken() <= first || (same && m.role() == Role.ON))
        .toList();
  }

  /** Whether two verbs have one tense: "met him on Friday and will leave" are two times. */
  private static boolean isAlike(Sentence sentence, int first, int second) {
    return hasModal(sentence, first) == hasModal(sentence, second);
  }

  private static boolean hasModal(Sentence sentence, int verb) {
    return sentence.tokens().stream().anyMatch(t -> t.head() == verb && t.tag() == PartOfSpeech.MD);
  }

  private static boolean isInfinitive(Sentence sentence, int verb) {
    return sentence.tokens().stream().anyMatch(t -> t.head() == verb && t.tag() == PartOfSpeech.TO);
  }

  private static boolean hasSubject(Sentence sentence, int verb) {
    return sentence.tokens().stream()
        .filter(t -> t.head() == verb)
        .anyMatch(
            t ->
                switch (t.relation()) {
                  case NSUBJ, NSUBJ_PASS, CSUBJ, CSUBJ_PASS, EXPL -> true;
                  default -> false;
                });
  }

  /** The word whose day a word without one has; -1 where there is none. */
  private static int above(Sentence sentence, int at, boolean reported) {
    Token token = sentence.tokens().get(at);
    return switch (token.relation()) {
      case CCOMP, PARATAXIS -> reported ? token.head() : -1;
      // "Agreed on Friday to meet": the meeting is not of that day.
      case XCOMP -> reported || !isInfinitive(sentence, at) ? token.head() : -1;
      case ADVCL, CSUBJ -> token.head();
      case OBJ, OBL, NSUBJ, NSUBJ_PASS, IOBJ -> token.head();
      // "Issued a statement saying", but not "met the man arrested".
      case ACL -> token.tag() == PartOfSpeech.VBG ? token.head() : -1;
      // What governs the first of joined verbs governs the others; its own days are not theirs.
      case CONJ -> token.head() < at ? above(sentence, token.head(), reported) : -1;
      default -> -1;
    };
  }

  /** The one that tells most; empty where two of them are different days. */
  private static Optional<DayMention> best(List<DayMention> mentions) {
    List<DayMention> days =
        mentions.stream()
            .filter(m -> m.precision() == Precision.DAY && m.role() == Role.ON)
            .toList();
    if (days.stream().map(DayMention::day).distinct().count() > 1) {
      return Optional.empty();
    }
    return days.stream()
        .findFirst()
        .or(() -> mentions.stream().filter(m -> m.precision() == Precision.DAY).findFirst())
        .or(() -> mentions.stream().findFirst());
  }
}
