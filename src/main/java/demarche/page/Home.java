package demarche.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.explanation.Known;
import demarche.search.Facet;
import demarche.search.Index;
import demarche.search.Kind;
import demarche.search.Library;
import demarche.search.Search;
import demarche.search.Search.Count;
import demarche.search.Search.Found;
import demarche.search.Wanted;
import demarche.store.Derived;
import demarche.store.GraphStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** The first page: what is in the graph, its newest events, questions to begin with. */
public final class Home implements Handler {
  private static final int NEWEST = 8;
  private static final Search EVERYTHING =
      new Search(Wanted.of(""), Map.of(), Search.Order.DAY, 0, 0);

  /** What was found to ask, by text and address; kept beside the graph, for it reads all of it. */
  private static final String QUESTIONS = "questions-1.json";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final GraphStore store;
  private final Library library;
  private final Templates templates;
  private final Addresses addresses;
  private final ReentrantLock making = new ReentrantLock();
  private volatile Optional<Model> kept = Optional.empty();

  /**
   * @param store the graph
   * @param library where its index comes from
   * @param templates what pages are filled into
   * @param addresses where its things stand
   */
  public Home(GraphStore store, Library library, Templates templates, Addresses addresses) {
    this.store = store;
    this.library = library;
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
    Optional<Model> model = kept.isPresent() || library.isBeingMade() ? kept : inTime();
    return templates.page(
        "home.ftlh", model.<Map<String, ?>>map(m -> Map.of("home", m)).orElse(Map.of()));
  }

  /** What the page tells, unless somebody else is at work on it and takes long. */
  private Optional<Model> inTime() {
    try {
      if (!making.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return kept;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return kept;
    }
    try {
      return Optional.of(model());
    } finally {
      making.unlock();
    }
  }

  /** What the page tells: made once, for the graph does not change while it is served. */
  Model model() {
    making.lock();
    try {
      Model model = kept.orElseGet(() -> store.read(data -> counted(data, library.index())));
      kept = Optional.of(model);
      return model;
    } finally {
      making.unlock();
    }
  }

  /** Makes it before somebody asks. */
  public void warm() {
    Model ignored = model();
  }

  private Model counted(DatasetGraph data, Index index) {
    Found all = index.find(EVERYTHING);
    List<Figure> figures = new ArrayList<>();
    figures.add(figure("articles", kinds(all, Kind.ARTICLE)));
    figures.add(figure("positions", kinds(all, Kind.POSITION)));
    figures.add(figure("offices", kinds(all, Kind.OFFICE)));
    figures.add(figure("communications", kinds(all, Kind.COMMUNICATION)));
    figures.add(figure("evacuations", kinds(all, Kind.EVACUATION)));
    figures.add(
        figure("actors", kinds(all, Kind.PERSON, Kind.COUNTRY, Kind.ORGANIZATION, Kind.ACTOR)));
    figures.add(figure("outlets", all.counts().getOrDefault(Facet.PUBLISHER, List.of()).size()));
    NavigableSet<String> days = index.days();
    FactCards cards = new FactCards(data, addresses, new Days());
    return new Model(
        figures,
        days.isEmpty() ? "" : days.first(),
        days.isEmpty() ? "" : days.last(),
        Wording.number(Integer.toString(days.size())),
        index.newest(Set.of(Kind.COMMUNICATION, Kind.EVACUATION), NEWEST).stream()
            .map(entry -> cards.card(NodeFactory.createURI(entry.iri())))
            .toList(),
        questions(data));
  }

  private static long kinds(Found all, Kind... wanted) {
    Set<String> codes = Arrays.stream(wanted).map(Kind::code).collect(Collectors.toSet());
    return all.counts().getOrDefault(Facet.KIND, List.of()).stream()
        .filter(count -> codes.contains(count.value()))
        .mapToLong(Count::count)
        .sum();
  }

  private List<Link> questions(DatasetGraph data) {
    Derived derived = store.derived();
    Optional<List<Link>> before = derived.text(QUESTIONS).flatMap(Home::read);
    if (before.isPresent()) {
      return before.get();
    }
    List<Link> found = new ExampleQuestions(data, new Known(data.getDefaultGraph())).all();
    try {
      derived.keepText(
          QUESTIONS,
          JSON.writeValueAsString(
              found.stream().map(link -> List.of(link.text(), link.href())).toList()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("texts are JSON", e);
    }
    return found;
  }

  private static Optional<List<Link>> read(String text) {
    try {
      List<Link> links = new ArrayList<>();
      for (JsonNode link : JSON.readTree(text)) {
        links.add(new Link(link.required(0).asText(), link.required(1).asText()));
      }
      return Optional.of(links);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Figure figure(String name, long count) {
    return new Figure(
        count == 1 ? name.replaceFirst("s$", "") : name, Wording.number(Long.toString(count)));
  }
}
