package demarche.cast;

import demarche.cast.Discourse.Told;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.name.Headline;
import demarche.name.Lines;
import demarche.name.Posts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Who is meant by a title without a name beside it: "the foreign minister", "his counterpart". */
final class TitleHolders {
  private static final Set<String> NOT_THE_HOLDER =
      WordGroups.of("cast", "word before no present holder");

  private static final Set<String> LEADING = WordGroups.of("cast", "part of the post of a leader");

  private static final Set<String> PAST = WordGroups.of("cast", "post held no more");

  private static final int BACK = 12;

  private final Lines lines;
  private final Mentions mentions;
  private final Members members;
  private final Offices offices;
  private final Discourse discourse;
  private final LedLands led;
  private final List<Headline.Titled> headline;

  TitleHolders(
      Lines lines,
      Mentions mentions,
      Members members,
      Offices offices,
      Discourse discourse,
      LedLands led,
      List<Headline.Titled> headline) {
    this.lines = lines;
    this.mentions = mentions;
    this.members = members;
    this.offices = offices;
    this.discourse = discourse;
    this.led = led;
    this.headline = headline;
  }

  /**
   * The one person whom a title of one means.
   *
   * @param owner whose post it is, where that is told
   * @return empty where nobody fits, or it is unclear who is meant
   */
  Optional<Member> of(OfficeDraft draft, Optional<Member> owner) {
    return told(draft, owner)
        .or(() -> ofHeadline(draft, owner))
        .or(() -> offices.onlyHolder(draft, owner, lines))
        .or(() -> byTenure(draft, owner));
  }

  /**
   * "Emmanuel Macron called. The French president said": the one person of the article who is known
   * to hold the post on its day. That he holds it is no fact of the article.
   */
  private Optional<Member> byTenure(OfficeDraft draft, Optional<Member> owner) {
    if (!draft.definite()
        || draft.isCounterpart()
        || !isPlain(draft.words())
        || owner.filter(of -> of.type() == ActorType.COUNTRY).isEmpty()
        || isOfAnotherTime(draft)) {
      return Optional.empty();
    }
    Member land = owner.get();
    String title = draft.words();
    List<Member> fitting =
        members.all().stream()
            .filter(member -> member.type() == ActorType.PERSON)
            .filter(person -> led.holdsNow(person, title, land))
            .toList();
    // Where the article gives the post to somebody, it is not left to the tables.
    boolean one = fitting.size() == 1 && offices.holders(title, land).isEmpty();
    return one ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /**
   * "The leader", "the foreign minister"; but "the union leader", "the minister" may be anybody.
   */
  private static boolean isPlain(String title) {
    Set<String> parts = Posts.bundled().parts(title);
    return LEADING.containsAll(parts) || (parts.size() > 1 && parts.contains("minister"));
  }

  /** Whether a word of a title, or one before it, says that it is held no more. */
  static boolean isPast(int sentence, int first, int end, Lines lines) {
    return IntStream.range(Math.max(0, first - 1), end)
        .anyMatch(i -> PAST.contains(lines.word(sentence, i)));
  }

  /** "The next French president", "in 1972 the US president": whoever held or will hold it. */
  private boolean isOfAnotherTime(OfficeDraft draft) {
    return isPast(draft.sentence(), draft.first(), draft.end(), lines)
        || draft.holds(lines, NOT_THE_HOLDER)
        || IntStream.range(0, lines.length(draft.sentence()))
            .mapToObj(token -> lines.word(draft.sentence(), token))
            .anyMatch(led::isOtherYear);
  }

  /** The title that the one has whose counterpart is told. */
  Optional<String> mirrored(OfficeDraft draft) {
    if (draft.possessor() >= 0) {
      return person(draft.sentence(), draft.possessor())
          .flatMap(offices::lastOf)
          .map(Office::title);
    }
    // "Ann Lee met with Greek counterpart Nikos Rallis": those told before must hold one office.
    List<String> titles =
        IntStream.range(0, draft.first())
            .mapToObj(token -> person(draft.sentence(), token))
            .flatMap(Optional::stream)
            .flatMap(person -> offices.lastOf(person).stream())
            .map(Office::title)
            .distinct()
            .toList();
    return titles.size() == 1 ? Optional.of(titles.getFirst()) : Optional.empty();
  }

  private Optional<Member> person(int sentence, int token) {
    return mentions
        .at(sentence, token)
        .filter(m -> m.members().size() == 1)
        .map(m -> m.members().getFirst())
        .filter(m -> m.type() == ActorType.PERSON);
  }

  /** The person whom "the foreign minister", "the French president" means. */
  private Optional<Member> told(OfficeDraft draft, Optional<Member> owner) {
    boolean counterpart = draft.isCounterpart();
    boolean definite =
        draft.definite() || lines.word(draft.sentence(), draft.first() - 1).equals("and");
    Optional<String> title =
        (counterpart ? mirrored(draft) : Optional.of(draft.words())).map(Offices::key);
    if (!definite || title.isEmpty()) {
      return Optional.empty();
    }
    // "Her counterpart" is never herself.
    Optional<Member> mirror =
        counterpart ? person(draft.sentence(), draft.possessor()) : Optional.empty();
    for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - BACK); s--) {
      List<Told> fitting =
          discourse.in(s).reversed().stream()
              .filter(told -> told.mention().members().size() == 1)
              .filter(told -> isHolder(told.mention().members().getFirst(), title.get(), owner))
              .filter(told -> !told.mention().members().equals(mirror.stream().toList()))
              .toList();
      if (!fitting.isEmpty()) {
        // Of two presidents "the president" is the one of whom the text speaks.
        Told one = fitting.stream().filter(Told::subject).findFirst().orElse(fitting.getFirst());
        Member person = one.mention().members().getFirst();
        boolean abroad = owner.isEmpty() && !counterpart && offices.isAbroad(person, draft.words());
        return abroad || discourse.isShared(one, fitting) ? Optional.empty() : Optional.of(person);
      }
    }
    return Optional.empty();
  }

  private boolean isHolder(Member member, String title, Optional<Member> owner) {
    return member.type() == ActorType.PERSON && offices.holds(member, title, owner);
  }

  /** "The President", where the headline names him; that is his office too. */
  private Optional<Member> ofHeadline(OfficeDraft draft, Optional<Member> owner) {
    if (!draft.definite() || owner.isPresent()) {
      return Optional.empty();
    }
    List<Headline.Titled> fitting =
        headline.stream()
            .filter(
                one ->
                    Posts.bundled().parts(one.title()).equals(Posts.bundled().parts(draft.words()))
                        && Offices.key(one.title()).endsWith(Offices.key(draft.words())))
            .toList();
    if (fitting.size() != 1) {
      return Optional.empty();
    }
    Member person = members.named(fitting.getFirst().name());
    offices.add(draft, person, draft.words(), Optional.empty());
    return Optional.of(person);
  }
}
