package demarche.page;

import demarche.answer.NamedQueries;
import demarche.exchange.Addresses;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.search.TextQueries;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** A SPARQL editor, with the words that a query may use and questions to begin with. */
public final class QueryEditor {
  private static final String PATH = "/query";
  private static final String FOLDER = "/demarche/";
  private static final List<String> VOCABULARIES =
      List.of("ontology/demarche.ttl", "ontology/schemes.ttl");

  /** The prefixes that are offered beside those of the vocabularies' own files. */
  private static final Map<String, String> PREFIXES =
      Map.of(
          "geo",
          "http://www.w3.org/2003/01/geo/wgs84_pos#",
          "owl",
          "http://www.w3.org/2002/07/owl#",
          "text",
          TextQueries.NAMESPACE);

  private final Templates templates;
  private final Words words;

  QueryEditor(Templates templates) {
    this.templates = templates;
    this.words = Words.read();
  }

  /** A question with the query that answers it, and where it is put into the editor. */
  public record Question(String name, String question, String href) {}

  /**
   * A class, property or concept.
   *
   * @param iri its name
   * @param label what people call it
   * @param definition what it means
   */
  public record Term(String iri, String label, String definition) {}

  /**
   * What a query may be written with.
   *
   * @param prefixes namespaces by prefix, in order
   * @param terms those of the ontology and its schemes, by IRI
   */
  public record Words(Map<String, String> prefixes, List<Term> terms) {
    private static Words read() {
      Map<String, String> prefixes = new TreeMap<>(PREFIXES);
      List<Term> terms = new ArrayList<>();
      for (String file : VOCABULARIES) {
        Graph graph = graph(file);
        prefixes.putAll(graph.getPrefixMapping().getNsPrefixMap());
        graph
            .find(Node.ANY, RDFS.label.asNode(), Node.ANY)
            .andThen(graph.find(Node.ANY, SKOS.prefLabel.asNode(), Node.ANY))
            .filterKeep(label -> label.getSubject().isURI())
            .forEach(
                label ->
                    terms.add(
                        new Term(
                            label.getSubject().getURI(),
                            label.getObject().getLiteralLexicalForm(),
                            definition(graph, label.getSubject()))));
      }
      // What data graphs use of other vocabularies, so that it is completed too.
      for (String property :
          List.of("identifier", "headline", "publisher", "url", "datePublished")) {
        terms.add(new Term("https://schema.org/" + property, property, ""));
      }
      terms.add(new Term(RDFS.label.getURI(), "label", ""));
      terms.add(
          new Term(
              TextQueries.IRI,
              "query",
              "Finds texts by their words: (?thing ?score ?text) text:query (d:words"
                  + " \"ceasefire\"), where d:words may also be rdfs:label, d:name, d:topic or"
                  + " schema:headline."));
      terms.sort(Comparator.comparing(Term::iri).thenComparing(Term::label));
      return new Words(prefixes, terms.stream().distinct().toList());
    }

    private static Graph graph(String file) {
      return RDFParser.fromString(text(file), Lang.TURTLE).toGraph();
    }

    private static String definition(Graph graph, Node term) {
      return graph.find(term, SKOS.definition.asNode(), Node.ANY).toList().stream()
          .map(triple -> triple.getObject().getLiteralLexicalForm())
          .min(Comparator.naturalOrder())
          .orElse("");
    }
  }

  /** The page and its data. */
  List<Route> routes() {
    Handler page = this::page;
    Handler data = request -> Drawn.data(words);
    return List.of(Route.get(PATH, page), Route.get(PATH + ".json", data));
  }

  private Response page(Request request) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("query", request.parameter("query").orElseGet(this::beginning));
    model.put("questions", questions());
    model.put("drawn", templates.assets().has("query.js"));
    return Drawn.page(templates.page("query.ftlh", model));
  }

  /** What the editor holds at first. */
  private String beginning() {
    return List.of("d", "rdfs", "schema").stream()
            .map(p -> "PREFIX " + p + ": <" + words.prefixes().get(p) + ">\n")
            .collect(Collectors.joining())
        + """

        SELECT ?day ?what ?words
        WHERE {
          ?fact a d:Communication ; rdfs:label ?what ; d:date ?day ; d:mainEvidence/d:words ?words .
        }
        ORDER BY DESC(?day)
        LIMIT 20
        """;
  }

  private static List<Question> questions() {
    return NamedQueries.bundled().all().stream()
        .map(
            query ->
                new Question(
                    query.name(),
                    query.question(),
                    Addresses.with(
                        PATH,
                        List.of(Map.entry("query", text("queries/" + query.name() + ".rq"))))))
        .toList();
  }

  private static String text(String file) {
    try (InputStream in = QueryEditor.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
