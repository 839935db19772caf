package demarche.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import demarche.article.Offsets;
import demarche.page.MarkedText.Piece;
import demarche.page.MarkedText.Run;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Evidence is marked where it stands, whatever overlaps. */
final class MarkedTextTest {
  private static final String GAP = "\\R[ \\t]*\\R\\s*";

  @Test
  void theMarkedTextOfEveryPieceIsItsWords() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      String text = text(random);
      List<Piece> pieces = pieces(random, text);
      List<Run> runs = MarkedText.of(text, pieces, true).stream().flatMap(List::stream).toList();
      assertEquals(text.replaceAll(GAP, ""), joined(runs), "all of the text is shown");
      for (Piece piece : pieces) {
        assertEquals(
            piece.words().replaceAll(GAP, ""), joined(runs, piece.key()), "the words of a piece");
      }
    }
  }

  @Test
  void everyPieceIsReachedByOneIdAndReferredToOnce() {
    String text = "Arcadia called Bergland on Monday. Nobody answered.";
    List<Piece> pieces =
        List.of(piece(text, 1, 0, 33), piece(text, 2, 0, 7), piece(text, 3, 8, 23));
    List<Run> runs = MarkedText.of(text, pieces, true).getFirst();
    List<String> ids =
        runs.stream()
            .flatMap(run -> run.marks().stream())
            .map(MarkedText.Mark::id)
            .filter(id -> !id.isEmpty())
            .toList();
    assertEquals(List.of("mark-k1", "mark-k2", "mark-k3"), ids);
    assertEquals(
        List.of(2, 3, 1),
        runs.stream().flatMap(r -> r.refs().stream()).map(MarkedText.Ref::number).toList());
  }

  @Test
  void theShortestPieceIsInnermost() {
    String text = "Arcadia called Bergland on Monday.";
    List<Run> runs =
        MarkedText.of(text, List.of(piece(text, 1, 8, 14), piece(text, 2, 0, 33)), true).getFirst();
    Run called = runs.stream().filter(r -> r.text().equals("called")).findFirst().orElseThrow();
    assertEquals(List.of("k2", "k1"), called.marks().stream().map(MarkedText.Mark::key).toList());
  }

  @Test
  void wordsThatDoNotStandThereAreNotMarked() {
    Piece wrong = new Piece("k", "position", 1, 0, 4, "else", true);
    assertEquals(
        "Some words.", joined(MarkedText.of("Some words.", List.of(wrong), true).getFirst()));
    assertTrue(MarkedText.of("Some words.", List.of(wrong), false).isEmpty());
  }

  @Test
  void beyondThisMachineOnlySentencesWithEvidenceAreShown() {
    String text = "A secret. Another one. Arcadia called. The end of it.\n\nA paragraph alone.";
    List<List<Run>> shown = MarkedText.of(text, List.of(piece(text, 1, 23, 37)), false);
    assertEquals(1, shown.size());
    String joined = joined(shown.getFirst());
    assertEquals("… Arcadia called. … ", joined);
    assertFalse(joined.contains("secret"));
  }

  private static Piece piece(String text, int number, int start, int end) {
    String words = new Offsets(text).words(start, end);
    return new Piece("k" + number, "position", number, start, end, words, true);
  }

  private static String text(Random random) {
    List<String> parts =
        List.of("word", " ", ". ", "\n\n", "\n \n  ", "\r\n", "🕊", "é", "  ", "\t");
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append(parts.get(random.nextInt(parts.size())));
    }
    return text.append('x').toString();
  }

  /** Each key once, so that what is marked for it is one piece. */
  private static List<Piece> pieces(Random random, String text) {
    int length = new Offsets(text).length();
    List<Piece> pieces = new ArrayList<>();
    var places = new HashSet<String>();
    for (int i = 0; i < 6; i++) {
      int start = random.nextInt(length);
      int end = start + 1 + random.nextInt(length - start);
      if (!split(text, start) && !split(text, end) && places.add(start + "-" + end)) {
        pieces.add(piece(text, i, start, end));
      }
    }
    return pieces;
  }

  /** Whether an offset lies inside a gap between paragraphs, where no evidence begins or ends. */
  private static boolean split(String text, int at) {
    int utf16 = new Offsets(text).toUtf16(at);
    var gaps = java.util.regex.Pattern.compile(GAP).matcher(text);
    while (gaps.find()) {
      if (gaps.start() < utf16 && utf16 < gaps.end()) {
        return true;
      }
    }
    return false;
  }

  private static String joined(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  private static String joined(List<Run> runs, String key) {
    return runs.stream()
        .filter(run -> run.marks().stream().anyMatch(m -> m.key().equals(key)))
        .map(Run::text)
        .collect(Collectors.joining());
  }
}
