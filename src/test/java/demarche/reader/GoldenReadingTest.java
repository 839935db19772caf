package demarche.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import demarche.article.Article;
import demarche.fact.Actor;
import demarche.fact.ArticleFacts;
import demarche.fact.Coded;
import demarche.fact.Communication;
import demarche.fact.Count;
import demarche.fact.Evacuation;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.Position;
import demarche.factfile.FactFile;
import demarche.factfile.Inputs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Articles of ours as they come in, and all that the whole reader finds in each, a fact a line. Run
 * with {@code -Dgolden.write=true} to write the facts anew, then read every line of the difference.
 * Of a position only speaker and words are compared, for stances and holders go by learned weights.
 */
final class GoldenReadingTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/reading");
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void givesTheExpectedFacts(Path file) throws IOException {
    Reading reading = Reader.bundled().read(article(file));
    assertEquals(List.of(), reading.problems());
    String found = lines(reading.facts());
    Path expected = Path.of(file.toString().replace(".md", ".jsonl"));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  private static Article article(Path file) {
    try (Inputs inputs =
        Inputs.open(
            List.of(file.toString()),
            InputStream.nullInputStream(),
            problem -> {
              throw new AssertionError(problem);
            })) {
      var record = inputs.next();
      return FactFile.parse(record.json(), record.place()).article().orElseThrow();
    }
  }

  private static String lines(ArticleFacts facts) throws JsonProcessingException {
    List<Map<String, Object>> all = new ArrayList<>();
    facts.actors().forEach(actor -> all.add(line(actor)));
    facts.facts().forEach(fact -> all.add(line(fact)));
    StringBuilder lines = new StringBuilder();
    for (Map<String, Object> each : all) {
      lines.append(JSON.writeValueAsString(each)).append('\n');
    }
    assertTrue(!all.isEmpty());
    return lines.toString();
  }

  private static Map<String, Object> line(Actor actor) {
    return new Line("entity", actor.name()).with("type", actor.type().code()).slots();
  }

  private static Map<String, Object> line(Fact fact) {
    return switch (fact) {
      case OfficeHeld office ->
          new Line("office", office.title())
              .with("person", office.person())
              .with("of", office.of())
              .slots();
      case Position position ->
          new Line("position", position.topic()).with("speaker", position.speaker()).slots();
      case Communication talk ->
          new Line("communication", talk.kind().code())
              .with("participants", talk.participants())
              .with("date", talk.date().map(Object::toString))
              .slots();
      case Evacuation evacuation -> line(evacuation);
    };
  }

  private static Map<String, Object> line(Evacuation of) {
    return new Line("evacuation", of.status().map(Coded::code).orElse("unknown"))
        .with("organizer", of.organizers())
        .with("evacuees", of.evacuees())
        .with("from", of.from())
        .with("places", of.places())
        .with("to", of.to())
        .with("means", of.means())
        .with("present", of.present().map(Count::number))
        .with("planned", of.planned().map(Count::number))
        .with("evacuated", of.evacuated().map(Count::number))
        .with("deadline", of.deadline().map(Object::toString))
        .with("date", of.date().map(Object::toString))
        .slots();
  }

  /** A fact's slots in their order; empty ones are left out. */
  private record Line(Map<String, Object> slots) {
    Line(String kind, String value) {
      this(new LinkedHashMap<>(Map.of(kind, value)));
    }

    Line with(String slot, Object value) {
      switch (value) {
        case Optional<?> maybe -> maybe.ifPresent(there -> slots.put(slot, there));
        case List<?> several when several.isEmpty() -> {
          // Left out.
        }
        default -> slots.put(slot, value);
      }
      return this;
    }
  }
}
