package demarche.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.language.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbDaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The envoy said on Tuesday that he would leave on Friday.; said; Tuesday",
        "The envoy said on Tuesday that he would leave on Friday.; leave; Friday",
        "The envoy said on Tuesday that he would leave.; leave; none",
        "The ministry said on Tuesday that the planes had landed.; landed; Tuesday",
        "The two leaders held talks on Monday.; talks; Monday",
        "The king said in a statement on Monday that he was sad.; said; Monday",
        "The king, who had met the envoy on Monday, said he was sad.; said; none",
        "The king condemned Friday's attack.; condemned; none",
        "The king condemned Friday's attack.; attack; Friday",
        "The envoy met the king on Monday and left the city.; left; none",
        "On Monday the envoy met the king and left the city.; left; Monday",
        "Before they met, the minister spoke on Monday.; met; Monday",
      })
  void aDayIsThatOfItsVerbOrOfTheClauseBelowIt(String text, String word, String day) {
    Days days = Days.of(text);
    Sentence sentence = days.document().sentences().getFirst();
    int token = sentence.tokens().stream().map(t -> t.form()).toList().indexOf(word);
    assertEquals(
        day,
        VerbDays.of(sentence, days.sentences().getFirst(), token).map(days::words).orElse("none"),
        text);
  }
}
