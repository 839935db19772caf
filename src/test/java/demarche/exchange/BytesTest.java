package demarche.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are held pressed are the same bytes. */
final class BytesTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Zürich, Ñandú, верблюд 🐪", "many"})
  void whatWasPressedComesOutAsItWas(String text) throws IOException {
    byte[] raw = text.replace("many", "many ".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
    Bytes plain = new Bytes(raw);
    for (Bytes pressed : new Bytes[] {plain.pressed(), Bytes.pressed(out -> out.write(raw))}) {
      assertArrayEquals(raw, pressed.copy());
      assertEquals(raw.length, pressed.length());
      assertEquals(plain.utf8(), pressed.utf8());
      assertEquals(plain.digest(), pressed.digest());
      assertEquals(plain, pressed);
      assertEquals(plain.hashCode(), pressed.hashCode());
      assertSame(pressed, pressed.pressed());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      pressed.writeTo(out);
      assertArrayEquals(raw, out.toByteArray());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100_000, 1_000_000})
  void whatRepeatsItselfTakesLittleMemory(int length) {
    Bytes pressed =
        Bytes.pressed(
            out -> {
              for (int i = 0; i < length; i++) {
                out.write(i % 10);
              }
            });
    assertEquals(length, pressed.length());
    assertTrue(pressed.held() < length / 20, "held in " + pressed.held());
    assertNotEquals(pressed.digest(), Bytes.NONE.digest());
  }
}
