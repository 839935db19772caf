package demarche.position;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.cast.Office;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.fact.OrganizationKind;
import demarche.gazetteer.CountryEntry;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.OrganizationEntry;
import demarche.gazetteer.WordGroups;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** For whom somebody speaks by office: the country of a government's people, or their body. */
final class Principals {
  private final Cast cast;
  private final Gazetteers gazetteers;
  private final List<Office> offices;
  private final List<Member> authors;
  private final Optional<String> publisher;
  private final String headline;

  Principals(ReadArticle article, Optional<Release> release) {
    this.cast = article.cast();
    this.gazetteers = Gazetteers.bundled();
    this.offices = Stream.concat(cast.headlined().stream(), cast.offices().stream()).toList();
    this.authors = release.map(Release::authors).orElse(List.of());
    this.publisher = article.article().publisher();
    this.headline = article.article().title().orElse("");
  }

  /** For whom a speaker speaks; empty for one who speaks for nobody else. */
  Optional<Member> of(Member speaker) {
    return switch (speaker.type()) {
      case PERSON ->
          // Who signs a government's release speaks for its country, whatever the post is called.
          Optional.of(speaker)
              .filter(person -> authors.equals(List.of(person)))
              .flatMap(person -> publisher)
              .flatMap(this::governmentOf)
              .or(() -> office(speaker))
              .or(() -> headlined(speaker));
      case ORGANIZATION -> country(speaker);
      case COUNTRY, PLACE -> Optional.empty();
    };
  }

  /** The title of somebody's office; empty where none is known. */
  Optional<String> title(Member person) {
    return offices.stream()
        .filter(office -> office.person().equals(person))
        .map(Office::title)
        .findFirst();
  }

  private Optional<Member> office(Member person) {
    return offices.stream()
        .filter(office -> office.person().equals(person))
        .filter(Principals::speaks)
        .map(Office::of)
        .flatMap(Optional::stream)
        .map(of -> country(of).orElse(of))
        .findFirst();
  }

  /** "We" of a member or the speaker of a parliament is neither the country nor its government. */
  private static boolean speaks(Office office) {
    Set<String> parts = office.parts();
    return HOUSE.stream().noneMatch(parts::contains);
  }

  private static final Set<String> HOUSE = WordGroups.of("position", "part of a post in a house");

  /** "Briefing by State Department Spokesperson Lee": the country of the body before the name. */
  private Optional<Member> headlined(Member person) {
    String family = person.name().substring(person.name().lastIndexOf(' ') + 1);
    int at = headline.indexOf(family);
    String[] words = at < 0 ? new String[0] : headline.substring(0, at).split(" ", -1);
    for (int length = LONGEST; length > 0; length--) {
      for (int from = 0; from + length <= words.length; from++) {
        String some = String.join(" ", Arrays.copyOfRange(words, from, from + length));
        Optional<Member> country = some.isBlank() ? Optional.empty() : governmentOf(some);
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return Optional.empty();
  }

  /** So many words the name of a body in a headline has at most. */
  private static final int LONGEST = 4;

  /** The country of a government body; a country is its own. */
  private Optional<Member> country(Member of) {
    if (of.type() == ActorType.COUNTRY) {
      return Optional.of(of);
    }
    return of.of().map(this::named).or(() -> governmentOf(of.name()));
  }

  private Optional<Member> governmentOf(String body) {
    return gazetteers.organizations(body).stream()
        .filter(o -> o.kind().equals(Optional.of(OrganizationKind.GOVERNMENT_BODY)))
        .map(OrganizationEntry::country)
        .flatMap(Optional::stream)
        .map(gazetteers::countryByCode)
        .flatMap(Optional::stream)
        .map(CountryEntry::name)
        .map(this::named)
        .findFirst();
  }

  private Member named(String country) {
    return cast.members().stream()
        .filter(m -> m.type() == ActorType.COUNTRY && m.name().equals(country))
        .findFirst()
        .orElse(new Member(country, ActorType.COUNTRY, Optional.empty()));
  }
}
