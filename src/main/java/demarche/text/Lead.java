package demarche.text;

/**
 * What stands before the content of a piece: from the piece's start to its content's.
 *
 * @param sort what it is
 * @param text its words, without what parts it from the content ("KYIV, Oct 20 (Wire)", "SPAIN",
 *     "1830 GMT", "MR. HALE"); empty for a mere mark
 */
public record Lead(Sort sort, String text) {

  /** The sorts of leading parts. */
  public enum Sort {
    /** Place, day, agency. */
    DATELINE,
    /** The country or body that an entry of a round-up is about. */
    ENTRY,
    /** The time of a live blog's entry. */
    TIME,
    /** Who speaks. */
    SPEAKER,
    /** A word such as "Note to editors" that names what follows. */
    NOTE,
    /** The sign of a paragraph that is quoted as a whole. */
    QUOTED,
    /** The sign of a list item or a heading. */
    MARK
  }
}
