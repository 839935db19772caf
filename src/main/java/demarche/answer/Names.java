package demarche.answer;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Knows whom a name may mean without reading all names. */
@FunctionalInterface
public interface Names {
  /** Knows nothing. */
  Names UNKNOWN = value -> Optional.empty();

  /**
   * The actors and places that may be meant.
   *
   * @param value a name or label, or an IRI
   * @return all that have this name or label, in any case of its letters, and perhaps some more;
   *     empty where that is not known
   */
  Optional<List<Node>> meant(Node value);
}
