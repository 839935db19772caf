package demarche.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every analysis, whatever the text. */
final class EngineTest {
  private static final String TEXT =
      """
      The foreign minister said on Tuesday that the embassy in Kyiv would stay open.

      "We will not leave," Anna Berg told reporters, adding that 120 citizens had been \
      flown out of the country on two chartered planes.
      """;

  private static Document analyse(String text) {
    return Engines.bundled().analyse(text);
  }

  /** Every promise of the records: offsets, order, heads, names, one root. */
  static void check(String text, Document document) {
    int[] codePoints = text.codePoints().toArray();
    int last = 0;
    for (Sentence sentence : document.sentences()) {
      int size = sentence.tokens().size();
      int roots = 0;
      for (Token token : sentence.tokens()) {
        assertTrue(token.start() >= last && token.end() > token.start(), token.toString());
        String form = new String(codePoints, token.start(), token.end() - token.start());
        assertEquals(withoutSoftHyphens(form), withoutSoftHyphens(token.form()));
        assertTrue(form.length() <= Tokenizer.LONGEST, "characters: " + form.length());
        assertTrue(token.head() >= -1 && token.head() < size, token.toString());
        assertTrue(token.confidence() >= 0 && token.confidence() <= 1, token.toString());
        roots += token.isRoot() ? 1 : 0;
        last = token.end();
      }
      assertEquals(1, roots, sentence.toString());
      assertTrue(size <= SentenceSplitter.LONGEST, "words: " + size);
      sentence.tokens().forEach(token -> assertReachesRoot(sentence, token));
      checkNames(sentence);
    }
    assertEquals(withoutSoftHyphens(words(text)), withoutSoftHyphens(words(document)));
  }

  private static String withoutSoftHyphens(String words) {
    return words.replace("\u00AD", "");
  }

  private static void assertReachesRoot(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps <= sentence.tokens().size(); steps++) {
      if (at.isRoot()) {
        return;
      }
      at = sentence.tokens().get(at.head());
    }
    throw new AssertionError("a cycle above " + token);
  }

  private static void checkNames(Sentence sentence) {
    int last = 0;
    for (Name name : sentence.names()) {
      assertTrue(name.first() >= last && name.end() > name.first(), name.toString());
      assertTrue(name.end() <= sentence.tokens().size(), name.toString());
      last = name.end();
    }
  }

  /** All characters that are no blank: none is lost and none made up. */
  private static String words(String text) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.plain(c) != ' ') {
        words.append(c);
      }
    }
    return words.toString();
  }

  private static String words(Document document) {
    StringBuilder words = new StringBuilder();
    document.sentences().forEach(s -> s.tokens().forEach(t -> words.append(t.form())));
    return words.toString();
  }

  @Test
  void everyPromiseHoldsOfPlainNews() {
    Document document = analyse(TEXT);
    check(TEXT, document);
    assertEquals(2, document.sentences().size());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyPromiseHoldsOfRandomUnicode(long seed) {
    String text = randomText(new Random(seed));
    check(text, analyse(text));
  }

  /** Words, marks, emoji, surrogates alone, control characters, blanks of all kinds. */
  private static String randomText(Random random) {
    String[] pieces = {
      "said",
      "the",
      "U.S.",
      "Kyiv",
      "\u201C",
      "\u201D",
      "\u2019s",
      "'",
      "\"",
      "-",
      "\u2014",
      "...",
      ".",
      "?",
      "!",
      ",",
      ";",
      "(",
      ")",
      "n't",
      "co-operate",
      "$5m",
      "10:30",
      "\uD83D\uDE80",
      "\uD83D",
      "\uDE80",
      "\u00A0",
      "\u200B",
      "\u2028",
      "\n",
      "\n\n",
      "\t",
      "\u0000",
      "\u0007",
      "\u0301",
      "e\u0301",
      "\u4E2D\u56FD",
      "\u0645\u0631\u062D\u0628\u0627",
      "\uFF21\uFF22",
      "\u00AD",
      "A.",
      "www.x.org/a",
      "a@b.org",
      "#tag",
      "@who",
      "1,000",
      "\u20AC",
      "\uFEFF"
    };
    StringBuilder text = new StringBuilder();
    int count = 50 + random.nextInt(300);
    for (int i = 0; i < count; i++) {
      text.append(
          random.nextInt(8) == 0
              ? Character.toString(random.nextInt(0x10FFFF))
              : pieces[random.nextInt(pieces.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  static List<String> hardTexts() {
    return List.of(
        "",
        " \n\t \n",
        "a".repeat(1_000_000),
        "word ".repeat(10_000),
        "word, ".repeat(10_000),
        "-".repeat(100_000),
        "a-".repeat(50_000),
        "(".repeat(20_000) + ")".repeat(20_000),
        "\"".repeat(9_999),
        "'".repeat(9_999),
        ". ".repeat(20_000),
        "a.".repeat(20_000),
        "\uD83D".repeat(5_000),
        "\uD83D\uDE80".repeat(5_000),
        "\u0000\u0001\u0002".repeat(1_000),
        "A\n".repeat(5_000),
        "x@y.z".repeat(5_000),
        "1,000.5".repeat(3_000));
  }

  @ParameterizedTest
  @MethodSource("hardTexts")
  void everyPromiseHoldsOfHardTexts(String text) {
    check(text, analyse(text));
  }

  @Test
  void aLongSentenceIsCutAtAMark() {
    String text = "and the envoy left again, ".repeat(100);
    for (Sentence sentence : analyse(text).sentences()) {
      assertEquals(",", sentence.tokens().getLast().form());
    }
  }

  @Test
  void theOtherFormHandsOverTheSameSentences() {
    List<Sentence> handed = new ArrayList<>();
    Engines.bundled().analyse(TEXT, handed::add);
    assertEquals(analyse(TEXT).sentences(), handed);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void theSameComesOutOnAnyNumberOfThreads(int threads) throws Exception {
    List<Document> alone = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (long seed = 0; seed < 40; seed++) {
      texts.add(randomText(new Random(seed)) + TEXT);
      alone.add(analyse(texts.getLast()));
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Document>> tasks = new ArrayList<>();
      texts.forEach(text -> tasks.add(() -> analyse(text)));
      List<Document> together = new ArrayList<>();
      for (Future<Document> done : workers.invokeAll(tasks)) {
        together.add(done.get());
      }
      assertEquals(alone, together);
    } finally {
      workers.shutdownNow();
    }
  }

  @Test
  void aSurnameAloneIsTakenAsItsFirstMentionWas() {
    Document document =
        analyse(
            "Foreign Minister Marit Solberg arrived in Oslo on Monday. Solberg will meet her"
                + " counterpart.");
    Sentence second = document.sentences().get(1);
    assertEquals(List.of(new Name(0, 1, NameClass.PERSON)), second.names());
  }

  @Test
  void documentsKnowNothingOfEachOther() {
    String alone = "Solberg will meet her counterpart.";
    Document before = analyse(alone);
    analyse("Foreign Minister Marit Solberg arrived in Oslo on Monday.");
    assertEquals(before, analyse(alone));
  }
}
