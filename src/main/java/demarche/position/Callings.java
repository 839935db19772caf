package demarche.position;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import demarche.lexicon.Lexicon;
import demarche.lexicon.WordClass;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What somebody calls something, where the tree has not seen that it is called so: "called the
 * raids "cowardly"", "calls the harvest the best in years".
 */
final class Callings {
  private static final Set<String> CALL = WordGroups.of("position", "verb of calling so");

  /** The quotation marks open within so many words of the verb. */
  private static final int REACH = 12;

  private final Optional<Frame> frame;

  Callings(Lexicon lexicon) {
    this.frame =
        lexicon.frames().stream()
            .filter(f -> CALL.contains(f.word()) && f.part() == WordClass.VERB)
            .filter(f -> f.kind() == FrameKind.REPORT)
            .findFirst();
  }

  /** What a verb calls its object; empty for any other verb, and for a call by telephone. */
  Optional<Requests.Request> of(Tree tree, int verb) {
    boolean calls = tree.token(verb).tag().isVerb() && CALL.contains(tree.lemma(verb));
    if (!calls || frame.isEmpty()) {
      return Optional.empty();
    }
    return quoted(tree, verb)
        .or(() -> named(tree, verb))
        .map(content -> new Requests.Request(frame.get(), content));
  }

  private static Optional<Content> quoted(Tree tree, int verb) {
    int open = verb + 1;
    int bound = Math.min(tree.size(), verb + REACH);
    while (open < bound && tree.token(open).tag() != PartOfSpeech.OPENING_QUOTE) {
      if (tree.token(open).tag().isVerb() || tree.token(open).tag() == PartOfSpeech.COMMA) {
        return Optional.empty();
      }
      open++;
    }
    int close = open + 1;
    while (close < tree.size() && tree.token(close).tag() != PartOfSpeech.CLOSING_QUOTE) {
      close++;
    }
    boolean said = open < bound && open > verb + 1 && close > open + 1 && close < tree.size();
    return said ? Optional.of(new Content(open + 1, verb + 1, close)) : Optional.empty();
  }

  /** An apposition without a comma is no apposition but a name that is given. */
  private static Optional<Content> named(Tree tree, int verb) {
    OptionalInt object = tree.child(verb, Relation.OBJ);
    if (object.isEmpty() || object.getAsInt() < verb) {
      return Optional.empty();
    }
    for (int name : tree.children(object.getAsInt(), Relation.APPOS)) {
      int before = tree.first(name) - 1;
      boolean bare = before > verb && !tree.token(before).tag().isPunctuation();
      if (bare && !tree.token(name).tag().isProperNoun()) {
        return Optional.of(new Content(name, verb + 1, tree.end(name)));
      }
    }
    return Optional.empty();
  }
}
