package demarche.text;

import java.util.List;

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
   * but with blanks for all that is not told and all that stands before the content of a piece, and
   * a line break before a piece that begins within a line.
   *
   * @param body the body that the pieces were found in
   */
  public String forAnalysis(String body) {
    int[] points = body.codePoints().toArray();
    int at = 0;
    for (Piece piece : pieces) {
      blank(points, at, piece.told() ? piece.contentStart() : piece.end());
      if (piece.contentStart() > piece.start() && piece.told()) {
        points[piece.start()] = '\n';
      }
      at = piece.end();
    }
    return new String(points, 0, points.length);
  }

  private static void blank(int[] points, int from, int to) {
    for (int i = from; i < to; i++) {
      if (points[i] != '\n' && points[i] != '\r') {
        points[i] = ' ';
      }
    }
  }
}
