package demarche.document;

import demarche.answer.NamedQueries;
import demarche.answer.NamedQuery;
import demarche.answer.ParameterType;
import demarche.document.Operation.Parameter;
import demarche.exchange.Handler;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Describes what the server answers beside SPARQL, in the words of OpenAPI 3.1. */
public final class OpenApi implements Handler {
  /** Where the description stands. */
  public static final String PATH = "/openapi.json";

  private static final Map<String, ?> TEXT = Map.of("type", "string");

  private final byte[] description;

  /**
   * @param roots the paths below which things stand
   * @param queries the named queries
   * @param vocabularies the vocabularies
   * @param more what else is answered
   */
  public OpenApi(
      List<String> roots, NamedQueries queries, Vocabularies vocabularies, List<Operation> more) {
    List<Operation> all = new ArrayList<>();
    roots.forEach(root -> all.add(thing(root)));
    all.addAll(linkedData(vocabularies));
    all.add(
        new Operation(
            Questions.PATH,
            "Questions",
            "The named queries, with their parameters.",
            List.of(),
            Map.of(200, "The list", 406, "None of the forms is taken"),
            each("text/html", "application/json")));
    queries.all().forEach(query -> all.add(question(query)));
    all.add(answers(queries));
    all.add(
        new Operation(
            PATH,
            "About",
            "This description.",
            List.of(),
            Map.of(200, "The description"),
            Set.of("application/json")));
    all.addAll(more);
    this.description = Json.bytes(document(all));
  }

  @Override
  public Response answer(Request request) {
    return Response.of(Response.OK, "application/json", description);
  }

  private static Operation thing(String root) {
    return new Operation(
        root + "{thing}",
        "Things",
        "A thing of the graph leads to its document in the form that is asked for; with one of"
            + " the suffixes .html, .ttl, .jsonld, .nt and .rdf it is the document.",
        List.of(
            new Parameter(
                "thing",
                "path",
                true,
                "What follows the base in the IRI of the thing, slashes and all, such as"
                    + " person/ana-moreau",
                TEXT)),
        Map.of(
            200, "The document",
            303, "The document is elsewhere",
            304, "The document is the one that the client has",
            404, "The graph knows nothing of it",
            406, "None of the forms is taken"),
        forms());
  }

  /** The media types of documents. */
  private static Set<String> forms() {
    return Arrays.stream(Form.values())
        .map(Form::type)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A document at an address of its own for each form. */
  private static Operation document(String path, String tag, String summary) {
    List<String> suffixes = Arrays.stream(Form.values()).map(Form::suffix).toList();
    return new Operation(
        path + ".{form}",
        tag,
        summary,
        List.of(ending(suffixes)),
        Map.of(200, "The document", 304, "The document is the one that the client has"),
        forms());
  }

  private static Parameter ending(List<String> suffixes) {
    return new Parameter("form", "path", true, "The form", map("type", "string", "enum", suffixes));
  }

  private static List<Operation> linkedData(Vocabularies vocabularies) {
    List<Operation> all = new ArrayList<>();
    vocabularies.all().forEach(vocabulary -> all.addAll(terms(vocabulary)));
    all.add(file("/context.jsonld", "The JSON-LD context of the data.", "application/ld+json"));
    all.add(
        file(
            "/fact-file.schema.json", "The JSON Schema of fact files.", "application/schema+json"));
    all.add(
        new Operation(
            DataSetDocuments.PATH,
            "About",
            "What the graph holds, in the words of VoID and DCAT.",
            List.of(),
            Map.of(200, "The description", 406, "None of the forms is taken"),
            forms()));
    all.add(document(DataSetDocuments.PATH, "About", "What the graph holds, in the form named."));
    return all;
  }

  /** A vocabulary as a whole, in each form, and term by term. */
  private static List<Operation> terms(Vocabulary vocabulary) {
    String path = "/" + vocabulary.name();
    return List.of(
        new Operation(
            path,
            "Vocabularies",
            vocabulary.title() + ": all terms.",
            List.of(),
            Map.of(200, "The terms", 406, "None of the forms is taken"),
            forms()),
        document(path, "Vocabularies", vocabulary.title() + ": all terms, in the form named."),
        new Operation(
            path + "/{term}",
            "Vocabularies",
            vocabulary.title() + ": one term leads to its place or its data.",
            List.of(new Parameter("term", "path", true, "The last part of its IRI", TEXT)),
            Map.of(200, "The term", 303, "The term is elsewhere", 404, "There is no such term"),
            forms()));
  }

  private static Operation file(String path, String summary, String type) {
    return new Operation(
        path, "Vocabularies", summary, List.of(), Map.of(200, "The file"), Set.of(type));
  }

  private static Operation question(NamedQuery query) {
    List<Parameter> parameters =
        query.parameters().stream()
            .map(
                p -> {
                  Map<String, Object> schema = new LinkedHashMap<>(schema(p.type()));
                  p.value()
                      .ifPresent(
                          v ->
                              schema.put(
                                  p.required() ? "examples" : "default",
                                  p.required() ? List.of(v) : typed(p.type(), v)));
                  return new Parameter(p.name(), "query", p.required(), p.description(), schema);
                })
            .toList();
    return new Operation(
        Questions.PATH + "/" + query.name(),
        "Questions",
        query.question(),
        parameters,
        Map.of(
            200, "The answer",
            400, "A parameter is missing or does not fit",
            406, "None of the forms is taken",
            503, "The query takes too long, or the server is busy"),
        each(Questions.types().values().toArray(String[]::new)));
  }

  /** The answers of the questions at an address for each form. */
  private static Operation answers(NamedQueries queries) {
    return new Operation(
        Questions.PATH + "/{name}.{form}",
        "Questions",
        "The answer of a named query in the form named; rq is the query itself. Its parameters are"
            + " those of the query.",
        List.of(
            new Parameter(
                "name",
                "path",
                true,
                "The query",
                map("type", "string", "enum", List.copyOf(queries.names()))),
            ending(List.copyOf(Questions.types().keySet()))),
        Map.of(
            200, "The answer",
            400, "A parameter is missing or does not fit",
            404, "There is no such query or form",
            503, "The query takes too long, or the server is busy"),
        each(Questions.types().values().toArray(String[]::new)));
  }

  private static Map<String, ?> schema(ParameterType type) {
    return switch (type) {
      case DATE -> map("type", "string", "format", "date");
      case INTEGER -> Map.of("type", "integer");
      case STRING, WORD, ACTOR, COUNTRY, PLACE, FACT -> TEXT;
    };
  }

  private static Object typed(ParameterType type, String value) {
    return type == ParameterType.INTEGER ? (Object) Integer.valueOf(value) : value;
  }

  private static Map<String, Object> document(List<Operation> operations) {
    Map<String, Object> paths = new LinkedHashMap<>();
    operations.forEach(o -> paths.put(o.path(), Map.of("get", operation(o))));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        map(
            "title",
            "Démarche",
            "version",
            "1.0.0",
            "description",
            "A graph of diplomacy as news tells it, each fact with its words. SPARQL 1.1 stands"
                + " at /kg/sparql and describes itself.",
            "license",
            map("name", "Apache-2.0", "identifier", "Apache-2.0")));
    document.put("servers", List.of(Map.of("url", "/")));
    document.put("paths", paths);
    return document;
  }

  private static Map<String, Object> operation(Operation operation) {
    Map<String, Object> told = new LinkedHashMap<>();
    String id = operation.path().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    told.put("operationId", id.isEmpty() ? "home" : id);
    told.put("tags", List.of(operation.tag()));
    told.put("summary", operation.summary());
    if (!operation.parameters().isEmpty()) {
      told.put("parameters", operation.parameters().stream().map(OpenApi::parameter).toList());
    }
    Map<String, Object> responses = new LinkedHashMap<>();
    new TreeMap<>(operation.answers())
        .forEach(
            (status, what) -> {
              Map<String, Object> response = map("description", what);
              if (status == Response.OK) {
                Map<String, Object> content = new LinkedHashMap<>();
                operation.types().forEach(type -> content.put(type, Map.of()));
                response.put("content", content);
              }
              responses.put(String.valueOf(status), response);
            });
    told.put("responses", responses);
    return told;
  }

  private static Map<String, Object> parameter(Parameter parameter) {
    return map(
        "name", parameter.name(),
        "in", parameter.in(),
        "required", parameter.required(),
        "description", parameter.description(),
        "schema", parameter.schema());
  }

  private static Set<String> each(String... values) {
    return new LinkedHashSet<>(List.of(values));
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      all.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return all;
  }
}
