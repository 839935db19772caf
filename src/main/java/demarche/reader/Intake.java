package demarche.reader;

import demarche.article.Article;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import demarche.text.Html;
import demarche.text.Language;
import demarche.text.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What of an article's body is read.
 *
 * @param body the body, or its beginning, without markup; its offsets are those of the article
 * @param readable whether any of it is read
 * @param problems what stood in the way
 */
record Intake(String body, boolean readable, List<Problem> problems) {
  /** A text of fewer signs may be a table of figures. */
  private static final int FEW = 200;

  /** Words of prose have five letters or six. */
  private static final int LONG_WORD = 25;

  Intake {
    problems = List.copyOf(problems);
  }

  /** Looks at an article before it is read. */
  static Intake of(Article article, Budget budget, Html html, Layout layout) {
    String body = article.body();
    String looked = body.substring(0, budget.looked(body, LongWords.over(body).signs()));
    Html.Plain plain = html.plain(looked);
    // Data in a tag is gone with the tag.
    LongWords words = LongWords.over(plain.text());
    String read = words.text().substring(0, budget.read(words.text()));
    if (isJunk(read) || (words.removed() > 0 && read.isBlank())) {
      Problem junk = problem(ProblemKind.NO_TEXT, article, "the body is no text that can be read");
      return new Intake("", false, List.of(junk));
    }
    List<Problem> problems = partly(article, plain, words, read);
    boolean foreign = layout.language(read) == Language.OTHER;
    if (foreign) {
      String sentence = "is not in English: it is kept and not read";
      problems.add(problem(ProblemKind.OTHER_LANGUAGE, article, sentence));
    }
    return new Intake(read, !foreign, problems);
  }

  /** What is not read of a body that is. */
  private static List<Problem> partly(
      Article article, Html.Plain plain, LongWords words, String read) {
    List<Problem> problems = new ArrayList<>();
    if (words.removed() > 0) {
      problems.add(
          problem(
              ProblemKind.LONG_WORD,
              article,
              String.format(
                  Locale.ROOT,
                  "words of more than %,d letters are not read: %,d",
                  LongWords.LONGEST,
                  words.removed())));
    }
    int length = article.body().codePointCount(0, article.body().length());
    if (read.codePointCount(0, read.length()) < length) {
      int points = read.codePointCount(0, read.length());
      problems.add(
          problem(
              ProblemKind.TOO_LONG,
              article,
              String.format(
                  Locale.ROOT,
                  "the body is too long: only its first %,d characters are read",
                  points)));
    }
    if (plain.marks() > 0) {
      problems.add(
          problem(
              ProblemKind.MARKUP,
              article,
              String.format(
                  Locale.ROOT,
                  "HTML stands in the body, read over: %,d tags and entities",
                  plain.marks())));
    }
    return problems;
  }

  private static Problem problem(ProblemKind kind, Article article, String sentence) {
    return new Problem(kind, article.id(), sentence);
  }

  /**
   * Whether a body is mostly signs that no text is written in, has hardly a letter, or has Latin
   * letters and hardly a blank.
   */
  private static boolean isJunk(String body) {
    int letters = 0;
    int latin = 0;
    int strange = 0;
    int words = 0;
    int all = 0;
    boolean inWord = false;
    for (int at = 0; at < body.length(); ) {
      int point = body.codePointAt(at);
      at += Character.charCount(point);
      // A blank that does not break, as web pages have them, parts words too.
      boolean space = Character.isWhitespace(point) || Character.isSpaceChar(point);
      words += space || inWord ? 0 : 1;
      inWord = !space;
      if (!space) {
        all++;
        letters += Character.isLetter(point) ? 1 : 0;
        latin += point < 0x250 && Character.isLetter(point) ? 1 : 0;
        strange += isStrange(point) ? 1 : 0;
      }
    }
    boolean bare = 5L * letters < 2L * all;
    boolean unbroken = 2L * latin > all && all > (long) LONG_WORD * words;
    return 10L * strange > all || (all >= FEW && (bare || unbroken));
  }

  private static boolean isStrange(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          true;
      default -> point == 0xFFFD;
    };
  }
}
