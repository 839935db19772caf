package demarche.page;

import demarche.answer.NamedQuery;
import demarche.answer.Parameter;
import demarche.answer.ParameterType;
import demarche.document.Question;
import demarche.document.QuestionPages;
import demarche.document.Questions;
import demarche.document.Selection;
import demarche.exchange.Addresses;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.store.GraphStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** The named queries as pages: a form, the answer as a table, the query itself. */
public final class QuestionsPage implements QuestionPages {
  /** How many rows a page shows; the data hold all. */
  private static final int MOST = 500;

  /** How long an address may be that opens a query. */
  private static final int LONGEST = 7000;

  private static final Map<String, String> TITLES =
      Map.of(
          "csv", "CSV",
          "json", "JSON",
          "tsv", "TSV",
          "xml", "XML",
          "rq", "SPARQL");

  private final GraphStore store;
  private final Templates templates;
  private final Addresses addresses;

  /**
   * @param store the graph, for the labels of what an answer holds
   * @param templates what pages are filled into
   * @param addresses where its things stand
   */
  public QuestionsPage(GraphStore store, Templates templates, Addresses addresses) {
    this.store = store;
    this.templates = templates;
    this.addresses = addresses;
  }

  @Override
  public Response all(Request request, List<NamedQuery> queries) {
    return templates.page(
        "questions.ftlh",
        Map.of(
            "questions",
            queries.stream().map(query -> question(query, Map.of())).toList(),
            "data",
            List.of(Shown.data("application/json", "JSON", Questions.PATH))));
  }

  @Override
  public Response one(Request request, int status, Question question) {
    Map<String, Object> model = new HashMap<>(question(question.named(), question.given()));
    boolean asked = question.answer().isPresent();
    model.put("asked", asked);
    model.put("problem", question.problem());
    model.put("sparql", question.sparql());
    model.put("editor", editor(question.sparql()));
    model.put("data", asked ? downloads(question) : List.of());
    model.put("hints", question.hints());
    question.answer().ifPresent(answer -> model.putAll(table(question.named(), answer)));
    Response page = templates.page(status, "question.ftlh", model);
    return question
        .answer()
        .filter(answer -> answer.isCut() || answer.rows().size() > MOST)
        .map(answer -> page.truncated(Math.min(MOST, answer.rows().size())))
        .orElse(page);
  }

  private static Map<String, Object> question(NamedQuery query, Map<String, String> given) {
    List<Map<String, Object>> fields = new ArrayList<>();
    for (Parameter parameter : query.parameters()) {
      fields.add(
          Map.of(
              "name", parameter.name(),
              "id", query.name() + "-" + parameter.name(),
              "label", parameter.description(),
              "kind", input(parameter.type()),
              "hint", hint(parameter),
              "required", parameter.required(),
              "value", given.getOrDefault(parameter.name(), "")));
    }
    return Map.of(
        "name", query.name(),
        "question", query.question(),
        "address", Questions.address(query.name(), "", List.of()),
        "fields", fields);
  }

  private static String input(ParameterType type) {
    return switch (type) {
      case DATE -> "date";
      case INTEGER -> "number";
      case STRING, WORD, ACTOR, COUNTRY, PLACE, FACT -> "text";
    };
  }

  private static String hint(Parameter parameter) {
    return parameter
        .value()
        .map(value -> (parameter.required() ? "such as " : "if empty: ") + value)
        .orElse(parameter.required() ? "" : "may be empty");
  }

  private static List<Map<String, String>> downloads(Question question) {
    List<Map<String, String>> downloads = new ArrayList<>();
    Questions.types()
        .forEach(
            (suffix, type) -> {
              if (TITLES.containsKey(suffix)) {
                downloads.add(
                    Shown.data(
                        type,
                        TITLES.getOrDefault(suffix, suffix),
                        Questions.address(question.named().name(), suffix, question.values())));
              }
            });
    return downloads;
  }

  /** The address that opens a query in the editor; without its indents where it is long. */
  private static String editor(String sparql) {
    String whole = Addresses.with("/query", List.of(Map.entry("query", sparql)));
    return whole.length() <= LONGEST
        ? whole
        : Addresses.with(
            "/query", List.of(Map.entry("query", sparql.replaceAll("(?m)^[ \\t]+", ""))));
  }

  private Map<String, Object> table(NamedQuery query, Selection answer) {
    List<String> columns = answer.columns().stream().map(Var::getVarName).toList();
    List<List<Map<String, Object>>> rows =
        store.read(
            data -> {
              CellLinks links = new CellLinks(data, addresses);
              return answer.rows().stream()
                  .limit(MOST)
                  .map(row -> cells(query, answer.columns(), row, links))
                  .toList();
            });
    int found = answer.rows().size();
    return Map.of(
        "columns", columns.stream().map(Shown::words).toList(),
        "rows", rows,
        "found", found,
        "cut", answer.isCut(),
        "shown", rows.size());
  }

  private static List<Map<String, Object>> cells(
      NamedQuery query, List<Var> columns, Binding row, CellLinks links) {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (Var column : columns) {
      Node cell = row.get(column);
      String name = column.getVarName();
      cells.add(
          Map.of(
              "values",
              cell == null ? List.of() : links.of(name, cell, query.listColumns().contains(name)),
              "style",
              cell != null && isNumber(cell) ? "number" : name.startsWith("day") ? "day" : "",
              "isWords",
              name.startsWith("words")));
    }
    return cells;
  }

  private static boolean isNumber(Node cell) {
    if (!cell.isLiteral()) {
      return false;
    }
    RDFDatatype type = cell.getLiteralDatatype();
    return type.getURI().matches(".*#(integer|decimal|double|int|long)");
  }
}
