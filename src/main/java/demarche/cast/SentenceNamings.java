package demarche.cast;

import demarche.fact.ActorType;
import demarche.name.Naming;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of one sentence by their tokens. */
final class SentenceNamings {
  private final @Nullable Naming[] cover;
  private final List<Naming> all;

  /**
   * @param length the number of tokens
   */
  SentenceNamings(int length, List<Naming> all) {
    this.cover = new Naming[length];
    this.all = all;
    for (Naming naming : all) {
      for (int i = naming.first(); i < naming.end(); i++) {
        cover[i] = naming;
      }
    }
  }

  /** How many tokens the sentence has. */
  int length() {
    return cover.length;
  }

  List<Naming> all() {
    return all;
  }

  /** The name that covers a token. */
  Optional<Naming> at(int place) {
    return place >= 0 && place < cover.length
        ? Optional.ofNullable(cover[place])
        : Optional.empty();
  }

  /** The name that begins at a token. */
  Optional<Naming> from(int place) {
    return at(place).filter(naming -> naming.first() == place);
  }

  /** The name whose last token stands just before a place. */
  Optional<Naming> before(int place) {
    return at(place - 1).filter(naming -> naming.end() == place);
  }

  /** The person that begins at a token. */
  Optional<Naming> personFrom(int place) {
    return from(place).filter(naming -> naming.type() == ActorType.PERSON);
  }

  /** The person whose last token stands just before a place. */
  Optional<Naming> personBefore(int place) {
    return before(place).filter(naming -> naming.type() == ActorType.PERSON);
  }
}
