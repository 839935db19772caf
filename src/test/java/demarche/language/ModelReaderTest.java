package demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model file that is not whole is told in one clear sentence. */
final class ModelReaderTest {
  private static final Path MODEL = Path.of("data/language/english.model");

  private static String refusal(byte[] bytes) {
    return String.valueOf(
        assertThrows(DamagedModel.class, () -> Engine.read(new ByteArrayInputStream(bytes)))
            .getMessage());
  }

  private static byte[] zipped(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    }
    return out.toByteArray();
  }

  @Test
  void theModelIsSmall() throws IOException {
    assertTrue(Files.size(MODEL) <= 20_000_000, "bytes: " + Files.size(MODEL));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0001, 0.01, 0.2, 0.5, 0.9, 0.9999})
  void aModelCutOffIsTold(double share) throws IOException {
    byte[] whole = Files.readAllBytes(MODEL);
    assertEquals("is cut off", refusal(Arrays.copyOf(whole, (int) (whole.length * share))));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.3, 0.6, 0.95})
  void anAlteredModelIsTold(double place) throws IOException {
    byte[] bytes = Files.readAllBytes(MODEL);
    for (int i = 0; i < 64; i++) {
      bytes[(int) (bytes.length * place) + i] ^= 0x55;
    }
    String refusal = refusal(bytes);
    assertTrue(refusal.equals("is damaged") || refusal.equals("is cut off"), refusal);
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 40, 90, 300, 1_000, 5_000, 20_000, 100_000, 1_000_000, 5_000_000})
  void oneAlteredBitIsTold(int place) throws IOException {
    byte[] bytes = Files.readAllBytes(MODEL);
    bytes[place] ^= 0x10;
    String refusal = refusal(bytes);
    assertTrue(refusal.startsWith("is "), refusal);
  }

  @Test
  void whatIsNoModelIsTold() throws IOException {
    assertEquals("is damaged", refusal("no gzip at all".getBytes(StandardCharsets.UTF_8)));
    assertEquals("is cut off", refusal(new byte[0]));
    assertEquals(
        "is no model of this version",
        refusal(zipped("a text that is long enough to be one".getBytes(StandardCharsets.UTF_8))));
  }
}
