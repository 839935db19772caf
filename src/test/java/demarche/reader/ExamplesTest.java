package demarche.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.language.Engines;
import demarche.language.Sentence;
import demarche.language.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each entry of a table with examples stands in its own example. */
final class ExamplesTest {
  private static final Path DATA = Path.of("data");

  /** Patterns, and words found by forms and contexts: their own tests run these examples. */
  private static final Set<String> PATTERNS =
      Set.of("day/patterns.tsv", "organization-words.tsv", "lexicon/speech.tsv");

  private record Table(String file, List<String> columns, List<List<String>> rows) {}

  @Test
  void everyEntryStandsInItsExample() throws IOException {
    List<String> missed = new ArrayList<>();
    for (Table table : tables()) {
      int example = table.columns().indexOf("example");
      int entry = table.columns().getFirst().equals("group") ? 1 : 0;
      for (List<String> row : table.rows()) {
        if (!stands(row.get(entry), row.get(example), table.file())) {
          missed.add(table.file() + ": " + row.get(entry) + ": " + row.get(example));
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void everyTableOfWordsIsLookedAt() throws IOException {
    Set<String> files = new TreeSet<>();
    tables().forEach(table -> files.add(table.file()));
    for (String file : List.of("body-words.tsv", "evacuation/away.tsv", "position/things.tsv")) {
      assertTrue(files.contains(file), file);
    }
  }

  private static List<Table> tables() throws IOException {
    List<Table> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(DATA)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        String name = DATA.relativize(file).toString();
        List<List<String>> lines =
            Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
        if (lines.getFirst().contains("example") && !PATTERNS.contains(name)) {
          all.add(new Table(name, lines.getFirst(), lines.subList(1, lines.size())));
        }
      }
    }
    return all;
  }

  /**
   * Whether words stand in a text one after the other, each as a token's lemma or form; those of
   * the lexicon are only ever looked for so, others also as the text writes them.
   */
  private static boolean stands(String words, String text, String file) {
    List<String> wanted = List.of(lower(words).split(" ", -1));
    if (file.equals("position/office-classes.tsv")) {
      return lower(text).contains(words); // "spokes" of "spokeswoman"
    }
    boolean written = !file.startsWith("lexicon/") && plain(text).contains(plain(words));
    return written
        || Engines.bundled().analyse(text).sentences().stream()
            .anyMatch(sentence -> stands(wanted, sentence));
  }

  private static boolean stands(List<String> wanted, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int first = 0; first + wanted.size() <= tokens.size(); first++) {
      int at = 0;
      while (at < wanted.size() && is(tokens.get(first + at), wanted.get(at))) {
        at++;
      }
      if (at == wanted.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Token token, String word) {
    return lower(token.form()).equals(word) || lower(token.lemma()).equals(word);
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** As tables of names are compared: without dots, each hyphen and other mark as a blank. */
  private static String plain(String words) {
    return " " + lower(words).replace(".", "").replaceAll("[-,:;!?\" ]+", " ").strip() + " ";
  }
}
