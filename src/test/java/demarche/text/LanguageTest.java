package demarche.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a text is in. */
final class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "The ministers met on Tuesday and agreed to open the crossing. | ENGLISH",
        "Xi spoke with Putin. | ENGLISH",
        "Ana Soto met Dahl in Lima. | UNKNOWN",
        "Peru's president came to Lima. | UNKNOWN",
        "UN envoy Ana Soto spoke on Monday. | UNKNOWN",
        "Ten men die in Lima. | ENGLISH",
        "The envoy of Charles de Torre left with Ana van der Meer. | ENGLISH",
        "Hun sa at Norge vil sende hjelp til Peru på mandag. | OTHER",
        "Statsminister Lind talte med Moreau mandag. | OTHER",
        "Premier Lind sprak vrijdag in Lima met Soto. | OTHER",
        "Minister Lind belde maandag met Soto over Peru. | OTHER",
        "Presiden bertemu menteri di Jakarta. | OTHER",
        "Bakan Lind, Soto ile telefonda görüştü. | OTHER",
        "Lind telefonierte am Montag mit Soto. | OTHER",
        "Soto a appelé Lind lundi. | OTHER",
        "Les ministres se sont rencontrés mardi et ont décidé de rouvrir le passage. | OTHER",
        "Die Minister trafen sich am Dienstag und einigten sich auf die Öffnung. | OTHER",
        "Los ministros se reunieron el martes y acordaron abrir el paso. | OTHER",
        "Os ministros reuniram-se na terça-feira e decidiram abrir a passagem. | OTHER",
        "I ministri si sono incontrati martedì e hanno deciso di aprire il valico. | OTHER",
        "De ministers spraken dinsdag met elkaar en het verkeer wordt hervat. | OTHER",
        "Bakanlar salı günü bir araya geldi ve geçişin açılması için anlaştı. | OTHER",
        "Para menteri bertemu pada hari Selasa dan sepakat untuk membuka jalan itu. | OTHER",
        "Министры встретились во вторник и решили открыть переход. | OTHER",
        "两国部长周二会面,同意开放口岸。 | OTHER",
        "التقى الوزراء يوم الثلاثاء واتفقوا على فتح المعبر. | OTHER",
        "Ana Moreau, Boris Lindt, Emil Hale | UNKNOWN",
        "1,234 56 | UNKNOWN",
        "~~ | UNKNOWN",
      })
  void smallWordsTell(String text, Language language) {
    assertEquals(language, Shown.LAYOUT.language(text == null ? "" : text));
  }
}
