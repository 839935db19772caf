package demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.problem.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code serve} asks for before it lets anybody in; the folder has no graph to serve. */
final class ServeCommandTest {
  private static final String SIXTEEN = "0123456789abcdef";

  @TempDir Path none;

  private Run serve(String... more) {
    String[] all = new String[more.length + 5];
    System.arraycopy(new String[] {"serve", "--port", "0", "--kg", none.toString()}, 0, all, 0, 5);
    System.arraycopy(more, 0, all, 5, more.length);
    return Run.of(all);
  }

  private static void refused(Run run, String why) {
    assertEquals(ExitCode.USAGE.number(), run.code(), run.err());
    assertTrue(run.err().contains(why), run.err());
    assertEquals("", run.out());
  }

  /** Nothing but the graph is missing. */
  private static void accepted(Run run) {
    assertEquals(ExitCode.INPUT.number(), run.code(), run.err());
    assertTrue(run.err().contains("there is no graph in"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7"})
  void beyondTheLoopbackAddressATokenIsAskedFor(String address) {
    refused(serve("--bind", address, "--token", ""), "give a token too");
    accepted(serve("--bind", address, "--token", SIXTEEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "localhost"})
  void onTheLoopbackAddressNoneIs(String address) {
    accepted(serve("--bind", address, "--token", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "99999"})
  void aPortIsOneThatThereIs(String port) {
    refused(Run.of("serve", "--port", port, "--kg", none.toString()), "--port is a number from 0");
    accepted(Run.of("serve", "--port", "65535", "--kg", none.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "0.0.0.0"})
  void aTokenHasSixteenCharactersOrMore(String address) {
    String fifteen = SIXTEEN.substring(1);
    Run run = serve("--bind", address, "--token", fifteen);
    refused(run, "A token has 16 characters or more.");
    assertFalse(run.err().contains(fifteen), "the token is told to whoever reads the log");
    accepted(serve("--bind", address, "--token", SIXTEEN));
  }
}
