package demarche.factfile;

import java.io.IOException;
import java.util.Optional;

/** The records of one input, one after another. */
interface Records {
  /**
   * The next record, empty at the end.
   *
   * @throws IOException where the input cannot be read further
   */
  Optional<InputRecord> next() throws IOException;
}
