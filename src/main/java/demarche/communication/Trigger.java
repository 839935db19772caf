package demarche.communication;

import demarche.fact.CommunicationKind;
import java.util.List;

/**
 * A word that tells of a communication.
 *
 * @param words lemmas in lower case; of a noun with those before it, the head last
 * @param verb whether it is a verb; else a noun
 * @param kind which communication it tells of
 * @param frame how its clause names those who take part
 */
record Trigger(List<String> words, boolean verb, CommunicationKind kind, Frame frame) {
  Trigger {
    words = List.copyOf(words);
  }

  /** Its words joined by a blank. */
  String name() {
    return String.join(" ", words);
  }
}
