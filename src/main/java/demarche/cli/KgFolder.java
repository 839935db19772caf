package demarche.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command shares: where the graph is. */
final class KgFolder {
  @Option(
      names = "--kg",
      paramLabel = "DIR",
      defaultValue = "kg",
      description = "Folder of the graph, a Jena TDB2 database (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("kg");

  Path path() {
    return folder;
  }
}
