package demarche.name;

import java.util.Optional;

/**
 * Words that may name something.
 *
 * @param kind what they seem to name
 * @param surface the words, without article and possessive
 * @param known the name that a lexicon gives, where it has one; of a body the name without country
 * @param owner the country that the words give a body
 * @param seat where the words say that a mission stands
 */
record Span(
    int sentence,
    int first,
    int end,
    Kind kind,
    String surface,
    Optional<String> known,
    Optional<String> owner,
    Optional<String> seat) {

  enum Kind {
    LAND,
    DEMONYM,
    GOVERNMENT,
    BODY,
    KNOWN_ORGANIZATION,
    ORGANIZATION,
    PERSON,
    PLACE,
    GROUP
  }

  Span(int sentence, int first, int end, Kind kind, String surface, Optional<String> known) {
    this(sentence, first, end, kind, surface, known, Optional.empty(), Optional.empty());
  }

  Span of(Kind other) {
    return new Span(sentence, first, end, other, surface, known, owner, seat);
  }

  Span from(int place, String words) {
    return new Span(sentence, place, end, kind, words, known, owner, seat);
  }
}
