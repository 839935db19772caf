package demarche.clause;

import java.util.List;

/**
 * A predicate with what is said of it. Places are token numbers of the sentence, from 0.
 *
 * @param predicate the head: a verb, or the noun or adjective of "is ready"
 * @param subjects the heads of the phrases that do it, joined ones each; taken over from the clause
 *     above where it has none of its own ("expressing support", "agreed to meet"); none where
 *     nothing is told
 * @param passive whether the subjects are the ones to whom it is done
 * @param reality whether it is told as a fact
 * @param tense when it is
 */
public record Clause(
    int predicate, List<Integer> subjects, boolean passive, Reality reality, Tense tense) {

  public Clause {
    subjects = List.copyOf(subjects);
  }

  /** Whether something is told as so. */
  public enum Reality {
    /** As a fact, past, going on or to come. */
    FACT,
    /** As not so: "did not", "never", "refused to". */
    NEGATED,
    /** As possible or dependent: "may", "could", "if". */
    POSSIBLE,
    /** As asked for or due: "must", "should", "needs to", "urged to". */
    WANTED
  }

  /** When something is, seen from the article. */
  public enum Tense {
    PAST,
    /** Has happened or has been going on: "has evacuated", "has been arranging". */
    PERFECT,
    PRESENT,
    /** "is evacuating", "was evacuating". */
    PROGRESSIVE,
    /** "will", "is to", "plans to", "is going to". */
    FUTURE,
    /** No tense of its own and none above. */
    NONE
  }
}
