package demarche.stance;

import demarche.fact.Stance;
import demarche.language.Tree;

/**
 * A position to learn from.
 *
 * @param article the article's file name
 * @param question its content
 * @param stance the right answer
 */
public record Example(String article, StanceQuestion question, Stance stance) {

  /** The same with all that hangs on the content's head, as a reader finds it by the tree. */
  Example widened() {
    Tree tree = question.tree();
    int head = question.head();
    int first = tree.first(head);
    int end = tree.end(head);
    while (first < head && tree.token(first).tag().isPunctuation()) {
      first++;
    }
    while (end > head + 1 && tree.token(end - 1).tag().isPunctuation()) {
      end--;
    }
    int from = first;
    int to = end;
    boolean holdsTrigger =
        question.trigger().filter(t -> t.token() >= from && t.token() < to).isPresent();
    return holdsTrigger ? this : new Example(article, question.within(from, to), stance);
  }
}
