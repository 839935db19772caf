package demarche.position;

import static org.junit.jupiter.api.Assertions.assertEquals;

import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.fact.Position;
import demarche.lexicon.Lexicon;
import demarche.stance.StanceQuestion.Party;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may stand behind what somebody says, and the plain cases that the weights must get right. */
final class HoldersTest {
  private static List<String> candidates(String body) {
    ReadArticle read = Told.understood("", body);
    Attribution first = Told.attributions("", body).getFirst();
    return holders(read).candidates(speaker(first), first, first.contents().getFirst()).stream()
        .map(candidate -> candidate.member().name())
        .toList();
  }

  private static Holders holders(ReadArticle read) {
    return new Holders(
        read,
        new QuotedTokens(read),
        Lexicon.bundled(),
        new HolderModel(),
        new Principals(read, Optional.empty()));
  }

  private static Member speaker(Attribution attribution) {
    return attribution.voice() instanceof Voice.Known known
        ? known.members().getFirst()
        : new Member("nobody", demarche.fact.ActorType.PERSON, Optional.empty());
  }

  private static Party party(String body) {
    ReadArticle read = Told.understood("", body);
    Attribution first = Told.attributions("", body).getFirst();
    return holders(read)
        .party(Optional.of(speaker(first)), first.sentence(), first.contents().getFirst());
  }

  private static String holder(String body) {
    Position first = Told.positions("", body).getFirst();
    return first.holder().orElse("nobody");
  }

  @Test
  void whoHoldsAnOfficeMaySpeakForItsCountry() {
    assertEquals(
        List.of("Kenya"), candidates("Kenyan President William Baro said that the road was shut."));
  }

  @Test
  void aBodyMaySpeakForItsCountry() {
    assertEquals(
        List.of("Kenya"), candidates("Kenya's foreign ministry said that the road was shut."));
  }

  @Test
  void oneWithoutAnOfficeSpeaksForNobodyElse() {
    assertEquals(List.of(), candidates("William Baro told Reuters that the road was shut."));
  }

  @Test
  void whoDoesWhatIsSaidMayHoldIt() {
    assertEquals(
        List.of("Kenya", "Uganda"),
        candidates("Kenyan President William Baro said that Uganda would open the border."));
  }

  @Test
  void aCountrySpeaksForItself() {
    assertEquals(List.of(), candidates("Kenya said that the road was shut."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya | Kenyan President William Baro said that Kenya was ready to host the talks.",
        "Kenya | \"We will host the talks,\" Kenyan government spokesman William Baro said.",
        "William Baro | \"I will go home,\" Kenyan President William Baro said.",
        "William Baro | \"My wife is ill,\" farmer William Baro said.",
        "Kenya | Kenya said that the road was shut.",
      })
  void plainCases(String expected, String body) {
    assertEquals(expected, holder(body));
  }

  @Test
  void theSubjectIsTheSpeakerTheSpeakersSideOrAnother() {
    assertEquals(Party.SPEAKER, party("\"I will go home,\" Kenyan President William Baro said."));
    assertEquals(Party.OWN, party("\"We will go home,\" Kenyan President William Baro said."));
    assertEquals(
        Party.OWN, party("Kenyan President William Baro said that Kenya would host the talks."));
    assertEquals(
        Party.OTHER, party("Kenyan President William Baro said that Uganda would go home."));
    assertEquals(
        Party.UNKNOWN, party("Kenyan President William Baro said that the road was shut."));
  }

  @Test
  void whoSignsAGovernmentsReleaseSpeaksForItsCountry() {
    ReadArticle read = Told.understood("Statement by Minister Ana Soto", "The pass will open.");
    ReadArticle published =
        new ReadArticle(
            new demarche.article.Article(
                "a",
                read.article().title(),
                Optional.of("Ministry of Foreign Affairs of China"),
                Optional.empty(),
                read.article().published(),
                read.article().body()),
            read.offsets(),
            read.text(),
            read.document(),
            read.trees(),
            read.cast(),
            read.days(),
            read.pieces(),
            read.speakers());
    Optional<Release> release = Releases.bundled().of(published);
    Member author = release.orElseThrow().authors().getFirst();
    assertEquals(
        Optional.of("China"), new Principals(published, release).of(author).map(Member::name));
  }
}
