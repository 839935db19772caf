package demarche.page;

import demarche.article.Offsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article's text with the evidence of its facts marked. Evidence may overlap: the text is cut
 * wherever a piece begins or ends, so that each run is covered by the same pieces throughout.
 */
final class MarkedText {
  private static final Pattern BREAK = Pattern.compile("\\R[ \\t]*\\R\\s*");

  /**
   * A piece of evidence.
   *
   * @param key the fact's
   * @param kind the fact's
   * @param number the fact's in the list beside the text
   * @param start first code point
   * @param end one past the last
   * @param words what must stand there; elsewhere the piece is left out
   * @param main whether it is the fact's main evidence
   */
  record Piece(
      String key, String kind, int number, int start, int end, String words, boolean main) {}

  /**
   * A run of text.
   *
   * @param text never empty; of a cut, an ellipsis
   * @param marks the pieces that cover it, the longest first
   * @param refs the facts whose main evidence ends with it
   * @param cut whether sentences without evidence are left out here
   */
  public record Run(String text, List<Mark> marks, List<Ref> refs, boolean cut) {
    public Run {
      marks = List.copyOf(marks);
      refs = List.copyOf(refs);
    }
  }

  /**
   * A piece over a run.
   *
   * @param id by which the mark is reached; empty but on the piece's first run
   */
  public record Mark(String key, String kind, String id) {}

  /** A fact by its number in the list. */
  public record Ref(String key, String kind, int number) {}

  /** A piece in UTF-16 units. */
  private record Span(Piece piece, int from, int to) {}

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final boolean whole;

  private MarkedText(String text, List<Piece> pieces, boolean whole) {
    this.text = text;
    this.whole = whole;
    Offsets offsets = new Offsets(text);
    for (Piece piece : pieces) {
      boolean within =
          0 <= piece.start() && piece.start() < piece.end() && piece.end() <= offsets.length();
      if (within && offsets.words(piece.start(), piece.end()).equals(piece.words())) {
        spans.add(new Span(piece, offsets.toUtf16(piece.start()), offsets.toUtf16(piece.end())));
      }
    }
    spans.sort(
        Comparator.comparingInt((Span s) -> s.from() - s.to())
            .thenComparingInt(Span::from)
            .thenComparing(s -> s.piece().key()));
  }

  /**
   * The paragraphs of a text, each a list of runs.
   *
   * @param text the article's body
   * @param pieces the evidence of its facts
   * @param whole whether all is shown, or only the sentences with evidence
   */
  static List<List<Run>> of(String text, List<Piece> pieces, boolean whole) {
    return new MarkedText(text, pieces, whole).paragraphs();
  }

  private List<List<Run>> paragraphs() {
    List<List<Run>> paragraphs = new ArrayList<>();
    int start = 0;
    Matcher gaps = BREAK.matcher(text);
    while (gaps.find()) {
      add(paragraphs, start, gaps.start());
      start = gaps.end();
    }
    add(paragraphs, start, text.length());
    return paragraphs;
  }

  private void add(List<List<Run>> paragraphs, int start, int end) {
    if (start < end) {
      List<Run> runs = whole ? runs(start, end) : sentences(start, end);
      if (!runs.isEmpty()) {
        paragraphs.add(runs);
      }
    }
  }

  /** The runs of the sentences with evidence, an ellipsis for those between; empty for none. */
  private List<Run> sentences(int start, int end) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text.substring(start, end));
    List<Run> runs = new ArrayList<>();
    boolean any = false;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      int first = start + from;
      int last = start + to;
      if (spans.stream().anyMatch(s -> s.from() < last && s.to() > first)) {
        runs.addAll(runs(first, last));
        any = true;
      } else if (runs.isEmpty() || !runs.getLast().cut()) {
        runs.add(new Run("… ", List.of(), List.of(), true));
      }
      from = to;
    }
    return any ? runs : List.of();
  }

  private List<Run> runs(int start, int end) {
    NavigableSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (Span span : spans) {
      cuts.add(Math.clamp(span.from(), start, end));
      cuts.add(Math.clamp(span.to(), start, end));
    }
    List<Run> runs = new ArrayList<>();
    int from = start;
    for (int to : cuts.tailSet(start, false)) {
      runs.add(run(from, to));
      from = to;
    }
    return runs;
  }

  private Run run(int from, int to) {
    List<Mark> marks = new ArrayList<>();
    List<Ref> refs = new ArrayList<>();
    for (Span span : spans) {
      Piece piece = span.piece();
      if (span.from() <= from && to <= span.to()) {
        marks.add(new Mark(piece.key(), piece.kind(), span.from() == from ? id(piece) : ""));
        if (piece.main() && span.to() == to) {
          refs.add(new Ref(piece.key(), piece.kind(), piece.number()));
        }
      }
    }
    refs.sort(Comparator.comparingInt(Ref::number));
    return new Run(text.substring(from, to), marks, refs, false);
  }

  /** By which a piece is reached in the text. */
  static String id(Piece piece) {
    return piece.main()
        ? "mark-" + piece.key()
        : "mark-" + piece.key() + "-" + piece.start() + "-" + piece.end();
  }
}
