package demarche.position;

import demarche.cast.Member;
import java.util.List;

/** Who voices something. */
sealed interface Voice {
  /**
   * Known by name, several where each of them voices it.
   *
   * @param members at least one
   */
  record Known(List<Member> members) implements Voice {
    public Known {
      members = List.copyOf(members);
    }
  }

  /** People whom the article does not name, nor a body of theirs: "critics", or nobody told. */
  record Unnamed() implements Voice {}

  /** Somebody whom the article names, though which one is unclear. */
  record Unclear() implements Voice {}
}
