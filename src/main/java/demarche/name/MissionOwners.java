package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.name.Span.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whose an embassy is that is told without its land: of the land that acts in its sentence, of the
 * minister who speaks there, or of the government that publishes the text; of no land where several
 * act elsewhere in the article.
 */
final class MissionOwners {
  private static final Set<String> OUR = WordGroups.of("name", "possessive of who speaks");
  private static final Set<String> THEIR = WordGroups.of("name", "possessive");

  private final KnownNames known;
  private final TitleWords titles;
  private final Lines lines;
  private final Scene scene;
  private final People people;
  private final Optional<LocalDate> day;
  private final List<List<Span>> spans;

  /**
   * @param day of the article
   * @param spans what its sentences name
   */
  MissionOwners(
      KnownNames known,
      TitleWords titles,
      Lines lines,
      Scene scene,
      People people,
      Optional<LocalDate> day,
      List<List<Span>> spans) {
    this.known = known;
    this.titles = titles;
    this.lines = lines;
    this.scene = scene;
    this.people = people;
    this.day = day;
    this.spans = spans;
  }

  /**
   * The country of a mission.
   *
   * @param mission its words
   * @param fits which countries may be meant
   */
  Optional<String> of(Span mission, Predicate<String> fits) {
    int sentence = mission.sentence();
    String before = lines.word(sentence, mission.first() - 1);
    if (THEIR.contains(before)) {
      Optional<String> here = scene.acting(sentence, 0, mission.first(), fits);
      return here.isPresent() || sentence == 0
          ? here.or(() -> scene.owner(sentence, mission.first(), fits))
          : scene
              .acting(sentence - 1, 0, Integer.MAX_VALUE, fits)
              .or(() -> scene.owner(sentence, mission.first(), fits));
    }
    Optional<String> publisher = scene.authority().filter(fits);
    if (OUR.contains(before) && publisher.isPresent()) {
      return publisher;
    }
    return scene
        .acting(sentence, 0, mission.first(), fits)
        .or(() -> speaker(sentence, fits))
        .or(() -> scene.acting(sentence, mission.end(), Integer.MAX_VALUE, fits))
        .or(() -> publisher)
        .or(() -> scene.recent(sentence, mission.first(), fits))
        .or(
            () ->
                scene
                    .owner(sentence, mission.first(), fits)
                    .filter(country -> scene.isOnlyActor(country, fits)));
  }

  /**
   * The land of a body whose official is named behind it and is known to serve that land: "foreign
   * ministry spokeswoman Maria Zakharova".
   */
  Optional<String> staffed(Span body) {
    int sentence = body.sentence();
    return titles
        .titleAt(lines, sentence, body.end())
        .flatMap(
            title ->
                spans.get(sentence).stream()
                    .filter(span -> span.kind() == Kind.PERSON && span.first() == title.end())
                    .findFirst())
        .flatMap(person -> Posts.servedOn(people.full(person.surface()), day))
        .flatMap(known::coded);
  }

  /** The land of the one in office whom a sentence names by title: "Foreign Minister Lavrov". */
  private Optional<String> speaker(int sentence, Predicate<String> fits) {
    List<String> lands =
        spans.get(sentence).stream()
            .filter(span -> span.kind() == Kind.PERSON)
            .flatMap(span -> land(span).stream())
            .filter(fits)
            .distinct()
            .toList();
    return lands.size() == 1 ? Optional.of(lands.getFirst()) : Optional.empty();
  }

  private Optional<String> land(Span person) {
    return titles
        .titleBefore(lines, person.sentence(), person.first())
        .flatMap(title -> Posts.bundled().countryOf(people.full(person.surface()), title, day))
        .flatMap(known::coded);
  }
}
