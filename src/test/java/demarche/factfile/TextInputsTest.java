package demarche.factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.article.Article;
import demarche.fact.ArticleFacts;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that come as texts, plain or in Markdown. */
final class TextInputsTest {
  @TempDir private Path folder;

  /** What inputs gave: the place and text of each record, and each problem as it is told. */
  private record Read(List<String> records, List<String> problems) {}

  private Read read(String... names) {
    List<String> records = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> paths = Arrays.stream(names).map(n -> folder + "/" + n).toList();
    try (Inputs inputs =
        Inputs.open(
            paths,
            InputStream.nullInputStream(),
            p -> problems.add(p.toString().replace(folder + "/", "")))) {
      inputs.forEachRemaining(
          next ->
              records.add(
                  next.place().replace(folder + "/", "")
                      + " = "
                      + new String(next.json(), StandardCharsets.UTF_8)));
    }
    return new Read(records, problems);
  }

  private void file(String name, String text) {
    WrittenInputs.write(folder, name, text);
  }

  private void file(String name, byte[] bytes) {
    WrittenInputs.write(folder, name, bytes);
  }

  private List<ArticleFacts> articles(InputStream stdin, String... arguments) {
    List<ArticleFacts> articles = new ArrayList<>();
    List<String> inFolder =
        Arrays.stream(arguments).map(a -> a.equals("-") ? a : folder + "/" + a).toList();
    try (Inputs inputs = Inputs.open(inFolder, stdin, problem -> {})) {
      inputs.forEachRemaining(
          next -> FactFile.parse(next.json(), next.place()).facts().ifPresent(articles::add));
    }
    return articles;
  }

  private Article article(String file) {
    return articles(InputStream.nullInputStream(), file).getFirst().article();
  }

  @Test
  void theWholeOfATextIsTheBodyAndItsNameTheId() {
    String body = "---\ntitle: no front matter\n---\r\nThe \"boats\" sail.\n\n";
    file("d/2020-01-02-boats.txt", body.getBytes(StandardCharsets.UTF_8));
    Article article = article("d");
    assertEquals("2020-01-02-boats", article.id());
    assertEquals(body, article.body());
    assertEquals(Optional.empty(), article.title());
    assertTrue(articles(InputStream.nullInputStream(), "d").getFirst().unread());
  }

  @Test
  void aByteOrderMarkIsNoPartOfABody() {
    file("a.txt", "\uFEFFThe boats sail.");
    assertEquals("The boats sail.", article("a.txt").body());
  }

  @Test
  void frontMatterNamesWhatStandsBesideTheBody() {
    file(
        "call.md",
        "---\r\ntitle: 'Ministers: a call'  # as printed\nSource: The Herald\n"
            + "url: https://herald.example/1#top\ndate: 2022-02-25T10:00:00Z\nid: call-1\n"
            + "tags:\n  - calls\n- more\nauthor: [a, b]\n\n# a comment\n---\n"
            + "# A call\n\n> The *ministers* spoke.\n");
    assertEquals(
        new Article(
            "call-1",
            Optional.of("Ministers: a call"),
            Optional.of("The Herald"),
            Optional.of("https://herald.example/1#top"),
            Optional.of(LocalDate.of(2022, 2, 25)),
            "# A call\n\n> The *ministers* spoke.\n"),
        article("call.md"));
  }

  @Test
  void valuesOfFrontMatterMayBeQuoted() {
    String front = "---\ntitle: 'The King''s \\ \"boats\"'\npublisher: \"A \\\"B\\\"\"\n---\nx";
    file("a.md", front.getBytes(StandardCharsets.UTF_8));
    assertEquals(Optional.of("The King's \\ \"boats\""), article("a.md").title());
    assertEquals(Optional.of("A \"B\""), article("a.md").publisher());
  }

  @Test
  void aMarkdownFileNeedsNoFrontMatter() {
    file("a.md", "--- the boats sail ---");
    assertEquals("--- the boats sail ---", article("a.md").body());
    file(
        "b.md.gz",
        WrittenInputs.zipped(
            "---\npublisher: 'The Herald'\nsource: https://x.example\n...\nThey sail."));
    assertEquals(Optional.of("The Herald"), article("b.md.gz").publisher());
    assertEquals("They sail.", article("b.md.gz").body());
    assertEquals("b", article("b.md.gz").id());
  }

  /** A Markdown file, then what is told of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "---\\n"
            + "title: A\\n"
            + "They sail. ~ f.md:3: bad-front-matter: has front matter with a line that is no key:"
            + " value but 'They sail.'",
        "---\\n"
            + "title: A\\n"
            + " ~ f.md:1: bad-front-matter: has front matter that no line of three hyphens ends",
        "---\\n"
            + "title: >\\n"
            + "  A\\n"
            + "---\\n"
            + "x ~ f.md:2: bad-front-matter: has front matter whose title is no plain text but '>'",
        "---\\n"
            + "title: 'A\\n"
            + "---\\n"
            + "x ~ f.md:2: bad-front-matter: has front matter whose title is no plain text but"
            + " ''A'",
        "---\\n"
            + "title: A\\n"
            + "  and B\\n"
            + "---\\n"
            + "x ~ f.md:3: bad-front-matter: has front matter whose title is not on one line",
        "---\\n"
            + "id: a\\n"
            + "\\n"
            + "ID: b\\n"
            + "---\\n"
            + "x ~ f.md:4: bad-front-matter: has front matter that names its id twice",
        "---\\n"
            + "date: Friday\\n"
            + "---\\n"
            + "x ~ f.md:2: bad-published: is kept without its day: published must be a full day"
            + " such as 2022-02-25 and is 'Friday'",
        "---\\ntitle: A\\n---\\n\\n ~ f.md:4: no-body: has no body",
        "\\n\\n ~ f.md:1: empty-input: holds nothing",
      })
  void whatIsWrongWithAMarkdownFileIsToldOnce(String content, String problem) {
    file("f.md", content.replace("\\n", "\n"));
    file("z.txt", "The rest goes on.");
    Read read = read("f.md", "z.txt");
    assertEquals(List.of(problem.replace('\'', '"')), read.problems);
    assertTrue(read.records.getLast().startsWith("z.txt:1 = "));
  }

  @Test
  void whatIsNoTextIsRefusedInOneSentence() {
    file("a.txt", "The boats".getBytes(StandardCharsets.UTF_16));
    file("b.txt", "T\nh\u0000e boats".getBytes(StandardCharsets.UTF_8));
    file("c.txt", "x ".repeat(1_000_001).getBytes(StandardCharsets.UTF_8));
    file("d.txt", "x ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
    file("e.txt", "😀".repeat(2_100_000).getBytes(StandardCharsets.UTF_8));
    String tooLong = "is longer than 2 million characters and no single article";
    assertEquals(
        List.of(
            "a.txt:1: unreadable: is no text in UTF-8",
            "b.txt:2: unreadable: is no text in UTF-8",
            "c.txt:1: unreadable: " + tooLong,
            "e.txt:1: unreadable: " + tooLong),
        read("a.txt", "b.txt", "c.txt", "d.txt", "e.txt").problems);
  }

  /** Each text with one damaged byte or sign, and the line in which it stands. */
  @ParameterizedTest
  @CsvSource({
    "a.txt, The boats sail\\nto the *orth again. Nobody minds., 2",
    "a.txt, *The boats sail\\nto the north again., 1",
    "a.md, ---\\nid: b\\ntitle: The *oats\\n---\\nThe boats sail to the north again., 3",
    "a.md, ---\\nid: b\\n---\\n\\nThe boats sail to the north again.*, 5",
  })
  void oneBadByteCostsOneSignAndIsToldOnceWithItsLine(String name, String told, int line) {
    String text = told.replace("\\n", "\n");
    for (byte bad : new byte[] {(byte) 0xE9, (byte) 0xFF, 0, 12}) {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      bytes[text.indexOf('*')] = bad;
      file(name, bytes);
      Read read = read(name);
      assertEquals(
          List.of(
              name
                  + ":"
                  + line
                  + ": bad-characters: holds bytes or characters that no text in UTF-8 has, here"
                  + " the first: each is replaced by U+FFFD, 1 in all"),
          read.problems);
      String body = text.substring(text.indexOf("The boats sail"));
      assertTrue(article(name).body().endsWith(body.substring(20).replace('*', '\uFFFD')));
      assertEquals(1, read.records.size());
    }
  }

  @Test
  void aBadByteBesideAnotherFaultIsNotToldAsWell() {
    byte[] bytes = "---\nid: a\ndate: 2022-*2-01\n---\nThe boats sail.".getBytes(UTF_8);
    bytes[new String(bytes, UTF_8).indexOf('*')] = (byte) 0xFF;
    file("a.md", bytes);
    List<String> problems = read("a.md").problems;
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.getFirst().startsWith("a.md:3: bad-published: "), problems.toString());
  }

  @Test
  void theStandardInputIsATextWhereItDoesNotBeginAsJsonDoes() {
    InputStream text = new ByteArrayInputStream(Told.bytes(" \n---\nThe boats sail."));
    Article article = articles(text, "-").getFirst().article();
    assertEquals(" \n---\nThe boats sail.", article.body());
    assertEquals(FactFile.digest(article.body()), article.id());
    InputStream front = new ByteArrayInputStream(Told.bytes("---\nid: a\n---\nThe boats sail."));
    assertEquals("a", articles(front, "-").getFirst().article().id());
  }
}
