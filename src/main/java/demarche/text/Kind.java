package demarche.text;

/** What a piece of a body is. */
public enum Kind {
  /** Running text, with or without a dateline before it. */
  PARAGRAPH(true),
  /** An item of a list, or an entry under a country's name in a round-up. */
  BULLET(true),
  /** An entry of a live blog, or its time alone. */
  LIVE_TIME(true),
  /** What somebody without a name asks or calls in a transcript. */
  QUESTION(true),
  /** What a speaker of a transcript says. */
  ANSWER(true),
  /** The title, or a heading between paragraphs. */
  HEADLINE(false),
  /** A place or a day on a line of its own. */
  DATELINE(false),
  /** The words under a picture. */
  CAPTION(false),
  /** Whose picture it is. */
  CREDIT(false),
  /** Who wrote, edited or contributed. */
  BYLINE(false),
  /** Whom the press may call or write to. */
  CONTACT(false),
  /** A pointer to another page. */
  READ_MORE(false),
  /** End marks, release numbers, lists of sources, salutations, stage directions. */
  BOILERPLATE(false);

  private final boolean told;

  Kind(boolean told) {
    this.told = told;
  }

  /** Whether such a piece may yield facts. */
  public boolean told() {
    return told;
  }
}
