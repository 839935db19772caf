package demarche.reader;

import demarche.fact.Actor;
import demarche.fact.ArticleFacts;
import demarche.fact.Communication;
import demarche.fact.Count;
import demarche.fact.Evacuation;
import demarche.fact.Evidence;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.Origin;
import demarche.fact.Position;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Facts as the five tables that the scorer of annotated articles takes, straight from the reader:
 * names as the article has them, no graph between. Two columns tell the rule and the words.
 */
final class AnswerTables {
  private static final CSVFormat FORM = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private static final Map<String, String> COLUMNS =
      Map.of(
          "entities", "article,name,type",
          "offices", "article,person,title,of",
          "positions",
              "article,speaker,holder,stance,topic,addressees,targets,quoted,date,start,end,rule,"
                  + "words",
          "communications", "article,kind,participants,date,rule,words",
          "evacuations",
              "article,organizer,evacuees,from,places,to,means,present,planned,evacuated,"
                  + "deadline,date,status,rule,words");

  private final Map<String, List<List<String>>> rows = new TreeMap<>();

  AnswerTables() {
    COLUMNS.forEach(
        (table, columns) -> {
          rows.put(table, new ArrayList<>());
          rows(table).add(List.of(columns.split(",", -1)));
        });
  }

  private List<List<String>> rows(String table) {
    return rows.computeIfAbsent(table, name -> new ArrayList<>());
  }

  /**
   * Takes in an article's facts.
   *
   * @param id what the scorer calls the article
   */
  void add(String id, ArticleFacts facts) {
    for (Actor actor : facts.actors()) {
      rows("entities").add(List.of(id, actor.name(), actor.type().code()));
    }
    for (Fact fact : facts.facts()) {
      switch (fact) {
        case OfficeHeld office ->
            rows("offices").add(List.of(id, office.person(), office.title(), text(office.of())));
        case Position position -> rows("positions").add(row(id, position));
        case Communication communication -> rows("communications").add(row(id, communication));
        case Evacuation evacuation -> rows("evacuations").add(row(id, evacuation));
      }
    }
  }

  private static List<String> row(String id, Position position) {
    Evidence evidence = position.mainEvidence();
    return List.of(
        id,
        text(position.speaker()),
        text(position.holder()),
        position.stance().code(),
        position.topic(),
        joined(position.addressees()),
        joined(position.targets()),
        String.valueOf(position.quoted()),
        text(position.date()),
        String.valueOf(evidence.start()),
        String.valueOf(evidence.end()),
        text(position.origin().map(Origin::name)),
        evidence.words());
  }

  private static List<String> row(String id, Communication communication) {
    return List.of(
        id,
        communication.kind().code(),
        joined(communication.participants()),
        text(communication.date()),
        text(communication.origin().map(Origin::name)),
        communication.mainEvidence().words());
  }

  private static List<String> row(String id, Evacuation evacuation) {
    return List.of(
        id,
        joined(evacuation.organizers()),
        joined(evacuation.evacuees()),
        joined(evacuation.from()),
        joined(evacuation.places()),
        joined(evacuation.to()),
        joined(evacuation.means()),
        text(evacuation.present().map(Count::number)),
        text(evacuation.planned().map(Count::number)),
        text(evacuation.evacuated().map(Count::number)),
        text(evacuation.deadline()),
        text(evacuation.date()),
        text(evacuation.status().map(status -> status.code())),
        text(evacuation.origin().map(Origin::name)),
        evacuation.mainEvidence().words());
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String joined(List<String> values) {
    return String.join("|", values);
  }

  /** Writes the tables into a folder that is there. */
  void write(Path folder) throws IOException {
    for (Map.Entry<String, List<List<String>>> table : rows.entrySet()) {
      Path file = folder.resolve(table.getKey() + ".csv");
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
          CSVPrinter csv = new CSVPrinter(out, FORM)) {
        csv.printRecords(table.getValue());
      }
    }
  }
}
