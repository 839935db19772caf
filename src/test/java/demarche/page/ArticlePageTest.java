package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.vocabulary.Terms;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The text of an article with its marks. */
@ExtendWith(SampleSite.class)
final class ArticlePageTest {
  private final SamplePages site;

  ArticlePageTest(SamplePages site) {
    this.site = site;
  }

  @Test
  void whatIsMarkedAreTheWordsOfTheEvidence() {
    for (String article : site.instances(Terms.ARTICLE)) {
      Map<String, String> marked = SamplePages.marked(site.html(article));
      site.store.read(
          graph -> {
            graph
                .getDefaultGraph()
                .find(Node.ANY, Terms.article, NodeFactory.createURI(article))
                .filterKeep(
                    t ->
                        graph
                            .getDefaultGraph()
                            .contains(t.getSubject(), RDF.Nodes.type, Terms.FACT))
                .forEachRemaining(
                    t -> {
                      String key = Wording.last(t.getSubject().getURI());
                      graph
                          .getDefaultGraph()
                          .find(t.getSubject(), Terms.evidence, Node.ANY)
                          .mapWith(
                              e ->
                                  graph
                                      .getDefaultGraph()
                                      .find(e.getObject(), Terms.words, Node.ANY)
                                      .next())
                          .forEachRemaining(
                              w ->
                                  assertTrue(
                                      marked
                                          .getOrDefault(key, "")
                                          .contains(w.getObject().getLiteralLexicalForm()),
                                      () -> article + " " + key + " " + marked.get(key)));
                    });
            return true;
          });
    }
  }

  @Test
  void factsAndMarksLeadToEachOther() {
    String html = site.html(SamplePages.BASE + "article/2023-04-28-sudan-port-sudan-jeddah");
    for (Link link : SamplePages.links(html)) {
      if (link.href().startsWith("#")) {
        assertTrue(html.contains(" id=\"" + link.href().substring(1) + "\""), link.href());
      }
    }
    assertTrue(html.contains("href=\"#fact-412025f76218a62a9d4c\""));
    assertTrue(html.contains("href=\"#mark-412025f76218a62a9d4c\""));
  }

  @Test
  void aLinkFromAFactFindsItsMark() {
    String fact = site.html(SamplePages.BASE + "fact/412025f76218a62a9d4c");
    List<String> marks =
        SamplePages.links(fact).stream().map(Link::href).filter(h -> h.contains("#mark-")).toList();
    assertEquals(3, marks.size());
    String article = site.html(SamplePages.BASE + "article/2023-04-28-sudan-port-sudan-jeddah");
    for (String mark : marks) {
      assertTrue(article.contains("id=\"" + mark.replaceFirst("^.*#", "") + "\""), mark);
    }
  }

  @Test
  void beyondThisMachineOnlySentencesWithEvidenceAreShown() {
    String article =
        site.hostile().stream().filter(i -> i.contains("/article/")).findFirst().orElseThrow();
    assertTrue(site.html(article).contains("kept private"));
    for (String iri : site.hostile()) {
      String html = SamplePages.body(site.afar.own(iri).orElseThrow());
      assertFalse(html.contains("kept private"), iri);
    }
    assertTrue(
        SamplePages.body(site.afar.own(article).orElseThrow()).contains("left Corvia by ship"));
  }
}
