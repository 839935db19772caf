package demarche.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Triples as compacted JSON-LD: article graphs one at a time, or a few without a graph. */
final class JsonLdArticles {
  private static final JsonWriterFactory PRETTY =
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

  private final JsonObject context;

  JsonLdArticles() {
    try (InputStream in =
        Objects.requireNonNull(
            JsonLdArticles.class.getResourceAsStream("/demarche/ontology/context.jsonld"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      context = Json.createReader(new StringReader(text)).readObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The member {@code "@context"} of the whole document, without braces. */
  String contextMember() {
    String text = pretty(context);
    return text.substring(text.indexOf('{') + 1, text.lastIndexOf('}')).strip();
  }

  /**
   * One article graph as an object of the document.
   *
   * @param triples in the order in which they are to be written; without blank nodes
   */
  String article(Node graph, List<Triple> triples) {
    JsonArray expanded =
        Json.createArrayBuilder()
            .add(
                Json.createObjectBuilder().add("@id", graph.getURI()).add("@graph", nodes(triples)))
            .build();
    // The name of a graph is read before its thousands of lines.
    JsonObjectBuilder named = Json.createObjectBuilder().add("id", graph.getURI());
    compacted(expanded)
        .forEach(
            (key, value) -> {
              if (!key.equals("@context")) {
                named.add(key, value);
              }
            });
    return pretty(named.build());
  }

  /** A document of triples without a graph's name, its context in it. */
  String document(List<Triple> triples) {
    JsonObjectBuilder whole = Json.createObjectBuilder().add("@context", context.get("@context"));
    compacted(nodes(triples).build())
        .forEach(
            (key, value) -> {
              if (!key.equals("@context")) {
                whole.add(key, value);
              }
            });
    return pretty(whole.build());
  }

  private JsonObject compacted(JsonArray expanded) {
    JsonLdOptions options = new JsonLdOptions();
    options.setOrdered(true);
    try {
      return JsonLd.compact(JsonDocument.of(expanded), JsonDocument.of(context))
          .options(options)
          .get();
    } catch (JsonLdError e) {
      throw new IllegalStateException("triples are not written as JSON-LD", e);
    }
  }

  private static String pretty(JsonObject object) {
    StringWriter text = new StringWriter();
    try (JsonWriter writer = PRETTY.createWriter(text)) {
      writer.writeObject(object);
    }
    return text.toString().strip();
  }

  private static JsonArrayBuilder nodes(List<Triple> triples) {
    Map<Node, Map<Node, JsonArrayBuilder>> subjects = new LinkedHashMap<>();
    for (Triple triple : triples) {
      JsonArrayBuilder values =
          subjects
              .computeIfAbsent(triple.getSubject(), s -> new LinkedHashMap<>())
              .computeIfAbsent(triple.getPredicate(), p -> Json.createArrayBuilder());
      if (triple.getPredicate().equals(RDF.type.asNode())) {
        values.add(triple.getObject().getURI());
      } else {
        values.add(value(triple.getObject()));
      }
    }
    JsonArrayBuilder nodes = Json.createArrayBuilder();
    subjects.forEach(
        (subject, properties) -> {
          JsonObjectBuilder node = Json.createObjectBuilder().add("@id", id(subject));
          properties.forEach((property, values) -> node.add(key(property), values));
          nodes.add(node);
        });
    return nodes;
  }

  private static String id(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private static String key(Node property) {
    return property.equals(RDF.type.asNode()) ? "@type" : property.getURI();
  }

  private static JsonObjectBuilder value(Node object) {
    if (!object.isLiteral()) {
      return Json.createObjectBuilder().add("@id", id(object));
    }
    JsonObjectBuilder value =
        Json.createObjectBuilder().add("@value", object.getLiteralLexicalForm());
    if (!object.getLiteralLanguage().isEmpty()) {
      return value.add("@language", object.getLiteralLanguage());
    }
    String datatype = object.getLiteralDatatypeURI();
    return datatype.equals(XSDDatatype.XSDstring.getURI()) ? value : value.add("@type", datatype);
  }
}
