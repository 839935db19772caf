package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.explanation.Known;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** The first page: what is in the graph, its newest events, questions to begin with. */
public final class Home implements Handler {
  private static final int NEWEST = 8;

  private final GraphStore store;
  private final Templates templates;
  private final Addresses addresses;
  private final AtomicReference<Optional<Model>> kept = new AtomicReference<>(Optional.empty());

  /**
   * @param store the graph
   * @param templates what pages are filled into
   * @param addresses where its things stand
   */
  public Home(GraphStore store, Templates templates, Addresses addresses) {
    this.store = store;
    this.templates = templates;
    this.addresses = addresses;
  }

  /** How many there are of something. */
  public record Figure(String name, String count) {}

  /**
   * What the template is filled with.
   *
   * @param first the first day of an article; empty where none has a day
   * @param last the last
   * @param days how many days have articles
   * @param events the newest communications and evacuations
   * @param questions example questions with what is really in the graph
   */
  public record Model(
      List<Figure> figures,
      String first,
      String last,
      String days,
      List<FactCard> events,
      List<Link> questions) {
    public Model {
      figures = List.copyOf(figures);
      events = List.copyOf(events);
      questions = List.copyOf(questions);
    }
  }

  @Override
  public Response answer(Request request) {
    return templates.page("home.ftlh", Map.of("home", model()));
  }

  /** What the page tells: counted once, for the graph does not change while it is served. */
  Model model() {
    return kept.updateAndGet(before -> before.or(() -> Optional.of(store.read(this::counted))))
        .orElseThrow();
  }

  private Model counted(DatasetGraph data) {
    Known union = new Known(data.getDefaultGraph());
    TreeSet<String> days = new TreeSet<>(values(data, Terms.schemaDatePublished));
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("articles", data.size()));
    figures.add(figure("positions", instances(data, Terms.POSITION).size()));
    figures.add(figure("offices", instances(data, Terms.OFFICE_HELD).size()));
    figures.add(figure("communications", instances(data, Terms.COMMUNICATION).size()));
    figures.add(figure("evacuations", instances(data, Terms.EVACUATION).size()));
    figures.add(figure("actors", instances(data, Terms.ACTOR).size()));
    figures.add(figure("outlets", values(data, Terms.schemaPublisher).size()));
    FactCards cards = new FactCards(data, addresses, new Days());
    List<Node> events = new ArrayList<>(instances(data, Terms.COMMUNICATION));
    events.addAll(instances(data, Terms.EVACUATION));
    return new Model(
        figures,
        days.isEmpty() ? "" : days.first(),
        days.isEmpty() ? "" : days.last(),
        Wording.number(Integer.toString(days.size())),
        cards.newestFirst(events).stream().limit(NEWEST).map(cards::card).toList(),
        new ExampleQuestions(data, union).all());
  }

  private static Figure figure(String name, long count) {
    return new Figure(
        count == 1 ? name.replaceFirst("s$", "") : name, Wording.number(Long.toString(count)));
  }

  private static List<Node> instances(DatasetGraph data, Node type) {
    return Iter.iter(data.getDefaultGraph().find(Node.ANY, RDF.Nodes.type, type))
        .map(t -> t.getSubject())
        .toList();
  }

  private static SortedSet<String> values(DatasetGraph data, Node property) {
    TreeSet<String> values = new TreeSet<>();
    data.getDefaultGraph()
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(t -> values.add(Known.text(t.getObject())));
    return values;
  }
}
