package demarche.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.Spares;
import demarche.lexicon.Lexicon;
import demarche.reader.RuleExamples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each table, each class and each record or list of names with methods of the reader says what it
 * must match and what it must not, or why it is no rule. What has neither fails here, so that none
 * comes without.
 *
 * <p>Examples stand in the rows of a table, in {@code src/test/resources/spares}, and in {@code
 * src/test/resources/rules}, where a table has a file under its own name, and a class one in the
 * folder {@code classes} of its package.
 */
final class RulesTest {
  private static final Path DATA = Path.of("data");
  private static final Path MAIN = Path.of("src/main/java/demarche");
  private static final List<String> PACKAGES =
      List.of(
          "text",
          "name",
          "cast",
          "day",
          "lexicon",
          "clause",
          "stance",
          "position",
          "communication",
          "evacuation",
          "reader");

  /** A type that decides something: a class, or a record and the like with a method of its own. */
  private static final Pattern TYPE =
      Pattern.compile(
          "(?m)^(?:(?:public|final|abstract|sealed) )*(class|record|enum|interface) (\\w+)");

  /** A method with a body; no constructor, for that only keeps what comes in. */
  private static final Pattern METHOD =
      Pattern.compile(
          "(?m)^  (?:(?:public|private|protected|static|default|final) )*"
              + "(?!record |class |enum |interface |new |return )[\\w<][\\w<>\\[\\], ?.]* \\w+\\([^;{}=]*\\{");

  /** The columns of what a row must match, and of what it must not. */
  private static final List<String> MATCHES = List.of("example", "matches");

  private static final List<String> SPARES = List.of("counterexample", "spares");

  @Test
  void everyTableSaysWhatItMatchesAndWhatNot() throws IOException {
    Map<String, String> plain = RuleExamples.reasons("plain-tables.tsv");
    List<String> wrong = new ArrayList<>();
    for (String file : tables()) {
      boolean listed = plain.containsKey(file);
      if (!listed && !file.endsWith("groups.tsv")) {
        wrong.addAll(missing(file));
      }
    }
    plain.keySet().stream().filter(file -> !tables().contains(file)).forEach(wrong::add);
    assertEquals(List.of(), wrong);
  }

  /** What a table of rules lacks. */
  private static List<String> missing(String file) throws IOException {
    List<List<String>> lines = RuleExamples.lines(DATA.resolve(file));
    int matches = column(lines.getFirst(), MATCHES);
    int spares = column(lines.getFirst(), SPARES);
    List<String> missing = new ArrayList<>();
    for (List<String> row : lines.subList(1, lines.size())) {
      if (matches < 0 || row.get(matches).isEmpty()) {
        missing.add(file + ": nothing that it matches: " + row.getFirst());
      }
      if (spares >= 0 && row.get(spares).isEmpty()) {
        missing.add(file + ": nothing that it must not match: " + row.getFirst());
      }
    }
    if (spares < 0 && !hasSpares(file)) {
      missing.add(file + ": no sentence that it must not match");
    }
    return missing;
  }

  private static boolean hasSpares(String file) throws IOException {
    String name = Path.of(file).getFileName().toString();
    return Files.exists(Path.of("src/test/resources/spares", name))
        ? !Spares.of(name).entries().isEmpty()
        : RuleExamples.of(file).stream().anyMatch(example -> !example.holds());
  }

  private static int column(List<String> columns, List<String> names) {
    return names.stream().mapToInt(columns::indexOf).max().orElse(-1);
  }

  private static Set<String> tables() {
    try (var files = Files.walk(DATA)) {
      Set<String> tables = new TreeSet<>();
      files
          .map(file -> DATA.relativize(file).toString())
          .filter(file -> file.endsWith(".tsv") && !file.startsWith("sample"))
          .forEach(tables::add);
      return tables;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** What holds but its parts decides nothing; what has methods does, or says why not. */
  @Test
  void everyClassSaysWhatItMatchesAndWhatNot() throws IOException {
    Map<String, String> others = RuleExamples.reasons("no-rules.tsv");
    Set<String> classes = classes();
    List<String> wrong = new ArrayList<>();
    for (String name : classes) {
      List<Example> examples = RuleExamples.of(fileOf(name));
      boolean both =
          examples.stream().anyMatch(Example::holds) && !examples.stream().allMatch(Example::holds);
      if (both == others.containsKey(name)) {
        wrong.add(name + (both ? ": a rule, and listed as none" : ": no rule and not listed"));
      }
    }
    others.keySet().stream().filter(name -> !classes.contains(name)).forEach(wrong::add);
    assertEquals(List.of(), wrong);
  }

  /** The file of the examples of a class ("position/Remarks"). */
  private static String fileOf(String name) {
    int slash = name.indexOf('/');
    return name.substring(0, slash) + "/classes" + name.substring(slash) + ".tsv";
  }

  private static Set<String> classes() throws IOException {
    Set<String> classes = new TreeSet<>();
    for (String name : PACKAGES) {
      for (Path file : files(MAIN.resolve(name))) {
        String source = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
        Matcher type = TYPE.matcher(source);
        if (type.find() && decides(type, source)) {
          classes.add(name + "/" + type.group(2));
        }
      }
    }
    return classes;
  }

  private static boolean decides(Matcher type, String source) {
    return type.group(1).equals("class") || methods(source, type.group(2)).findAny().isPresent();
  }

  /** The heads of the methods of a type, its constructors left out. */
  private static Stream<String> methods(String source, String type) {
    Pattern constructor = Pattern.compile("(?s).*\\b" + type + "\\(.*");
    return METHOD
        .matcher(source)
        .results()
        .map(MatchResult::group)
        .filter(head -> !constructor.matcher(head.substring(0, head.indexOf('(') + 1)).matches());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void everyExampleIsReadAsItSays() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String file : RuleExamples.files()) {
      for (Example example : RuleExamples.of(file)) {
        List<String> told = ToldFacts.of(example.text());
        if (told.stream().anyMatch(example::isIn) != example.holds()) {
          wrong.add(file + ": " + example + ": " + told);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** What a table must not match says something only where one of its entries stands in it. */
  @Test
  void everySpareOfATableHoldsAnEntry() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<String> tables = tables();
    for (String file : RuleExamples.files().stream().filter(tables::contains).toList()) {
      List<List<String>> lines = RuleExamples.lines(DATA.resolve(file));
      int entry = lines.getFirst().getFirst().equals("group") ? 1 : 0;
      for (Example example : RuleExamples.of(file)) {
        String text = example.text().toLowerCase(Locale.ROOT);
        boolean stands =
            lines.stream().skip(1).anyMatch(row -> text.contains(stem(row.get(entry))));
        if (!example.holds() && !stands) {
          wrong.add(file + ": " + example.text());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** A verb without the "e" that falls before "-ing". */
  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 3 && lower.endsWith("e")
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  @Test
  void everyFileOfExamplesIsOfATableOrAClass() throws IOException {
    Set<String> known = tables();
    classes().forEach(name -> known.add(fileOf(name)));
    assertEquals(
        List.of(), RuleExamples.files().stream().filter(file -> !known.contains(file)).toList());
  }

  /** Some file systems do not tell capitals apart. */
  @Test
  void noTwoFilesOfExamplesDifferByCapitalsAlone() throws IOException {
    List<String> files = RuleExamples.files();
    List<String> lower =
        files.stream().map(file -> file.toLowerCase(Locale.ROOT)).distinct().toList();
    assertEquals(files.size(), lower.size(), files.toString());
  }

  /** The names of rules that stand in origins and that {@code explain} shows. */
  @Test
  void everyNameOfARuleHasAnExample() throws IOException {
    Set<String> names = new TreeSet<>(List.of("according-to", "quote"));
    Lexicon.bundled()
        .frames()
        .forEach(frame -> names.add((frame.kind() + "-" + frame.part()).toLowerCase(Locale.ROOT)));
    Pattern title = Pattern.compile("\"((?:title|name) (?!alone)[a-z ]+)\"");
    for (Path file : files(MAIN.resolve("cast"))) {
      Matcher found = title.matcher(Files.readString(file));
      while (found.find()) {
        names.add(found.group(1));
      }
    }
    for (String file : RuleExamples.files()) {
      for (Example example : RuleExamples.of(file)) {
        names.removeIf(name -> example.holds() && example.fact().contains("rule " + name));
      }
    }
    assertEquals(Set.of(), names);
  }

  /** A file of spares that no test runs would say nothing. */
  @Test
  void everyFileOfSparesIsRunByATest() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/spares"))) {
      assertEquals(
          List.of(
              "content-cues.tsv",
              "modifiers.tsv",
              "sayings.tsv",
              "speech.tsv",
              "triggers.tsv",
              "verbs.tsv"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
    for (String name : List.of("communication", "evacuation", "lexicon")) {
      assertTrue(Files.exists(Path.of("src/test/java/demarche", name, "SparesTest.java")), name);
    }
  }

  /** Each group of words is looked for by a class, which carries its examples. */
  @Test
  void everyGroupOfWordsIsUsed() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String table : tables()) {
      if (table.endsWith("/groups.tsv")) {
        String name = table.substring(0, table.indexOf('/'));
        StringBuilder sources = new StringBuilder();
        for (Path file : files(MAIN.resolve(name))) {
          sources.append(Files.readString(file));
        }
        for (List<String> row : RuleExamples.lines(DATA.resolve(table))) {
          String call = "\"" + name + "\", \"" + row.getFirst() + "\")";
          if (!row.getFirst().equals("group") && sources.indexOf(call) < 0) {
            wrong.add(table + ": " + row.getFirst());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Words are data: no class of the reader holds a set or map of two or more. */
  @Test
  void noSetOfWordsStandsInAClass() throws IOException {
    Map<String, String> others = RuleExamples.reasons("no-words.tsv");
    Set<String> stand = new TreeSet<>();
    List<String> all = new ArrayList<>(PACKAGES);
    all.add("reader");
    for (String name : all) {
      for (Path file : files(MAIN.resolve(name))) {
        String type = file.getFileName().toString().replace(".java", "");
        for (List<String> words : collections(Files.readString(file))) {
          stand.add(name + "/" + type + ": " + String.join(", ", words));
        }
      }
    }
    assertEquals(others.keySet(), stand);
  }

  /** The words in the collections that a class writes down, save the columns of its tables. */
  private static List<List<String>> collections(String source) {
    Pattern columns =
        Pattern.compile(
            "(?:COLUMNS =\\s*|STATES =\\s*|lexicon\\(\\s*[^,]+,\\s*(?:java\\.util\\.)?)List\\.of");
    String own = columns.matcher(source).replaceAll("columns");
    Matcher found =
        Pattern.compile("(?:Set|List|Map|Stream|Arrays)\\.(?:of|ofEntries|asList)\\(").matcher(own);
    List<List<String>> all = new ArrayList<>();
    while (found.find()) {
      String elements = own.substring(found.end(), closing(own, found.end()));
      // What is put together of parts is no word.
      boolean parts = elements.matches("(?s).*\" *[+?].*|.*[+?] *\".*");
      List<String> words =
          Pattern.compile("\"([^\"\\\\]*[A-Za-z][^\"\\\\]*)\"")
              .matcher(elements)
              .results()
              .map(word -> word.group(1))
              .toList();
      if (words.size() >= 2 && !parts) {
        all.add(words);
      }
    }
    return all;
  }

  /** Where the bracket closes that opens before a place, at the end of the statement at most. */
  private static int closing(String source, int from) {
    int open = 1;
    int at = from;
    while (open > 0 && source.charAt(at) != ';') {
      char c = source.charAt(at++);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open > 0 ? at : at - 1;
  }
}
