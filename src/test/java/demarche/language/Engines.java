package demarche.language;

import java.io.IOException;

/** The engine with the bundled model, loaded once for all tests. */
public final class Engines {
  private static final Engine BUNDLED = load();

  private Engines() {}

  /** The bundled engine. */
  public static Engine bundled() {
    return BUNDLED;
  }

  private static Engine load() {
    try {
      return Engine.bundled();
    } catch (IOException | DamagedModel e) {
      throw new IllegalStateException("the bundled model", e);
    }
  }
}
