package demarche.position;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.text.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Tells a press release by its title (data/position/releases.tsv), by those who open it ("We, A and
 * B,") or by the voice of a ministry ("our Embassy").
 */
public final class Releases {
  private record Opening(String words, Release.Kind kind) {}

  /** An opening in a headline, and where its words end. */
  private record Opened(Opening opening, int end) {}

  private static final Set<String> JOINT = WordGroups.of("position", "joint");
  private static final Predicate<ActorType> PEOPLE = ActorType.PERSON::equals;

  private final List<Opening> openings = new ArrayList<>();
  private final Set<String> occasions =
      Gazetteers.words("position/told-occasions.tsv", "noun", "example");
  private final Set<String> things = Gazetteers.words("position/things.tsv", "word", "example");
  private final Set<String> own = Gazetteers.words("position/own-nouns.tsv", "noun", "example");

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

  private Optional<Opened> opening(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    int from = lower.startsWith("a ") ? 2 : 0;
    return openings.stream()
        .filter(o -> lower.startsWith(o.words() + " ", from))
        .map(o -> new Opened(o, from + o.words().length()))
        .findFirst()
        .or(() -> closing(lower))
        .or(() -> ofGroup(title.replace('\u2019', '\'')));
  }

  /** "G20 Lima Leaders' Declaration". */
  private Optional<Opened> ofGroup(String title) {
    return openings.stream()
        .filter(o -> o.words().contains("'"))
        .filter(o -> GroupTitles.isOf(title, o.words()))
        .map(o -> new Opened(o, title.length()))
        .findFirst();
  }

  /** "Coast Leaders' Joint Statement": a group's name, and nothing but the words. */
  private Optional<Opened> closing(String lower) {
    return openings.stream()
        .filter(o -> isJoint(o) && o.words().contains("'"))
        .filter(o -> lower.endsWith(" " + o.words()))
        .filter(o -> lower.indexOf(' ') == lower.length() - o.words().length() - 1)
        .map(o -> new Opened(o, lower.length()))
        .findFirst();
  }

  /** A turn of a transcript: each of its sentences is the speaker's. */
  static Optional<Release> spoken(ReadArticle article, int sentence) {
    return article
        .speaker(sentence)
        .filter(speaker -> article.piece(sentence).kind() == Kind.ANSWER)
        .map(Releases::spokenBy);
  }

  /** Words of which each sentence is one speaker's. */
  static Release spokenBy(Member speaker) {
    return signed(List.of(speaker));
  }

  /** What release an article is; empty for a story. */
  Optional<Release> of(ReadArticle article) {
    String title = article.article().title().orElse("").replace('\u2019', '\'');
    Optional<Release> told =
        opening(title)
            .map(opened -> release(article.cast(), title, opened))
            .map(r -> r.authors().isEmpty() ? new Release(r.kind(), JointAuthors.of(article)) : r)
            .map(r -> r.authors().isEmpty() ? new Release(r.kind(), group(article, title)) : r)
            .map(
                r ->
                    r.authors().isEmpty() && r.kind() == Release.Kind.SIGNED
                        ? signed(JointAuthors.issuer(article))
                        : r);
    return told.or(() -> JointAuthors.opening(article).map(Releases::signed))
        .or(
            () ->
                OwnVoice.author(article, new QuotedTokens(article), own)
                    .map(List::of)
                    .map(Releases::signed))
        .or(
            () ->
                OwnVoice.publisher(article)
                    .map(ministry -> new Release(Release.Kind.ISSUED, List.of(ministry))));
  }

  private static List<Member> group(ReadArticle article, String title) {
    return GroupTitles.author(article.cast(), title).stream().toList();
  }

  private static Release signed(List<Member> authors) {
    return new Release(Release.Kind.SIGNED, authors);
  }

  private Release release(Cast cast, String title, Opened opened) {
    Opening opening = opened.opening();
    int from = opened.end();
    List<Member> people =
        named(cast, title, from, PEOPLE).stream().filter(this::isSomebody).toList();
    OptionalInt occasion = occasion(title, from);
    if (opening.kind() == Release.Kind.SIGNED && occasion.isPresent()) {
      return new Release(Release.Kind.TOLD, first(people));
    }
    if (isJoint(opening)) {
      int matter = title.indexOf(" on ", from);
      String by = matter < 0 ? title : title.substring(0, matter);
      List<Member> joint = named(cast, by, from, PEOPLE);
      return new Release(
          opening.kind(), joint.isEmpty() ? JointAuthors.states(by.substring(from)) : joint);
    }
    return new Release(opening.kind(), first(people));
  }

  private static boolean isJoint(Opening opening) {
    return JOINT.stream().anyMatch(opening.words()::contains);
  }

  /** Not "the Harbour Protection Act", which a headline names like a person. */
  private boolean isSomebody(Member member) {
    return !things.contains(member.name().substring(member.name().lastIndexOf(' ') + 1));
  }

  private static List<Member> first(List<Member> members) {
    return members.stream().limit(1).toList();
  }

  /** Where "'s Call" stands in a headline: whose occasion a spokesperson tells of. */
  private OptionalInt occasion(String title, int from) {
    String lower = title.toLowerCase(Locale.ROOT);
    return occasions.stream()
        .flatMapToInt(
            noun ->
                IntStream.of(
                    lower.indexOf("'s " + noun + " ", from),
                    lower.indexOf("s' " + noun + " ", from)))
        .filter(at -> at >= 0)
        .min();
  }

  /** The people whom a headline names, by their family names. */
  static List<Member> people(Cast cast, String title) {
    return named(cast, title, 0, PEOPLE);
  }

  /** Who is named in a part of a headline, in its order; people by their family names. */
  private static List<Member> named(Cast cast, String title, int from, Predicate<ActorType> types) {
    SortedMap<Integer, Member> found = new TreeMap<>();
    for (Member member : cast.members()) {
      if (!types.test(member.type())) {
        continue;
      }
      boolean person = member.type() == ActorType.PERSON;
      // Of two of one family each stands where the headline has the whole name.
      int whole = title.indexOf(member.name(), from);
      String name = person ? member.family() : member.name();
      int at = whole >= 0 ? whole : title.indexOf(name, from);
      if (at >= 0) {
        found.merge(at, member, (one, other) -> likelier(cast, title, one, other));
      }
    }
    return List.copyOf(found.values());
  }

  /** Of two of one family the one whose whole name the headline has, else who is named more. */
  private static Member likelier(Cast cast, String title, Member one, Member other) {
    boolean whole = title.contains(one.name());
    if (whole != title.contains(other.name())) {
      return whole ? one : other;
    }
    return mentions(cast, other) > mentions(cast, one) ? other : one;
  }

  private static long mentions(Cast cast, Member member) {
    return cast.mentions().stream()
        .flatMap(List::stream)
        .filter(mention -> mention.members().contains(member))
        .count();
  }
}
