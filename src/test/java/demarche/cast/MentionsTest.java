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
        "Norway accused Sweden. The country was calm. | country | DESCRIPTION: Norway",
        "France and Italy spoke. France was angry. The country left. | country"
            + " | DESCRIPTION: France",
        "Peru and Chile were angry. Kenya urged both sides to talk. | sides"
            + " | DESCRIPTION: Peru, Chile",
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
        "Kenya was glad. Peru urged both sides to talk. | sides | nobody",
        "It was raining in Chad. It is clear that nobody came. | It | nobody",
        "Chad denied it. The president of Chad, Ann Lee, praised her. | her | nobody",
        "Norway was calm. Russia vetoed it. | vetoed | nobody",
        "Eva Dahl met Ann Lee. Experts were glad, and they said so. | they | nobody",
        "France was glad. The Tupolev administration denied it. | administration | nobody",
        "Peru and Chile signed it. The country was glad. | country | nobody",
        "Talks between Kenya and Ghana failed. The country was glad. | country | nobody",
        "Peru's Foreign Ministry and Chile's Foreign Ministry spoke. The ministry was glad."
            + " | ministry | nobody",
        "The Kenyan embassy and the Ghanaian embassy shut. The embassy was glad. | embassy |"
            + " nobody",
        "Kenya's president, Ann Lund, and Ghana's president, Joe Berg, met. The president was glad."
            + " | president | nobody",
        "The president of Kenya and the president of Ghana met. The president was glad."
            + " | president | nobody",
        "Bill Clinton and Hillary Clinton came to Oslo. Clinton was glad. | Clinton | nobody",
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bill Clinton met Hillary Clinton. Mrs. Clinton was glad. | Clinton | Hillary Clinton",
        "President Jan Moreno met Prime Minister Leo Moreno. President Moreno was glad."
            + " | Moreno | Jan Moreno",
        "Hillary Clinton spoke. Clinton warned Iran. Bill Clinton was ill. | warned | nobody",
        "Hillary Clinton spoke. Clinton left. Bill Clinton was ill. Clinton wept."
            + " | Clinton | nobody",
        "Jan Moreno sent Rosa Moreno to Oslo. Jan Moreno thanked her. | her | Rosa Moreno",
        "Jan Moreno spoke. Rosa Moreno, his wife, was ill. | his | Jan Moreno",
        "Adel al-Lundi spoke. \"Iran must stop,\" Lundi said. | Lundi | Adel al-Lundi",
        "Luc Le Brun came. \"We will not leave,\" Le Brun said. | Brun | Luc Le Brun",
        "Charles de la Cruz spoke. \"We wait,\" De la Cruz said. | Cruz | Charles de la Cruz",
        "Michael Jordan came to Oslo. Jordan was glad. | Jordan | Michael Jordan",
        "Michael Jordan came to Oslo. Talks in Jordan failed. | Jordan | Jordan",
        "President Jan Lund and Vice President Eva Dahl spoke. The president was glad."
            + " | president | Jan Lund",
        "Minister Ana Soto met her Russian counterpart Ivan Orlov. Her counterpart was glad."
            + " | counterpart | Ivan Orlov",
      })
  void ofSeveralWhoFitTheOneIsMeantForWhomTheWordsSpeak(String text, String word, String meant) {
    String found = Casts.told(text).meant(word);
    assertEquals(meant, found.substring(found.indexOf(':') + 1).strip());
  }
}
