package demarche.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads human trees in CoNLL-U, gzipped. */
final class Treebank {
  private final List<GoldSentence> sentences = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private String text = "";

  private Treebank() {}

  static List<GoldSentence> read(Path file) {
    Treebank treebank = new Treebank();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        treebank.take(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    treebank.flush();
    return treebank.sentences;
  }

  private void take(String line) {
    if (line.isEmpty()) {
      flush();
    } else if (line.startsWith("# text = ")) {
      text = line.substring("# text = ".length());
    } else if (!line.startsWith("#")) {
      String[] row = line.split("\t", -1);
      if (!row[0].contains(".")) {
        rows.add(row);
      }
    }
  }

  private void flush() {
    if (!rows.isEmpty()) {
      sentences.add(sentence());
    }
    rows.clear();
  }

  private GoldSentence sentence() {
    List<String[]> words = new ArrayList<>();
    Spans tokens = new Spans();
    int at = 0;
    int last = -1;
    int end = 0;
    for (String[] row : rows) {
      boolean range = row[0].contains("-");
      if (range) {
        at = skipSpaces(at);
        last = Integer.parseInt(row[0].substring(row[0].indexOf('-') + 1));
        end = text.startsWith(row[1], at) ? at + row[1].length() : at;
        continue;
      }
      int number = Integer.parseInt(row[0]);
      boolean inside = number <= last;
      at = skipSpaces(at);
      int stop = text.startsWith(row[1], at) ? at + row[1].length() : at;
      if (inside) {
        stop = number == last ? Math.max(stop, end) : Math.min(stop == at ? at + 1 : stop, end);
      }
      tokens.add(at, stop);
      words.add(row);
      at = stop;
    }
    return sentence(words, tokens.trimmed());
  }

  private int skipSpaces(int from) {
    int at = from;
    while (at < text.length() && Characters.plain(text.charAt(at)) == ' ') {
      at++;
    }
    return at;
  }

  private GoldSentence sentence(List<String[]> words, Spans tokens) {
    int[] heads = words.stream().mapToInt(r -> Integer.parseInt(r[6])).toArray();
    return new GoldSentence(
        text,
        tokens,
        words.stream().map(r -> r[4]).toArray(String[]::new),
        heads,
        words.stream().map(r -> r[7]).toArray(String[]::new),
        words.stream().map(r -> r[2]).toArray(String[]::new));
  }
}
