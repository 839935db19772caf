package demarche.language;

import java.util.List;
import java.util.Locale;

/**
 * Sentences in CoNLL-U (https://universaldependencies.org/format.html). The universal part of
 * speech follows from the Penn tag and the relation. In the last column stand the offsets in code
 * points, the names as B- and I- with their class, and the confidence.
 */
public final class ConllU {
  private final TextCursor text;

  /**
   * @param text the text that the sentences stand in
   */
  public ConllU(String text) {
    this.text = new TextCursor(text);
  }

  /**
   * Writes one sentence.
   *
   * @param id the sentence's id
   * @param sentence the sentence; none before it in the text may follow
   * @return its comments, its lines and an empty line
   */
  public String of(String id, Sentence sentence) {
    StringBuilder out = new StringBuilder();
    out.append("# sent_id = ").append(TextCursor.oneLine(id)).append('\n');
    String words = TextCursor.oneLine(text.line(sentence.start(), sentence.end()));
    out.append("# text = ").append(words).append('\n');
    String[] names = names(sentence);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean glued =
          i + 1 < tokens.size()
              ? tokens.get(i + 1).start() == tokens.get(i).end()
              : text.goesOn(sentence.end());
      line(out, i, tokens.get(i), names[i], glued);
    }
    return out.append('\n').toString();
  }

  private static void line(StringBuilder out, int index, Token token, String name, boolean glued) {
    out.append(index + 1).append('\t');
    out.append(token.form()).append('\t');
    out.append(token.lemma()).append('\t');
    out.append(universal(token)).append('\t');
    out.append(token.tag().code()).append("\t_\t");
    out.append(token.head() + 1).append('\t');
    out.append(token.relation().code()).append("\t_\t");
    out.append(String.format(Locale.ROOT, "Confidence=%.2f", token.confidence()));
    out.append("|End=").append(token.end());
    if (!name.isEmpty()) {
      out.append("|Name=").append(name);
    }
    if (glued) {
      out.append("|SpaceAfter=No");
    }
    out.append("|Start=").append(token.start()).append('\n');
  }

  /** For each token its name's class after B- or I-; empty outside names. */
  private static String[] names(Sentence sentence) {
    String[] names = new String[sentence.tokens().size()];
    java.util.Arrays.fill(names, "");
    for (Name name : sentence.names()) {
      for (int i = name.first(); i < name.end(); i++) {
        names[i] = (i == name.first() ? "B-" : "I-") + name.kind();
      }
    }
    return names;
  }

  /**
   * The universal part of speech, by the table of UD's English treebanks.
   *
   * @return one of UD's seventeen tags
   */
  static String universal(Token token) {
    Relation relation = token.relation();
    return switch (token.tag()) {
      case NN, NNS -> "NOUN";
      case NNP, NNPS -> "PROPN";
      case VB, VBD, VBG, VBN, VBP, VBZ -> isAuxiliary(relation) ? "AUX" : "VERB";
      case MD -> "AUX";
      case JJ, JJR, JJS -> "ADJ";
      case RB, RBR, RBS -> token.lemma().equals("not") ? "PART" : "ADV";
      case WRB -> relation == Relation.MARK ? "SCONJ" : "ADV";
      case IN -> relation == Relation.MARK ? "SCONJ" : "ADP";
      case RP -> "ADP";
      case TO -> relation == Relation.CASE ? "ADP" : "PART";
      case DT, PDT, WDT -> isDeterminer(relation) ? "DET" : "PRON";
      case EX, PRP, PRP_POSSESSIVE, WP, WP_POSSESSIVE -> "PRON";
      case CC -> "CCONJ";
      case CD -> "NUM";
      case UH -> "INTJ";
      case POS -> "PART";
      case DOLLAR, SYM -> "SYM";
      case ADD, AFX, FW, LS, XX -> "X";
      case CLOSING_QUOTE,
          COLON,
          COMMA,
          HYPH,
          LEFT_BRACKET,
          NFP,
          OPENING_QUOTE,
          PERIOD,
          RIGHT_BRACKET ->
          "PUNCT";
    };
  }

  private static boolean isAuxiliary(Relation relation) {
    return relation == Relation.AUX || relation == Relation.AUX_PASS || relation == Relation.COP;
  }

  private static boolean isDeterminer(Relation relation) {
    return relation == Relation.DET || relation == Relation.DET_PREDET;
  }
}
