package demarche.benchmark;

import demarche.answer.AnswerFormat;
import demarche.answer.Answering;
import demarche.answer.Arguments;
import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.Parameter;
import demarche.search.Index;
import demarche.search.Library;
import demarche.search.TextQueries;
import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/**
 * How long each named query takes, from its parameters to the last written row, in a process that
 * is warm. Parameters change from run to run; their values are names, days and words of the graph.
 */
public final class QueryTimes {
  private static final int MOST_RUNS = 20;
  private static final int FEWEST_RUNS = 3;
  private static final double BUDGET_SECONDS = 10;

  /** Words of the load's topics. */
  private static final List<String> WORDS =
      List.of("ceasefire", "sanctions", "prisoners", "aid convoys", "gas", "weapons");

  /** People who speak to each other, with the country that the one speaks for and another. */
  private static final String SPEAKERS =
      """
      PREFIX d: <https://w3id.org/demarche/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      SELECT DISTINCT ?one ?other ?country ?scene ?title ?of ?day WHERE {
        GRAPH ?g {
          ?position d:speaker ?s ; d:addressee ?a ; d:represents ?c ; d:about ?b .
          ?office d:person ?s ; d:title ?title ; d:of ?f ; d:asOf ?day .
          ?c a d:Country ; rdfs:label ?country .
          ?b a d:Country ; rdfs:label ?scene .
          ?s rdfs:label ?one . ?a rdfs:label ?other . ?f rdfs:label ?of .
        }
      } ORDER BY ?one ?other ?country ?scene ?title ?of ?day
      """;

  private final GraphStore store;
  private final Library library;
  private final List<Map<String, String>> samples;
  private final List<String> events;

  private QueryTimes(GraphStore store, Library library) {
    this.store = store;
    this.library = library;
    this.samples = store.read(QueryTimes::samples);
    this.events = store.read(QueryTimes::events);
  }

  /**
   * Prints name, 50th and 95th percentile in milliseconds, and a note, parted by tabs.
   *
   * @param arguments the graph's folder
   */
  public static void main(String[] arguments) {
    JenaSystem.init();
    try (GraphStore store = GraphStore.open(Path.of(arguments[0]));
        Library library = Library.of(store)) {
      Index unused = library.within(Duration.ofHours(1));
      QueryTimes times = new QueryTimes(store, library);
      NamedQueries.bundled().all().forEach(times::measure);
    }
  }

  private void measure(NamedQuery query) {
    List<Double> times = new ArrayList<>();
    long rows = run(query, 0);
    double spent = 0;
    while (times.size() < FEWEST_RUNS || (times.size() < MOST_RUNS && spent < BUDGET_SECONDS)) {
      long start = System.nanoTime();
      rows = Math.max(rows, run(query, times.size() + 1));
      double seconds = (System.nanoTime() - start) / 1e9;
      times.add(1000 * seconds);
      spent += seconds;
    }
    Collections.sort(times);
    System.out.println(
        Table.text(
            "%s\t%.0f\t%.0f\tup to %,d rows, %d runs",
            query.name(), percentile(times, 50), percentile(times, 95), rows, times.size()));
  }

  /** The nearest rank. */
  private static double percentile(List<Double> sorted, int percent) {
    return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
  }

  private long run(NamedQuery query, int number) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      if (parameter.required()) {
        values.put(parameter.name(), value(parameter, number));
      }
    }
    Arguments arguments = Arguments.of(query, values, store.base());
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return store.read(
        graph ->
            new Answering(
                    graph,
                    nowhere,
                    AnswerFormat.csv,
                    context -> TextQueries.register(context, library))
                .answer(query, arguments));
  }

  private String value(Parameter parameter, int number) {
    Map<String, String> sample = samples.get(number % samples.size());
    return switch (parameter.type()) {
      case WORD -> WORDS.get(number % WORDS.size());
      case ACTOR ->
          switch (parameter.name()) {
            case "other", "to" -> sample.get("other");
            case "towards" -> sample.get("scene");
            case "of" -> sample.get("of");
            default -> sample.get("one");
          };
      case COUNTRY -> sample.get("country");
      case PLACE -> sample.get("scene");
      case DATE -> sample.get("day");
      case STRING -> sample.get("title");
      case FACT -> events.get(number % events.size());
      case INTEGER -> "2";
    };
  }

  /** The IRIs of all communications and evacuations. */
  private static List<String> events(DatasetGraph graph) {
    List<String> all = new ArrayList<>();
    for (Node kind : List.of(Terms.COMMUNICATION, Terms.EVACUATION)) {
      graph
          .getDefaultGraph()
          .find(Node.ANY, RDF.Nodes.type, kind)
          .forEachRemaining(t -> all.add(t.getSubject().getURI()));
    }
    return all.stream().sorted().toList();
  }

  /** Evenly from all that fit. */
  private static List<Map<String, String>> samples(DatasetGraph graph) {
    List<Map<String, String>> all = new ArrayList<>();
    try (QueryExec run = QueryExec.dataset(graph).query(SPEAKERS).build()) {
      RowSet rows = run.select();
      rows.forEach(
          row -> {
            Map<String, String> values = new LinkedHashMap<>();
            rows.getResultVars()
                .forEach(v -> values.put(v.getName(), row.get(v).getLiteralLexicalForm()));
            all.add(values);
          });
    }
    if (all.isEmpty()) {
      throw new IllegalStateException("the graph has nobody to ask about: more facts are needed");
    }
    List<Map<String, String>> picked = new ArrayList<>();
    for (int i = 0; i <= MOST_RUNS; i++) {
      picked.add(all.get((int) ((long) i * all.size() / (MOST_RUNS + 1))));
    }
    return picked;
  }
}
