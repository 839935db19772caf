package demarche.factfile;

import demarche.article.Article;
import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the article itself, wrapped or flat. */
final class ArticleReader {
  private static final Json.Members NO_MEMBERS = new Json.Members(new String[0], new Json[0]);

  private final Texts texts;
  private final Slots slots;
  private final String place;
  private final List<Problem> problems;

  /**
   * @param problems takes what is wrong
   */
  ArticleReader(Texts texts, Slots slots, String place, List<Problem> problems) {
    this.texts = texts;
    this.slots = slots;
    this.place = place;
    this.problems = problems;
  }

  /** The value of {@code facts}, {@link Json.Nothing} where the article is flat. */
  static Json facts(Json root) {
    return root instanceof Json.Members members && members.get("article") instanceof Json.Members
        ? members.get("facts")
        : Json.Nothing.HERE;
  }

  /** The article; empty where it is none or has no body, which is then among the problems. */
  Optional<Article> read(Json root) {
    if (!(root instanceof Json.Members outer)) {
      tell(
          ProblemKind.NOT_AN_ARTICLE,
          "is no article: an object is expected and this is " + root.sort());
      return Optional.empty();
    }
    Json wrapped = outer.get("article");
    if (!(wrapped instanceof Json.Members) && !wrapped.isEmpty() && outer.get("body").isEmpty()) {
      tell(
          ProblemKind.NOT_AN_ARTICLE,
          "is no article: its member article must be an object and is " + wrapped.sort());
      return Optional.empty();
    }
    Json.Members article = wrapped instanceof Json.Members inner ? inner : outer;
    Json.Members standIn = facts(root) instanceof Json.Members facts ? facts : NO_MEMBERS;
    return body(article).map(body -> article(article, standIn, body));
  }

  private Optional<String> body(Json.Members article) {
    Json json = article.get("body");
    if (json.isEmpty()) {
      tell(ProblemKind.NO_BODY, "has no body");
      return Optional.empty();
    }
    if (!(json instanceof Json.Text text)) {
      tell(
          ProblemKind.NOT_AN_ARTICLE,
          "is no article: its body must be a text and is " + json.sort());
      return Optional.empty();
    }
    return Optional.of(texts.clean(text.value()));
  }

  private Article article(Json.Members article, Json.Members standIn, String body) {
    return new Article(
        id(article).or(() -> id(standIn)).orElseGet(() -> digest(body)),
        text(article, "title"),
        text(article, "publisher"),
        text(article, "url"),
        published(article.get("published").isEmpty() ? standIn : article),
        body);
  }

  /** The id as given: a text, or a number's digits. Its white space is part of it. */
  private Optional<String> id(Json.Members members) {
    Json json = members.get("id");
    if (json.isEmpty()) {
      return Optional.empty();
    }
    return switch (json) {
      case Json.Text text -> Optional.of(texts.clean(text.value()));
      case Json.Numeral numeral -> Optional.of(numeral.digits());
      default -> {
        tell(
            ProblemKind.WRONG_FORM,
            "has an id that is " + json.sort() + ": it is taken for missing");
        yield Optional.empty();
      }
    };
  }

  private Optional<String> text(Json.Members article, String name) {
    try {
      return slots.text(article, name);
    } catch (Refusal refusal) {
      tell(refusal.kind(), "is kept without its " + name + ": " + refusal.reason());
      return Optional.empty();
    }
  }

  private Optional<LocalDate> published(Json.Members members) {
    Json json = members.get("published");
    if (json.isEmpty()) {
      return Optional.empty();
    }
    String told = json instanceof Json.Text text ? texts.value(text.value()) : "";
    Optional<LocalDate> day = Days.dayOfMoment(told);
    if (day.isEmpty()) {
      tell(
          ProblemKind.BAD_PUBLISHED,
          "is kept without its day: published must be a full day such as 2022-02-25"
              + Days.whatYears(told)
              + " and is "
              + (json instanceof Json.Text ? Texts.quoted(told) : json.sort()));
    }
    return day;
  }

  private void tell(ProblemKind kind, String sentence) {
    problems.add(new Problem(kind, place, sentence));
  }

  /** SHA-256 of the body in UTF-8, in lower-case hexadecimal digits. */
  static String digest(String body) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(body.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
