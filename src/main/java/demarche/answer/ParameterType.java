package demarche.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What a parameter of a query holds, and how a value is read from a command line. */
public enum ParameterType {
  /** Any text. */
  STRING("a text"),
  /** A word or words in a row, as they stand in a topic. */
  WORD("a word"),
  /** A name, label or IRI of a person, an organization, a country or a place. */
  ACTOR("a name or an IRI"),
  /** A name, label or IRI of a country. */
  COUNTRY("a name or an IRI"),
  /** A name, label or IRI of a place or a country. */
  PLACE("a name or an IRI"),
  /** The IRI of a fact. */
  FACT("the IRI of a fact"),
  /** A full day. */
  DATE("a day such as 2022-02-25"),
  /** A whole number. */
  INTEGER("a whole number");

  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}");
  private static final Pattern FULL_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern ABSOLUTE = Pattern.compile("(?:https?|urn):[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern RELATIVE =
      Pattern.compile("(?:person|organization|country|place|actor)/[^\\s<>\"{}|\\\\^`]+");

  private static final Pattern FACT_PATH = Pattern.compile("fact/[0-9a-f]+(-[0-9]+)?");

  private final String form;

  ParameterType(String form) {
    this.form = form;
  }

  /** The name in header comments. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a value looks like, to follow "must be". */
  public String form() {
    return form;
  }

  /** The type of a name in a header comment; empty for an unknown name. */
  public static Optional<ParameterType> named(String code) {
    for (ParameterType type : values()) {
      if (type.code().equals(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Whether a value names an actor or a place. */
  public boolean isThing() {
    return this == ACTOR || this == COUNTRY || this == PLACE;
  }

  /**
   * Reads a value.
   *
   * @param value as a user writes it
   * @param base the base of the graph's IRIs, for a thing given as {@code person/…} or {@code
   *     fact/…}
   * @return an RDF term; empty where the value does not fit the type
   */
  public Optional<Node> read(String value, String base) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    return switch (this) {
      case STRING, WORD -> Optional.of(NodeFactory.createLiteralString(value));
      case ACTOR, COUNTRY, PLACE -> Optional.of(thing(value.strip(), base));
      case FACT -> fact(value.strip(), base);
      case DATE -> day(value.strip());
      case INTEGER ->
          WHOLE.matcher(value.strip()).matches()
              ? Optional.of(
                  NodeFactory.createLiteralDT(
                      Long.toString(Long.parseLong(value.strip())), XSDDatatype.XSDinteger))
              : Optional.empty();
    };
  }

  private static Node thing(String value, String base) {
    String bare =
        value.startsWith("<") && value.endsWith(">")
            ? value.substring(1, value.length() - 1)
            : value;
    if (ABSOLUTE.matcher(bare).matches()) {
      return NodeFactory.createURI(bare);
    }
    return RELATIVE.matcher(bare).matches()
        ? NodeFactory.createURI(base + bare)
        : NodeFactory.createLiteralString(value);
  }

  private static Optional<Node> fact(String value, String base) {
    if (FACT_PATH.matcher(value).matches()) {
      return Optional.of(NodeFactory.createURI(base + value));
    }
    return ABSOLUTE.matcher(value).matches()
        ? Optional.of(NodeFactory.createURI(value))
        : Optional.empty();
  }

  private static Optional<Node> day(String value) {
    if (!FULL_DAY.matcher(value).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
