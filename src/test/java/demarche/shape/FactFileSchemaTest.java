package demarche.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which fact files the JSON Schema takes, and what it finds in those that it does not. */
class FactFileSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ClassPathFiles.text("/demarche/ontology/fact-file.schema.json"));

  private static final String FACTS =
      """
      {"article": {"id": "zenda", "title": "Ships leave", "publisher": null, "url": "", "published": "1994-03-11",
         "body": "Ruritania asked Graustark to keep the harbour open.", "licence": "CC0"},
       "facts": {"id": "zenda", "published": "1994-03-11",
         "entities": [
           {"name": "Ruritania", "type": "Country", "mentions": [{"start": 0, "end": 9}]},
           {"name": "League of Crowns", "type": "Organization", "kind": "intergovernmental organization", "of": null}],
         "offices": [{"person": "Ada Quill", "title": "queen", "of": "Ruritania", "evidence": "Ruritania asked"}],
         "positions": [
           {"speaker": "Ruritania", "holder": null, "stance": "urge", "topic": "to keep the harbour open",
            "addressees": "Graustark|League of Crowns", "targets": ["Graustark"], "via": "", "quoted": false,
            "date": null, "time": "last week",
            "evidence": ["Ruritania asked", {"start": 10, "end": 25, "slots": ["addressees"]}],
            "origin": {"kind": "language model", "name": "reader"}},
           {"stance": "assert", "topic": "harbour", "evidence": {"words": "the harbour", "slots": "topic|speaker"},
            "origin": "reader"}],
         "communications": [
           {"kind": "statement", "participants": ["Ruritania"], "date": "", "evidence": "Ruritania asked"}],
         "evacuations": [
           {"organizer": null, "evacuees": ["local"], "from": "Graustark", "places": [], "to": "", "means": ["sledge"],
            "present": 0, "presentQualifier": "about", "planned": "1,200", "deadline": "1994-03-12", "status": "planned",
            "evidence": "Ruritania asked"}]}}
      """;

  @Test
  void aFileWithEveryFormOfEverySlotIsValid() {
    assertEquals(List.of(), faults(FACTS));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFileOfTheSampleIsValid(Path file) throws IOException {
    assertEquals(List.of(), faults(Files.readString(file)));
  }

  static List<Path> samples() {
    return ClassPathFiles.files("/demarche/data/sample").stream()
        .filter(file -> file.toString().endsWith(".json"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"article\": {\"body\": \"Some text.\"}}",
        "{\"id\": 7, \"published\": \"1994-03-11T08:00:00Z\", \"body\": \"Some text.\"}",
        "{\"article\": {\"body\": \"Some text.\"}, \"facts\": null}",
        "{\"article\": {\"body\": \"Some text.\"}, \"facts\": {\"positions\": null}}",
        "{\"body\": \"Some text.\"}",
        "{\"id\": \"a\", \"title\": null, \"published\": \"1994-03-11\", \"body\": \"Some text.\","
            + " \"kind\": \"diplomacy\"}"
      })
  void anArticleWithoutFactsIsValid(String file) {
    assertEquals(List.of(), faults(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "{\"article\": {\"id\": \"a\"}}", "{\"body\": \"\"}"})
  void whatHasNoBodyIsNoFactFile(String file) {
    assertFalse(faults(file).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"stance\": \"urge\" -> \"stance\": \"ponder\"",
        "\"stance\": \"urge\", -> ",
        "\"topic\": \"harbour\" -> \"topic\": \" \"",
        "\"title\": \"queen\" -> \"title\": null",
        "\"kind\": \"statement\" -> \"kind\": \"wink\"",
        "\"participants\": [\"Ruritania\"] -> \"participants\": []",
        "\"status\": \"planned\" -> \"status\": \"hoped for\"",
        "\"present\": 0 -> \"present\": -1",
        "\"present\": 0 -> \"present\": 0.5",
        "\"deadline\": \"1994-03-12\" -> \"deadline\": \"March 1994\"",
        "\"quoted\": false -> \"quoted\": \"no\"",
        "\"type\": \"Country\" -> \"type\": \"Kingdom\"",
        "\"kind\": \"language model\" -> \"kind\": \"owl\"",
        "\"slots\": [\"addressees\"] -> \"slots\": [\"mood\"]",
        "{\"start\": 10, \"end\": 25, -> {\"start\": 10,",
        "\"of\": \"Ruritania\", \"evidence\": \"Ruritania asked\" -> \"of\": \"Ruritania\"",
        "\"of\": \"Ruritania\", \"evidence\": \"Ruritania asked\" -> \"evidence\": []"
      })
  void oneFaultIsFound(String change) {
    String[] fromTo = change.split(" -> ", 2);
    String broken = FACTS.replace(fromTo[0], fromTo[1]);

    assertFalse(broken.equals(FACTS), "nothing was changed");
    assertFalse(faults(broken).isEmpty());
  }

  private static List<Error> faults(String file) {
    return SCHEMA.validate(file, InputFormat.JSON);
  }
}
