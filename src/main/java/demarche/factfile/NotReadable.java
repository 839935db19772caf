package demarche.factfile;

import demarche.problem.ProblemKind;

/** Bytes that give no JSON value that could be an article. */
final class NotReadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;

  NotReadable(ProblemKind kind, String sentence) {
    super(sentence, null, false, false);
    this.kind = kind;
  }

  ProblemKind kind() {
    return kind;
  }

  /** One clear sentence without the place. */
  String sentence() {
    return String.valueOf(getMessage());
  }
}
