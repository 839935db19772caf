package demarche;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import demarche.language.Engines;
import demarche.language.Token;
import demarche.language.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * What a table of rules must not match: a file of the folder {@code spares} with an entry of the
 * table and a sentence in each line.
 */
public final class Spares {
  private static final Path FOLDER = Path.of("src/test/resources/spares");

  private record Line(String entry, String sentence) {}

  private final List<Line> lines;

  private Spares(List<Line> lines) {
    this.lines = lines;
  }

  /** The file of a table. */
  public static Spares of(String file) throws IOException {
    List<String> all =
        Files.readAllLines(FOLDER.resolve(file)).stream().filter(l -> !l.startsWith("#")).toList();
    assertEquals("entry\tsentence", all.getFirst());
    return new Spares(
        all.stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(cells -> new Line(cells[0], cells[1]))
            .toList());
  }

  /**
   * No sentence is matched by its entry, and each holds the entry's words.
   *
   * @param words how many of an entry's words are looked for in the sentence
   * @param matches whether an entry matches in a sentence
   */
  public void hold(int words, BiPredicate<String, Tree> matches) {
    List<String> wrong = new ArrayList<>();
    for (Line line : lines) {
      Tree tree = Tree.of(Engines.bundled().analyse(line.sentence()).sentences().getFirst());
      List<String> entry = List.of(line.entry().split(" ", -1));
      for (String word : entry.subList(0, Math.min(words, entry.size()))) {
        if (tree.sentence().tokens().stream().noneMatch(token -> is(token, word))) {
          wrong.add("\"" + word + "\" is not in: " + line.sentence());
        }
      }
      if (matches.test(line.entry(), tree)) {
        wrong.add(line.entry() + " matches in: " + line.sentence());
      }
    }
    assertEquals(List.of(), wrong);
  }

  /**
   * Every entry is one of the table, and each of its classes has so many sentences at least.
   *
   * @param classes the class of each entry of the table
   */
  public void cover(Map<String, String> classes, int least) {
    assertFalse(classes.isEmpty());
    Map<String, Integer> counts = new HashMap<>();
    classes.values().forEach(name -> counts.put(name, 0));
    for (Line line : lines) {
      String name = classes.getOrDefault(line.entry(), "");
      assertFalse(name.isEmpty(), line.entry() + " is no entry of the table");
      counts.merge(name, 1, Integer::sum);
    }
    counts.forEach((name, count) -> assertFalse(count < least, name + ": " + count));
  }

  /** The entries. */
  public Collection<String> entries() {
    return lines.stream().map(Line::entry).toList();
  }

  private static boolean is(Token token, String word) {
    return token.form().toLowerCase(Locale.ROOT).equals(word)
        || token.lemma().toLowerCase(Locale.ROOT).equals(word);
  }
}
