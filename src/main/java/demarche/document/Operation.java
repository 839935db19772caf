package demarche.document;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A GET that the server answers, for its description.
 *
 * @param path as a template of OpenAPI, such as {@code /kg/person/{name}}
 * @param tag the group that it belongs to
 * @param summary what it gives, one sentence
 * @param parameters in their order
 * @param answers what it answers by status
 * @param types the media types of its answer with 200
 */
public record Operation(
    String path,
    String tag,
    String summary,
    List<Parameter> parameters,
    Map<Integer, String> answers,
    Set<String> types) {
  public Operation {
    parameters = List.copyOf(parameters);
  }

  /**
   * A parameter.
   *
   * @param in {@code path} or {@code query}
   * @param schema of JSON Schema
   */
  public record Parameter(
      String name, String in, boolean required, String description, Map<String, ?> schema) {}
}
