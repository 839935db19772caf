package demarche.explanation;

import demarche.explanation.Explanation.Line;
import demarche.explanation.Explanation.Passage;
import demarche.explanation.Explanation.Section;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;

/** Tells one fact from the graph of its article. */
final class FactStory {
  /** The slots of all kinds, in the order in which they are told. */
  private static final List<Node> SLOTS =
      List.of(
          Terms.person,
          Terms.title,
          Terms.of,
          Terms.asOf,
          Terms.speaker,
          Terms.holder,
          Terms.stance,
          Terms.topic,
          Terms.addressee,
          Terms.target,
          Terms.via,
          Terms.quoted,
          Terms.kind,
          Terms.participant,
          Terms.organizer,
          Terms.evacuees,
          Terms.from,
          Terms.place,
          Terms.to,
          Terms.means,
          Terms.present,
          Terms.presentQualifier,
          Terms.planned,
          Terms.plannedQualifier,
          Terms.evacuated,
          Terms.evacuatedQualifier,
          Terms.deadline,
          Terms.deadlineTime,
          Terms.status,
          Terms.date,
          Terms.time);

  private static final List<Node> DERIVED = List.of(Terms.represents, Terms.about);

  /** The shortcut that a stance or a kind of communication gives, by the concept's last word. */
  private static final Map<String, Node> SHORTCUTS =
      Map.of(
          "support", Terms.supports,
          "criticize", Terms.criticizes,
          "reject", Terms.rejects,
          "urge", Terms.urges,
          "warn", Terms.warns,
          "commit", Terms.commitsTo,
          "call", Terms.spokeWith,
          "meeting", Terms.metWith,
          "visit", Terms.visitedWith,
          "letter", Terms.correspondedWith);

  private final Known graph;
  private final Function<Node, Optional<String>> texts;

  FactStory(Known graph, Function<Node, Optional<String>> texts) {
    this.graph = graph;
    this.texts = texts;
  }

  Explanation tell(Node fact) {
    List<Section> sections = new ArrayList<>();
    List<Line> slots = new ArrayList<>();
    Set<Node> actors = new LinkedHashSet<>();
    for (Node slot : SLOTS) {
      for (Node value : graph.values(fact, slot)) {
        slots.add(line(graph, slot, value));
        actors.add(value);
      }
    }
    add(sections, "Slots", slots);
    DERIVED.forEach(property -> actors.addAll(graph.values(fact, property)));
    add(sections, "Derived", derived(fact));
    add(sections, "Shortcuts", shortcuts(fact));
    graph
        .values(fact, Terms.article)
        .forEach(article -> sections.add(new Section("Article", article(graph, article))));
    add(sections, "Origin", origins(fact));
    add(sections, "Same as", same(actors));
    return new Explanation(graph.label(fact), fact.getURI(), passages(fact), sections);
  }

  private List<Passage> passages(Node fact) {
    List<Node> main = graph.values(fact, Terms.mainEvidence);
    return graph.values(fact, Terms.evidence).stream()
        .sorted(
            Comparator.comparing((Node e) -> !main.contains(e))
                .thenComparingLong(e -> graph.number(e, Terms.start))
                .thenComparingLong(e -> graph.number(e, Terms.end)))
        .map(this::passage)
        .toList();
  }

  /** A piece of evidence or a mention, in its paragraph where the article's text is at hand. */
  Passage passage(Node evidence) {
    long start = graph.number(evidence, Terms.start);
    long end = graph.number(evidence, Terms.end);
    String words = graph.first(evidence, Terms.words).orElse("");
    Paragraph paragraph =
        graph.values(evidence, Terms.article).stream()
            .findFirst()
            .flatMap(texts)
            .flatMap(text -> Paragraph.around(text, start, end, words))
            .orElse(new Paragraph("", ""));
    List<String> slots = graph.values(evidence, Terms.slot).stream().map(Known::text).toList();
    return new Passage(start, end, slots, paragraph.before(), words, paragraph.after());
  }

  private List<Line> derived(Node fact) {
    List<Line> lines = new ArrayList<>();
    for (Node value : graph.values(fact, Terms.represents)) {
      List<Line> offices = new ArrayList<>();
      for (Node speaker : graph.values(fact, Terms.speaker)) {
        for (Node office : graph.inOrder(graph.having(Terms.person, speaker))) {
          if (speaksFor(office, value)) {
            offices.add(
                new Line("  from the office", graph.label(office), Optional.of(office.getURI())));
          }
        }
      }
      lines.add(line(graph, Terms.represents, value));
      lines.addAll(offices);
    }
    for (Node value : graph.values(fact, Terms.about)) {
      Line line = line(graph, Terms.about, value);
      lines.add(new Line(line.name(), line.text() + ", as the topic names it", line.iri()));
    }
    return lines;
  }

  /** Whether an office is of a body or country, or of a body of that country. */
  private boolean speaksFor(Node office, Node represented) {
    return graph.values(office, Terms.of).stream()
        .anyMatch(of -> of.equals(represented) || graph.holds(of, Terms.country, represented));
  }

  private List<Line> shortcuts(Node fact) {
    List<Line> lines = new ArrayList<>();
    for (Node stance : graph.values(fact, Terms.stance)) {
      lines.addAll(
          shortcuts(
              fact,
              shortcut(stance),
              Terms.holder,
              Terms.target,
              "from the holder to a target of this position, by its stance"));
    }
    for (Node kind : graph.values(fact, Terms.kind)) {
      lines.addAll(
          shortcuts(
              fact,
              shortcut(kind),
              Terms.participant,
              Terms.participant,
              "between participants, by the kind of communication"));
    }
    lines.addAll(
        shortcuts(
            fact,
            Optional.of(Terms.evacuatesFrom),
            Terms.organizer,
            Terms.from,
            "from an organizer to a place that is left"));
    return lines;
  }

  private static Optional<Node> shortcut(Node concept) {
    String word = concept.toString().replaceFirst("^.*/", "");
    return Optional.ofNullable(SHORTCUTS.get(word));
  }

  private List<Line> shortcuts(
      Node fact, Optional<Node> property, Node fromSlot, Node toSlot, String how) {
    List<Line> lines = new ArrayList<>();
    if (property.isEmpty()) {
      return lines;
    }
    for (Node from : graph.values(fact, fromSlot)) {
      for (Node to : graph.values(fact, toSlot)) {
        if (graph.holds(from, property.get(), to)) {
          String text = graph.label(from) + " → " + graph.label(to) + ", " + how;
          lines.add(new Line(local(property.get()), text, Optional.empty()));
        }
      }
    }
    return lines;
  }

  private List<Line> origins(Node fact) {
    return graph.values(fact, Terms.origin).stream()
        .map(
            o ->
                new Line(
                    graph.first(o, Terms.originKind).orElse("found by"),
                    graph.label(o),
                    Optional.of(o.toString())))
        .toList();
  }

  private List<Line> same(Set<Node> actors) {
    return actors.stream()
        .filter(Node::isURI)
        .flatMap(
            actor ->
                graph.values(actor, OWL.sameAs.asNode()).stream()
                    .map(n -> new Line(graph.label(actor), n.toString(), Optional.empty())))
        .toList();
  }

  /** What is known of an article. */
  static List<Line> article(Known graph, Node article) {
    List<Line> lines = new ArrayList<>();
    lines.add(line(graph, "article", article));
    Map<String, Node> slots =
        Map.of(
            "publisher", Terms.schemaPublisher,
            "published", Terms.schemaDatePublished,
            "url", Terms.schemaUrl,
            "id", Terms.schemaIdentifier);
    for (String slot : List.of("publisher", "published", "url", "id")) {
      graph
          .values(article, slots.getOrDefault(slot, Terms.schemaIdentifier))
          .forEach(value -> lines.add(line(graph, slot, value)));
    }
    return lines;
  }

  /** A value, with the article's own name where that is another than its label. */
  static Line line(Known graph, Node property, Node value) {
    return line(graph, local(property), value);
  }

  private static Line line(Known graph, String name, Node value) {
    String label = graph.label(value);
    List<String> own =
        value.isURI()
            ? graph.values(value, Terms.name).stream()
                .map(Known::text)
                .filter(n -> !n.equals(label))
                .toList()
            : List.of();
    String text = own.isEmpty() ? label : label + " (here “" + String.join("”, “", own) + "”)";
    return new Line(name, text, value.isURI() ? Optional.of(value.getURI()) : Optional.empty());
  }

  private static String local(Node property) {
    return property.getURI().replaceFirst("^.*[#/]", "");
  }

  private static void add(List<Section> sections, String title, List<Line> lines) {
    if (!lines.isEmpty()) {
      sections.add(new Section(title, lines));
    }
  }
}
