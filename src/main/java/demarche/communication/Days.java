package demarche.communication;

import demarche.clause.ReadArticle;
import demarche.day.DayFinder;
import demarche.day.DayMention;
import demarche.day.Precision;
import demarche.day.Role;
import demarche.day.VerbDays;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Tells the days of an article's events. */
final class Days {
  private final ReadArticle read;
  private final List<List<DayMention>> mentions;

  private Days(ReadArticle read, List<List<DayMention>> mentions) {
    this.read = read;
    this.mentions = mentions;
  }

  /** The days of an article. */
  static Days of(ReadArticle read, DayFinder finder) {
    return new Days(read, finder.find(read.document(), read.article().published()));
  }

  /**
   * The day of what a word tells.
   *
   * @param sentence the sentence's number, from 0
   * @param token a verb or a noun, from 0
   * @return empty where the sentence does not tell it
   */
  Optional<LocalDate> of(int sentence, int token) {
    Tree tree = read.trees().get(sentence);
    Optional<LocalDate> own =
        mentions.get(sentence).stream()
            .filter(mention -> mention.governor() == token && isDay(mention))
            .filter(mention -> mention.day().isPresent())
            .min(java.util.Comparator.comparing(m -> Math.abs(m.firstToken() - token)))
            .flatMap(DayMention::day);
    if (own.isPresent()) {
      return own;
    }
    return VerbDays.of(tree.sentence(), mentions.get(sentence), token)
        .filter(Days::isDay)
        .filter(mention -> sameClause(tree, token, mention.governor()))
        .flatMap(DayMention::day);
  }

  /** The only day that is named within a run of tokens. */
  Optional<LocalDate> within(int sentence, int first, int end) {
    List<LocalDate> days =
        mentions.get(sentence).stream()
            .filter(mention -> mention.firstToken() >= first && mention.endToken() <= end)
            .filter(Days::isDay)
            .flatMap(mention -> mention.day().stream())
            .distinct()
            .toList();
    return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
  }

  private static boolean isDay(DayMention mention) {
    return mention.precision() == Precision.DAY && mention.role() != Role.DEADLINE;
  }

  /**
   * Whether a day hangs on a word's own clause: "said on Monday that he had met her" tells no day
   * of the meeting.
   */
  private static boolean sameClause(Tree tree, int token, int governor) {
    int at = token;
    for (int steps = 0; steps < tree.size(); steps++) {
      if (tree.isUnder(governor, at)) {
        return true;
      }
      OptionalInt above = tree.head(at);
      if (above.isEmpty()
          || tree.is(at, Relation.CCOMP, Relation.PARATAXIS, Relation.ACL_RELCL)) {
        return false;
      }
      at = above.getAsInt();
    }
    return false;
  }
}
