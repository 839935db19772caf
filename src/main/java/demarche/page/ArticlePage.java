package demarche.page;

import demarche.exchange.Response;
import demarche.explanation.Known;
import demarche.page.MarkedText.Piece;
import demarche.page.MarkedText.Run;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** An article: its text with each fact's evidence marked, the facts beside it. */
final class ArticlePage {
  /** The kinds of facts, in the order of the switches, with what they are called. */
  private static final Map<String, String> KINDS = kinds();

  private final PageParts parts;

  ArticlePage(PageParts parts) {
    this.parts = parts;
  }

  /**
   * A fact in the list beside the text.
   *
   * @param number by which the text refers to it
   * @param marks its pieces of evidence, as ids in the text, the main one first
   */
  public record Numbered(int number, FactCard card, List<String> marks) {
    public Numbered {
      marks = List.copyOf(marks);
    }
  }

  /** A switch: a kind of fact and how many there are. */
  public record Switch(String kind, String called, long count) {}

  /**
   * What the template is filled with.
   *
   * @param published its day; may be empty
   * @param source where it was published, under the name of the host; without text where not told
   * @param paragraphs empty where its text is not kept
   * @param whole whether all of the text is shown
   */
  public record Model(
      String title,
      String publisher,
      String published,
      Link source,
      List<List<Run>> paragraphs,
      boolean whole,
      List<Switch> switches,
      List<Numbered> facts,
      List<Link> names) {
    public Model {
      paragraphs = List.copyOf(paragraphs);
      switches = List.copyOf(switches);
      facts = List.copyOf(facts);
      names = List.copyOf(names);
    }
  }

  /** The page of an article; empty where there is none of that IRI. */
  Optional<Response> page(String iri) {
    return parts.page(iri, "article", this::model, model -> "article.ftlh");
  }

  /** What the page tells. */
  Optional<Model> model(DatasetGraph data, Node article) {
    FactCards cards = new FactCards(data, parts.addresses(), parts.days());
    Known graph = cards.graphOf(article);
    if (!graph.is(article, Terms.ARTICLE)) {
      return Optional.empty();
    }
    List<Node> found =
        graph.inOrder(graph.having(Terms.article, article)).stream()
            .filter(node -> graph.is(node, Terms.FACT))
            .toList();
    List<Numbered> facts = new ArrayList<>();
    List<Piece> pieces = new ArrayList<>();
    for (Node fact : found) {
      FactCard card = cards.card(graph, fact);
      List<Piece> own = pieces(graph, fact, card, facts.size() + 1);
      facts.add(new Numbered(facts.size() + 1, card, own.stream().map(MarkedText::id).toList()));
      pieces.addAll(own);
    }
    List<List<Run>> paragraphs =
        parts
            .store()
            .text(article)
            .map(text -> MarkedText.of(text, pieces, parts.whole()))
            .orElse(List.of());
    return Optional.of(
        new Model(
            graph.label(article),
            graph.first(article, Terms.schemaPublisher).orElse(""),
            graph.first(article, Terms.schemaDatePublished).orElse(""),
            graph.first(article, Terms.schemaUrl).map(ArticlePage::source).orElse(Link.plain("")),
            paragraphs,
            parts.whole(),
            switches(facts),
            facts,
            names(cards, graph, article)));
  }

  /** The pieces of evidence of a fact, the main one first. */
  private static List<Piece> pieces(Known graph, Node fact, FactCard card, int number) {
    List<Node> main = graph.values(fact, Terms.mainEvidence);
    return graph.values(fact, Terms.evidence).stream()
        .map(
            e ->
                new Piece(
                    card.key(),
                    card.kind(),
                    number,
                    (int) graph.number(e, Terms.start),
                    (int) graph.number(e, Terms.end),
                    graph.first(e, Terms.words).orElse(""),
                    main.contains(e)))
        .sorted(Comparator.comparing((Piece p) -> !p.main()).thenComparingInt(Piece::start))
        .toList();
  }

  private static Link source(String url) {
    boolean web = url.startsWith("http://") || url.startsWith("https://");
    return web ? new Link(Wording.host(url), url) : Link.plain("");
  }

  private static List<Switch> switches(List<Numbered> facts) {
    List<Switch> switches = new ArrayList<>();
    KINDS.forEach(
        (kind, called) -> {
          long count = facts.stream().filter(f -> f.card().kind().equals(kind)).count();
          if (count > 0) {
            switches.add(new Switch(kind, called, count));
          }
        });
    return switches;
  }

  private static List<Link> names(FactCards cards, Known graph, Node article) {
    return graph.values(article, Terms.names).stream()
        .map(name -> cards.link(graph, name))
        .sorted(Comparator.comparing(Link::text, demarche.store.CodePoints.ORDER))
        .toList();
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("position", "positions");
    kinds.put("office", "offices");
    kinds.put("communication", "communications");
    kinds.put("evacuation", "evacuations");
    return kinds;
  }
}
