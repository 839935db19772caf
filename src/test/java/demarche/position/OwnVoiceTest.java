package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.article.Article;
import demarche.clause.ReadArticle;
import demarche.reader.Reader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What another body publishes is not the country's that it tells most of. */
final class OwnVoiceTest {
  private static final String BODY =
      "Our people share much. Our nationals work in both ports. Kenyan farmers sell Kenyan tea.";

  private static List<String> authors(String publisher) {
    Article article =
        new Article(
            "a",
            Optional.of("Kenya Visit"),
            Optional.of(publisher),
            Optional.empty(),
            Optional.of(Told.PUBLISHED),
            BODY);
    ReadArticle read = Reader.bundled().understood(article);
    return Releases.bundled().of(read).stream()
        .flatMap(release -> release.authors().stream())
        .map(member -> member.name())
        .toList();
  }

  @Test
  void aTextThatSaysOursIsTheCountrysThatItTellsMostOf() {
    assertEquals(List.of("Kenya"), authors("Example"));
  }

  @Test
  void whatAGovernmentPublishesIsNoOthers() {
    assertEquals(List.of(), authors("The White House"));
  }
}
