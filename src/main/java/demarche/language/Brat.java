package demarche.language;

import java.util.List;

/**
 * An analysed text in brat's standoff form (https://brat.nlplab.org/standoff.html): names and
 * tokens as text-bound annotations, edges as relations. Offsets are code points of the text.
 */
public final class Brat {
  private final StringBuilder out = new StringBuilder();
  private final TextCursor text;
  private int spans;
  private int relations;

  private Brat(String text) {
    this.text = new TextCursor(text);
  }

  /** The lines of the annotation file that stands beside the text. */
  public static String of(Document document) {
    Brat brat = new Brat(document.text());
    for (Sentence sentence : document.sentences()) {
      brat.sentence(sentence);
    }
    return brat.out.toString();
  }

  private void sentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int first = spans + 1;
    for (Token token : tokens) {
      span(label(token.tag()), token.start(), token.end(), token.form());
    }
    String words = text.line(sentence.start(), sentence.end());
    for (Name name : sentence.names()) {
      int start = tokens.get(name.first()).start();
      int end = tokens.get(name.end() - 1).end();
      int from = words.offsetByCodePoints(0, start - sentence.start());
      int to = words.offsetByCodePoints(from, end - start);
      span(name.kind().name(), start, end, words.substring(from, to));
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!token.isRoot()) {
        relations++;
        out.append('R').append(relations).append('\t');
        out.append(token.relation().code().replace(':', '-'));
        out.append(" Arg1:T").append(first + token.head());
        out.append(" Arg2:T").append(first + i).append('\n');
      }
    }
  }

  /** brat's types are words: the marks' tags by their Java names. */
  private static String label(PartOfSpeech tag) {
    return tag.code().chars().allMatch(Character::isLetter) ? tag.code() : tag.name();
  }

  private void span(String type, int start, int end, String words) {
    spans++;
    out.append('T').append(spans).append('\t').append(type).append(' ');
    out.append(start).append(' ').append(end).append('\t').append(words).append('\n');
  }
}
