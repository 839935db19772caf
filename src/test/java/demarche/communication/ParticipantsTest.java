package demarche.communication;

import static demarche.communication.CommunicationFinderTest.tells;
import static demarche.communication.CommunicationFinderTest.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.communication.CommunicationFinderTest.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who takes part: all of a list, the host, the issuer; and nobody where it is only asked. */
final class ParticipantsTest {
  private static final List<Case> TOLD =
      List.of(
          tells(
              "Q What do you seek from Mr. Lind? MR. BERG: From Mr. Lind? Q And his meeting with"
                  + " Secretary Ito on Monday was long. MR. BERG: It was. Q Why? MR. BERG: I will"
                  + " see.",
              "meeting Lind + Ito 2024-03-11"),
          tells(
              "Norwegian Foreign Minister Anna Berg issued a travel advisory on Monday.",
              "statement Anna Berg 2024-03-11"),
          tells(
              "The Norwegian Embassy in Bamako issued a travel advisory urging citizens to leave.",
              "statement Embassy of Norway, Bamako"),
          tells("A travel advisory was issued by Norway on Monday.", "statement Norway 2024-03-11"),
          tells(
              "President William Ruto has already had a briefing on it from Foreign Minister Anna"
                  + " Berg.",
              "briefing Anna Berg + William Ruto"),
          tells(
              "On a visit hosted by Indonesian President Budi Santoso, Norwegian Prime Minister"
                  + " Anna Berg called for calm.",
              "visit Anna Berg + Budi Santoso"),
          tells(
              "Norwegian Prime Minister Anna Berg is on a visit to Indonesia hosted by President"
                  + " Budi Santoso.",
              "visit Anna Berg + Indonesia + Budi Santoso"),
          tells(
              "Norwegian Prime Minister Anna Berg arrived in Jakarta on Monday on a visit hosted by"
                  + " President Budi Santoso.",
              "visit Anna Berg + Indonesia + Budi Santoso 2024-03-11"),
          tells(
              "The leaders of Kenya, Japan, and Norway will take part in a summit on Monday.",
              "meeting Kenya + Japan + Norway 2024-03-18"),
          tells(
              "The leaders of Kenya, Uganda, the United Kingdom, and the United States met on"
                  + " Monday and released the following statement.",
              "meeting Kenya + Uganda + United Kingdom + United States 2024-03-11",
              "statement Kenya + Uganda + United Kingdom + United States 2024-03-11"),
          tells(
              "NATO grew. The leaders of Kenya and Japan will take part in a NATO Summit on"
                  + " Monday.",
              "meeting Kenya + Japan + NATO 2024-03-18"),
          tells(
              "President William Ruto met with economists Paul Kagame, Anna Berg, Peter Lind, and"
                  + " John Ito of Nairobi University.",
              "meeting William Ruto + Paul Kagame",
              "meeting William Ruto + Anna Berg",
              "meeting William Ruto + Peter Lind",
              "meeting William Ruto + John Ito"),
          tells(
              "President William Ruto met John Ito, a friend of Anna Berg and Peter Lind.",
              "meeting William Ruto + John Ito"),
          tells(
              "In a call between Paul Kagame of Rwanda, Anna Berg of Norway and Peter Lind of Mali,"
                  + " the three discussed trade.",
              "call Paul Kagame + Anna Berg + Peter Lind"),
          tells(
              "Anna Berg and Director of Urban Affairs Julia Ito met with mayors from Kenya on"
                  + " Monday.",
              "meeting Anna Berg + Julia Ito + Kenya 2024-03-11"),
          tells(
              "In his call with President Paul Kagame, and his separate calls with President Luc"
                  + " Roux of Mali, and Prime Minister Mario Bianchi of Italy yesterday, President"
                  + " John Ito explained the plan.",
              "call John Ito + Paul Kagame 2024-03-14",
              "call John Ito + Luc Roux 2024-03-14",
              "call John Ito + Mario Bianchi 2024-03-14"),
          tells(
              "President William Ruto, together with Anna Berg and Peter Lind, met with Paul"
                  + " Kagame.",
              "meeting William Ruto + Anna Berg + Peter Lind + Paul Kagame"),
          tells(
              "Anna Berg, along with Peter Lind, met Paul Kagame on Monday.",
              "meeting Anna Berg + Peter Lind + Paul Kagame 2024-03-11"),
          tells(
              "Anna Berg, accompanied by Foreign Minister Peter Lind, held talks with Paul Kagame"
                  + " on Monday.",
              "meeting Anna Berg + Peter Lind + Paul Kagame 2024-03-11"),
          tells(
              "Anna Berg told the Security Council in a statement on Monday that talks had failed.",
              "statement Anna Berg + United Nations Security Council 2024-03-11"),
          tells(
              "The leaders took part in the Kenya-EU summit on Monday. Kenya and the EU agreed.",
              "meeting Kenya + European Union 2024-03-11"),
          tells(
              "The White House Office of Public Engagement, the White House Gender Policy Council,"
                  + " and the Office of the Vice President met with Anna Berg.",
              "meeting White House Office of Public Engagement + Office of the Vice President +"
                  + " White House Gender Policy Council + Anna Berg"),
          tells(
              "National Security and Intelligence Advisor Anna Berg met with Peter Lind.",
              "meeting Anna Berg + Peter Lind"),
          tells("On Monday Kenya and Rwanda met in Oslo.", "meeting Kenya + Rwanda 2024-03-11"),
          tells(
              "Canada and Norway issued travel advisories for Mali on Monday.",
              "statement Canada 2024-03-11",
              "statement Norway 2024-03-11"),
          tells(
              "President Paul Kagame received a phone call from Prime Minister Anna Berg on"
                  + " Monday.",
              "call Paul Kagame + Anna Berg 2024-03-11"),
          tells(
              "President Paul Kagame received a letter from Prime Minister Anna Berg on Monday.",
              "letter Anna Berg + Paul Kagame 2024-03-11"),
          tells("Kenya got a letter from Japan on Monday.", "letter Japan + Kenya 2024-03-11"));

  private static final List<String> NOT_TOLD =
      List.of(
          "President Paul Kagame met with students at the University of Nairobi on Monday.",
          "Prime Minister Anna Berg had a conversation with students of Harvard University.",
          "Secretary Anna Berg will take part in a moderated conversation with Peter Lind.",
          "President Paul Kagame received a call from the union to step down.",
          "President Paul Kagame received a call from Peter Lind for help.",
          "President Paul Kagame received calls from Kenya to step down.",
          "On Thursday, in Mali, the Vice President will see President Anna Berg. She will lay a"
              + " wreath. She will then meet with Governor Peter Lind.",
          "President Paul Kagame waited. In her call with him, the queen explained the plan.",
          "Norway will issue travel advisories.",
          "Q Is Mr. Lind here? MR. BERG: Mr. Lind? Q And the President's meeting with Secretary Ito"
              + " was long. MR. BERG: It was. Q His meeting with Ms. Rice? MR. BERG: I will see.",
          "The Kenyan Ministry of Health is finding gaps and developing recommendations to address"
              + " them.",
          "On a visit hosted by Norwegian President Budi Santoso, Norwegian Prime Minister Anna"
              + " Berg called for calm.",
          "Vice President Anna Berg will travel. Statement from the President: \"We are well.\"",
          "President Paul Kagame left. In a statement, the Vice President called for calm.",
          "Kenyan President William Ruto and Ugandan President Yoweri Museveni each talked about"
              + " trade.",
          "QUESTION: Good morning. The President held a press conference.\n\nMR. BERG: Yes.\n\n"
              + "QUESTION: And so?\n\nMR. BERG: I will ask.",
          "Did President William Ruto meet President Paul Kagame on Monday?",
          "\"Has President William Ruto met President Paul Kagame?\" a reporter asked.",
          "QUESTION: Did President William Ruto meet President Paul Kagame on Monday?\n\n"
              + "MR. BERG: He did not.\n\n"
              + "QUESTION: And President Paul Kagame spoke with President Yoweri Museveni, right?"
              + "\n\nMR. BERG: No.");

  @TestFactory
  Stream<DynamicTest> allWhoTakePartAreNamed() {
    return TOLD.stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.body(), () -> assertEquals(c.expected(), told(c.body()))));
  }

  @TestFactory
  Stream<DynamicTest> nobodyTakesPartInWhatIsAskedOrMeansAnother() {
    return NOT_TOLD.stream()
        .map(body -> DynamicTest.dynamicTest(body, () -> assertEquals(List.of(), told(body))));
  }

  @Test
  void whatAReporterTellsBeforeTheQuestionIsTold() {
    assertEquals(
        List.of("meeting William Ruto + Paul Kagame 2024-03-11"),
        told(
            "QUESTION: President William Ruto met President Paul Kagame on Monday. What about?"
                + "\n\nMR. BERG: Trade.\n\nQUESTION: Only trade?\n\nMR. BERG: Only trade."));
  }
}
