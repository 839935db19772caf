package demarche.position;

import demarche.lexicon.Frame;
import demarche.lexicon.FrameKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A place where an article tells what somebody says: source, cue and content.
 *
 * @param sentence the sentence's number, from 0
 * @param cue the place of the word that tells it; -1 for words that run on without one
 * @param frame the cue's frame; empty where there is no cue
 * @param voice who says it
 * @param addressees the heads of those to whom it is said, in the sentence
 * @param targets the heads of those whom it is for or against, in the sentence
 * @param contents what is said, one position each
 * @param rule the name of the rule that found it
 */
record Attribution(
    int sentence,
    int cue,
    Optional<Frame> frame,
    Voice voice,
    List<Integer> addressees,
    List<Integer> targets,
    List<Content> contents,
    String rule) {
  Attribution {
    addressees = List.copyOf(addressees);
    targets = List.copyOf(targets);
    contents = List.copyOf(contents);
  }

  /**
   * What a rule without a frame finds: nobody is addressed, and nobody meant.
   *
   * @param cue the place of the word that tells it; -1 for words that run on without one
   */
  static Attribution unframed(
      int sentence, int cue, Voice voice, List<Content> contents, String rule) {
    return new Attribution(
        sentence, cue, Optional.empty(), voice, List.of(), List.of(), contents, rule);
  }

  /** "He told reporters": whether a content is only who hears it. */
  boolean isHearer(Content content) {
    boolean reports = frame.filter(f -> f.kind() == FrameKind.REPORT).isPresent();
    return reports && addressees.contains(content.root());
  }

  /** The same without some of its contents; empty where none is left. */
  Optional<Attribution> without(Predicate<Content> left) {
    List<Content> kept = contents.stream().filter(left.negate()).toList();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attribution(sentence, cue, frame, voice, addressees, targets, kept, rule));
  }

  /** The same with other contents in the place of one. */
  Attribution with(Content content, List<Content> others) {
    List<Content> changed =
        contents.stream().flatMap(c -> c.equals(content) ? others.stream() : Stream.of(c)).toList();
    return new Attribution(sentence, cue, frame, voice, addressees, targets, changed, rule);
  }
}
