package demarche.answer;

import java.util.Optional;

/**
 * A parameter of a query. In the query's text it stands as {@code VALUES ?name { value }}.
 *
 * @param name the variable's name
 * @param type what it holds
 * @param required whether a user must give it; then the value in the text is only an example
 * @param value the value in the text, written as a user would write it; empty for {@code UNDEF},
 *     which means no limit
 * @param description what it does, for people
 */
public record Parameter(
    String name, ParameterType type, boolean required, Optional<String> value, String description) {

  /** The parameter on one line. */
  @Override
  public String toString() {
    String kind =
        required
            ? value.map(v -> "required, such as " + v).orElse("required")
            : value.map(v -> "default " + v).orElse("optional");
    return name + " (" + type.code() + ", " + kind + "): " + description;
  }
}
