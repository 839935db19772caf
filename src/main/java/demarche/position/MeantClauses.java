package demarche.position;

import demarche.fact.Stance;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import java.util.List;
import java.util.Optional;

/** Relative clauses that only tell who or what is meant. */
final class MeantClauses {
  private MeantClauses() {}

  /**
   * "Nationals who wish to leave", "risks that call for closer ties": tells who or what is meant,
   * not what anybody holds; but "farmers, who asked for rain" did.
   *
   * @param tree the sentence's tree
   * @param word the place of the clause's word of stance
   * @param frame its frame
   * @param voice who seems to hold it
   */
  static boolean tell(Tree tree, int word, Frame frame, Voice voice) {
    int first = tree.first(word);
    boolean apart = first > 0 && tree.token(first - 1).tag() == PartOfSpeech.COMMA;
    return tree.is(word, Relation.ACL_RELCL)
        && voice instanceof Voice.Unnamed
        && (frame.kind() == FrameKind.ATTITUDE || (frame.kind() == FrameKind.STANCE && !apart));
  }

  /**
   * "The seed that they need": which seed is meant, and nothing that they ask for.
   *
   * @param tree the sentence's tree
   * @param word the place of the clause's word of stance
   * @param frame its frame
   * @param contents what seems to be asked for
   */
  static boolean tellNeed(Tree tree, int word, Frame frame, List<Content> contents) {
    return tree.is(word, Relation.ACL_RELCL)
        && frame.kind() == FrameKind.ATTITUDE
        && frame.telling().voiced().equals(Optional.of(Stance.URGE))
        && contents.stream().allMatch(content -> content.end() <= word);
  }
}
