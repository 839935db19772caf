package demarche.factfile;

import demarche.problem.Problem;
import demarche.problem.ProblemKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file whose name tells of neither JSON nor a text. It may hold JSON all the same; where it does
 * not begin so, it is refused as a whole, for a page or a PDF has no line that could be meant.
 */
final class ForeignFile implements Records {
  private static final int MOST_BLANKS = 1 << 12;

  private final String name;
  private final BufferedInputStream in;
  private final Consumer<Problem> problems;
  private @Nullable Records records;

  /**
   * @param name what a person calls the input
   * @param in closed by the caller
   * @param problems takes what is wrong with the whole
   */
  ForeignFile(String name, InputStream in, Consumer<Problem> problems) {
    this.name = name;
    this.in = new BufferedInputStream(in);
    this.problems = problems;
  }

  @Override
  public Optional<InputRecord> next() throws IOException {
    Records open = records;
    if (open == null) {
      open = maybeJson() ? new RecordSplitter(name, in, problems) : refused();
      records = open;
    }
    return open.next();
  }

  private Records refused() {
    problems.accept(
        new Problem(ProblemKind.NOT_JSON, name, "is no JSON, and no text (.txt, .md) by its name"));
    return Optional::empty;
  }

  /**
   * Looks at the first byte that is no blank and no part of a byte order mark; empty may be JSON.
   */
  private boolean maybeJson() throws IOException {
    in.mark(MOST_BLANKS + 1);
    int first = in.read();
    for (int i = 0; i < MOST_BLANKS && isSkipped(first); i++) {
      first = in.read();
    }
    in.reset();
    return first < 0 || first == '{' || first == '[' || isSkipped(first);
  }

  private static boolean isSkipped(int b) {
    return ByteLines.isBlank(b) || b == 0xEF || b == 0xBB || b == 0xBF;
  }
}
