package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.vocabulary.Terms;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first page. */
final class HomeTest {
  @TempDir static Path folder;
  private static SamplePages site;

  @BeforeAll
  static void open() throws IOException {
    site = SamplePages.in(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void everyExampleQuestionHasAnAnswer() {
    Home.Model model = site.home.model();
    assertTrue(model.questions().size() >= 5);
    for (Link question : model.questions()) {
      assertFalse(site.rows(question.href()).isEmpty(), question.text());
    }
  }

  @Test
  void theFirstPageCountsWhatIsThere() {
    assertEquals(
        Integer.toString(site.instances(Terms.POSITION).size()),
        site.home.model().figures().get(1).count());
    List<String> days = site.home.model().events().stream().map(FactCard::day).toList();
    assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
  }
}
