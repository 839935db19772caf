package demarche.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The abbreviations that people wrote down, beside those that were learned
 * (data/language/abbreviations.tsv).
 *
 * @param all with their final period, in lower case
 * @param titles those that end no sentence
 * @param openers words with which no name goes on after an initial, in lower case
 * @param common those that are also common words: in lower case they are abbreviations only behind
 *     a number
 */
record Abbreviations(
    List<String> all, List<String> titles, List<String> openers, List<String> common) {
  private static final String FILE = "/demarche/data/language/abbreviations.tsv";

  /**
   * Reads the file that comes with the program.
   *
   * @throws IOException where it cannot be read
   * @throws DamagedModel where a line of it has no two cells
   */
  static Abbreviations bundled() throws IOException, DamagedModel {
    List<String> all = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    List<String> openers = new ArrayList<>();
    List<String> common = new ArrayList<>();
    try (InputStream file = Abbreviations.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new DamagedModel("misses its abbreviations.tsv");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      boolean header = true;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        int tab = line.indexOf('\t');
        if (tab < 2) {
          throw new DamagedModel("has an abbreviations.tsv with a line without two cells");
        }
        if (!header) {
          String word = line.substring(0, tab);
          switch (line.substring(tab + 1)) {
            case "opener" -> openers.add(word);
            case "common" -> common.add(word);
            case "title" -> {
              all.add(word);
              titles.add(word);
            }
            default -> all.add(word);
          }
        }
        header = false;
      }
    }
    return new Abbreviations(all, titles, openers, common);
  }
}
