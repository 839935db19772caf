package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.exchange.Request;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What all pages of things have in common, those of the sample and of hostile articles. */
@ExtendWith(SampleSite.class)
final class PagesByKindTest {
  private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");

  private final SamplePages site;

  PagesByKindTest(SamplePages site) {
    this.site = site;
  }

  @Test
  void everyArticleFactActorAndPlaceHasAPage() {
    for (Node type : List.of(Terms.ARTICLE, Terms.FACT, Terms.ACTOR, Terms.PLACE)) {
      for (String iri : site.instances(type)) {
        assertTrue(site.pages.own(iri).isPresent(), iri);
      }
    }
  }

  @Test
  void whatTheGraphDoesNotKnowHasNone() {
    assertTrue(site.pages.own(SamplePages.BASE + "article/none").isEmpty());
    assertTrue(site.pages.own(SamplePages.BASE + "fact/0123").isEmpty());
    assertTrue(site.pages.own(SamplePages.BASE + "person/nobody-at-all").isEmpty());
    assertTrue(site.pages.own("https://elsewhere.example/person/x").isEmpty());
  }

  @Test
  void whatHasNoPageOfItsOwnKindIsShownAsAllOthersAre() {
    String iri = site.instances(Terms.EVIDENCE).getFirst();
    assertTrue(site.pages.own(iri).isEmpty(), iri);
    assertTrue(
        SamplePages.body(site.pages.page(Request.get("/", Map.of()), iri)).contains("<h1"), iri);
  }

  @Test
  void hostileTextIsTextAndNothingElse() {
    List<String> all =
        new ArrayList<>(List.of(SamplePages.body(site.home.answer(Request.get("/", Map.of())))));
    for (String iri : site.hostile()) {
      all.add(site.html(iri));
    }
    assertTrue(all.size() > 7, "pages: " + all.size());
    for (String html : all) {
      for (String bad :
          List.of(
              "<script>",
              "<img",
              "<b>Min",
              "<i>Press",
              "<u>",
              "<em>",
              "<s>",
              "<hr>",
              "href=\"javascript")) {
        assertFalse(html.contains(bad), bad);
      }
    }
    assertTrue(all.stream().anyMatch(h -> h.contains("&lt;script&gt;alert(1)&lt;/script&gt;")));
  }

  @Test
  void headingsAreInOrder() {
    for (String html : site.sampled()) {
      Matcher heading = HEADING.matcher(html);
      int last = 0;
      int first = 0;
      while (heading.find()) {
        int level = Integer.parseInt(heading.group(1));
        assertTrue(level <= last + 1, "h" + last + " then h" + level);
        first += level == 1 ? 1 : 0;
        last = level;
      }
      assertEquals(1, first, "one h1");
    }
  }

  @Test
  void noLinkIsCalledByAnIri() {
    for (String html : site.sampled()) {
      for (Link link : SamplePages.links(html)) {
        assertFalse(link.text().isBlank(), link.href());
        assertFalse(link.text().contains("://"), link.text());
      }
    }
  }

  @Test
  void noPageHasAnInlineScriptOrStyle() {
    for (String html : site.sampled()) {
      assertFalse(
          html.contains("<script>") || html.contains("<style") || html.contains(" style=\""));
    }
  }

  @Test
  void idsAreUnique() {
    Pattern id = Pattern.compile(" id=\"([^\"]*)\"");
    for (String html : site.sampled()) {
      List<String> ids = id.matcher(html).results().map(m -> m.group(1)).toList();
      assertEquals(ids.stream().distinct().toList(), ids);
    }
  }
}
