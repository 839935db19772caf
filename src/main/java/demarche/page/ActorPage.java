package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Response;
import demarche.explanation.Known;
import demarche.store.CodePoints;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/** A person, organization, country or place: what it said and did, panel by panel. */
final class ActorPage {
  /** How many rows a panel has at most; its query has all. */
  static final int MOST = 100;

  private static final Map<Node, String> TYPES = types();

  /** The slots by which a position is one of the actor's panels, and so on. */
  static final List<Node> POSITIONS = List.of(Terms.holder, Terms.speaker, Terms.represents);

  static final List<Node> COMMUNICATIONS = List.of(Terms.participant);
  static final List<Node> EVACUATIONS = List.of(Terms.organizer, Terms.from, Terms.place, Terms.to);

  private final PageParts parts;

  ActorPage(PageParts parts) {
    this.parts = parts;
  }

  /**
   * A panel of facts.
   *
   * @param id its anchor
   * @param all how many there are
   * @param shown how many of them are shown
   * @param query the address of the query that gives all
   * @param download the same as CSV
   * @param groups the facts, newest first; one group without title where they are not parted
   */
  public record Panel(
      String id,
      String title,
      int all,
      int shown,
      String query,
      String download,
      List<Group> groups) {
    public Panel {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Facts under a title.
   *
   * @param id its anchor; empty where facts are not parted
   * @param all how many there are
   * @param stances of positions, how often each was taken
   * @param query the address of the query that gives all of them; empty where none does
   * @param download the same as CSV
   * @param facts newest first; not all where there are too many
   */
  public record Group(
      String id,
      String title,
      int all,
      List<Comparison.Tally> stances,
      String query,
      String download,
      List<FactCard> facts) {
    public Group {
      stances = List.copyOf(stances);
      facts = List.copyOf(facts);
    }
  }

  /** A name and how many articles use it. */
  public record Named(String name, int articles) {}

  /** An article that names the actor. */
  public record Naming(Link article, String publisher, String day) {}

  /**
   * What the template is filled with.
   *
   * @param type what it is, in words
   * @param country the country that it is part of or lies in
   * @param named the names seen, those of most articles first
   * @param articles how many articles name it
   * @param naming the newest of them
   */
  public record Model(
      String label,
      String type,
      List<Link> country,
      List<Link> same,
      List<Panel> panels,
      List<Named> named,
      int articles,
      List<Naming> naming,
      String parameter) {
    public Model {
      country = List.copyOf(country);
      same = List.copyOf(same);
      panels = List.copyOf(panels);
      named = List.copyOf(named);
      naming = List.copyOf(naming);
    }

    /** Whether a panel, or the list of articles, does not hold all that its query gives. */
    public boolean isCut() {
      return articles > naming.size() || panels.stream().anyMatch(p -> p.all() > p.shown());
    }

    /** The address of another view of the actor. */
    public String view(String path) {
      return Addresses.with(path, List.of(Map.entry("actor", parameter)));
    }

    /** The files for network tools of these facts. */
    public List<Link> files() {
      return ActorNetworkFile.links(parameter);
    }

    /** The address of a query on the actor, with an ending such as {@code .csv}. */
    public String query(String name, String ending) {
      return ActorPage.query(name, ending, parameter);
    }
  }

  /** The page of an actor or place; empty where the graph knows none of that IRI. */
  Optional<Response> page(String iri) {
    return parts.page(
        iri,
        "actor",
        this::model,
        model -> "actor.ftlh",
        model ->
            model.isCut()
                ? OptionalInt.of(model.panels().stream().mapToInt(Panel::shown).sum())
                : OptionalInt.empty());
  }

  /** What the page tells. */
  Optional<Model> model(DatasetGraph data, Node actor) {
    FactCards cards = new FactCards(data, parts.addresses(), parts.days());
    Known union = cards.union();
    if (!union.knows(actor)) {
      return Optional.empty();
    }
    String parameter = actor.getURI().substring(parts.addresses().base().length());
    Set<Node> articles = cards.having(actor, Terms.names);
    return Optional.of(
        new Model(
            cards.link(union, actor).text(),
            type(union, actor),
            cards.links(union, actor, Terms.country),
            union.values(actor, OWL.sameAs.asNode()).stream()
                .map(same -> Wording.elsewhere(Known.text(same)))
                .toList(),
            panels(cards, actor, parts.addresses().base(), parameter),
            named(data, actor),
            articles.size(),
            naming(cards, articles),
            parameter));
  }

  private static List<Panel> panels(FactCards cards, Node actor, String base, String of) {
    Known union = cards.union();
    List<Panel> panels = new ArrayList<>();
    List<Node> held = cards.newestFirst(cards.having(actor, Terms.person));
    String offices = union.is(actor, Terms.PERSON) ? query("offices-of", "", "person", of) : "";
    if (!held.isEmpty()) {
      panels.add(panel("offices", "Offices", held.size(), offices, plain(cards, held)));
    }
    List<Node> holders = cards.newestFirst(cards.having(actor, Terms.of));
    add(panels, "office-holders", "Who held its offices", holders, cards, of);
    List<Node> positions = cards.newestFirst(cards.having(actor, POSITIONS));
    if (!positions.isEmpty()) {
      panels.add(
          panel(
              "positions",
              "Positions",
              positions.size(),
              query("positions-of", "", of),
              TopicGroups.of(cards, actor, positions, base, of, MOST)));
    }
    add(
        panels,
        "communications-of",
        "Communications",
        cards.newestFirst(cards.having(actor, COMMUNICATIONS)),
        cards,
        of);
    add(
        panels,
        "evacuations-of",
        "Evacuations",
        cards.newestFirst(cards.having(actor, EVACUATIONS)),
        cards,
        of);
    return panels;
  }

  private static void add(
      List<Panel> panels,
      String query,
      String title,
      List<Node> facts,
      FactCards cards,
      String of) {
    if (!facts.isEmpty()) {
      String id = query.replaceFirst("-of$", "");
      panels.add(panel(id, title, facts.size(), query(query, "", of), plain(cards, facts)));
    }
  }

  private static Panel panel(String id, String title, int all, String query, List<Group> groups) {
    int shown =
        (int)
            groups.stream().flatMap(g -> g.facts().stream()).map(FactCard::key).distinct().count();
    return new Panel(id, title, all, shown, query, query.replaceFirst("\\?", ".csv?"), groups);
  }

  private static List<Group> plain(FactCards cards, List<Node> facts) {
    List<FactCard> newest = facts.stream().limit(MOST).map(cards::card).toList();
    return List.of(new Group("", "", facts.size(), List.of(), "", "", newest));
  }

  private static List<Named> named(DatasetGraph data, Node actor) {
    Map<String, Integer> names = new TreeMap<>(CodePoints.ORDER);
    data.find(Node.ANY, actor, Terms.name, Node.ANY)
        .forEachRemaining(q -> names.merge(Known.text(q.getObject()), 1, Integer::sum));
    return names.entrySet().stream()
        .map(e -> new Named(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingInt(Named::articles).reversed())
        .limit(MOST)
        .toList();
  }

  private static List<Naming> naming(FactCards cards, Collection<Node> articles) {
    Known union = cards.union();
    return cards.articlesNewestFirst(articles).stream()
        .limit(MOST)
        .map(
            a ->
                new Naming(
                    cards.link(union, a),
                    union.first(a, Terms.schemaPublisher).orElse(""),
                    union.first(a, Terms.schemaDatePublished).orElse("")))
        .toList();
  }

  private static String query(String name, String ending, String of) {
    return query(name, ending, "actor", of);
  }

  private static String query(String name, String ending, String parameter, String of) {
    return Addresses.with("/queries/" + name + ending, List.of(Map.entry(parameter, of)));
  }

  private static String type(Known union, Node actor) {
    List<Node> own = union.values(actor, RDF.Nodes.type);
    return TYPES.entrySet().stream()
        .filter(t -> own.contains(t.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("actor");
  }

  /** From the narrowest on. */
  private static Map<Node, String> types() {
    Map<Node, String> types = new LinkedHashMap<>();
    types.put(Terms.GOVERNMENT_BODY, "government body");
    types.put(Terms.DIPLOMATIC_MISSION, "diplomatic mission");
    types.put(Terms.INTERGOVERNMENTAL_ORGANIZATION, "intergovernmental organization");
    types.put(Terms.PARTY, "party");
    types.put(Terms.MEDIA_OUTLET, "media outlet");
    types.put(Terms.COMPANY, "company");
    types.put(Terms.ARMED_GROUP, "armed group");
    types.put(Terms.PERSON, "person");
    types.put(Terms.COUNTRY, "country");
    types.put(Terms.ORGANIZATION, "organization");
    types.put(Terms.PLACE, "place");
    return types;
  }
}
