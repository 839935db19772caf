package demarche.factfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import demarche.problem.ProblemKind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads JSON bytes into a {@link Json} tree that holds only what fact files have members for. */
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

  /** Members and items of all values that are still open; those of the innermost on top. */
  private String[] names = new String[32];

  private Json[] values = new Json[32];
  private int top;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /** Where in a record a value stands; it decides which members are worth a place in memory. */
  private enum Part {
    /** The outermost object: an article, or the wrapper of one. */
    RECORD,
    ARTICLE,
    FACTS,
    /** The same, where only the stand-ins for the article's own members are asked for. */
    FACTS_SKIMMED,
    /** Inside a slot: everything counts. */
    SLOT,
    /** Nobody reads it: only its syntax counts. */
    IGNORED;

    private static final Set<String> OF_ARTICLE =
        Set.of("id", "title", "publisher", "url", "published", "body");
    private static final Set<String> OF_FACTS =
        Set.of(
            "id", "published", "entities", "offices", "positions", "communications", "evacuations");

    Part of(String member, boolean skim) {
      return switch (this) {
        case RECORD ->
            switch (member) {
              case "article" -> ARTICLE;
              case "facts" -> skim ? FACTS_SKIMMED : FACTS;
              default -> OF_ARTICLE.contains(member) ? SLOT : IGNORED;
            };
        case ARTICLE -> OF_ARTICLE.contains(member) ? SLOT : IGNORED;
        case FACTS -> OF_FACTS.contains(member) ? SLOT : IGNORED;
        case FACTS_SKIMMED -> member.equals("id") || member.equals("published") ? SLOT : IGNORED;
        case SLOT -> SLOT;
        case IGNORED -> IGNORED;
      };
    }
  }

  /**
   * The one value that the bytes hold.
   *
   * @param json UTF-8, with or without a byte order mark
   * @param skim whether to pass over the lists of facts; their syntax is checked all the same
   * @throws NotReadable where they hold no JSON value, or more than one, with the line and column
   */
  static Json read(byte[] json, boolean skim) throws NotReadable {
    try (JsonParser parser = FACTORY.createParser(json)) {
      JsonToken first = parser.nextToken();
      if (first == null) {
        throw new NotReadable(ProblemKind.EMPTY_INPUT, "holds nothing");
      }
      Json value = new JsonReader(parser).value(first, Part.RECORD, skim);
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

  private Json value(JsonToken token, Part part, boolean skim) throws IOException {
    if (part == Part.IGNORED) {
      parser.skipChildren();
      return Json.Nothing.HERE;
    }
    return switch (token) {
      case VALUE_STRING -> new Json.Text(parser.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getText());
      case VALUE_TRUE -> new Json.Truth(true);
      case VALUE_FALSE -> new Json.Truth(false);
      case START_ARRAY -> items(part == Part.SLOT ? Part.SLOT : Part.IGNORED);
      case START_OBJECT -> members(part, skim);
      default -> Json.Nothing.HERE;
    };
  }

  private Json items(Part part) throws IOException {
    int base = top;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      push("", value(token, part, false));
    }
    Json items = new Json.Items(List.of(Arrays.copyOfRange(values, base, top)));
    top = base;
    return items;
  }

  private Json members(Part part, boolean skim) throws IOException {
    int base = top;
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      Part inside = part.of(name, skim);
      Json value = value(token, inside, skim);
      if (inside != Part.IGNORED) {
        push(name, value);
      }
    }
    Json members =
        new Json.Members(
            Arrays.copyOfRange(names, base, top), Arrays.copyOfRange(values, base, top));
    top = base;
    return members;
  }

  private void push(String name, Json value) {
    if (top == values.length) {
      names = Arrays.copyOf(names, top * 2);
      values = Arrays.copyOf(values, top * 2);
    }
    names[top] = name;
    values[top++] = value;
  }
}
