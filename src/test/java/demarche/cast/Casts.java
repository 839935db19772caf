package demarche.cast;

import demarche.article.Article;
import demarche.language.DamagedModel;
import demarche.language.Document;
import demarche.language.Engine;
import demarche.language.Token;
import demarche.language.Tree;
import demarche.text.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Casts of texts that tests write. */
final class Casts {
  private static final Engine ENGINE = engine();
  private static final Layout LAYOUT = Layout.bundled();
  private static final CastFinder FINDER = CastFinder.bundled();

  private Casts() {}

  private static Engine engine() {
    try {
      return Engine.bundled();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (DamagedModel e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A text with its cast.
   *
   * @param document its sentences
   */
  record Told(Document document, Cast cast) {
    /** The names of all members of a type, as "name (Type)". */
    List<String> members() {
      return cast.members().stream()
          .map(member -> member.name() + " (" + member.type().code() + ")")
          .toList();
    }

    /** The offices, as "person: title of owner". */
    List<String> offices() {
      return cast.offices().stream()
          .map(
              office ->
                  office.person().name()
                      + ": "
                      + office.title()
                      + office.of().map(of -> " of " + of.name()).orElse(""))
          .toList();
    }

    /** Whom the last token with a form means, as "FORM: names"; "nobody" for none. */
    String meant(String form) {
      for (int s = document.sentences().size() - 1; s >= 0; s--) {
        List<Token> tokens = document.sentences().get(s).tokens();
        for (int i = tokens.size() - 1; i >= 0; i--) {
          if (tokens.get(i).form().equals(form)) {
            return cast.at(s, i).map(Told::described).orElse("nobody");
          }
        }
      }
      throw new IllegalArgumentException("no token " + form);
    }

    private static String described(Mention mention) {
      return mention.form()
          + ": "
          + String.join(", ", mention.members().stream().map(Member::name).toList());
    }
  }

  /** Reads a text of the first of June 2021. */
  static Told told(String body) {
    return told("", body);
  }

  static Told told(String title, String body) {
    return told(title, body, LocalDate.of(2021, 6, 1));
  }

  static Told told(String title, String body, LocalDate day) {
    Article article =
        new Article(
            "test",
            title.isEmpty() ? Optional.empty() : Optional.of(title),
            Optional.empty(),
            Optional.empty(),
            Optional.of(day),
            body);
    Document document = ENGINE.analyse(body);
    List<Tree> trees = document.sentences().stream().map(Tree::of).toList();
    return new Told(
        document,
        FINDER.find(article, LAYOUT.of(body, article.title()).quotations(), document, trees));
  }
}
