package demarche.stance;

import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Frame;
import demarche.lexicon.Telling;
import java.util.Optional;

/**
 * A content whose stance is asked for.
 *
 * @param tree the sentence's tree
 * @param first the content's first token, from 0
 * @param end the token after its last, greater than {@code first}
 * @param trigger the word that voices it; empty for a bare sentence, as of a press release
 * @param quoted whether any of the content stands between quotation marks
 * @param pressRelease whether the article is a statement or a readout of one body
 * @param subject who the content's subject is, seen from the speaker
 */
public record StanceQuestion(
    Tree tree,
    int first,
    int end,
    Optional<Trigger> trigger,
    boolean quoted,
    boolean pressRelease,
    Party subject) {

  /** Who does something, seen from the speaker. */
  public enum Party {
    /** The speaker. */
    SPEAKER,
    /** The country or body that the speaker speaks for. */
    OWN,
    /** Another person, body or country that the article names. */
    OTHER,
    /** Anything else, or nobody knows. */
    UNKNOWN
  }

  /** A question without knowing who is meant where. */
  public StanceQuestion(
      Tree tree,
      int first,
      int end,
      Optional<Trigger> trigger,
      boolean quoted,
      boolean pressRelease) {
    this(tree, first, end, trigger, quoted, pressRelease, Party.UNKNOWN);
  }

  /**
   * The word that voices a content.
   *
   * @param token its place in the sentence, from 0
   * @param frame its frame there
   */
  public record Trigger(int token, Frame frame) {}

  /** Whether its content alone tells its stance: nothing voices it, or a word that tells none. */
  boolean isOpen() {
    return trigger.filter(t -> !(t.frame().telling() instanceof Telling.ByContent)).isEmpty();
  }

  /** Whether its subject is the speaker or whom the speaker speaks for. */
  boolean isOfOwnSide() {
    return subject == Party.SPEAKER || subject == Party.OWN;
  }

  /** The same question of other tokens. */
  public StanceQuestion within(int from, int to) {
    return new StanceQuestion(tree, from, to, trigger, quoted, pressRelease, subject);
  }

  /** The same question of a clause within; of the whole where nothing of the clause is in it. */
  StanceQuestion ofClause(int clause) {
    int from = Math.max(first, tree.first(clause));
    int to = Math.min(end, tree.end(clause));
    return from < to ? within(from, to) : this;
  }

  /** The content's head: its first word that hangs on a word outside; of a sentence the root. */
  public int head() {
    for (int i = first; i < end; i++) {
      int above = tree.token(i).head();
      boolean outside = above < first || above >= end;
      if (outside && !tree.token(i).tag().isPunctuation()) {
        return verbBehind(i);
      }
    }
    return first;
  }

  /** "Adding: “Those who lie will pay.”": "will pay", though the tree has them for the object. */
  private int verbBehind(int word) {
    int next = tree.end(word);
    boolean helped =
        tree.is(word, Relation.OBJ)
            && tree.first(word) == first
            && next < end
            && tree.token(next).tag() == PartOfSpeech.MD;
    int verb = helped ? tree.token(next).head() : word;
    return verb > next && verb < end ? verb : word;
  }
}
