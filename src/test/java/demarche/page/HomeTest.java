package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.vocabulary.Terms;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first page. */
@ExtendWith(SampleSite.class)
final class HomeTest {
  private final SamplePages site;

  HomeTest(SamplePages site) {
    this.site = site;
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
