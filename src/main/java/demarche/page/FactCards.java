package demarche.page;

import demarche.exchange.Addresses;
import demarche.explanation.Known;
import demarche.page.FactCard.Slot;
import demarche.store.CodePoints;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads facts for lists, each from the graph of its article. To be used inside one transaction. */
final class FactCards {
  private final DatasetGraph data;
  private final Known union;
  private final Addresses addresses;
  private final Days days;

  FactCards(DatasetGraph data, Addresses addresses, Days days) {
    this.data = data;
    this.union = new Known(data.getDefaultGraph());
    this.addresses = addresses;
    this.days = days;
  }

  /** All article graphs as one. */
  Known union() {
    return union;
  }

  /** The facts or articles that have a value in one of some slots, each once, in no order. */
  Set<Node> having(Node value, Node... slots) {
    return having(value, List.of(slots));
  }

  /** The same for slots that stand in a list. */
  Set<Node> having(Node value, List<Node> slots) {
    Set<Node> found = new LinkedHashSet<>();
    for (Node slot : slots) {
      data.getDefaultGraph()
          .find(Node.ANY, slot, value)
          .forEachRemaining(t -> found.add(t.getSubject()));
    }
    return found;
  }

  /** Facts, newest first. */
  List<Node> newestFirst(Collection<Node> facts) {
    return days.newestFirst(union, facts);
  }

  /** Articles, newest first. */
  List<Node> articlesNewestFirst(Collection<Node> articles) {
    return articles.stream()
        .sorted(
            Comparator.comparing((Node a) -> days.published(union, a), CodePoints.ORDER)
                .reversed()
                .thenComparing(Node::getURI, CodePoints.ORDER))
        .toList();
  }

  /** The graph of an article. */
  Known graphOf(Node article) {
    String local = article.getURI().substring((addresses.base() + "article/").length());
    return new Known(data.getGraph(NodeFactory.createURI(addresses.base() + "graph/" + local)));
  }

  /** The article of a fact. */
  Optional<Node> article(Node fact) {
    return union.values(fact, Terms.article).stream().findFirst();
  }

  /** The graph of a fact's article: names and labels of others stay out. */
  Known graphAround(Node fact) {
    return article(fact).map(this::graphOf).orElse(union);
  }

  /** A node with its label, leading to its page. */
  Link link(Known graph, Node node) {
    if (!node.isURI()) {
      return Link.plain(Known.text(node));
    }
    String label = graph.label(node);
    String text = label.equals(node.getURI()) ? Wording.last(label) : label;
    return new Link(text, addresses.page(node.getURI()).orElse(""));
  }

  /** A text that leads to the page of a node. */
  Link linkTo(String text, String iri) {
    return new Link(text.equals(iri) ? Wording.last(iri) : text, addresses.page(iri).orElse(""));
  }

  List<Link> links(Known graph, Node subject, Node property) {
    return graph.values(subject, property).stream().map(v -> link(graph, v)).toList();
  }

  /** A fact as lists show it. */
  FactCard card(Node fact) {
    return card(graphAround(fact), fact);
  }

  /** A fact as lists show it, from its article's graph. */
  FactCard card(Known graph, Node fact) {
    String key = Wording.last(fact.getURI());
    Optional<Node> article = graph.values(fact, Terms.article).stream().findFirst();
    String words =
        graph.values(fact, Terms.mainEvidence).stream()
            .findFirst()
            .flatMap(e -> graph.first(e, Terms.words))
            .orElse("");
    Link in = article.map(a -> link(graph, a)).orElse(Link.plain(""));
    Told told = told(graph, fact);
    return new FactCard(
        key,
        told.kind(),
        told.who(),
        told.tag(),
        told.tagText(),
        told.what(),
        graph.first(fact, Terms.quoted).filter("true"::equals).isPresent(),
        told.slots(),
        days.of(union, fact),
        graph.first(fact, Terms.time).orElse(""),
        words,
        link(graph, fact),
        in,
        in.href().isEmpty() ? "" : in.href() + "#mark-" + key,
        article.flatMap(a -> graph.first(a, Terms.schemaPublisher)).orElse(""));
  }

  private record Told(
      String kind, List<Link> who, String tag, String tagText, List<Link> what, List<Slot> slots) {}

  private Told told(Known graph, Node fact) {
    if (graph.is(fact, Terms.POSITION)) {
      return position(graph, fact);
    }
    if (graph.is(fact, Terms.OFFICE_HELD)) {
      return office(graph, fact);
    }
    return graph.is(fact, Terms.COMMUNICATION)
        ? communication(graph, fact)
        : evacuation(graph, fact);
  }

  private Told position(Known graph, Node fact) {
    List<Link> speaker = links(graph, fact, Terms.speaker);
    List<Link> holder = links(graph, fact, Terms.holder);
    String stance = graph.first(fact, Terms.stance).map(Wording::last).orElse("");
    List<Slot> slots = new ArrayList<>();
    add(slots, "said by", holder.isEmpty() || holder.equals(speaker) ? List.of() : speaker);
    add(slots, "to", links(graph, fact, Terms.addressee));
    add(slots, "towards", links(graph, fact, Terms.target));
    add(slots, "told through", links(graph, fact, Terms.via));
    return new Told(
        "position",
        holder.isEmpty() ? speaker : holder,
        stance,
        Wording.stance(stance),
        links(graph, fact, Terms.topic),
        slots);
  }

  private Told office(Known graph, Node fact) {
    List<Link> what = new ArrayList<>(links(graph, fact, Terms.title));
    List<Link> of = links(graph, fact, Terms.of);
    if (!of.isEmpty()) {
      what.add(Link.plain(" of "));
      what.addAll(of);
    }
    return new Told(
        "office", links(graph, fact, Terms.person), "office", "office", what, List.of());
  }

  private Told communication(Known graph, Node fact) {
    String kind = graph.first(fact, Terms.kind).map(Wording::last).orElse("communication");
    return new Told(
        "communication", links(graph, fact, Terms.participant), kind, kind, List.of(), List.of());
  }

  private Told evacuation(Known graph, Node fact) {
    String status = graph.first(fact, Terms.status).map(Wording::last).orElse("");
    List<Slot> slots = new ArrayList<>();
    add(slots, "evacuees", links(graph, fact, Terms.evacuees));
    add(slots, "from", links(graph, fact, Terms.place));
    add(slots, "to", links(graph, fact, Terms.to));
    add(slots, "by", links(graph, fact, Terms.means));
    figures(graph, fact).forEach(slots::add);
    List<Link> deadline = new ArrayList<>(links(graph, fact, Terms.deadline));
    deadline.addAll(links(graph, fact, Terms.deadlineTime));
    add(slots, "deadline", deadline);
    List<Link> what = new ArrayList<>();
    for (Link left : links(graph, fact, Terms.from)) {
      what.add(Link.plain(what.isEmpty() ? "out of " : ", "));
      what.add(left);
    }
    return new Told(
        "evacuation",
        links(graph, fact, Terms.organizer),
        status,
        status.isEmpty() ? "evacuation" : "evacuation, " + status,
        what,
        slots);
  }

  /** How many people are there, are to be moved and have been moved, with the article's caution. */
  static List<Slot> figures(Known graph, Node fact) {
    List<Slot> slots = new ArrayList<>();
    figure(slots, "there", graph, fact, Terms.present, Terms.presentQualifier);
    figure(slots, "planned", graph, fact, Terms.planned, Terms.plannedQualifier);
    figure(slots, "moved", graph, fact, Terms.evacuated, Terms.evacuatedQualifier);
    return slots;
  }

  private static void figure(
      List<Slot> slots, String name, Known graph, Node fact, Node count, Node qualifier) {
    List<Link> values =
        graph.values(fact, count).stream()
            .map(
                n ->
                    Link.plain(
                        (graph.first(fact, qualifier).map(q -> q + " ").orElse("")
                            + Wording.number(Known.text(n)))))
            .toList();
    add(slots, name, values);
  }

  private static void add(List<Slot> slots, String name, List<Link> values) {
    if (!values.isEmpty()) {
      slots.add(new Slot(name, values));
    }
  }
}
