package demarche.cast;

import demarche.name.Posts;
import java.util.Optional;
import java.util.Set;

/**
 * A post that the article says somebody holds or held.
 *
 * @param person who
 * @param title the post as written, in the singular, without country or body
 * @param of the country or body
 * @param sentence where it is said: the sentence's number, from 0
 * @param first the first token of the words that say it
 * @param end the token after the last
 * @param rule the name of the rule that found it
 * @param claimed whether somebody is only said to hold it: he speaks so, but it is no fact
 */
public record Office(
    Member person,
    String title,
    Optional<Member> of,
    int sentence,
    int first,
    int end,
    String rule,
    boolean claimed) {
  /** The same, told elsewhere in the text. */
  Office toldBy(OfficeDraft draft) {
    return new Office(
        person, title, of, draft.sentence(), draft.first(), draft.end(), draft.rule(), claimed);
  }

  /** The parts of the post, in one form each for words that mean the same ("foreign"). */
  public Set<String> parts() {
    return Posts.bundled().parts(title);
  }
}
