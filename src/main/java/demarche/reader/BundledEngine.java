package demarche.reader;

import demarche.language.DamagedModel;
import demarche.language.Engine;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;

/** The language engine that comes with the program. */
public final class BundledEngine {
  private static final String MODEL = "The language model data/language/english.model ";

  private BundledEngine() {}

  /**
   * Loads it anew.
   *
   * @throws Failure where the program's own copy of its model is not whole or cannot be read
   */
  public static Engine load() {
    try {
      return Engine.bundled();
    } catch (DamagedModel e) {
      throw new Failure(ExitCode.DAMAGED, MODEL + e.getMessage(), e);
    } catch (IOException e) {
      throw new Failure(ExitCode.DAMAGED, MODEL + "cannot be read", e);
    }
  }
}
