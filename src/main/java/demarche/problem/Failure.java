package demarche.problem;

/** A command cannot go on. The message is one clear sentence for the user; no trace is shown. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  /**
   * @param exitCode what the command ends with
   * @param sentence what is wrong and where, for the user
   */
  public Failure(ExitCode exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  /**
   * @param exitCode what the command ends with
   * @param sentence what is wrong and where, for the user
   * @param cause kept for {@code -v}
   */
  public Failure(ExitCode exitCode, String sentence, Throwable cause) {
    super(sentence, cause);
    this.exitCode = exitCode;
  }

  public ExitCode exitCode() {
    return exitCode;
  }
}
