package demarche.language;

import java.util.List;
import java.util.Locale;

/** A sentence as a table for a person's eye: one token a line, columns aligned. */
public final class AlignedTable {
  private AlignedTable() {}

  /** The lines of a sentence and an empty one. */
  public static String of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int form = 4;
    int lemma = 5;
    for (Token token : tokens) {
      form = Math.max(form, token.form().length());
      lemma = Math.max(lemma, token.lemma().length());
    }
    int[] widths = {4, form, lemma, 5, 12, 4, form, 5, 0};
    StringBuilder out = new StringBuilder();
    line(out, widths, "", "word", "lemma", "tag", "relation", "head", "", "sure", "name");
    String[] names = new String[tokens.size()];
    java.util.Arrays.fill(names, "");
    for (Name name : sentence.names()) {
      for (int i = name.first(); i < name.end(); i++) {
        names[i] = i == name.first() ? name.kind().name() : "|";
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      line(
          out,
          widths,
          String.valueOf(i + 1),
          token.form(),
          token.lemma(),
          token.tag().code(),
          token.relation().code(),
          String.valueOf(token.head() + 1),
          token.isRoot() ? "" : tokens.get(token.head()).form(),
          String.format(Locale.ROOT, "%.2f", token.confidence()),
          names[i]);
    }
    return out.append('\n').toString();
  }

  private static void line(StringBuilder out, int[] widths, String... cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      boolean number = i == 0 || i == 5 || i == 7;
      String blanks = " ".repeat(Math.max(0, widths[i] - cells[i].length()));
      line.append(number ? blanks + cells[i] : cells[i] + blanks).append("  ");
    }
    out.append(line.toString().stripTrailing()).append('\n');
  }
}
