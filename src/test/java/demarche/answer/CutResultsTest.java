package demarche.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The link in the head of cut results is the same whether they stand in memory or flow by. */
final class CutResultsTest {
  private static final String JSON =
      "{ \"head\": {\n    \"vars\": [ \"who\" ]\n  } ,\n  \"results\": { \"bindings\": [ ROWS ] } }";
  private static final String XML =
      "<?xml version=\"1.0\"?>\n<sparql>\n  <head>\n    <variable name=\"who\"/>\n  </head>\n"
          + "  <results>ROWS</results>\n</sparql>";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 250, 100_000})
  void theHeadIsToldHoweverTheBytesCome(int each) throws IOException {
    for (String form : new String[] {JSON, XML}) {
      String written = form.replace("ROWS", "\"vars\" é Ñ верблюд 🐪 ".repeat(300));
      byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      OutputStream telling = CutResults.telling(out, 2);
      for (int at = 0; at < bytes.length; at += each) {
        telling.write(bytes, at, Math.min(each, bytes.length - at));
      }
      telling.flush();
      assertEquals(CutResults.told(written, 2), out.toString(StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {JSON, XML})
  void whatIsShorterThanTheHeadIsLookedForIsToldToo(String written) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OutputStream telling = CutResults.telling(out, 2);
    for (byte one : written.getBytes(StandardCharsets.UTF_8)) {
      telling.write(one);
    }
    telling.flush();
    assertEquals(CutResults.told(written, 2), out.toString(StandardCharsets.UTF_8));
  }
}
