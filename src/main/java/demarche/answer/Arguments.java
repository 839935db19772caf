package demarche.answer;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.vocabulary.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.vocabulary.RDFS;

/**
 * The values of a query's parameters. They replace the {@code VALUES} blocks of the parsed query;
 * no text is put together, so no value can change what the query does.
 */
public final class Arguments {
  private final NamedQuery query;
  private final Map<String, Node> values;

  private Arguments(NamedQuery query, Map<String, Node> values) {
    this.query = query;
    this.values = Map.copyOf(values);
  }

  /**
   * Checks what a user gave.
   *
   * @param query the query
   * @param given by parameter name, as the user wrote them
   * @param base the base of the graph's IRIs
   * @throws Failure with {@link ExitCode#USAGE} for an unknown or missing parameter or a value that
   *     does not fit
   */
  public static Arguments of(NamedQuery query, Map<String, String> given, String base) {
    Map<String, Node> values = new LinkedHashMap<>();
    given.forEach(
        (name, value) -> {
          Parameter parameter =
              query
                  .parameter(name)
                  .orElseThrow(() -> refusal(query, "has no parameter " + name + "."));
          values.put(name, node(query, parameter, value, base));
        });
    for (Parameter parameter : query.parameters()) {
      if (parameter.required() && !values.containsKey(parameter.name())) {
        throw refusal(query, "needs the parameter " + parameter.name() + ".");
      }
    }
    return new Arguments(query, values);
  }

  private static Node node(NamedQuery query, Parameter parameter, String value, String base) {
    Optional<Node> node = parameter.type().read(value, base);
    return node.orElseThrow(
        () ->
            refusal(
                query,
                "cannot use \""
                    + value
                    + "\" as "
                    + parameter.name()
                    + ", which must be "
                    + parameter.type().form()
                    + "."));
  }

  private static Failure refusal(NamedQuery query, String what) {
    List<Parameter> parameters = query.parameters();
    String list =
        parameters.isEmpty()
            ? " It takes none."
            : parameters.stream()
                .map(Parameter::toString)
                .collect(Collectors.joining("; ", " Parameters: ", "."));
    return new Failure(ExitCode.USAGE, "The query " + query.name() + " " + what + list);
  }

  /** The values that were given for actors and places, by parameter name. */
  Map<String, Node> things() {
    return values.entrySet().stream()
        .filter(e -> query.parameter(e.getKey()).orElseThrow().type().isThing())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /**
   * The query with the values in place, and for each actor or place that is sought by name in a
   * query within it, those who may be meant: so the names of all need not be read. What the query
   * demands of them stands as it is, so that its answer is the same.
   */
  public Query query(Names names) {
    if (things().isEmpty()) {
      return query();
    }
    return QueryTransformOps.transform(
        query(),
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementGroup group, List<Element> elements) {
            return narrowed(elements, names);
          }
        });
  }

  /** A group, where it seeks somebody by a name that was given: among those whom that may mean. */
  private Element narrowed(List<Element> elements, Names names) {
    Optional<Var> sought = elements.stream().flatMap(e -> sought(e).stream()).findFirst();
    ElementGroup group = new ElementGroup();
    for (Element element : elements) {
      group.addElement(
          sought
              .filter(who -> element instanceof ElementData)
              .flatMap(who -> both((ElementData) element, who, names))
              .orElse(element));
    }
    return group;
  }

  /** Of a pattern that reads the name and label of something, and no more: that something. */
  private static Optional<Var> sought(Element element) {
    if (!(element instanceof ElementPathBlock block) || block.getPattern().size() != 2) {
      return Optional.empty();
    }
    TriplePath name = block.getPattern().get(0);
    TriplePath label = block.getPattern().get(1);
    boolean both =
        Terms.name.equals(name.getPredicate())
            && RDFS.label.asNode().equals(label.getPredicate())
            && name.getSubject().equals(label.getSubject())
            && name.getSubject().isVariable();
    return both ? Optional.of(Var.alloc(name.getSubject())) : Optional.empty();
  }

  /** The value of a parameter together with each of those whom it may mean. */
  private Optional<Element> both(ElementData data, Var sought, Names names) {
    if (data.getVars().size() != 1) {
      return Optional.empty();
    }
    Var name = data.getVars().getFirst();
    return Optional.ofNullable(things().get(name.getVarName()))
        .flatMap(
            value ->
                names
                    .meant(value)
                    .map(
                        meant ->
                            new ElementData(
                                List.of(name, sought),
                                meant.stream()
                                    .map(one -> BindingFactory.binding(name, value, sought, one))
                                    .toList())));
  }

  /** The query with the values in place. */
  public Query query() {
    if (values.isEmpty()) {
      return query.query();
    }
    return QueryTransformOps.transform(
        query.query(),
        new ElementTransformCopyBase() {
          @Override
          public Element transform(ElementData data) {
            return replaced(data);
          }
        });
  }

  private Element replaced(ElementData data) {
    if (data.getVars().size() != 1) {
      return data;
    }
    Var name = data.getVars().getFirst();
    Node value = values.get(name.getVarName());
    return value == null
        ? data
        : new ElementData(List.of(name), List.of(BindingFactory.binding(name, value)));
  }
}
