package demarche.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Loads the bundled model and analyses one file: what src/trainer/start.sh times. */
final class Start {
  private Start() {}

  /** Prints how many tokens the file holds. */
  public static void main(String[] arguments) throws IOException, DamagedModel {
    int[] tokens = {0};
    Engine.bundled()
        .analyse(
            Files.readString(Path.of(arguments[0])),
            sentence -> tokens[0] += sentence.tokens().size());
    System.out.println(tokens[0]);
  }
}
