package demarche.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads what {@link Teacher} wrote. */
final class SilverReader {
  private final List<Example> examples = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private final Map<String, String> interned = new HashMap<>();
  private char[] text = new char[0];
  private int document = -1;
  private final int longest;

  private final boolean lift;

  private SilverReader(int longest, boolean lift) {
    this.longest = longest;
    this.lift = lift;
  }

  /** Sentences to learn from: no arcs cross, and none has more words than {@code longest}. */
  static List<Example> toLearnFrom(Path file, int longest) {
    return read(file, new SilverReader(longest, true));
  }

  /** All sentences to measure by, their trees as the teacher made them, with one root each. */
  static List<Example> toMeasureBy(Path file) {
    return read(file, new SilverReader(Integer.MAX_VALUE, false));
  }

  private static List<Example> read(Path file, SilverReader reader) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.take(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reader.flush();
    return reader.examples;
  }

  private void take(String line) {
    if (line.startsWith("D\t")) {
      flush();
      document++;
    } else if (line.startsWith("P\t")) {
      flush();
      text = line.substring(2).toCharArray();
    } else if (line.equals("S")) {
      flush();
    } else {
      rows.add(line.split("\t", -1));
    }
  }

  private void flush() {
    if (!rows.isEmpty() && rows.size() <= longest) {
      examples.add(example());
    }
    rows.clear();
  }

  private Example example() {
    int size = rows.size();
    Spans tokens = new Spans();
    String[] lemmas = new String[size];
    byte[] tags = new byte[size];
    byte[] names = new byte[size];
    short[] heads = new short[size];
    byte[] labels = new byte[size];
    for (int i = 0; i < size; i++) {
      String[] row = rows.get(i);
      tokens.add(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
      lemmas[i] = interned.computeIfAbsent(row[3], k -> k);
      tags[i] = (byte) PartOfSpeech.of(row[4]).orElse(PartOfSpeech.XX).index();
      names[i] = nameLabel(row[5]);
      heads[i] = (short) (Integer.parseInt(row[6]) - 1 + Words.PAD);
      labels[i] = (byte) ClearRelation.of(row[7]).orElse(ClearRelation.DEP).index();
    }
    BilouRepair.repair(names);
    if (lift) {
      Trees.repair(heads, labels, tags);
    } else {
      Trees.oneRoot(heads, labels);
    }
    return new Example(document, text, tokens.trimmed(), lemmas, tags, names, heads, labels);
  }

  static byte nameLabel(String label) {
    if (label.length() < 3 || label.charAt(1) != '-') {
      return NameTagger.NONE;
    }
    int place = "BILU".indexOf(label.charAt(0));
    return (byte) (1 + 4 * NameClass.valueOf(label.substring(2)).index() + place);
  }
}
