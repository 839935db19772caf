package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.article.Article;
import demarche.clause.ReadArticle;
import demarche.fact.Position;
import demarche.reader.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Texts as articles of one day, and what is found to be said in them. */
final class Told {
  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final PositionFinder FINDER = PositionFinder.bundled();

  private Told() {}

  /** A text and what is said in it, as {@link #said} gives it. */
  record Case(String body, List<String> expected) {}

  static Case tells(String body, String... expected) {
    return new Case(body, List.of(expected));
  }

  /** A test for each text, named by it. */
  static Stream<DynamicTest> tests(Case... cases) {
    return Stream.of(cases)
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.body(), () -> assertEquals(c.expected(), said(c.body()))));
  }

  static Article article(String title, String body) {
    return new Article(
        "a",
        Optional.of(title).filter(t -> !t.isEmpty()),
        Optional.empty(),
        Optional.empty(),
        Optional.of(PUBLISHED),
        body);
  }

  static ReadArticle understood(String title, String body) {
    return Reader.bundled().understood(article(title, body));
  }

  /** Where somebody may be saying something, before any weight decides. */
  static List<Attribution> attributions(String title, String body) {
    ReadArticle read = understood(title, body);
    Optional<Release> release = Releases.bundled().of(read);
    return FINDER.attributions(read, new QuotedTokens(read), release);
  }

  /** The same as lines: "report-verb Ana Soto: the pass is open / the road is shut". */
  static List<String> lines(String title, String body) {
    ReadArticle read = understood(title, body);
    Optional<Release> release = Releases.bundled().of(read);
    return FINDER.attributions(read, new QuotedTokens(read), release).stream()
        .map(found -> found.rule() + " " + name(found.voice()) + ": " + words(read, found))
        .toList();
  }

  static List<String> lines(String body) {
    return lines("", body);
  }

  /** Who voices it, joined by a plus. */
  static String name(Voice voice) {
    return switch (voice) {
      case Voice.Known known ->
          known.members().stream()
              .map(demarche.cast.Member::name)
              .collect(Collectors.joining(" + "));
      case Voice.Unnamed unnamed -> "somebody unnamed";
      case Voice.Unclear unclear -> "somebody unclear";
    };
  }

  private static String words(ReadArticle read, Attribution found) {
    return found.contents().stream()
        .map(content -> read.words(found.sentence(), content.first(), content.end()))
        .collect(Collectors.joining(" / "));
  }

  /** The positions of a text, in its order. */
  static List<Position> positions(String title, String body) {
    return Reader.bundled().read(article(title, body)).facts().facts().stream()
        .filter(Position.class::isInstance)
        .map(Position.class::cast)
        .toList();
  }

  /** The same as lines: "Ana Soto: the pass is open". */
  static List<String> said(String title, String body) {
    return positions(title, body).stream()
        .map(position -> position.speaker().orElse("nobody named") + ": " + position.topic())
        .toList();
  }

  static List<String> said(String body) {
    return said("", body);
  }

  /** What is said in a text that somebody published. */
  static List<String> published(String publisher, String body) {
    Article article =
        new Article(
            "a",
            Optional.empty(),
            Optional.of(publisher),
            Optional.empty(),
            Optional.of(PUBLISHED),
            body);
    return Reader.bundled().read(article).facts().facts().stream()
        .filter(Position.class::isInstance)
        .map(Position.class::cast)
        .map(position -> position.speaker().orElse("nobody named") + ": " + position.topic())
        .toList();
  }
}
