package demarche.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pieces of a body and what is quoted in it.
 *
 * @param pieces in the order of the text, none over another
 * @param quotations by their starts, those within others after them
 */
public record ArticleText(List<Piece> pieces, List<Quotation> quotations) {
  public ArticleText {
    pieces = List.copyOf(pieces);
    quotations = List.copyOf(quotations);
  }

  /**
   * Whether any word between two offsets stands between quotation marks.
   *
   * @param start the first code point
   * @param end one past the last
   */
  public boolean quoted(int start, int end) {
    return quotations.stream().anyMatch(quotation -> quotation.touches(start, end));
  }

  /**
   * The body for the language engine: of the same length in code points, so that its offsets hold,
   * but with blanks for all that is not told and all that stands before the content of a piece.
   * What names somebody stays: the country of an entry, and a speaker where he is first named, then
   * as a line of its own. A line break stands before a piece that begins within a line. The signs
   * of markup are blank as well.
   *
   * @param body the body that the pieces were found in
   */
  public String forAnalysis(String body) {
    int[] points = body.codePoints().toArray();
    Set<String> named = new HashSet<>();
    int at = 0;
    for (Piece piece : pieces) {
      blank(points, at, piece.start());
      if (!piece.told()) {
        blank(points, piece.start(), piece.end());
      } else if (names(piece, named)) {
        keepLead(points, piece);
      } else if (piece.contentStart() > piece.start()) {
        blank(points, piece.start(), piece.contentStart());
        points[piece.start()] = '\n';
      }
      if (piece.told()) {
        Markup.blank(points, piece.contentStart(), piece.end());
      }
      at = piece.end();
    }
    return new String(points, 0, points.length);
  }

  /** Whether what leads a piece names somebody for the first time. */
  private static boolean names(Piece piece, Set<String> named) {
    return switch (piece.lead().map(Lead::sort).orElse(Lead.Sort.MARK)) {
      case ENTRY -> true;
      case SPEAKER -> piece.speaker().filter(named::add).isPresent();
      case DATELINE, TIME, NOTE, QUOTED, MARK -> false;
    };
  }

  /** A lead that stays loses its mark; what parts it from the content becomes the end of a line. */
  private static void keepLead(int[] points, Piece piece) {
    int from = piece.start();
    while (from < piece.contentStart() && !Character.isLetterOrDigit(points[from])) {
      points[from++] = ' ';
    }
    if (piece.start() > 0) {
      points[piece.start() - 1] = '\n';
    }
    int to = piece.contentStart();
    while (to > from && !Character.isLetterOrDigit(points[to - 1]) && points[to - 1] != '.') {
      points[--to] = '\n';
    }
  }

  private static void blank(int[] points, int from, int to) {
    for (int i = from; i < to; i++) {
      if (points[i] != '\n' && points[i] != '\r') {
        points[i] = ' ';
      }
    }
  }
}
