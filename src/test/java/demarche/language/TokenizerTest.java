package demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where tokens begin and end, and sentences. */
final class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He said: \"We won't go.\" | He said : \" We wo n't go . \"",
        "\u201CWe won\u2019t go,\u201D he said. | \u201C We wo n\u2019t go , \u201D he said .",
        "the EU's high-level talks | the EU 's high - level talks",
        "the ministers' meeting | the ministers ' meeting",
        "non-aligned states | non-aligned states",
        "U.S. and U.K. officials | U.S. and U.K. officials",
        "Mr. Kim paid $5 million. | Mr. Kim paid $ 5 million .",
        "some 1,200 people at 10:30 a.m. | some 1,200 people at 10:30 a.m.",
        "They cannot stay. | They can not stay .",
        "Kyiv\u2014the capital\u2014was hit | Kyiv \u2014 the capital \u2014 was hit",
        "(CNN) -- It began... | ( CNN ) -- It began ...",
        "the agreement ended.The envoy left. | the agreement ended . The envoy left .",
        "see www.example.org/a, or write to a@b.org. | see www.example.org/a , or write to a@b.org"
            + " .",
        "20% of AT&T | 20 % of AT&T",
        "a 10km road and 5pm | a 10 km road and 5 pm",
        "'90s music, O'Brien's | '90s music , O'Brien 's",
        "either/or | either / or",
        "Sept. 11, 9/11 | Sept. 11 , 9/11",
        "He won't. It was Russia's. | He wo n't . It was Russia 's .",
        "in 2014.The talks | in 2014 . The talks",
        "up 5%.The rest, \"yes\".She left | up 5 % . The rest , \" yes \" . She left",
        "1. Item of a list | 1. Item of a list",
        "\u202ALena Dahl\u202C of \u2068Norway\u2069. \u061CShe left | Lena Dahl of Norway . She left",
        "He left Jan. 5. He is back. | He left Jan. 5 . He is back .",
        "said Lena Dahl.\u201CIt is over.\u201D | said Lena Dahl . \u201C It is over . \u201D",
        "the Peru\u00ADvian minis\u00ADter left | the Peruvian minister left",
      })
  void textIsCutIntoTokens(String text, String tokens) {
    String found =
        Engines.bundled().analyse(text).sentences().stream()
            .flatMap(s -> s.tokens().stream())
            .map(Token::form)
            .collect(Collectors.joining(" "));
    assertEquals(tokens, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He left. She stayed. | He left. + She stayed.",
        "\u201CIt is over.\u201D said Lena Dahl. He left. | \u201CIt is over.\u201D said Lena Dahl. + He left.",
        "\u201CGo,\u201D said Lena Dahl.\u201CIt is over.\u201D He left. | \u201CGo,\u201D said Lena Dahl. +"
            + " \u201CIt is over.\u201D + He left.",
        "\"Go,\" said Lena Dahl.\"It is over.\" He left. | \"Go,\" said Lena Dahl. + \"It is over.\" +"
            + " He left.",
        "\u201CIt is over.\u201DHe left. | \u201CIt is over.\u201D + He left.",
        "\"Is it over?\" he asked. | \"Is it over?\" he asked.",
        "\"It is over.\" He left. | \"It is over.\" + He left.",
        "Mr. Kim met Gen. Park. They talked. | Mr. Kim met Gen. Park. + They talked.",
        "He lives in the U.S. She does not. | He lives in the U.S. + She does not.",
        "The U.S. Department of State agreed. | The U.S. Department of State agreed.",
        "It began at 9 a.m. in Geneva. | It began at 9 a.m. in Geneva.",
        "Talks ended. (They were long.) Both left. | Talks ended. + (They were long.) + Both left.",
        "He stopped... then went on. | He stopped... then went on.",
        "Who knows? Nobody! | Who knows? + Nobody!",
        "He let them in. Soto left. | He let them in. + Soto left.",
        "It is what we must not miss. Peru agreed. | It is what we must not miss. + Peru agreed.",
        "It is 5 in. wide and 6 ft. Long as it is. | It is 5 in. wide and 6 ft. Long as it is.",
        "He won't. She can't. | He won't. + She can't.",
        "It is plan b. She left. | It is plan b. + She left.",
        "He spoke of Plan B. The bridge is shut. | He spoke of Plan B. + The bridge is shut.",
        "She met President X. Defence Minister Lind left. | She met President X. + Defence Minister"
            + " Lind left.",
        "George W. Lind left with Ann B. Soto. | George W. Lind left with Ann B. Soto.",
      })
  void tokensAreCutIntoSentences(String text, String sentences) {
    List<Sentence> found = Engines.bundled().analyse(text).sentences();
    String joined =
        found.stream()
            .map(s -> text.substring(s.start(), s.end()))
            .collect(Collectors.joining(" + "));
    assertEquals(sentences, joined);
  }
}
