package demarche.explanation;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * How a name of a fact was understood.
 *
 * @param actor who is meant
 * @param words how the fact's words name it; empty where they do not
 * @param steps from the words to who is meant, in this order
 */
public record UnderstoodName(Node actor, List<String> words, List<Step> steps) {
  public UnderstoodName {
    words = List.copyOf(words);
    steps = List.copyOf(steps);
  }

  /**
   * One thing that decided.
   *
   * @param text a sentence for people, without its full stop
   * @param proof the fact that it rests on
   */
  public record Step(String text, Optional<Node> proof) {
    static Step of(String text) {
      return new Step(text, Optional.empty());
    }
  }
}
