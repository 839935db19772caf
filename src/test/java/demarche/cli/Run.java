package demarche.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.sys.JenaSystem;

/**
 * One run of the command in this process.
 *
 * @param code the exit code
 * @param out what went to stdout
 * @param err what went to stderr
 */
public record Run(int code, String out, String err) {
  static {
    JenaSystem.init();
  }

  /** Runs {@code demarche} with arguments. */
  public static Run of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Demarche.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(code, out.toString(), err.toString());
  }

  /** The lines of stdout. */
  public List<String> lines() {
    return out.lines().toList();
  }
}
