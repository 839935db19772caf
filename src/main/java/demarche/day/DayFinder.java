package demarche.day;

import demarche.language.Document;
import demarche.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the days that a text names. Immutable and safe for any number of threads. */
public final class DayFinder {
  private final DayWords lexicon = new DayWords();
  private final DayPatterns patterns = new DayPatterns();
  private final Roles roles = new Roles();
  private final Tenses tenses = new Tenses();
  private final Governors governors = new Governors();
  private final Limits limits = new Limits();

  private DayFinder() {}

  /**
   * The finder with the words and patterns that come with the program.
   *
   * @throws demarche.problem.Failure where a table of them is damaged
   */
  public static DayFinder bundled() {
    return new DayFinder();
  }

  /**
   * Finds the days of a text.
   *
   * @param document the analysed text
   * @param published the day of publication; without it only full dates, and what is told from
   *     them, give days
   * @return for each sentence the times that it names, in the order of the text
   */
  public List<List<DayMention>> find(Document document, Optional<LocalDate> published) {
    List<List<DayMention>> found = new ArrayList<>();
    LastDay last = new LastDay(document.text());
    for (Sentence sentence : document.sentences()) {
      last.enter(sentence);
      Words words = Words.of(sentence, lexicon);
      SentenceDays days =
          new SentenceDays(sentence, words, roles, tenses, governors, limits, published);
      for (DayPattern.Match match : patterns.in(words)) {
        days.add(match, last.told());
        days.last().ifPresent(m -> last.take(m, match.value(WordClass.YEAR)));
      }
      found.add(days.mentions());
    }
    return List.copyOf(found);
  }

  DayPatterns patterns() {
    return patterns;
  }

  Words words(Sentence sentence) {
    return Words.of(sentence, lexicon);
  }
}
