package demarche.position;

import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.day.DayMention;
import demarche.day.Role;
import demarche.day.VerbDays;
import demarche.language.Sentence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The day on which something was voiced: told with its cue, carried over from the same speaker's
 * words just before, or that of a signed statement. To be asked in the order of the text.
 */
final class VoicedDays {
  /** So many sentences on, a speaker still speaks on the day that was told. */
  private static final int REACH = 6;

  private record Told(LocalDate day, int sentence) {}

  private final ReadArticle article;
  private final Optional<Release> release;
  private final Map<Member, Told> told = new HashMap<>();

  VoicedDays(ReadArticle article, Optional<Release> release) {
    this.article = article;
    this.release = release;
  }

  /** The day of one position; empty where the article does not tell. */
  Optional<LocalDate> of(Attribution attribution, Optional<Member> speaker) {
    int sentence = attribution.sentence();
    Optional<LocalDate> own = own(attribution);
    if (own.isPresent()) {
      speaker.ifPresent(s -> told.put(s, new Told(own.get(), sentence)));
      return own;
    }
    if (release.isPresent()
        && release.get().kind() != Release.Kind.READOUT
        && (release.get().authors().isEmpty()
            ? speaker.isEmpty()
            : speaker.filter(release.get().authors()::contains).isPresent())) {
      return article.article().published();
    }
    Optional<Told> before = speaker.map(told::get);
    if (before.isPresent() && sentence - before.get().sentence() <= REACH) {
      told.put(speaker.get(), new Told(before.get().day(), sentence));
      return Optional.of(before.get().day());
    }
    return Optional.empty();
  }

  private Optional<LocalDate> own(Attribution attribution) {
    if (attribution.cue() < 0) {
      return Optional.empty();
    }
    Sentence of = article.document().sentences().get(attribution.sentence());
    List<DayMention> days = article.days().get(attribution.sentence());
    return VerbDays.of(of, days, attribution.cue())
        .filter(mention -> mention.role() == Role.ON)
        .flatMap(DayMention::day);
  }
}
