package demarche.name;

import demarche.gazetteer.Names;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** "A Lee-Dahl summit": two family names joined by a hyphen are two people, and no body. */
final class PairedNames {
  private static final Set<String> ENCOUNTERS = WordGroups.of("name", "encounter");

  private final KnownNames known;
  private final Lines lines;
  private final Predicate<String> serves;
  private final Set<String> families = new HashSet<>();

  /**
   * @param serves whether somebody of a family name leads a state or its foreign affairs
   * @param spans the names of the article, by which other families are known
   */
  PairedNames(KnownNames known, Lines lines, Predicate<String> serves, List<List<Span>> spans) {
    this.known = known;
    this.lines = lines;
    this.serves = serves;
    for (List<Span> sentence : spans) {
      sentence.stream()
          .filter(span -> span.kind() == Kind.PERSON && span.surface().indexOf(' ') > 0)
          .map(span -> span.surface().substring(span.surface().lastIndexOf(' ') + 1))
          .map(Names::normalise)
          .forEach(families::add);
    }
  }

  /** The names with each pair taken apart; one of which nothing is known names nobody. */
  List<List<Span>> apart(List<List<Span>> spans) {
    List<List<Span>> all = new ArrayList<>(spans.size());
    for (List<Span> sentence : spans) {
      List<Span> kept = new ArrayList<>(sentence.size());
      sentence.forEach(span -> kept.addAll(isPair(span) ? parts(span) : List.of(span)));
      all.add(kept);
    }
    return all;
  }

  private boolean isPair(Span span) {
    int sentence = span.sentence();
    int first = span.first();
    return (span.kind() == Kind.ORGANIZATION || span.kind() == Kind.PERSON)
        && span.end() == first + 3
        && lines.token(sentence, first + 1).tag() == PartOfSpeech.HYPH
        && !known.isOrganization(Kinds.key(span))
        && FirstNames.gender(lines.word(sentence, first)).isEmpty()
        && ((isPerson(sentence, first) && isPerson(sentence, first + 2))
            || (isEncounter(span) && isNoBody(sentence, first) && isNoBody(sentence, first + 2)));
  }

  private List<Span> parts(Span span) {
    int sentence = span.sentence();
    int first = span.first();
    return isPerson(sentence, first) && isPerson(sentence, first + 2)
        ? List.of(person(sentence, first), person(sentence, first + 2))
        : List.of();
  }

  private Span person(int sentence, int place) {
    String surface = lines.surface(sentence, place, place + 1);
    return new Span(sentence, place, place + 1, Kind.PERSON, surface, Optional.empty());
  }

  private boolean isPerson(int sentence, int place) {
    String name = Names.normalise(lines.token(sentence, place).form());
    return isNoBody(sentence, place) && (families.contains(name) || serves.test(name));
  }

  private boolean isNoBody(int sentence, int place) {
    String name = Names.normalise(lines.token(sentence, place).form());
    return !known.isOrganization(name) && !known.isCity(name) && known.land(name).isEmpty();
  }

  /** Whether those joined come together: "the Lee-Dahl talks". */
  private boolean isEncounter(Span span) {
    return span.end() < lines.length(span.sentence())
        && ENCOUNTERS.contains(lines.word(span.sentence(), span.end()));
  }
}
