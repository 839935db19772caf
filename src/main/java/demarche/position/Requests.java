package demarche.position;

import demarche.fact.Stance;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.Lexicon;
import demarche.lexicon.Role;
import demarche.lexicon.WordClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds what somebody is told to do where the tree has put it too deep: "told nationals who wish to
 * leave the country to register".
 */
final class Requests {
  /**
   * What is asked.
   *
   * @param frame the frame of the asking verb with an infinitive
   * @param content the infinitive with all that hangs on it
   */
  record Request(Frame frame, Content content) {}

  private final Map<String, Frame> byWord = new HashMap<>();

  Requests(Lexicon lexicon) {
    for (Frame frame : lexicon.frames()) {
      boolean asks =
          frame.part() == WordClass.VERB
              && frame.telling().voiced().equals(Optional.of(Stance.URGE))
              && frame.context().stream()
                  .anyMatch(condition -> condition.argument().role() == Role.XCOMP);
      if (asks) {
        byWord.putIfAbsent(frame.word(), frame);
      }
    }
  }

  /** The request of a verb that has a person for its object and a frame without an infinitive. */
  Optional<Request> of(Tree tree, int verb, Frame frame) {
    Frame asking = byWord.get(frame.word());
    OptionalInt object = tree.child(verb, Relation.OBJ, Relation.IOBJ);
    if (asking == null
        || object.isEmpty()
        || frame.part() != WordClass.VERB
        || isThatClause(tree, object.getAsInt())
        || frame.telling().voiced().isPresent()) {
      return Optional.empty();
    }
    int last = -1;
    for (int i = object.getAsInt() + 1; i < tree.end(object.getAsInt()); i++) {
      boolean infinitive =
          tree.token(i).tag() == PartOfSpeech.VB
              && tree.token(Math.max(0, i - 1)).tag() == PartOfSpeech.TO;
      boolean underVerb =
          tree.head(i).isPresent() && tree.token(tree.head(i).getAsInt()).tag().isVerb();
      if (infinitive && underVerb) {
        last = i;
      }
    }
    // The first infinitive of "who wish to leave" belongs to the relative clause alone.
    boolean second = last >= 0 && hasEarlier(tree, object.getAsInt(), last);
    return second
        ? Optional.of(new Request(asking, new Content(last, last - 1, tree.end(last))))
        : Optional.empty();
  }

  /** "Told a briefing that it was wrong to leave": nobody is asked to leave. */
  private static boolean isThatClause(Tree tree, int object) {
    int next = object + 1;
    return next < tree.size() && tree.form(next).equals("that") && tree.is(next, Relation.MARK);
  }

  private static boolean hasEarlier(Tree tree, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      if (tree.token(i).tag().isVerb()) {
        return true;
      }
    }
    return false;
  }
}
