package demarche.position;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.text.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a press release by its title (data/position/releases.tsv). */
public final class Releases {
  private record Opening(String words, Release.Kind kind) {}

  private final List<Opening> openings = new ArrayList<>();

  /** With the words that come with the program. */
  public static Releases bundled() {
    return new Releases();
  }

  private Releases() {
    Table table = Gazetteers.lexicon("position/releases.tsv", List.of("words", "kind", "example"));
    for (int row = 0; row < table.rows(); row++) {
      openings.add(
          new Opening(
              table.cell(row, 0),
              Release.Kind.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT))));
    }
    openings.sort(
        Comparator.comparingInt((Opening opening) -> opening.words().length()).reversed());
  }

  /** Whether a headline opens a press release. */
  public boolean opens(String title) {
    return opening(title).isPresent();
  }

  private Optional<Opening> opening(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    return openings.stream().filter(o -> lower.startsWith(o.words() + " ")).findFirst();
  }

  /** A turn of a transcript: each of its sentences is the speaker's. */
  static Optional<Release> spoken(ReadArticle article, int sentence) {
    return article
        .speaker(sentence)
        .filter(speaker -> article.piece(sentence).kind() == Kind.ANSWER)
        .map(speaker -> new Release(Release.Kind.SIGNED, Optional.of(speaker)));
  }

  /** What release an article is; empty for a story. */
  Optional<Release> of(ReadArticle article) {
    if (article.article().title().isEmpty()) {
      return Optional.empty();
    }
    String title = article.article().title().get();
    return opening(title)
        .map(opening -> new Release(opening.kind(), author(article.cast(), title, opening)));
  }

  /** The person named first after the opening words. */
  private static Optional<Member> author(Cast cast, String title, Opening opening) {
    Optional<Member> first = Optional.empty();
    int where = Integer.MAX_VALUE;
    for (Member member : cast.members()) {
      if (member.type() != ActorType.PERSON) {
        continue;
      }
      String family = member.name().substring(member.name().lastIndexOf(' ') + 1);
      int at = title.indexOf(family, opening.words().length());
      if (at >= 0 && at < where) {
        first = Optional.of(member);
        where = at;
      }
    }
    return first;
  }
}
