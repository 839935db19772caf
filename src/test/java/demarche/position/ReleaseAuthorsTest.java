package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose a press release is, and who is only named in it. */
final class ReleaseAuthorsTest {
  @Test
  void statesThatLeadersSpeakOfAreNoAuthors() {
    assertEquals(
        List.of("G7: We reiterate our commitment to the security of Israel"),
        Told.said(
                "G7 Leaders’ Statement on the Pass",
                "We, the Leaders of the G7, deplore Iran’s attack on Israel. We reiterate our"
                    + " commitment to the security of Israel.")
            .stream()
            .filter(line -> line.contains("reiterate"))
            .toList());
  }

  @Test
  void leadersOfWhateverFromSomewhereAreNoAuthors() {
    assertEquals(
        List.of(),
        Told.said(
            "Readout of the Harbour Briefing",
            "On Tuesday, the port hosted leaders of business bodies from Georgia and Florida for a"
                + " talk on the plans of Peru and Chile. The meeting was the fourth in a series of"
                + " briefings."));
  }

  @Test
  void ofTwoOfOneFamilyTheFirstSigns() {
    List<String> all =
        Told.said(
            "Statement by President Joe Biden and First Lady Jill Biden on the Harvest",
            "Jill and I send our wishes to the farmers. The harvest is our strength. Jill Biden"
                + " knows them.");
    assertTrue(all.stream().allMatch(line -> line.startsWith("Joe Biden: ")), all.toString());
  }

  @Test
  void whoseTextGoesOnBehindALabelWithoutMarks() {
    assertEquals(
        List.of("Dora Quill: We stand ready to build it"),
        Told.said(
                "What they say",
                "Senator Hilda Marsh: “We will keep it.”\n\nLars Hale, Mayor: “We will keep it.”"
                    + "\n\nIda Falk, Director, Harbour League: “We will keep it.”\n\nDora Quill,"
                    + " President, Ferry Watch: Tonight, President Joe Biden called for a new port."
                    + "\n\n“We stand ready to build it.”")
            .stream()
            .filter(line -> line.contains("stand ready"))
            .toList());
  }

  @Test
  void whatBeginsWithAndIsNoNameOfASpeaker() {
    String body =
        "PRESIDENT BIDEN: Thank you all. The port will open.\n\nMR. HALE: We are ready for it.\n\n"
            + "PRESIDENT BIDEN: I met the crews in May.\n\nAnd Union Pacific Railroad: I was there"
            + " in June. We will build more.\n\nMR. HALE: We will help.";
    assertEquals(
        List.of("Joe Biden: We will build more"),
        Told.said("Remarks by President Biden at the Port", body).stream()
            .filter(line -> line.endsWith("We will build more"))
            .toList());
  }
}
