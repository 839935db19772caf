package demarche.document;

import demarche.exchange.Request;
import demarche.exchange.Response;

/** Shows a vocabulary to people. */
@FunctionalInterface
public interface VocabularyPages {
  /** The page with all its terms, each at its {@link Term#id()}. */
  Response page(Request request, Vocabulary vocabulary);
}
