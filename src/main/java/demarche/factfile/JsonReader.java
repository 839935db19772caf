package demarche.factfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import demarche.problem.ProblemKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads JSON bytes into a {@link Json} tree. */
final class JsonReader {
  /** Deeper nesting is refused: reading is recursive, and no article nests deeper than ten. */
  static final int DEEPEST = 500;

  /** The longest text in UTF-16 units; a novel has a million. */
  static final int LONGEST_TEXT = 20_000_000;

  private static final int LONGEST_NAME = 50_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  // Numbers stay text here, so that no length of theirs can hurt.
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * The one value that the bytes hold.
   *
   * @param json UTF-8, with or without a byte order mark
   * @throws NotReadable where they hold no JSON value, or more than one, with the line and column
   */
  static Json read(byte[] json) throws NotReadable {
    return read(json, null);
  }

  /**
   * The same, passing over what a member of the outermost object holds in lists and objects.
   *
   * @param skimmed the name of that member
   */
  static Json skim(byte[] json, String skimmed) throws NotReadable {
    return read(json, skimmed);
  }

  private static Json read(byte[] json, @Nullable String skimmed) throws NotReadable {
    try (JsonParser parser = FACTORY.createParser(json)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new NotReadable(ProblemKind.EMPTY_INPUT, "holds nothing");
      }
      JsonReader reader = new JsonReader(parser);
      Json value = reader.value(first, skimmed);
      if (parser.nextToken() != null) {
        throw new NotReadable(
            ProblemKind.NOT_JSON,
            "is not JSON: more text after its end"
                + JsonFault.position(json, parser.currentTokenLocation()));
      }
      return value;
    } catch (JsonProcessingException e) {
      throw JsonFault.of(json, e);
    } catch (IOException e) {
      throw new NotReadable(ProblemKind.NOT_JSON, "is not JSON: its characters are not UTF-8");
    }
  }

  private Json value(JsonToken token, @Nullable String skimmed) throws IOException {
    return switch (token) {
      case VALUE_STRING -> new Json.Text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getText());
      case VALUE_TRUE -> new Json.Truth(true);
      case VALUE_FALSE -> new Json.Truth(false);
      case START_ARRAY -> items();
      case START_OBJECT -> members(skimmed);
      default -> Json.Nothing.HERE;
    };
  }

  private Json items() throws IOException {
    List<Json> values = new ArrayList<>(4);
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      values.add(value(token, null));
    }
    return new Json.Items(values);
  }

  private Json members(@Nullable String skimmed) throws IOException {
    List<String> names = new ArrayList<>(12);
    List<Json> values = new ArrayList<>(12);
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      names.add(name);
      values.add(name.equals(skimmed) ? skimmedValue(token) : value(token, null));
    }
    return new Json.Members(names, values);
  }

  /** A value whose own lists and objects are passed over; their syntax is still checked. */
  private Json skimmedValue(JsonToken first) throws IOException {
    if (first != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return first == JsonToken.START_ARRAY ? Json.Nothing.HERE : value(first, null);
    }
    List<String> names = new ArrayList<>();
    List<Json> values = new ArrayList<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      names.add(name);
      if (token.isStructStart()) {
        parser.skipChildren();
        values.add(Json.Nothing.HERE);
      } else {
        values.add(value(token, null));
      }
    }
    return new Json.Members(names, values);
  }
}
