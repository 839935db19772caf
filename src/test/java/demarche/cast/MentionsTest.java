package demarche.cast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MentionsTest {
  private static final String MEETING =
      "Chadian President Ann Lee met Norwegian Prime Minister Bo Berg in Oslo. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee thanked him. | Lee | NAME: Ann Lee",
        "The Chadian president thanked him. | president | DESCRIPTION: Ann Lee",
        "The prime minister thanked her. | minister | DESCRIPTION: Bo Berg",
        "The two leaders agreed to trade. | leaders | DESCRIPTION: Ann Lee, Bo Berg",
        "Both sides agreed to trade. | sides | DESCRIPTION: Chad, Norway",
        "Norway is a friend, she said. | she | PRONOUN: Ann Lee",
        "Chad said it would trade. | it | PRONOUN: Chad",
        "Lee and Berg said they would trade. | they | PRONOUN: Ann Lee, Bo Berg",
        "A Chadian official denied it. | official | UNNAMED: Chad",
        "Critics denied it. | Critics | UNNAMED: ''",
        "Residents of Oslo were glad. | Residents | UNNAMED: ''",
        "A spokesman for Lee denied it. | spokesman | UNNAMED: Ann Lee",
        "The Chadian government denied it. | government | NAME: Chad",
        "One woman, Eva Dahl, was glad. | woman | DESCRIPTION: Eva Dahl",
        "The leaders agreed to trade. | leaders | DESCRIPTION: Ann Lee, Bo Berg",
        "The two agreed to trade. | two | DESCRIPTION: Ann Lee, Bo Berg",
        "They agreed to trade. | They | PRONOUN: Ann Lee, Bo Berg",
        "Officials in Oslo denied it. | Officials | UNNAMED: Norway",
        "Mr. Berg thanked her. | Berg | NAME: Bo Berg",
        "Lee called Berg and thanked him for it. | him | PRONOUN: Bo Berg",
      })
  void phrasesAfterTheFirstNamingMeanTheSame(String text, String word, String meant) {
    assertEquals(meant.replace("''", "").strip(), Casts.told(MEETING + text).meant(word).strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The World Bank warned of hunger. It said so. | It | PRONOUN: World Bank",
        "Chad's Foreign Ministry denied it. The ministry was angry. | ministry"
            + " | DESCRIPTION: Ministry of Foreign Affairs of Chad",
        "Chad denied it. The country was calm. | country | DESCRIPTION: Chad",
        "A ministry spokesman in Chad spoke. He was angry. | weather | nobody",
      })
  void bodiesAndCountriesAreMeantByTheirKind(String text, String word, String meant) {
    Casts.Told told = Casts.told(text + " The weather was fine.");
    assertEquals(meant, told.meant(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eva Dahl and Ann Lee met. She was glad. | She | nobody",
        "It was raining in Chad. It is clear that nobody came. | It | nobody",
        "Chad denied it. The president of Chad, Ann Lee, praised her. | her | nobody",
        "Norway was calm. Russia vetoed it. | vetoed | nobody",
        "Eva Dahl met Ann Lee. Experts were glad, and they said so. | they | nobody",
        "France was glad. The Tupolev administration denied it. | administration | nobody",
      })
  void whereTwoFitOrNothingIsMeantThePronounMeansNobody(String text, String word, String meant) {
    assertEquals(meant, Casts.told(text).meant(word));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow rejected the plan. | Moscow | NAME: Russia",
        "He lives in Moscow. | Moscow | NAME: Moscow",
        "Talks between Moscow and Kyiv failed. | Kyiv | NAME: Ukraine",
        "She flew from Moscow to Kyiv. | Kyiv | NAME: Kyiv",
        "The minister accused Tehran of lying. | Tehran | NAME: Iran",
      })
  void aCapitalThatActsIsItsCountry(String text, String word, String meant) {
    assertEquals(meant, Casts.told(text).meant(word));
  }
}
