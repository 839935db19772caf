package demarche.factfile;

import demarche.problem.ProblemKind;

/** A fact, an entity or a mention cannot be taken; caught where the list is read, never outside. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;

  /**
   * @param kind the name under which it is counted
   * @param reason why, as the end of a sentence: "its speaker is no entity of the article"
   */
  Refusal(ProblemKind kind, String reason) {
    // Without a stack trace: a file may hold a hundred thousand of them.
    super(reason, null, false, false);
    this.kind = kind;
  }

  ProblemKind kind() {
    return kind;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
