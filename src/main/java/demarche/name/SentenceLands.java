package demarche.name;

import demarche.name.KnownNames.Land;
import java.util.Optional;

/** Where one sentence names countries. */
final class SentenceLands {
  private final KnownNames known;
  private final Lines lines;
  private final int sentence;
  private final int length;

  SentenceLands(KnownNames known, Lines lines, int sentence) {
    this.known = known;
    this.lines = lines;
    this.sentence = sentence;
    this.length = lines.length(sentence);
  }

  /** The country whose name begins at a token. */
  Optional<Phrasebook.Found<Land>> at(int at) {
    return at < length ? known.lands().longest(lines, sentence, at) : Optional.empty();
  }

  /** The country whose name ends just before a token, with the token where it begins. */
  Optional<Phrasebook.Found<Land>> before(int at) {
    int end = lines.isPossessive(sentence, at - 1) ? at - 1 : at;
    for (int first = Math.max(0, end - 6); first < end; first++) {
      var found = at(first);
      if (found.isPresent() && found.get().end() == end) {
        return Optional.of(new Phrasebook.Found<>(first, found.get().value()));
      }
    }
    return Optional.empty();
  }

  /** The country whose capital's name ends just before a token: "Seoul's Foreign Ministry". */
  Optional<String> capitalBefore(int end) {
    for (int first = Math.max(0, end - 3); first < end; first++) {
      Optional<String> country = known.capitalOf(lines.surface(sentence, first, end));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** Whether a capitalized word before shows that more belongs to a name: "Royal". */
  boolean isWithinName(int first) {
    return first > 1
        && lines.isCapital(sentence, first - 1)
        && lines.token(sentence, first - 1).tag().isProperNoun()
        && before(first).isEmpty()
        && !lines.word(sentence, first - 1).equals("i");
  }
}
