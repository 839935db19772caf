package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Speakers whom the order of words tells, or the body of which they are a part. */
final class SpeakersApartTest {
  private record Case(String body, String speaker) {}

  private static final List<Case> CASES =
      List.of(
          new Case(
              "Mayor Osman Bektas, whose town the road crosses, regretted that nobody had asked.",
              "Osman Bektas"),
          new Case(
              "Ilkay Demir, who was nine when the dam broke, begged the hall to listen.",
              "Ilkay Demir"),
          new Case(
              "Saturday's closing of the bridge was a mistake, said the Commonwealth's chair for"
                  + " May, Grace Oduya.",
              "Grace Oduya"),
          new Case("Minister Pak Hye-won told lawmakers that the pass was shut.", "Pak Hye-won"),
          new Case("The Commonwealth's secretariat voiced deep concern.", "Commonwealth"),
          new Case(
              "The Union of Bakers of Georgia met on Monday. The ovens will be cold by May, its"
                  + " chairman predicted.",
              "Union of Bakers of Georgia"),
          new Case(
              "The Red Crescent Society of Azerbaijan sent tents. The roads were shut, the society"
                  + " said.",
              "Red Crescent Society of Azerbaijan"),
          new Case(
              "The UN Security Council adopted a resolution on Monday. The text calls on all sides"
                  + " to stop.",
              "United Nations Security Council"),
          new Case("Delhi promised another loan for fuel.", "India"),
          new Case("Australia sent a note on Monday. Canberra was dismayed by the vote.", "Australia"),
          new Case(
              "Peru's fisheries ministry spokesperson, Ana Quispe, disputed every part of it.",
              "Ana Quispe"),
          new Case(
              "The Council of Europe's rights commissioner, Marit Lund, called for quick access.",
              "Marit Lund"),
          new Case("\"Quieter is not quiet,\" cautions its seismologist Nadia Osei.", "Nadia Osei"),
          new Case("The World Food Programme said that the tents had come.", "World Food Programme"),
          new Case("The dam was safe, said defence spokesman Jean-Luc Barrot.", "Jean-Luc Barrot"),
          new Case("Some who were on the ferry said that it had been full.", "?"),
          new Case(
              "The defence minister, Ottoline Farr, said:\n\n\"The crew had broken no rule of the"
                  + " port.\"",
              "Ottoline Farr"),
          new Case("A strike would ruin the harvest, a farmer from the hills said.", "?"));

  @TestFactory
  Stream<DynamicTest> theLastWordsHaveTheirSpeaker() {
    return CASES.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.body(), () -> assertEquals(c.speaker(), lastSpeaker(c.body()))));
  }

  private static String lastSpeaker(String body) {
    List<Attribution> found = Told.attributions("", body);
    return found.getLast().voice() instanceof Voice.Known known ? Told.name(known) : "?";
  }

  @Test
  void everyPartSpeaksForItsBody() {
    Table table = Gazetteers.lexicon("position/parts.tsv", List.of("noun", "example"));
    List<String> wrong = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      String body = "The African Union's " + table.cell(row, 0) + " said that the dam was safe.";
      if (!Told.lines(body).equals(List.of("report-verb African Union: the dam was safe"))) {
        wrong.add(body + " " + Told.lines(body));
      }
    }
    assertEquals(List.of(), wrong);
  }
}
