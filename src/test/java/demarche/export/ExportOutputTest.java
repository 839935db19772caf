package demarche.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import demarche.cli.Run;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where exports are written to, and what is told and left behind where they cannot be. */
final class ExportOutputTest {
  @TempDir Path folder;

  @Test
  void aFullDiskIsTold() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Failure failure =
        assertThrows(
            Failure.class, () -> ExportOutput.file(full, out -> out.write(new byte[1 << 17])));
    assertEquals(ExitCode.STORAGE, failure.exitCode());
  }

  @Test
  void whatCannotBeWrittenIsToldInOneSentence() {
    String kg = folder.resolve("kg").toString();
    String sample = "data/sample/2014-03-03-obama-putin-crimea-call.json";
    assertEquals(0, Run.of("build", "-q", "--kg", kg, sample).code());
    String nowhere = folder.resolve("no/such/folder/x.nq").toString();
    Run missing = Run.of("export", "--kg", kg, "--output", nowhere);
    Run noFolder = Run.of("export", "--kg", kg, "--format", "csv");
    Run inside = Run.of("export", "--kg", kg, "--output", kg + "/x.nq");

    for (Run run : List.of(missing, noFolder, inside)) {
      assertEquals(2, run.code(), run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void anExportThatFailsLeavesTheFileOfBefore() throws IOException {
    Path file = Files.writeString(folder.resolve("kept.nq"), "before");
    assertThrows(
        Failure.class,
        () ->
            ExportOutput.file(
                file,
                out -> {
                  out.write(1);
                  throw new Failure(ExitCode.STORAGE, "full");
                }));
    assertEquals("before", Files.readString(file));
    assertFalse(Files.exists(folder.resolve(".kept.nq.partial")));
  }
}
