package demarche.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The small tables of {@code src/test/resources/gazetteer}. */
public final class SmallTables {
  private SmallTables() {}

  /** Fresh gazetteers over them. */
  public static Gazetteers gazetteers() {
    return Gazetteers.read(SmallTables::bytes);
  }

  static byte[] bytes(String file) {
    try (InputStream in =
        Objects.requireNonNull(SmallTables.class.getResourceAsStream("/gazetteer/" + file))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
