package demarche.export;

import java.util.Collection;
import java.util.function.Consumer;

/** What a file for network tools holds. */
interface NetworkContent {
  /** All actors, those of steps among them. */
  Collection<NetworkActor> actors();

  /** Gives out all steps, in their order. */
  void steps(Consumer<NetworkStep> taker);

  /** What a reader of the file must know of it; empty text where it is the whole graph. */
  default String about() {
    return "";
  }
}
