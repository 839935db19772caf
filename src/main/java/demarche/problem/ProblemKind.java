package demarche.problem;

import java.util.Locale;

/** The closed list of problems. The names are stable: scripts count by them. */
public enum ProblemKind {
  /** A named input does not exist. */
  NOT_FOUND(Reach.INPUT),
  /** An input exists and cannot be read. */
  UNREADABLE(Reach.INPUT),
  /** An input holds nothing. */
  EMPTY_INPUT(Reach.INPUT),
  /** An input or a line of it is not JSON. */
  NOT_JSON(Reach.INPUT),
  /**
   * JSON, but no article: not an object, or a member of the wrong kind where the article stands.
   */
  NOT_AN_ARTICLE(Reach.INPUT),
  /** An article without a body. */
  NO_BODY(Reach.INPUT),
  /** What stands before the text of a Markdown file cannot be read: the article is refused. */
  BAD_FRONT_MATTER(Reach.INPUT),
  /** Two different bodies under one id: both are refused. */
  ID_CONFLICT(Reach.INPUT),
  /** The same article with the same facts came more than once: it counts once. */
  ARTICLE_TOLD_TWICE(Reach.NOTE),
  /** An article is not in English: it is kept, and no facts are read out of it. */
  OTHER_LANGUAGE(Reach.NOTE),
  /** An article's day is no full date: it is left unknown. */
  BAD_PUBLISHED(Reach.FACT),
  /** Characters that XML cannot hold stood in a text: each became U+FFFD. */
  BAD_CHARACTERS(Reach.NOTE),
  /** An entity of a fact file cannot be used. */
  BAD_ENTITY(Reach.FACT),
  /** A slot that its kind of fact cannot do without is empty. */
  MISSING_SLOT(Reach.FACT),
  /** A slot holds the wrong kind of JSON value. */
  WRONG_FORM(Reach.FACT),
  /** A stance that is none of the seven. */
  UNKNOWN_STANCE(Reach.FACT),
  /** A kind of communication that is none of the six. */
  UNKNOWN_KIND(Reach.FACT),
  /** A status that is none of the four. */
  UNKNOWN_STATUS(Reach.FACT),
  /** A slot name in evidence that no fact has. */
  UNKNOWN_SLOT(Reach.FACT),
  /** The speaker is no entity of the article. */
  UNKNOWN_SPEAKER(Reach.FACT),
  /** The holder is no entity of the article. */
  UNKNOWN_HOLDER(Reach.FACT),
  /** A fact or a mention without evidence. */
  NO_EVIDENCE(Reach.FACT),
  /** Evidence whose words or offsets do not stand in the body. */
  EVIDENCE_NOT_IN_BODY(Reach.FACT),
  /** A date or deadline that is no full day. */
  BAD_DATE(Reach.FACT),
  /** A count that is no whole number of zero or more. */
  BAD_NUMBER(Reach.FACT),
  /** A fact alike in every slot to another of its article: it counts once. */
  TOLD_TWICE(Reach.NOTE),
  /** A fact whose triples break a shape: it is left out. */
  BREAKS_SHAPE(Reach.FACT),
  /** A body to be read for facts is no text: binary data, or hardly a letter. */
  NO_TEXT(Reach.INPUT),
  /** A body to be read for facts holds no sentence. */
  NO_SENTENCE(Reach.NOTE),
  /** A body to be read for facts is beyond the budget of one article: its beginning is read. */
  TOO_LONG(Reach.FACT),
  /** Sentences that are too long to be one are not read. */
  LONG_SENTENCE(Reach.FACT),
  /** Words that are too long to be one are not read. */
  LONG_WORD(Reach.FACT),
  /** HTML stands in a body to be read for facts: it is read over. */
  MARKUP(Reach.NOTE),
  /** An article that could not be carried through; the rest goes on. */
  DOCUMENT_FAILED(Reach.INPUT);

  /** How far a problem reaches; it decides the exit code. */
  public enum Reach {
    /** Nothing is lost. */
    NOTE,
    /** One fact, one slot, or what a part of a text says is lost. */
    FACT,
    /** An input, or an article, is lost. */
    INPUT
  }

  private final Reach reach;

  ProblemKind(Reach reach) {
    this.reach = reach;
  }

  public Reach reach() {
    return reach;
  }

  /** The name in lower case with hyphens, as it is printed and counted. */
  public String stableName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
