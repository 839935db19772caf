package demarche.position;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Had Peru agreed, the talks would have gone on": a condition without "if", of what follows. */
final class InvertedConditions {
  private static final Set<String> OPENING =
      WordGroups.of("position", "verb that opens a condition");

  private InvertedConditions() {}

  /** Makes one content of each such condition and what follows it. */
  static void join(Tree tree, List<Content> contents) {
    List<Content> joined = new ArrayList<>();
    for (Content content : contents) {
      if (!joined.isEmpty() && isCondition(tree, joined.getLast(), content)) {
        Content condition = joined.removeLast();
        joined.add(new Content(content.root(), condition.first(), content.end()));
      } else {
        joined.add(content);
      }
    }
    contents.clear();
    contents.addAll(joined);
  }

  /** Whether a clause begins with its verb and ends at the comma before the next one. */
  private static boolean isCondition(Tree tree, Content clause, Content next) {
    int comma = next.first() - 1;
    int second = clause.first() + 1;
    return OPENING.contains(tree.form(clause.first()))
        && second < clause.end()
        && !tree.token(second).tag().isVerb()
        && clause.end() >= comma
        && comma > second
        && tree.token(comma).tag() == PartOfSpeech.COMMA;
  }
}
