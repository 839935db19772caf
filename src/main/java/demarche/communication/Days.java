package demarche.communication;

import demarche.clause.ReadArticle;
import demarche.day.DayMention;
import demarche.day.Precision;
import demarche.day.Role;
import demarche.day.VerbDays;
import demarche.language.Relation;
import demarche.language.Tree;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Tells the days of an article's events. */
final class Days {
  private final ReadArticle read;

  /** The days of an article. */
  Days(ReadArticle read) {
    this.read = read;
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
        read.days().get(sentence).stream()
            .filter(mention -> mention.governor() == token && isDay(mention))
            .filter(mention -> mention.day().isPresent())
            .min(java.util.Comparator.comparingInt(m -> Math.abs(m.firstToken() - token)))
            .flatMap(DayMention::day);
    if (own.isPresent()) {
      return own;
    }
    Optional<LocalDate> attribute = attribute(tree, token);
    if (attribute.isPresent()) {
      return attribute;
    }
    return VerbDays.of(tree.sentence(), read.days().get(sentence), token)
        .filter(Days::isDay)
        .filter(mention -> !since(tree, mention))
        .filter(mention -> sameClause(tree, token, mention.governor()))
        .flatMap(DayMention::day);
  }

  /** "A Friday briefing": the nearest such day on or before that of publication. */
  private Optional<LocalDate> attribute(Tree tree, int noun) {
    return tree.children(noun, Relation.COMPOUND).stream()
        .flatMap(
            child ->
                Stream.of(DayOfWeek.values())
                    .filter(day -> day.name().equalsIgnoreCase(tree.token(child).form())))
        .findFirst()
        .flatMap(
            day ->
                read.article()
                    .published()
                    .map(published -> published.with(TemporalAdjusters.previousOrSame(day))));
  }

  /** The only day that is named within a run of tokens. */
  Optional<LocalDate> within(int sentence, int first, int end) {
    List<LocalDate> days =
        read.days().get(sentence).stream()
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

  /** "For the first time since the vote ten days ago": the day of the vote. */
  private static boolean since(Tree tree, DayMention mention) {
    int governor = mention.governor();
    return governor >= 0
        && java.util.stream.IntStream.range(tree.first(governor), mention.firstToken())
            .anyMatch(place -> place > governor && tree.lemma(place).equals("since"));
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
      if (above.isEmpty() || tree.is(at, Relation.CCOMP, Relation.PARATAXIS, Relation.ACL_RELCL)) {
        return false;
      }
      at = above.getAsInt();
    }
    return false;
  }
}
