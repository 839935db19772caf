package demarche.explanation;

import demarche.answer.Display;
import demarche.explanation.Explanation.Line;
import demarche.explanation.Explanation.Passage;
import demarche.explanation.Explanation.Section;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.store.CodePoints;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** Reads what a graph knows about a node. To be used inside one read transaction. */
public final class Explanations {
  /** Classes that are told only where a node has no narrower one. */
  private static final Set<String> GENERAL = Set.of("fact", "actor", "organization", "agent");

  private final DatasetGraph data;
  private final Known union;
  private final String base;
  private final Function<Node, Optional<String>> texts;

  /**
   * @param data the article graphs, their union as the default graph
   * @param base the base of the graph's IRIs
   * @param texts the body of an article, as given
   */
  public Explanations(DatasetGraph data, String base, Function<Node, Optional<String>> texts) {
    this.data = data;
    this.union = new Known(data.getDefaultGraph());
    this.base = base;
    this.texts = texts;
  }

  /**
   * Explains a node.
   *
   * @param given an IRI, full or relative to the base
   * @throws Failure where it is no IRI (USAGE) or the graph knows nothing of it (INPUT)
   */
  public Explanation explain(String given) {
    Node node = NodeFactory.createURI(resolve(given, base));
    if (union.is(node, Terms.FACT)) {
      return new FactStory(inItsGraph(node), texts).tell(node);
    }
    if (union.is(node, Terms.ARTICLE)) {
      return article(node);
    }
    if (union.is(node, Terms.EVIDENCE)) {
      return words(node);
    }
    if (union.knows(node)) {
      return entity(node);
    }
    return data.containsGraph(node) && node.getURI().startsWith(base + "graph/")
        ? article(NodeFactory.createURI(base + "article/" + local(node, base + "graph/")))
        : unknown(node);
  }

  /**
   * The IRI that was meant.
   *
   * @throws Failure USAGE where it can be none
   */
  public static String resolve(String given, String base) {
    boolean wrong =
        given.isEmpty()
            || given
                .codePoints()
                .anyMatch(
                    c ->
                        c <= 0x20
                            || (c >= 0x7F && c < 0xA0)
                            || Character.isWhitespace(c)
                            || (c >= 0xD800 && c <= 0xDFFF)
                            || "<>\"{}|\\^`".indexOf(c) >= 0);
    if (wrong) {
      throw new Failure(
          ExitCode.USAGE,
          "\""
              + Display.visible(given)
              + "\" is no IRI: give one in full, or what follows "
              + base
              + ".");
    }
    return given.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") ? given : base + given;
  }

  private Explanation unknown(Node node) {
    throw new Failure(ExitCode.INPUT, "The graph knows nothing of " + node.getURI() + ".");
  }

  /** The graph of a fact's article: names and offices of other articles stay out. */
  private Known inItsGraph(Node fact) {
    var quads = data.find(Node.ANY, fact, RDF.Nodes.type, Terms.FACT);
    Node name = quads.hasNext() ? quads.next().getGraph() : Quad.unionGraph;
    return new Known(data.getGraph(name));
  }

  private Explanation article(Node article) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Article", FactStory.article(union, article)));
    List<Line> facts =
        union.inOrder(union.having(Terms.article, article)).stream()
            .filter(node -> union.is(node, Terms.FACT))
            .map(fact -> line(kind(fact), fact))
            .toList();
    add(sections, "Facts", facts);
    add(
        sections,
        "Names",
        union.values(article, Terms.names).stream().map(n -> line(kind(n), n)).toList());
    return new Explanation(union.label(article), article.getURI(), List.of(), sections);
  }

  private Explanation words(Node evidence) {
    List<Line> owners = new ArrayList<>();
    union.having(Terms.evidence, evidence).forEach(fact -> owners.add(line("fact", fact)));
    union.having(Terms.mention, evidence).forEach(actor -> owners.add(line("names", actor)));
    List<Section> sections = new ArrayList<>();
    add(sections, "Belongs to", owners);
    union
        .values(evidence, Terms.article)
        .forEach(a -> sections.add(new Section("Article", FactStory.article(union, a))));
    Passage passage = new FactStory(union, texts).passage(evidence);
    return new Explanation(union.label(evidence), evidence.getURI(), List.of(passage), sections);
  }

  private Explanation entity(Node entity) {
    List<Section> sections = new ArrayList<>();
    List<Line> about = new ArrayList<>();
    about.add(new Line("type", kind(entity), Optional.empty()));
    for (Node property :
        List.of(Terms.originKind, Terms.iso2, Terms.iso3, Terms.geoLat, Terms.geoLong)) {
      union.values(entity, property).forEach(v -> about.add(FactStory.line(union, property, v)));
    }
    union.values(entity, Terms.country).forEach(c -> about.add(line("country", c)));
    sections.add(new Section("About", about));
    add(sections, "Named in articles", names(entity));
    add(
        sections,
        "Same as",
        union.values(entity, OWL.sameAs.asNode()).stream()
            .map(n -> new Line("", n.toString(), Optional.empty()))
            .toList());
    add(sections, "Facts", facts(entity));
    return new Explanation(union.label(entity), entity.getURI(), List.of(), sections);
  }

  /** Each name with the articles that use it. */
  private List<Line> names(Node entity) {
    Map<String, Set<String>> articles = new TreeMap<>(CodePoints.ORDER);
    data.find(Node.ANY, entity, Terms.name, Node.ANY)
        .forEachRemaining(
            quad ->
                articles
                    .computeIfAbsent(
                        Known.text(quad.getObject()), n -> new TreeSet<>(CodePoints.ORDER))
                    .add(local(quad.getGraph(), base + "graph/")));
    List<Line> lines = new ArrayList<>();
    articles.forEach(
        (name, ids) -> lines.add(new Line(name, String.join(", ", ids), Optional.empty())));
    return lines;
  }

  /** The facts that point to a node, each with the slots that do. */
  private List<Line> facts(Node entity) {
    Map<Node, Set<String>> slots = new LinkedHashMap<>();
    data.getDefaultGraph()
        .find(Node.ANY, Node.ANY, entity)
        .forEachRemaining(
            t -> {
              if (t.getPredicate().getURI().startsWith(Terms.ONTOLOGY)
                  && union.is(t.getSubject(), Terms.FACT)) {
                slots
                    .computeIfAbsent(t.getSubject(), s -> new TreeSet<>())
                    .add(local(t.getPredicate(), Terms.ONTOLOGY));
              }
            });
    return union.inOrder(slots.keySet()).stream()
        .map(f -> line(String.join(", ", slots.getOrDefault(f, Set.of())), f))
        .toList();
  }

  private Line line(String name, Node node) {
    return new Line(name, union.label(node), Optional.of(node.toString()));
  }

  /** The most telling class of a node, in words. */
  private String kind(Node node) {
    List<String> types =
        union.values(node, RDF.Nodes.type).stream().map(Explanations::className).toList();
    return Stream.concat(types.stream().filter(t -> !GENERAL.contains(t)), types.stream())
        .findFirst()
        .orElse("concept");
  }

  private static String className(Node type) {
    String local = type.toString().replaceFirst("^.*[#/]", "");
    return local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String local(Node node, String start) {
    String iri = node.toString();
    return iri.startsWith(start) ? iri.substring(start.length()) : iri;
  }

  private static void add(List<Section> sections, String title, List<Line> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(title, lines));
    }
  }
}
