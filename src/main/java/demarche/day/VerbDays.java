package demarche.day;

import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Sentence;
import demarche.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which of a sentence's days is that of a verb or of a noun of an event. */
public final class VerbDays {
  private VerbDays() {}

  /**
   * The day of a word: its own; else that of its clause; else that of the clause that governs it. A
   * day of a clause beside it or below it is none of its own, save that a day before the first of
   * several joined verbs is that of them all.
   *
   * @param mentions the days of that sentence
   * @param token the place of the verb, noun or predicate
   * @return the mention, which may be coarser than a day or hold no day; empty where there is none
   *     or where two days stand side by side
   */
  public static Optional<DayMention> of(Sentence sentence, List<DayMention> mentions, int token) {
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    int at = token;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      List<DayMention> own = own(sentence, mentions, at);
      if (!own.isEmpty()) {
        return best(own);
      }
      List<DayMention> shared = shared(sentence, mentions, at);
      if (!shared.isEmpty()) {
        return best(shared);
      }
      at = above(sentence, at);
    }
    return Optional.empty();
  }

  /** What hangs on a word, or on a word of its clause that has no clause of its own. */
  private static List<DayMention> own(Sentence sentence, List<DayMention> mentions, int at) {
    List<DayMention> own = mentions.stream().filter(m -> m.governor() == at).toList();
    return own.isEmpty() && isPredicate(sentence, at) ? told(sentence, mentions, at) : own;
  }

  /**
   * Days of the occasion on which a clause is placed: "said in a statement issued on Friday", "held
   * talks on Friday". Those before their noun are the noun's alone.
   */
  private static List<DayMention> told(Sentence sentence, List<DayMention> mentions, int at) {
    List<DayMention> found = new ArrayList<>();
    for (DayMention mention : mentions) {
      int noun = mention.governor();
      if (noun < 0 || mention.firstToken() < noun) {
        continue;
      }
      Token token = sentence.tokens().get(noun);
      if (token.relation() == Relation.ACL && token.tag() == PartOfSpeech.VBN) {
        noun = token.head();
        token = sentence.tokens().get(noun);
      }
      boolean placed =
          switch (token.relation()) {
            case OBL, OBJ, NSUBJ_PASS -> true;
            default -> false;
          };
      if (placed && token.head() == at && token.tag().isNoun()) {
        found.add(mention);
      }
    }
    return found;
  }

  /** Days that stand before the first of several joined verbs, for one of the others. */
  private static List<DayMention> shared(Sentence sentence, List<DayMention> mentions, int at) {
    Token token = sentence.tokens().get(at);
    if (token.relation() != Relation.CONJ || token.head() >= at || token.head() < 0) {
      return List.of();
    }
    int first = token.head();
    return mentions.stream().filter(m -> m.governor() == first && m.endToken() <= first).toList();
  }

  /** The word whose day a word without one has; -1 where there is none. */
  private static int above(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    boolean ahead =
        sentence.tokens().stream().anyMatch(t -> t.head() == at && t.tag() == PartOfSpeech.MD);
    return switch (token.relation()) {
      // "Said on Monday that it would": what is to come is not of that day.
      case CCOMP, XCOMP, ADVCL, CSUBJ, PARATAXIS -> ahead ? -1 : token.head();
      case OBJ, OBL, NSUBJ, NSUBJ_PASS, IOBJ -> token.head();
      default -> -1;
    };
  }

  private static boolean isPredicate(Sentence sentence, int at) {
    return sentence.tokens().get(at).tag().isVerb();
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
