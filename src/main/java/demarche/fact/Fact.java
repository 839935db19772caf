package demarche.fact;

import java.util.List;
import java.util.Optional;

/** Something that an article states, with the words that state it. */
public sealed interface Fact permits OfficeHeld, Position, Communication, Evacuation {
  /** The pieces of the body that state it; at least one, the main one first. */
  List<Evidence> evidence();

  /** Who found it, where told. */
  Optional<Origin> origin();

  /** The same fact without its finder: facts equal in this form are one. */
  Fact withoutOrigin();

  /** The piece that states the fact first and best. */
  default Evidence mainEvidence() {
    return evidence().getFirst();
  }
}
