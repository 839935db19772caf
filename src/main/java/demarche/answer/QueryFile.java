package demarche.answer;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Reads the text of a {@code .rq} file. Header comments are optional:
 *
 * <pre>
 * # Question: Who spoke for a country?
 * # Param: country country required The country that was spoken for
 * # Param: since date optional The first day
 * # List: offices, articles
 * </pre>
 */
final class QueryFile {
  private static final Pattern HEADER =
      Pattern.compile("^#\\s*(Question|Param|List):\\s*(.*?)\\s*$", Pattern.MULTILINE);
  private static final Pattern PARAM =
      Pattern.compile("([A-Za-z]\\w*)\\s+(\\w+)\\s+(required|optional)\\s+(\\S.*)");
  private static final Pattern POSITION =
      Pattern.compile("(?i)(?:at\\s+)?\\[?line[: ]+(\\d+),\\s*col(?:umn)?[: ]+(\\d+)\\]?[:.]?\\s*");

  private final String place;
  private final String text;

  private QueryFile(String place, String text) {
    this.place = place;
    this.text = text;
  }

  /**
   * Reads a query.
   *
   * @param name what the query is called
   * @param place the file as its user knows it, for the sentence of a {@link Failure}
   * @param text the file's text
   * @throws Failure with {@link ExitCode#USAGE} where header or query have an error
   */
  static NamedQuery read(String name, String place, String text) {
    return new QueryFile(place, text).read(name);
  }

  private NamedQuery read(String name) {
    Query query = parse();
    Map<String, Optional<Node>> values = values(query);
    String question = "";
    List<Parameter> parameters = new ArrayList<>();
    Set<String> lists = new LinkedHashSet<>();
    Matcher header = HEADER.matcher(text);
    while (header.find()) {
      String content = header.group(2);
      switch (header.group(1)) {
        case "Question" -> question = content;
        case "Param" -> parameters.add(parameter(content, values));
        default -> lists.addAll(List.of(content.split("\\s*,\\s*")));
      }
    }
    return new NamedQuery(name, question, parameters, lists, query);
  }

  private Query parse() {
    try {
      return QueryFactory.create(text, Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw new Failure(ExitCode.USAGE, sentence(e), e);
    } catch (QueryException e) {
      throw new Failure(ExitCode.USAGE, place + ": no SPARQL query: " + oneLine(e), e);
    }
  }

  /** Line, column and the first of the parser's lines; the lists of what it expected are left. */
  private String sentence(QueryParseException e) {
    String said = oneLine(e);
    int line = e.getLine();
    int column = e.getColumn();
    Matcher position = POSITION.matcher(said);
    if (position.find()) {
      // The exception's own position is that of the last word that was still right.
      line = Integer.parseInt(position.group(1));
      column = Integer.parseInt(position.group(2));
      said = position.replaceAll(" ").replaceAll("\\s+", " ").strip();
    }
    String where = line > 0 ? ", line " + line + ", column " + column : "";
    return place + where + ": error in the SPARQL query: " + said;
  }

  private static String oneLine(Exception e) {
    String message = String.valueOf(e.getMessage()).strip();
    int expected = message.indexOf("Was expecting");
    String head = expected > 0 ? message.substring(0, expected) : message;
    String line = head.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() > 300 ? line.substring(0, line.offsetByCodePoints(0, 200)) + "…" : line;
  }

  private Parameter parameter(String content, Map<String, Optional<Node>> values) {
    Matcher found = PARAM.matcher(content);
    Optional<ParameterType> type =
        found.matches() ? ParameterType.named(found.group(2)) : Optional.empty();
    if (type.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          place
              + ": the header line \"# Param: "
              + content
              + "\" is not of the form \"# Param: name type required|optional description\".");
    }
    String name = found.group(1);
    Optional<Node> value = values.get(name);
    if (value == null) {
      throw new Failure(
          ExitCode.USAGE,
          place + ": the parameter " + name + " needs a line VALUES ?" + name + " { … }.");
    }
    return new Parameter(
        name,
        type.get(),
        found.group(3).equals("required"),
        value.map(QueryFile::asWritten),
        found.group(4));
  }

  private static String asWritten(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** The first value of each {@code VALUES} block of one variable. */
  private static Map<String, Optional<Node>> values(Query query) {
    Map<String, Optional<Node>> values = new LinkedHashMap<>();
    QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            if (data.getVars().size() == 1 && !data.getRows().isEmpty()) {
              Var name = data.getVars().getFirst();
              values.putIfAbsent(
                  name.getVarName(), Optional.ofNullable(data.getRows().getFirst().get(name)));
            }
            return data;
          }
        });
    return values;
  }
}
