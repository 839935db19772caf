package demarche.endpoint;

import demarche.exchange.Accept;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A format of answers.
 *
 * @param type its media type
 * @param others media types that clients also mean by it
 * @param names how the parameter {@code format} names it
 * @param iri what the W3C calls it
 * @param lang what Jena calls it
 */
record Format(String type, List<String> others, List<String> names, String iri, Lang lang) {
  private static final String W3C = "http://www.w3.org/ns/formats/";

  static final Format JSON =
      new Format(
          "application/sparql-results+json",
          List.of("application/json"),
          List.of("json"),
          W3C + "SPARQL_Results_JSON",
          ResultSetLang.RS_JSON);
  static final Format XML =
      new Format(
          "application/sparql-results+xml",
          List.of("application/xml", "text/xml"),
          List.of("xml"),
          W3C + "SPARQL_Results_XML",
          ResultSetLang.RS_XML);
  static final Format CSV =
      new Format(
          "text/csv", List.of(), List.of("csv"), W3C + "SPARQL_Results_CSV", ResultSetLang.RS_CSV);
  static final Format TSV =
      new Format(
          "text/tab-separated-values",
          List.of(),
          List.of("tsv"),
          W3C + "SPARQL_Results_TSV",
          ResultSetLang.RS_TSV);
  static final Format TURTLE =
      new Format("text/turtle", List.of(), List.of("turtle", "ttl"), W3C + "Turtle", Lang.TURTLE);
  static final Format JSON_LD =
      new Format(
          "application/ld+json",
          List.of("application/json"),
          List.of("jsonld", "json-ld", "json"),
          W3C + "JSON-LD",
          Lang.JSONLD11);
  static final Format N_TRIPLES =
      new Format(
          "application/n-triples",
          List.of(),
          List.of("nt", "n-triples", "ntriples"),
          W3C + "N-Triples",
          Lang.NTRIPLES);
  static final Format RDF_XML =
      new Format(
          "application/rdf+xml",
          List.of("application/xml", "text/xml"),
          List.of("rdf", "rdfxml", "xml"),
          W3C + "RDF_XML",
          Lang.RDFXML);

  /** For SELECT, the one for those who do not mind first. */
  static final List<Format> OF_ROWS = List.of(JSON, XML, CSV, TSV);

  /** For ASK: the standards have no truth in columns. */
  static final List<Format> OF_TRUTH = List.of(JSON, XML);

  /** For graphs. */
  static final List<Format> OF_GRAPHS = List.of(TURTLE, JSON_LD, N_TRIPLES, RDF_XML);

  /**
   * A format and the media type under which the client takes it.
   *
   * @param type without charset
   */
  record Chosen(Format format, String type) {
    /** The value of the header. */
    String contentType() {
      return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
  }

  /**
   * What a client is answered in: what its parameter {@code format} or {@code output} names, else
   * the best of its header Accept. A browser, which would rather have a page, gets the first.
   *
   * @throws Refused with 406 where it takes none
   */
  static Chosen chosen(Request request, List<Format> offered) {
    Optional<String> named = request.parameter("format").or(() -> request.parameter("output"));
    return named
        .map(name -> named(name.toLowerCase(Locale.ROOT), offered))
        .orElseGet(() -> accepted(request, offered))
        .orElseThrow(() -> none(offered));
  }

  private static Optional<Chosen> named(String name, List<Format> offered) {
    return offered.stream()
        .filter(f -> f.names.contains(name) || f.type.equals(name))
        .findFirst()
        .map(f -> new Chosen(f, f.type));
  }

  private static Optional<Chosen> accepted(Request request, List<Format> offered) {
    List<String> types = new ArrayList<>();
    offered.forEach(f -> types.add(f.type));
    offered.forEach(f -> types.addAll(f.others));
    // Last, so that it is taken only where a client would rather have a page than anything.
    types.add("text/html");
    return Accept.of(request)
        .best(types)
        .map(
            type ->
                offered.stream()
                    .filter(f -> f.type.equals(type) || f.others.contains(type))
                    .findFirst()
                    .map(f -> new Chosen(f, type))
                    .orElseGet(() -> forBrowsers(offered.getFirst())));
  }

  /** Browsers show JSON, and plain text where there is no type of their own. */
  private static Chosen forBrowsers(Format format) {
    return new Chosen(format, format.others.isEmpty() ? "text/plain" : format.others.getFirst());
  }

  private static Refused none(List<Format> offered) {
    return new Refused(
        Response.NOT_ACCEPTABLE,
        "This is answered as "
            + offered.stream().map(Format::type).collect(Collectors.joining(", "))
            + ".");
  }
}
