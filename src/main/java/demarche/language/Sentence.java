package demarche.language;

import java.util.List;

/**
 * One sentence.
 *
 * @param tokens its tokens, at least one, in the order of the text
 * @param names its names, none within another, in the order of the text
 */
public record Sentence(List<Token> tokens, List<Name> names) {
  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  /** Where it begins, in Unicode code points of the text. */
  public int start() {
    return tokens.getFirst().start();
  }

  /** Where it ends, exclusive. */
  public int end() {
    return tokens.getLast().end();
  }
}
