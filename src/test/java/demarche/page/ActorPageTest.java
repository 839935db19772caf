package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an actor said and did, panel by panel. */
@ExtendWith(SampleSite.class)
final class ActorPageTest {
  private final SamplePages site;

  ActorPageTest(SamplePages site) {
    this.site = site;
  }

  @Test
  void aLongPanelIsCutAndSaysSo() {
    String html = site.html(SamplePages.BASE + "person/talka-lot");
    assertEquals(ActorPage.MOST, html.split("<li class=\"position\">", -1).length - 1);
    assertTrue(html.contains("The newest 100 of 103 are shown."));
    assertTrue(html.contains("/queries/positions-of?actor=person%2Ftalka-lot"));
    assertTrue(html.contains("/queries/positions-of.csv?actor=person%2Ftalka-lot"));
  }

  @Test
  void aPanelCountsAsItsQueryDoes() {
    for (String path :
        List.of("country/united-states", "person/joe-biden", "country/sudan", "country/bergland")) {
      Pattern panel =
          Pattern.compile(
              "<h2>[^<]*<span class=\"count\">(\\d+)</span></h2>\\s*<p"
                  + " class=\"panel-tools\">.*?href=\"(/queries/[^\"]*)\"",
              Pattern.DOTALL);
      Matcher found = panel.matcher(site.html(SamplePages.BASE + path));
      int panels = 0;
      while (found.find()) {
        panels++;
        assertEquals(
            Integer.parseInt(found.group(1)),
            site.rows(found.group(2)).size(),
            path + " " + found.group(2));
      }
      assertTrue(panels >= 2, path);
    }
  }

  private static final Pattern TOPIC =
      Pattern.compile(
          "<h3 id=\"([^\"]*)\">(.*?) <span class=\"count\">(\\d+)</span></h3>\\s*"
              + "<p class=\"tallies\">(.*?)</p>\\s*<p class=\"panel-tools\">(.*?)</p>\\s*"
              + "<ul class=\"facts\">(.*?)</ul>",
          Pattern.DOTALL);

  /** The positions of the page by topic: the parts of {@link #TOPIC}. */
  private Map<String, MatchResult> topics(String path) {
    Map<String, MatchResult> topics = new LinkedHashMap<>();
    TOPIC
        .matcher(site.html(SamplePages.BASE + path))
        .results()
        .forEach(topic -> topics.put(SamplePages.plain(topic.group(2)), topic));
    return topics;
  }

  @Test
  void positionsArePartedByWhatTheyAreOn() {
    assertEquals(
        List.of("About Arcadia", "About Dorland", "On “border”", "On “ceasefire”"),
        List.copyOf(topics("country/bergland").keySet()));
    List<String> many = List.copyOf(topics("country/united-states").keySet());
    assertEquals("About Russia", many.getFirst());
    assertEquals("On other topics", many.getLast());
  }

  @Test
  void aTopicCountsListsAndOpensTheSamePositions() {
    for (String path : List.of("country/bergland", "country/united-states", "country/china")) {
      assertTrue(topics(path).size() > 1, path);
      for (MatchResult topic : topics(path).values()) {
        int count = Integer.parseInt(topic.group(3));
        assertEquals(count, stances(topic.group(4)), path + topic.group(2));
        List<String> days =
            Pattern.compile("datetime=\"([^\"]*)\"")
                .matcher(topic.group(6))
                .results()
                .map(m -> m.group(1))
                .toList();
        assertEquals(count, days.size(), path + topic.group(2));
        assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
        List<Link> tools = SamplePages.links(topic.group(5));
        assertEquals("#" + topic.group(1), tools.getFirst().href());
        if (!topic.group(1).equals("positions-others")) {
          assertEquals(count, site.rows(tools.get(1).href()).size(), tools.get(1).href());
          assertEquals(tools.get(1).href().replaceFirst("\\?", ".csv?"), tools.get(2).href());
        }
      }
    }
  }

  private static int stances(String tallies) {
    return Pattern.compile(" (\\d+)</span>")
        .matcher(tallies)
        .results()
        .mapToInt(m -> Integer.parseInt(m.group(1)))
        .sum();
  }

  @Test
  void noPositionIsLostAmongItsTopics() {
    String html = site.html(SamplePages.BASE + "country/united-states");
    String panel =
        html.substring(html.indexOf("id=\"positions\""), html.indexOf("id=\"evacuations\""));
    long facts =
        SamplePages.links(panel).stream()
            .filter(link -> link.text().startsWith("Why is this here?"))
            .map(Link::href)
            .distinct()
            .count();
    assertTrue(panel.contains("<h2>Positions <span class=\"count\">" + facts + "</span>"), panel);
  }

  @Test
  void linksElsewhereHaveAPlaceAQueryAndADownload() {
    String html = site.html(SamplePages.BASE + "country/sudan");
    String part = html.substring(html.indexOf("<section id=\"same-as\">"));
    List<Link> links = SamplePages.links(part.substring(0, part.indexOf("</section>")));
    assertEquals(
        List.of(
            "#same-as",
            "/queries/same-as?actor=country%2Fsudan",
            "/queries/same-as.csv?actor=country%2Fsudan",
            "http://www.wikidata.org/entity/Q1049"),
        links.stream().map(Link::href).toList());
    assertEquals(1, site.rows(links.get(1).href()).size());
    assertTrue(html.contains("<li><a href=\"#same-as\">"));
  }
}
