package demarche.problem;

/** The exit codes of every command. */
public enum ExitCode {
  /** Done, also where single facts were refused. */
  DONE(0),
  /** Some inputs failed, or what was asked for is not there. */
  INPUT(1),
  /** The command line, a query or a parameter is wrong. */
  USAGE(2),
  /** Another process holds the graph's folder or the port. */
  IN_USE(3),
  /** The disk is full or read-only. */
  STORAGE(4),
  /** The graph's folder is damaged. */
  DAMAGED(5);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  /** The number handed to the operating system. */
  public int number() {
    return number;
  }
}
