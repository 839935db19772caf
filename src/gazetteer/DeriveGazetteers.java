import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Derives the gazetteers of {@code data/gazetteer} from a folder of reference tables and the
 * hand-kept tables beside this file: {@code java src/gazetteer/DeriveGazetteers.java
 * REFERENCE_FOLDER data/gazetteer}, with a JDK of 22 or later, which compiles the files beside this
 * one on its own. The same tables give the same bytes.
 */
public final class DeriveGazetteers {

  private static final Path HAND_KEPT = Path.of("src", "gazetteer");

  private DeriveGazetteers() {}

  /** Expects the reference folder and the folder to write to; run in the root of the project. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !Files.isDirectory(HAND_KEPT) || !Files.isDirectory(Path.of(args[0]))) {
      System.err.println(
          "Run in the root of the project: java src/gazetteer/DeriveGazetteers.java"
              + " REFERENCE_FOLDER data/gazetteer");
      System.exit(2);
    }
    Path reference = Path.of(args[0]);
    Path folder = Files.createDirectories(Path.of(args[1]));
    var countries = new Countries(reference, HAND_KEPT);
    var places = new Places(reference, HAND_KEPT, countries);
    countries.write(folder, header("countries"), places);
    places.writeCities(folder, header("cities"));
    places.writeMissions(folder, header("missions"));
    var organizations = new Organizations(reference, HAND_KEPT, countries);
    organizations.write(folder, header("organizations"));
    organizations.writeParties(folder, header("parties"));
    var tenures = new Tenures(reference, HAND_KEPT, countries);
    tenures.write(folder, header("tenures"));
    tenures.writeLeaders(folder, header("leaders"));
  }

  /** What a reader of a table must know: kept as text, since it holds licences and sources. */
  private static String header(String table) throws IOException {
    return Files.readString(HAND_KEPT.resolve("headers").resolve(table + ".txt"));
  }
}
