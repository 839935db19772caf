package demarche.cast;

import demarche.name.KnownNames;
import demarche.name.Posts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which countries and bodies somebody led or served by the tenures that are known. */
final class LedLands {
  private static final Pattern YEAR = Pattern.compile("(1[89]|20)[0-9]{2}");

  private final Optional<LocalDate> day;
  private final KnownNames known;
  private final Members members;

  /**
   * @param day of the article; empty where it is not known
   */
  LedLands(Optional<LocalDate> day, KnownNames known, Members members) {
    this.day = day;
    this.known = known;
    this.members = members;
  }

  /** The countries that "President Lee", told by the family name alone, may have led long ago. */
  Set<Member> once(Member person, String title) {
    boolean bare = person.name().indexOf(' ') < 0;
    return Posts.bundled().everLed(person.name(), title, day).stream()
        .filter(code -> bare)
        .flatMap(code -> known.coded(code).stream())
        .map(members::named)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a title leads a country and the person is known to have held it. */
  boolean isLeaderKnown(Member person, String title) {
    return Posts.bundled().leads(title) && byTenure(person, title).isPresent();
  }

  /** The international body that a person is known to head, or to have headed, under a title. */
  Optional<Member> headed(Member person, String title) {
    return BodyHeads.bodyOf(person.name(), title, day).map(members::named);
  }

  /** Whether a person is known to hold a post of a country on the article's day. */
  boolean holdsNow(Member person, String title, Member land) {
    return Posts.bundled().heldOn(person.name(), title, day).stream()
        .flatMap(code -> known.coded(code).stream())
        .anyMatch(land.name()::equals);
  }

  /** Whether a word is the number of another year than that of the article, or none is known. */
  boolean isOtherYear(String word) {
    return YEAR.matcher(word).matches()
        && day.filter(own -> word.equals(String.valueOf(own.getYear()))).isEmpty();
  }

  /** The country of a person's post on the article's day; empty where no tenure tells it. */
  Optional<Member> byTenure(Member person, String title) {
    String name = person.name();
    // "President Lee" of whom only the family name is told: one who leads or led of late.
    return Posts.bundled()
        .countryOf(name, title, day)
        .or(() -> Posts.bundled().ledOfLate(name, title, day))
        .flatMap(known::coded)
        .map(members::named);
  }
}
