package demarche.cast;

import demarche.article.Article;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.name.KnownNames;
import demarche.name.Lines;
import demarche.name.NameFinder;
import demarche.name.Naming;
import demarche.name.Posts;
import demarche.name.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The offices of one article: settles whose post a title is and who holds it. */
final class Offices {
  private static final Set<String> SEATS = WordGroups.of("cast", "seat of a state or a nation");
  private static final int BACK = 3;

  private final Article article;
  private final KnownNames known;
  private final Scene scene;
  private final Optional<String> sender;
  private final Members members;
  private final List<SentenceNamings> namings;
  private final Genders genders;
  private final UnreadOwners unread;
  private final Legislators legislators;
  private final Hosts hosts;
  private final TitleLands lands;
  private final LedLands led;
  private final List<Office> all = new ArrayList<>();
  private final Map<Member, List<Office>> byPerson = new HashMap<>();
  private final Map<String, Set<Member>> holders = new HashMap<>();

  Offices(
      Article article,
      KnownNames known,
      NameFinder.Names names,
      Members members,
      List<SentenceNamings> namings,
      UnreadOwners unread,
      Legislators legislators,
      Hosts hosts,
      TitleLands lands,
      LedLands led,
      Genders genders) {
    this.hosts = hosts;
    this.lands = lands;
    this.led = led;
    this.unread = unread;
    this.legislators = legislators;
    this.article = article;
    this.known = known;
    this.scene = names.scene();
    this.sender = names.sender();
    this.members = members;
    this.namings = namings;
    this.genders = genders;
  }

  /** A title as titles are compared. */
  static String key(String title) {
    return title.toLowerCase(Locale.ROOT).replace(".", "").replace('-', ' ');
  }

  /** In the order of the text. */
  List<Office> all() {
    return all.stream()
        .sorted(Comparator.comparingInt(Office::sentence).thenComparingInt(Office::first))
        .toList();
  }

  /** The country or body of a person's first office, where one is told or plain. */
  Optional<Member> ownerOf(Member person) {
    return of(person).stream().flatMap(office -> office.of().stream()).findFirst();
  }

  /** Whether a person holds a post of that title, of an owner where one is told. */
  boolean holds(Member person, String title, Optional<Member> owner) {
    for (Office office : of(person)) {
      if (owner.isEmpty() || owner.equals(office.of())) {
        String key = key(office.title());
        boolean longer = key.endsWith(" " + title) || title.endsWith(" " + key);
        // "The president" is no vice president.
        if (key.equals(title) || (longer && Posts.bundled().isSameRank(key, title))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a person's office is surely not the one that the publisher means by a bare title. */
  boolean isAbroad(Member person, String title) {
    Optional<String> home = known.publisherWith(article.publisher(), title);
    return home.isPresent()
        && of(person).stream()
            .filter(office -> key(office.title()).equals(key(title)))
            .flatMap(office -> office.of().stream())
            .anyMatch(of -> of.type() == ActorType.COUNTRY && !of.name().equals(home.get()));
  }

  /** The country whose government publishes the article; empty for any other publisher. */
  Optional<Member> home() {
    return known.authority(article.publisher()).map(members::named);
  }

  /** Whether the headline names a country other than the publisher's own. */
  boolean isHeadlineAbroad() {
    Optional<String> own = known.authority(article.publisher());
    return article
        .title()
        .map(title -> known.landsIn(title.replaceAll("[^\\p{L}]+", " ")))
        .orElse(Set.of())
        .stream()
        .anyMatch(land -> !own.equals(Optional.of(land)));
  }

  /** For whom unnamed people speak who are told by a place: "officials in Lima" for the country. */
  Member behind(Member place) {
    return place.type() == ActorType.PLACE
        ? known.capitalOf(place.name()).map(members::named).orElse(place)
        : place;
  }

  /** The office as head of state or government of a country that a person holds. */
  Optional<Office> leads(Member person) {
    return of(person).stream()
        .filter(office -> office.of().filter(o -> o.type() == ActorType.COUNTRY).isPresent())
        .filter(office -> Posts.bundled().leads(office.title()))
        .findFirst();
  }

  /**
   * The one person of the whole article who holds the post of a country that one holds at a time:
   * "the president of Peru said", whose name stands further away.
   *
   * @return empty where two are told, or one who held it before
   */
  Optional<Member> onlyHolder(OfficeDraft draft, Optional<Member> owner, Lines lines) {
    Set<String> parts = Posts.bundled().parts(draft.words());
    boolean single = UNIQUE.stream().anyMatch(parts::contains);
    if (!single
        || owner.filter(o -> o.type() == ActorType.COUNTRY).isEmpty()
        || TitleHolders.isPast(draft.sentence(), draft.first(), draft.end(), lines)) {
      return Optional.empty();
    }
    List<Office> held =
        all.stream()
            .filter(office -> office.of().equals(owner))
            .filter(office -> holds(office.person(), key(draft.words()), owner))
            .filter(office -> Posts.bundled().parts(office.title()).equals(parts))
            .toList();
    boolean past =
        held.stream().anyMatch(o -> TitleHolders.isPast(o.sentence(), o.first(), o.end(), lines));
    List<Member> persons = held.stream().map(Office::person).distinct().toList();
    return past || persons.size() != 1 ? Optional.empty() : Optional.of(persons.getFirst());
  }

  /** The office of a person that was told last. */
  Optional<Office> lastOf(Member person) {
    return of(person).reversed().stream().findFirst();
  }

  /** Adds an office; told again it is the same one. */
  void add(OfficeDraft draft, Member person, String title, Optional<Member> told) {
    genders.learn(person.name(), title);
    Optional<Member> usable = told.filter(owner -> canOwn(title, owner));
    Optional<Member> seat = legislators.country(draft, title, told).map(members::named);
    boolean elsewhere = seat.isEmpty() && isElsewhere(draft, person, title, told);
    Optional<Member> owner =
        seat.or(() -> elsewhere ? usable : usable.or(() -> owner(draft, person, title)));
    // "Minister Lee" after "Foreign Minister Ann Lee" tells no other office.
    boolean open = BodiedPosts.has(title) || hosts.isOpen(person);
    boolean doubtful = elsewhere || (owner.isEmpty() && open);
    boolean again =
        of(person).stream()
            .filter(o -> doubtful || all.contains(o))
            .anyMatch(o -> isSame(key(o.title()), key(title), told.isEmpty()));
    if (again) {
      earlier(draft, person, title);
      return;
    }
    Office office =
        new Office(
            person,
            title,
            owner,
            draft.sentence(),
            draft.first(),
            draft.end(),
            draft.rule(),
            unread.isClaimed(draft));
    // "Director Lee" of nobody knows what is no fact; "the director" may mean him all the same.
    if (!doubtful) {
      all.add(office);
    }
    byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(office);
    owner.ifPresent(
        o -> holders.computeIfAbsent(post(title, o.name()), p -> new HashSet<>()).add(person));
  }

  /** Whether an office is of a body that is told, but not read. */
  private boolean isElsewhere(
      OfficeDraft draft, Member person, String title, Optional<Member> told) {
    return unread.has(draft)
        || unread.isOfOwnOrPart(draft, told)
        || isOfStateOrNation(draft, person, title)
        || unread.isWithinBody(draft)
        || legislators.isOfOther(title, told)
        || (unread.isNamedBefore(draft) && !led.isLeaderKnown(person, title));
  }

  /** A member of parliament is of the country, whatever party is told; of a state, of that. */
  private static boolean canOwn(String title, Member owner) {
    boolean legislator = Posts.bundled().parts(title).contains("legislator");
    boolean ofState = BodiedPosts.has(title) || Legislators.isOfChamber(title);
    return !legislator
        || owner.type() == ActorType.COUNTRY
        || Legislators.isChamber(owner)
        || (ofState && owner.type() == ActorType.PLACE);
  }

  /** Whether a title is one that is known, or a part of it where no owner is told. */
  private static boolean isSame(String known, String title, boolean part) {
    return known.equals(title)
        || (part && (known.endsWith(" " + title) || known.startsWith(title + " ")));
  }

  /** "Ohio Senator Ann Lee" whom no table knows: of the state's senate or of the nation's. */
  private boolean isOfStateOrNation(OfficeDraft draft, Member person, String title) {
    String key = key(title);
    return SEATS.stream().anyMatch(key::endsWith)
        && draft.owner().filter(o -> o.type() == ActorType.PLACE).isPresent()
        && draft.owner().filter(o -> o.first() < draft.title().first()).isPresent()
        && Posts.bundled().parts(title).contains("legislator")
        && !BodiedPosts.has(title)
        && led.byTenure(person, title).isEmpty()
        && countryOf(person).isEmpty();
  }

  /** Of two tellings of one office the first in the text is kept, with the owner of either. */
  private void earlier(OfficeDraft draft, Member person, String title) {
    for (Office office : of(person)) {
      boolean same = key(office.title()).equals(key(title)) && all.contains(office);
      if (same && office.sentence() > draft.sentence()) {
        Office moved = office.toldBy(draft);
        all.set(all.indexOf(office), moved);
        of(person).replaceAll(o -> o.equals(office) ? moved : o);
        return;
      }
    }
  }

  /** The country or body that is meant where none is told. */
  private Optional<Member> owner(OfficeDraft draft, Member person, String title) {
    if (BodiedPosts.has(title)) {
      if (Posts.bundled().parts(title).contains("legislator")) {
        // Of some state or town, and what else he was tells nothing of it.
        return Optional.empty();
      }
      return led.headed(person, title)
          .or(() -> led.byTenure(person, title))
          .or(() -> byTitle(draft, person, title));
    }
    Set<Member> once = led.once(person, title);
    boolean leads = Posts.bundled().leads(title);
    return led.headed(person, title)
        .or(() -> countryOf(person).filter(land -> TitleLands.mayOwn(title, land.name())))
        .or(() -> led.byTenure(person, title))
        .or(() -> leads && once.size() == 1 ? once.stream().findFirst() : Optional.empty())
        .or(() -> byTitle(draft, person, title))
        .or(() -> bySender(title))
        .or(() -> bySpeaker(draft, title))
        .or(
            () ->
                byScene(draft, person, title)
                    .filter(land -> !draft.isCounterpart() || isToldBeside(draft, land)))
        .filter(owner -> once.isEmpty() || once.contains(owner));
  }

  /** The country of another office of the person. */
  private Optional<Member> countryOf(Member person) {
    return of(person).stream()
        .flatMap(office -> office.of().stream())
        .filter(of -> of.type() == ActorType.COUNTRY)
        .findFirst();
  }

  /** An ambassador told without a country is of that of the embassy. */
  private Optional<Member> bySender(String title) {
    boolean ambassador = Posts.bundled().parts(title).contains("ambassador");
    return ambassador ? sender.map(members::named) : Optional.empty();
  }

  private Optional<Member> byTitle(OfficeDraft draft, Member person, String title) {
    boolean one = isOfOne(title);
    Predicate<String> held = land -> one && isHeld(person, title, land);
    return lands.owner(draft, title, held, this::landOf).map(members::named);
  }

  /** The country of somebody who is told with a title, from another office or as known. */
  private Optional<String> landOf(Naming naming, String title) {
    Member person = members.of(naming);
    return countryOf(person)
        .or(() -> led.byTenure(person, title).filter(o -> o.type() == ActorType.COUNTRY))
        .map(Member::name);
  }

  /** A spokesperson told without a body speaks for the one told last. */
  private Optional<Member> bySpeaker(OfficeDraft draft, String title) {
    if (!Posts.bundled().parts(title).contains("spokesperson")) {
      return Optional.empty();
    }
    for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - BACK); s--) {
      List<Naming> here = namings.get(s).all();
      for (int i = here.size() - 1; i >= 0; i--) {
        Naming naming = here.get(i);
        boolean before = s < draft.sentence() || naming.first() < draft.title().first();
        if (before && naming.type() == ActorType.ORGANIZATION && !known.isMedia(naming.name())) {
          return Optional.of(members.of(naming));
        }
      }
    }
    return Optional.empty();
  }

  /** The country that acts, but for those whose such post another person holds. */
  private Optional<Member> byScene(OfficeDraft draft, Member person, String title) {
    if (draft.isLabel(namings.get(draft.sentence()).length())) {
      // "MINISTER LEE:" before a turn stands in no sentence that would tell the country.
      return Optional.empty();
    }
    boolean one = isOfOne(title);
    Predicate<String> has = country -> TitleLands.mayHave(title, country);
    Predicate<String> free = has.and(country -> !one || !isHeld(person, title, country));
    int place = draft.title().first();
    return scene
        .owner(draft.sentence(), place, free)
        .or(() -> scene.owner(draft.sentence(), place, has))
        .flatMap(home -> hosts.owner(draft, home, person, one && meets(draft, home)))
        .filter(has)
        .map(members::named);
  }

  /** "His counterpart Bo Lee" is of no land that the sentence does not tell, nor a city of it. */
  private boolean isToldBeside(OfficeDraft draft, Member land) {
    return namings.get(draft.sentence()).all().stream()
        .map(members::of)
        .map(this::behind)
        .anyMatch(land::equals);
  }

  /** Whether one who holds an office of a country stands before a title in its sentence. */
  private boolean meets(OfficeDraft draft, String home) {
    return namings.get(draft.sentence()).all().stream()
        .filter(n -> n.type() == ActorType.PERSON && n.first() < draft.first())
        .map(members::of)
        .flatMap(person -> of(person).stream())
        .anyMatch(office -> office.of().filter(o -> o.name().equals(home)).isPresent());
  }

  /** Parts of posts that one person of a country holds at a time. */
  private static final Set<String> UNIQUE = WordGroups.of("cast", "single post");

  private static boolean isOfOne(String title) {
    Set<String> parts = Posts.bundled().parts(title);
    return UNIQUE.stream().anyMatch(parts::contains);
  }

  private boolean isHeld(Member person, String title, String country) {
    Set<Member> known = holders.getOrDefault(post(title, country), Set.of());
    return known.size() > 1 || (known.size() == 1 && !known.contains(person));
  }

  /** Those who are told with a post of a country. */
  Set<Member> holders(String title, Member land) {
    return holders.getOrDefault(post(title, land.name()), Set.of());
  }

  private static String post(String title, String owner) {
    return key(title) + '\t' + owner;
  }

  private List<Office> of(Member person) {
    return byPerson.getOrDefault(person, List.of());
  }
}
