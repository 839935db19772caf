package demarche.document;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * What the article graphs say of a thing.
 *
 * @param triples its own, then those of what points to it, then labels; the same each time
 * @param pointing how many facts and pieces of text point to it
 * @param shown how many of them are in the triples
 */
public record Description(List<Triple> triples, int pointing, int shown) {
  public Description {
    triples = List.copyOf(triples);
  }

  /** Whether some of what points to it was left out. */
  public boolean isCut() {
    return shown < pointing;
  }
}
