package demarche.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.language.Sentence;
import demarche.language.Token;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbDaysTest {

  private static String day(String text, String word, boolean event) {
    Days days = Days.of(text);
    Sentence sentence = days.document().sentences().getFirst();
    List<DayMention> mentions = days.sentences().getFirst();
    int token = sentence.tokens().stream().map(Token::form).toList().indexOf(word);
    Optional<DayMention> day =
        event
            ? VerbDays.ofEvent(sentence, mentions, token)
            : VerbDays.of(sentence, mentions, token);
    return day.map(days::words).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy said on Tuesday that he would leave on Friday.; said; Tuesday",
        "The envoy said on Tuesday that he would leave on Friday.; leave; Friday",
        "The ministry said on Tuesday that the planes had landed.; landed; Tuesday",
        "The two leaders held talks on Monday.; talks; Monday",
        "The king said in a statement on Monday that he was sad.; said; Monday",
        "The king said in a statement issued on Monday that he was sad.; said; Monday",
        "The king spoke of peace in Monday's speech.; spoke; Monday",
        "Speaking on Monday, the king said he was sad.; said; Monday",
        "The king, who had met the envoy on Monday, said he was sad.; said; none",
        "The king condemned Friday's attack.; condemned; none",
        "The king condemned Friday's attack.; attack; Friday",
        "The king attended a meeting held on Monday.; attended; Monday",
        "The king welcomed a ceasefire announced on Monday.; welcomed; none",
        "The envoy met the king on Monday and left the city.; left; Monday",
        "The envoy met the king on Monday and will leave the city.; leave; none",
        "The envoy met the king on Monday and the queen left the city.; left; none",
        "On Monday the envoy met the king and the queen left the city.; left; Monday",
        "Before they met, the minister spoke on Monday.; met; Monday",
        "The envoy is to leave on Friday.; is; Friday",
        "The envoy met the king on Monday or on Tuesday.; met; none",
      })
  void aDayIsThatOfItsVerbOrOfTheClauseAboveIt(String text, String word, String day) {
    assertEquals(day, day(text, word, false), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The ministry said on Tuesday that the planes had landed.; landed; none",
        "The ministry said on Tuesday that the planes had landed on Monday.; landed; Monday",
        "The two agreed on Monday to meet in Rome.; meet; none",
        "The planes began to land on Monday.; began; none",
        "The planes, the ministry said on Tuesday, have landed.; landed; none",
      })
  void theDayOfAReportIsNotThatOfTheEvent(String text, String word, String day) {
    assertEquals(day, day(text, word, true), text);
  }
}
