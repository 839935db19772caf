package demarche.position;

import demarche.cast.Member;
import java.util.List;

/**
 * A text that an office itself put out.
 *
 * @param kind how it speaks
 * @param authors who signed it, several of a joint one, or whose it is; none where the title does
 *     not tell
 */
record Release(Kind kind, List<Member> authors) {
  Release {
    authors = List.copyOf(authors);
  }

  /** How a release speaks. */
  enum Kind {
    /** Each sentence is its author's. */
    SIGNED,
    /** Each sentence is of the one whom it speaks of. */
    READOUT,
    /**
     * A spokesperson tells of another's occasion: like a readout, what is of nobody else is signed.
     */
    TOLD,
    /** What a ministry publishes: what nobody else voices in it is the ministry's. */
    ISSUED
  }
}
