package demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of a sentence and their lemmas. */
final class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "The summit was postponed., postponed, postpone",
    "Officials cancelled the visit., cancelled, cancel",
    "He repeated the offer., repeated, repeat",
    "She rebuked the envoy., rebuked, rebuke",
    "They said nothing., said, say",
    "Both countries agreed., countries, country",
    "The men left., men, man",
    "The planes crashed., planes, plane",
    "They have begun talks., begun, begin",
    "It was the worst crisis., was, be",
    "He is vetoing the bill., vetoing, veto",
    "They stopped., stopped, stop",
    "They have ended the visit., ended, end",
    "The envoy followed them., followed, follow",
    "She provided a map., provided, provide",
    "The tree shed its leaves., shed, shed",
    "She carries a letter., carries, carry",
    "The Netherlands voted., Netherlands, Netherlands",
    "It won't help., n't, not",
  })
  void wordsHaveTheirLemmas(String text, String form, String lemma) {
    String found =
        Engines.bundled().analyse(text).sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .filter(t -> t.form().equals(form))
            .map(Token::lemma)
            .findFirst()
            .orElse("no such token");
    assertEquals(lemma, found);
  }
}
