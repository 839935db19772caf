package demarche.factfile;

import demarche.problem.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The records of the standard input. It has no name that tells what it is: what does not begin as
 * JSON does is a text.
 */
final class StandardInput implements Records {
  static final String NAME = "stdin";

  /** Blanks before the first sign that are looked past, in bytes. */
  private static final int LOOK_AHEAD = 4096;

  private final InputStream in;
  private final Consumer<Problem> problems;
  private @Nullable Records records;

  /**
   * @param in its bytes; closed by the caller
   * @param problems takes what is wrong with it
   */
  StandardInput(InputStream in, Consumer<Problem> problems) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.problems = problems;
  }

  @Override
  public Optional<InputRecord> next() throws IOException {
    Records known = records;
    if (known == null) {
      known =
          isText()
              ? new TextRecord(NAME, TextFile.Form.MARKDOWN, "", in, problems)
              : new RecordSplitter(NAME, in, problems);
      records = known;
    }
    return known.next();
  }

  private boolean isText() throws IOException {
    in.mark(LOOK_AHEAD);
    int first = in.read();
    if (first == 0xEF) {
      // A byte order mark of three bytes says nothing of what follows.
      in.skipNBytes(2);
      first = in.read();
    }
    for (int i = 3; i < LOOK_AHEAD && ByteLines.isBlank(first); i++) {
      first = in.read();
    }
    in.reset();
    return first >= 0 && first != '{' && first != '[';
  }
}
