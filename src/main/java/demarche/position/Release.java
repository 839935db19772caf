package demarche.position;

import demarche.cast.Member;
import java.util.Optional;

/**
 * A text that an office itself put out.
 *
 * @param kind how it speaks
 * @param author who signed it, or whose it is; empty where the title does not tell
 */
record Release(Kind kind, Optional<Member> author) {
  /** How a release speaks. */
  enum Kind {
    /** Each sentence is its author's. */
    SIGNED,
    /** Each sentence is of the one whom it speaks of. */
    READOUT
  }
}
