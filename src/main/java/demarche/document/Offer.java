package demarche.document;

import demarche.exchange.Accept;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.export.TripleText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/**
 * One document in all its forms.
 *
 * @param subject the address of what is described
 * @param address where each form stands
 */
record Offer(String subject, Function<Form, String> address) {
  private static final String DATA_SET = "/.well-known/void";

  /** The prefixes of documents, beside those of the exports. */
  private static final TripleText TEXT =
      new TripleText(
          Map.of(
              "dcat", "http://www.w3.org/ns/dcat#",
              "dcterms", "http://purl.org/dc/terms/",
              "foaf", "http://xmlns.com/foaf/0.1/",
              "void", "http://rdfs.org/ns/void#"));

  /** The form that the client would rather have; empty where it takes none. */
  Optional<Form> chosen(Request request) {
    List<String> types = Arrays.stream(Form.values()).map(Form::type).toList();
    return Accept.of(request)
        .best(types)
        .flatMap(
            type -> Arrays.stream(Form.values()).filter(f -> f.type().equals(type)).findFirst());
  }

  /** Triples in a form. */
  static Response triples(Form form, List<Triple> triples) {
    TripleText.Form written = form.triples().orElse(TripleText.Form.turtle);
    return Response.of(Response.OK, form.type() + "; charset=utf-8", TEXT.bytes(triples, written));
  }

  /** The way from the thing to a document of it. */
  Response seeOther(Form form) {
    String there = address.apply(form);
    return Response.seeOther(there)
        .with("Vary", "Accept")
        .with("Link", links() + ", <" + there + ">; rel=\"describedby\"");
  }

  /** A document, with the ways to the thing and to its other forms. */
  Response document(Response response) {
    return response
        .with("Vary", "Accept")
        .with(
            "Link",
            links()
                + ", <"
                + subject
                + ">; rel=\"describes\", <"
                + DATA_SET
                + ">; rel=\"describedby\"");
  }

  /** What is told to a client that takes none of the forms. */
  Response notAcceptable() {
    String list =
        Stream.of(Form.values())
            .map(form -> form.type() + " (" + address.apply(form) + ")")
            .collect(Collectors.joining(", "));
    return Response.sentence(Response.NOT_ACCEPTABLE, "This is offered as " + list + ".")
        .with("Vary", "Accept")
        .with("Link", links());
  }

  private String links() {
    return Stream.of(Form.values())
        .map(
            form ->
                "<" + address.apply(form) + ">; rel=\"alternate\"; type=\"" + form.type() + "\"")
        .collect(Collectors.joining(", "));
  }
}
