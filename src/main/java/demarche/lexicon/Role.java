package demarche.lexicon;

import java.util.Arrays;
import java.util.Optional;

/** Where an argument stands, seen from the word that has it. */
public enum Role {
  /** Who does it; of a passive its agent. */
  SUBJECT("subj"),
  /** To whom or what it is done; of a passive its subject. */
  OBJECT("obj"),
  INDIRECT_OBJECT("iobj"),
  POSSESSOR("poss"),
  /** A finite clause: "that the talks failed". */
  CCOMP("ccomp"),
  /** A clause without a subject of its own: "to withdraw". */
  XCOMP("xcomp"),
  ADVCL("advcl"),
  ACL("acl"),
  /** A clause in quotation marks. */
  QUOTE("quote"),
  /** The auxiliary of a passive: "is expected". */
  PASSIVE("pass"),
  /** A particle: "turn down". */
  PARTICLE("prt"),
  /** Any word that hangs on it. */
  CHILD("has"),
  /** The word that it hangs on. */
  GOVERNOR("gov"),
  /** The subject of the word that it hangs on: "issued a warning". */
  GOVERNOR_SUBJECT("govsubj"),
  /** Its own preposition: "in favor". */
  CASE("case"),
  /** A phrase with a preposition. */
  PREPOSITION("");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The role of a code of the table; empty for a word that is none. */
  static Optional<Role> of(String code) {
    return Arrays.stream(values())
        .filter(role -> role != PREPOSITION && role.code.equals(code))
        .findFirst();
  }
}
