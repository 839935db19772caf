package demarche.language;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parts of speech of the Penn treebank with the additions of OntoNotes (HYPH, ADD, AFX, NFP,
 * XX). Source: Santorini, "Part-of-Speech Tagging Guidelines for the Penn Treebank Project", 1990.
 *
 * <p>The order is part of the model file: a new one goes to the end.
 */
public enum PartOfSpeech {
  ADD("ADD"),
  AFX("AFX"),
  CC("CC"),
  CD("CD"),
  CLOSING_QUOTE("''"),
  COLON(":"),
  COMMA(","),
  DOLLAR("$"),
  DT("DT"),
  EX("EX"),
  FW("FW"),
  HYPH("HYPH"),
  IN("IN"),
  JJ("JJ"),
  JJR("JJR"),
  JJS("JJS"),
  LEFT_BRACKET("-LRB-"),
  LS("LS"),
  MD("MD"),
  NFP("NFP"),
  NN("NN"),
  NNP("NNP"),
  NNPS("NNPS"),
  NNS("NNS"),
  OPENING_QUOTE("``"),
  PDT("PDT"),
  PERIOD("."),
  POS("POS"),
  PRP("PRP"),
  PRP_POSSESSIVE("PRP$"),
  RB("RB"),
  RBR("RBR"),
  RBS("RBS"),
  RIGHT_BRACKET("-RRB-"),
  RP("RP"),
  SYM("SYM"),
  TO("TO"),
  UH("UH"),
  VB("VB"),
  VBD("VBD"),
  VBG("VBG"),
  VBN("VBN"),
  VBP("VBP"),
  VBZ("VBZ"),
  WDT("WDT"),
  WP("WP"),
  WP_POSSESSIVE("WP$"),
  WRB("WRB"),
  XX("XX");

  private static final PartOfSpeech[] ALL = values();
  private static final Map<String, PartOfSpeech> BY_CODE =
      Arrays.stream(ALL).collect(Collectors.toMap(PartOfSpeech::code, p -> p));

  private final String code;

  PartOfSpeech(String code) {
    this.code = code;
  }

  /** The tag as the treebank writes it, such as {@code NNP} or {@code PRP$}. */
  public String code() {
    return code;
  }

  /** The part of speech of a Penn tag; empty for a tag that is none of them. */
  public static Optional<PartOfSpeech> of(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /** Its number in the model's tables. */
  @SuppressWarnings("EnumOrdinal") // The order is part of the model file, as said above.
  int index() {
    return ordinal();
  }

  static PartOfSpeech at(int index) {
    return ALL[index];
  }

  static int number() {
    return ALL.length;
  }

  /** Whether this is a form of a verb; a modal is none. */
  public boolean isVerb() {
    return switch (this) {
      case VB, VBD, VBG, VBN, VBP, VBZ -> true;
      default -> false;
    };
  }

  /** Whether this is a common or proper noun. */
  public boolean isNoun() {
    return this == NN || this == NNS || isProperNoun();
  }

  /** Whether this is a proper noun. */
  public boolean isProperNoun() {
    return this == NNP || this == NNPS;
  }

  /** Whether this is an adjective, of any degree. */
  public boolean isAdjective() {
    return this == JJ || this == JJR || this == JJS;
  }

  /** Whether this is a mark and no word. */
  public boolean isPunctuation() {
    return switch (this) {
      case CLOSING_QUOTE,
          COLON,
          COMMA,
          HYPH,
          LEFT_BRACKET,
          NFP,
          OPENING_QUOTE,
          PERIOD,
          RIGHT_BRACKET ->
          true;
      default -> false;
    };
  }
}
