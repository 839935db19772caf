package demarche.text;

import demarche.article.Offsets;
import java.util.List;
import java.util.Optional;

/** Layouts as tests write them down. */
final class Shown {
  static final Layout LAYOUT = Layout.bundled();

  private Shown() {}

  static ArticleText of(String body) {
    return LAYOUT.of(body, Optional.empty());
  }

  static String words(String body, int start, int end) {
    return new Offsets(body).words(start, end);
  }

  /** Each piece as its kind, its speaker in brackets, and its content. */
  static List<String> pieces(String body) {
    return pieces(body, of(body));
  }

  static List<String> pieces(String body, ArticleText text) {
    return text.pieces().stream()
        .map(
            p ->
                p.kind()
                    + p.speaker().map(s -> "(" + s + ")").orElse("")
                    + " "
                    + words(body, p.contentStart(), p.end()))
        .toList();
  }

  /** The sort and the words of what leads each piece. */
  static List<String> leads(String body) {
    return of(body).pieces().stream()
        .map(p -> p.lead().map(l -> l.sort() + " " + l.text()).orElse("-"))
        .toList();
  }

  static Kind kind(String body) {
    return of(body).pieces().getFirst().kind();
  }

  /** Each quotation from mark to mark, a slash where a paragraph ends in it, ~ where it is open. */
  static List<String> quotations(String body) {
    return of(body).quotations().stream()
        .map(
            q ->
                "> ".repeat(q.depth())
                    + String.join(
                        " / ",
                        q.parts().stream().map(p -> words(body, p.start(), p.end())).toList())
                    + (q.closed() ? "" : " ~"))
        .toList();
  }
}
