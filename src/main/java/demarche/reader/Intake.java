package demarche.reader;

import demarche.article.Article;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import demarche.text.Language;
import demarche.text.Layout;
import demarche.text.Markup;
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

  Intake {
    problems = List.copyOf(problems);
  }

  /** Looks at an article before it is read. */
  static Intake of(Article article, Budget budget, Markup markup, Layout layout) {
    List<Problem> problems = new ArrayList<>();
    String body = article.body();
    if (isJunk(body)) {
      problems.add(problem(ProblemKind.NO_TEXT, article, "the body is no text that can be read"));
      return new Intake("", false, problems);
    }
    int end = budget.end(body);
    if (end < body.length()) {
      int points = body.codePointCount(0, end);
      problems.add(
          problem(
              ProblemKind.TOO_LONG,
              article,
              String.format(
                  Locale.ROOT, "the body is too long: only its first %,d characters are read", points)));
      body = body.substring(0, end);
    }
    Markup.Plain plain = markup.plain(body);
    if (plain.marks() > 0) {
      String sentence = "HTML stands in the body (marks read over: %,d)";
      problems.add(
          problem(
              ProblemKind.MARKUP, article, String.format(Locale.ROOT, sentence, plain.marks())));
    }
    boolean foreign = layout.language(plain.text()) == Language.OTHER;
    if (foreign) {
      problems.add(
          problem(
              ProblemKind.OTHER_LANGUAGE,
              article,
              "the body is not in English: no facts are read from it"));
    }
    return new Intake(plain.text(), !foreign, problems);
  }

  private static Problem problem(ProblemKind kind, Article article, String sentence) {
    return new Problem(kind, article.id(), sentence);
  }

  /** Whether a body is mostly signs that no text is written in, or has hardly a letter. */
  private static boolean isJunk(String body) {
    int letters = 0;
    int strange = 0;
    int all = 0;
    for (int at = 0; at < body.length(); ) {
      int point = body.codePointAt(at);
      at += Character.charCount(point);
      if (!Character.isWhitespace(point)) {
        all++;
        letters += Character.isLetter(point) ? 1 : 0;
        strange += isStrange(point) ? 1 : 0;
      }
    }
    return 10L * strange > all || (all >= FEW && 5L * letters < 2L * all);
  }

  private static boolean isStrange(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE ->
          true;
      default -> point == 0xFFFD;
    };
  }
}
