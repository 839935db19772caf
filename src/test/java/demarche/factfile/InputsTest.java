package demarche.factfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputsTest {
  @TempDir Path folder;

  /** What inputs gave: each record as its place and text, or each problem as it is told. */
  private record Read(List<String> records, List<String> problems) {}

  private Read read(InputStream stdin, String... arguments) {
    List<String> records = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> inFolder =
        Arrays.stream(arguments).map(a -> a.equals("-") ? a : folder + "/" + a).toList();
    try (Inputs inputs =
        Inputs.open(inFolder, stdin, problem -> problems.add(local(problem.toString())))) {
      while (inputs.hasNext()) {
        InputRecord next = inputs.next();
        records.add(local(next.place()) + " = " + new String(next.json(), StandardCharsets.UTF_8));
        FactFile.parse(next.json(), next.place())
            .problems()
            .forEach(problem -> problems.add(local(problem.toString())));
      }
    }
    return new Read(records, problems);
  }

  private Read read(String... arguments) {
    return read(InputStream.nullInputStream(), arguments);
  }

  private String local(String text) {
    return text.replace(folder + "/", "");
  }

  private void file(String name, String text) {
    WrittenInputs.write(folder, name, text);
  }

  private void file(String name, byte[] bytes) {
    WrittenInputs.write(folder, name, bytes);
  }

  /** Content, then the places of the records, then the problems, {@code ;} between them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{'body':'x'} ~ f ~ ``",
        "{'body':'x'}\\n ~ f ~ ``",
        "\\n\\n {'body':'x'}\\n\\n ~ f ~ ``",
        "{'body':'x'}\\n{'body':'y'} ~ f:1;f:2 ~ ``",
        "{'body':'x'}\\r\\n\\r\\n \\r\\n{'body':'y'}\\r\\n ~ f:1;f:4 ~ ``",
        "\uFEFF{'body':'x'}\\n{'body':'y'} ~ f:1;f:2 ~ ``",
        "\uFEFF[{'body':'x'}] ~ f#1 ~ ``",
        "{\\n'body':'x'\\n} ~ f ~ ``",
        "{'article':\\n{'body':'x'}\\n} ~ f ~ ``",
        "{'article':{\\n"
            + "'body':'x'},\\n"
            + "\\n"
            + "'facts':{'offices':[\\n"
            + "{'person':'A'}\\n"
            + "]}\\n"
            + "}\\n"
            + " ~ f ~ f: missing-slot: office 1 is left out: it has no title",
        "{\\n'body':'x'}\\n{\\n'body':'y'\\n}\\n ~ f:1;f:3 ~ ``",
        "{'body':'x'},\\n"
            + "{'body':'y'} ~ f:1;f:2 ~ f:1: not-json: is not JSON: unexpected character ',' at"
            + " column 13",
        "{'body':'x'\\n"
            + "{'body':'y'}\\n"
            + "{'body':'z'} ~ f:1;f:2;f:3 ~ f:1: not-json: is not JSON: it ends too early at column"
            + " 12",
        "{'body':'x','facts':[{},\\n"
            + "{'body':'y'}\\n"
            + "{'body':'z'} ~ f:1;f:2;f:3 ~ f:1: not-json: is not JSON: it ends too early at column"
            + " 25",
        "{'article':\\n"
            + "{'body':'y'}\\n"
            + " ~ f:1;f:2 ~ f:1: not-json: is not JSON: it ends too early at column 12",
        "{'article':{'body':'x'},'facts':{'entities':[\\n"
            + "{'name':'A','type':'Person'}\\n"
            + "]}} ~ f ~ ``",
        "{'article':{'body':'x'},'facts':{'entities':[\\n"
            + "{'name':'A','type':'Person'},\\n"
            + "{'name':'B','type':'Person'}\\n"
            + "]}} ~ f ~ ``",
        "{'article':\\n{'body':'x'},'facts':{}}\\n{'body':'y'} ~ f:1;f:3 ~ ``",
        "{'body':'x\\n"
            + "{'body':'y'} ~ f:1;f:2 ~ f:1: not-json: is not JSON: it ends too early at column 11",
        "{'body':'x'}\\n"
            + "{'body':}\\n"
            + "{'body':'z'} ~ f:1;f:2;f:3 ~ f:2: not-json: is not JSON: unexpected character '}' at"
            + " column 9",
        "{'body':'x'}\\n"
            + "{'body':'y'\\n"
            + "{'body':'z'} ~ f:1;f:2;f:3 ~ f:2: not-json: is not JSON: it ends too early at column"
            + " 12",
        "{'body':'x'}\\n"
            + "[]\\n"
            + "{'id':1} ~ f:1;f:2;f:3 ~ f:2: not-an-article: is no article: an object is expected"
            + " and this is a list;f:3: no-body: has no body",
        "junk\\n"
            + "{'body':'y'} ~ f:1;f:2 ~ f:1: not-json: is not JSON: unexpected word 'junk' at"
            + " column 1",
        "{\\n"
            + "'body':\\n"
            + "}\\n"
            + " ~ f ~ f: not-json: is not JSON: unexpected character '}' at line 3, column 1",
        "{\\n"
            + "'body':'x'\\n"
            + "}}\\n"
            + " ~ f:1;f:3 ~ f:3: not-json: is not JSON: unexpected character '}' at column 1",
        "{'body':'x' ~ f ~ f: not-json: is not JSON: it ends too early at column 12",
        "<html>\\n"
            + "<body>\\n"
            + "</html> ~ f ~ f: not-json: is not JSON: unexpected character '<' at column 1",
        "[{'body':'x'},\\n {'body':'],}\\\\'['} , {'body':'z'}\\n]\\n ~ f#1;f#2;f#3 ~ ``",
        "[{'body':'x'},{'body':},{'body':'z'}] ~ f#1;f#2;f#3 ~ f#2: not-json: is not JSON:"
            + " unexpected character '}' at column 9",
        "[{'body':'x'},{'a':[1},{'body':'z'}] ~ f#1;f#2;f#3 ~ f#2: not-json: is not JSON:"
            + " unexpected character '}' at column 8",
        "[{'body':'x'}{'body':'y'},{'body':'z'}] ~ f#1;f#2 ~ f#1: not-json: is not JSON: more text"
            + " after its end at column 13",
        "[7,{'body':'z'}] ~ f#1;f#2 ~ f#1: not-an-article: is no article: an object is expected and"
            + " this is a number",
        "[{'body':'x'} ~ f#1 ~ f: not-json: is not JSON: its list is not closed",
        "[{'body':'x'}]\\n{'body':'y'} ~ f#1;f:2 ~ ``",
        "[] ~ `` ~ f: empty-input: holds an empty list",
        "`` ~ `` ~ f: empty-input: holds nothing",
        "\uFEFF\\n ~ `` ~ f: empty-input: holds nothing",
      })
  void whatAFileIsShowsInItsContent(String content, String places, String problems) {
    file("f", content.replace("\\n", "\n").replace("\\r", "\r").replace("\\\\'", "\\'"));
    Read read = read("f");
    assertEquals(
        places, String.join(";", read.records.stream().map(r -> r.split(" = ", 2)[0]).toList()));
    assertEquals(problems, String.join(";", read.problems));
  }

  @Test
  void recordsAreTheirOwnBytes() {
    file("a.json", "[{'body':'x'} ,\n{'body':'é'}]");
    file("b.jsonl", "{'body':'y'}\r\n{'body':'z'}");
    assertEquals(
        List.of(
            "a.json#1 = {\"body\":\"x\"}",
            "a.json#2 = {\"body\":\"é\"}",
            "b.jsonl:1 = {\"body\":\"y\"}",
            "b.jsonl:2 = {\"body\":\"z\"}"),
        read("a.json", "b.jsonl").records);
  }

  @Test
  void gzipShowsInTheFirstBytesWhateverTheName() {
    file("a.json", WrittenInputs.zipped("{'body':'x'}"));
    file("b.jsonl.gz", WrittenInputs.zipped("{'body':'y'}\n{'body':'z'}\n"));
    file("c.json.gz", "{'body':'plain'}");
    Read read = read("a.json", "b.jsonl.gz", "c.json.gz");
    assertEquals(
        List.of(
            "a.json = {\"body\":\"x\"}",
            "b.jsonl.gz:1 = {\"body\":\"y\"}",
            "b.jsonl.gz:2 = {\"body\":\"z\"}",
            "c.json.gz = {\"body\":\"plain\"}"),
        read.records);
    assertEquals(List.of(), read.problems);
  }

  @Test
  void aDamagedGzipFileIsToldAndTheRestGoesOn() {
    byte[] whole = WrittenInputs.zipped("{'body':'" + "x y z ".repeat(50) + "'}\n".repeat(2));
    byte[] broken = whole.clone();
    broken[broken.length / 2] ^= 0x55;
    file("a.gz", Arrays.copyOf(whole, whole.length - 9));
    file("b.gz", broken);
    file("c.gz", new byte[] {0x1F, (byte) 0x8B, 1, 2, 3});
    file("d.json", "{'body':'x'}");
    Read read = read("a.gz", "b.gz", "c.gz", "d.json");
    String damaged = ": unreadable: is damaged: it cannot be unzipped to its end";
    assertTrue(
        read.problems.containsAll(List.of("a.gz" + damaged, "b.gz" + damaged, "c.gz" + damaged)),
        read.problems::toString);
    assertEquals("d.json = {\"body\":\"x\"}", read.records.getLast());
  }

  @Test
  void aFolderGivesItsFactFilesSortedWithThoseOfTheFoldersInIt() {
    for (String name :
        List.of(
            "d/b.json",
            "d/a.jsonl",
            "d/B.json",
            "d/b/z.json",
            "d/b-c.json",
            "d/\uD83D\uDE00.json",
            "d/\uFB01.json",
            "d/notes.log",
            "d/README.md",
            "d/.hidden.json",
            "d/._a.txt",
            "d/.tool/a.json",
            "d/License.txt",
            "d/x.json.bak")) {
      file(name, "{'body':'x'}");
    }
    file("d/c.jsonl.gz", WrittenInputs.zipped("{'body':'x'}"));
    file("d/b/y.json.gz", WrittenInputs.zipped("{'body':'x'}"));
    Read read = read("d");
    assertEquals(
        List.of(
            "d/B.json",
            "d/a.jsonl",
            "d/b/y.json.gz",
            "d/b/z.json",
            "d/b-c.json",
            "d/b.json",
            "d/c.jsonl.gz",
            "d/\uFB01.json",
            "d/\uD83D\uDE00.json"),
        read.records.stream().map(r -> r.split(" = ", 2)[0]).toList());
    assertEquals(List.of(), read.problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "*.json ~ a.json;b.json",
        "**.json ~ a.json;b.json;s/c.json;s/t/d.json",
        "**/*.json ~ a.json;b.json;s/c.json;s/t/d.json",
        "s/** ~ s/c.json;s/t/d.json",
        "s/**/*.json ~ s/c.json;s/t/d.json",
        "?.json ~ a.json;b.json",
        "[b-z].json ~ b.json",
        "{a,b}.json ~ a.json;b.json",
        "* ~ a.json;b.json;e.txt:1",
        "*.txt ~ e.txt:1",
        "s/*/d.json ~ s/t/d.json",
      })
  void aGlobGivesTheFilesThatItMatchesSorted(String glob, String names) {
    for (String name : List.of("b.json", "a.json", "s/t/d.json", "s/c.json", "e.txt")) {
      file(name, "{'body':'x'}");
    }
    Read read = read(glob);
    assertEquals(
        names, String.join(";", read.records.stream().map(r -> r.split(" = ", 2)[0]).toList()));
    assertEquals(List.of(), read.problems);
  }

  /** A page or a PDF is no list of broken lines. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a.html ~ <p>The boats sail.</p>|<p>They sail.</p> ~ '' ~ a.html: not-json: is no JSON, and"
            + " no text (.txt, .md) by its name",
        "a.pdf ~ %PDF-1.4 ~ '' ~ a.pdf: not-json: is no JSON, and no text (.txt, .md) by its name",
        "a.out ~ | {'body':'x'} ~ a.out ~ ''",
        "a.out ~ \uFEFF[{'body':'x'}] ~ a.out#1 ~ ''",
        "a.out ~ '' ~ '' ~ a.out: empty-input: holds nothing",
      })
  void aFileOfAForeignNameIsJsonOrNothing(
      String name, String text, String records, String problems) {
    file(name, text.replace('|', '\n'));
    Read read = read(name);
    assertEquals(
        records, String.join(";", read.records.stream().map(r -> r.split(" = ", 2)[0]).toList()));
    assertEquals(problems, String.join(";", read.problems));
  }

  @Test
  void aFileWhoseNameLooksLikeAGlobIsAFile() {
    file("a[1].json", "{'body':'x'}");
    file("a1.json", "{'body':'y'}");
    assertEquals(List.of("a[1].json = {\"body\":\"x\"}"), read("a[1].json").records);
  }

  @Test
  void argumentsThatMeanNothingAreToldAndTheRestGoesOn() throws IOException {
    file("good.json", "{'body':'x'}");
    Files.createDirectory(folder.resolve("empty"));
    Read read = read("gone.json", "*.gone", "empty", "nul\u0000.json", "[", "good.json");
    assertEquals(
        List.of(
            "gone.json: not-found: is not there",
            "*.gone: not-found: matches no file",
            "empty: empty-input: holds no .json, .jsonl, .txt or .md file",
            "nul\\u{0}.json: not-found: is no possible name of a file",
            "[: not-found: is not there, and is no pattern of file names either"),
        read.problems);
    assertEquals(1, read.records.size());
  }

  @Test
  void aFileThatTwoArgumentsReachIsReadOnce() throws IOException {
    file("d/a.json", "{'body':'x'}");
    file("d/b.json", "{'body':'y'}");
    Files.createSymbolicLink(folder.resolve("d/c.json"), folder.resolve("d/a.json"));
    Files.createSymbolicLink(folder.resolve("d/loop"), folder.resolve("d"));
    Read read = read("d/b.json", "d", "d/../d/a.json", "d/*.json");
    assertEquals(
        List.of("d/b.json", "d/a.json"),
        read.records.stream().map(r -> r.split(" = ", 2)[0]).toList());
    assertEquals(List.of(), read.problems);
  }

  @Test
  void aHyphenIsTheStandardInputOnce() {
    byte[] stdin = Told.bytes("{'body':'x'}\n{'body':'y'}");
    Read read = read(new ByteArrayInputStream(stdin), "-", "-");
    assertEquals(List.of("stdin:1 = {\"body\":\"x\"}", "stdin:2 = {\"body\":\"y\"}"), read.records);
  }

  @Test
  void aStreamThatBreaksIsToldAndTheRestGoesOn() {
    file("good.json", "{'body':'x'}");
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable pulled");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            return read();
          }
        };
    Read read = read(broken, "-", "good.json");
    assertEquals(List.of("stdin: unreadable: cannot be read"), read.problems);
    assertEquals(1, read.records.size());
  }

  @Test
  void utf16IsToldAsSuch() {
    file("a.json", "{'body':'x'}".getBytes(StandardCharsets.UTF_16));
    assertEquals(
        List.of("a.json: not-json: is not JSON in UTF-8: it starts like UTF-16"),
        read("a.json").problems);
  }

  @Test
  void progressIsToldInBytesAsTheyLieThere() {
    file("a.json", "{'body':'x'}");
    file("b.json.gz", WrittenInputs.zipped("{'body':'" + "x".repeat(10_000) + "'}"));
    try (Inputs inputs =
        Inputs.open(List.of(folder.toString()), InputStream.nullInputStream(), problem -> {})) {
      long total = inputs.totalBytes().orElseThrow();
      assertTrue(total < 200);
      assertEquals(0, inputs.bytesRead());
      inputs.forEachRemaining(next -> {});
      assertEquals(total, inputs.bytesRead());
    }
    try (Inputs inputs = Inputs.open(List.of("-"), InputStream.nullInputStream(), problem -> {})) {
      assertEquals(OptionalLong.empty(), inputs.totalBytes());
    }
  }
}
