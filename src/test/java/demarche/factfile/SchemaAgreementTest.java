package demarche.factfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import demarche.fact.ArticleFacts;
import demarche.fact.Evacuation;
import demarche.fact.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON Schema that is shipped, and what is read and written, agree. */
class SchemaAgreementTest {
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in =
        SchemaAgreementTest.class.getResourceAsStream("/demarche/ontology/fact-file.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 6, 9})
  void whateverIsWrittenIsValid(long seed) {
    Generator generator = new Generator(new Random(seed));
    for (int round = 0; round < 20; round++) {
      ArticleFacts random = generator.article();
      ArticleFacts fit =
          new ArticleFacts(
              random.article(),
              random.actors(),
              random.facts().stream().filter(SchemaAgreementTest::isWhole).toList());
      assertEquals(List.of(), faults(new String(FactFile.write(fit), StandardCharsets.UTF_8)));
    }
  }

  /** The reader leaves to the shapes what the schema can ask for: from and status. */
  private static boolean isWhole(Fact fact) {
    return !(fact instanceof Evacuation evacuation)
        || (!evacuation.from().isEmpty() && evacuation.status().isPresent());
  }

  static Stream<Path> testFactFiles() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("testFactFiles")
  void theFactFilesOfTestsAreValidAndRead(Path file) throws IOException {
    byte[] json = Files.readAllBytes(file);
    assertEquals(List.of(), faults(new String(json, StandardCharsets.UTF_8)));
    Parsed parsed = FactFile.parse(json, "here");
    assertEquals(List.of(), Told.sentences(parsed));
    assertFalse(Told.article(parsed).unread());
  }

  /** Forms that the reader takes without a word, so that the schema must not warn of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'quoted':'true'",
        "'quoted':null",
        "'date':''",
        "'via':null",
        "'targets':['a|b']",
        "'targets':'a|b'",
        "'origin':''"
      })
  void theSchemaTakesEveryFormThatIsReadWithoutAProblem(String member) {
    String json =
        ("{'article':{'id':7,'title':null,'published':'2022-02-25T10:00:00Z','body':'text'},"
                + "'facts':{'entities':[],'positions':[{'stance':'urge','topic':'t',"
                + "'evidence':'text',"
                + member
                + "}],'evacuations':[{'from':'x|y','status':'planned','present':'6,000',"
                + "'planned':6000.0,'evidence':{'start':0,'end':4}}]}}")
            .replace('\'', '"');
    assertEquals(List.of(), Told.sentences(Told.parse(json)));
    assertEquals(List.of(), faults(json));
  }

  @Test
  void theSchemaFindsAStanceThatIsNone() {
    assertTrue(
        faults(
                "{\"article\":{\"body\":\"x\"},\"facts\":{\"positions\":[{\"stance\":\"shrug\","
                    + "\"topic\":\"t\",\"evidence\":\"x\"}]}}")
            .stream()
            .anyMatch(fault -> fault.contains("stance")));
  }
}
