package demarche.communication;

import demarche.language.Tree;
import java.util.Collection;

/** A run of tokens of a sentence: first, and the one after the last. */
record Span(int first, int end) {

  /** The run that holds a word. */
  static Span of(int place) {
    return new Span(place, place + 1);
  }

  /** The run that holds this one and some phrases whole. */
  Span with(Tree tree, Collection<Integer> heads) {
    Span all = this;
    for (int head : heads) {
      all = new Span(Math.min(all.first, tree.first(head)), Math.max(all.end, tree.end(head)));
    }
    return all;
  }

  /** The run that holds this one and a word. */
  Span and(int place) {
    return new Span(Math.min(first, place), Math.max(end, place + 1));
  }
}
