package demarche.lexicon;

import java.util.List;

/**
 * A word, or words, that voice a position, with the places of its arguments.
 *
 * @param word the lemma; of an adjective its form ("concerned")
 * @param context what the word must have, all of it
 * @param part its part of speech
 * @param kind what it tells of a position
 * @param telling the stance that it voices
 * @param negated the stance where the word is negated
 * @param speaker where the speaker stands, the likeliest place first
 * @param addressee where the one spoken to stands; none where the word takes none
 * @param target where the one that it is for or against stands
 * @param content where the content stands
 * @param example a sentence that has it
 */
public record Frame(
    String word,
    List<Condition> context,
    WordClass part,
    FrameKind kind,
    Telling telling,
    Telling negated,
    List<Argument> speaker,
    List<Argument> addressee,
    List<Argument> target,
    List<Argument> content,
    String example) {
  public Frame {
    context = List.copyOf(context);
    speaker = List.copyOf(speaker);
    addressee = List.copyOf(addressee);
    target = List.copyOf(target);
    content = List.copyOf(content);
  }

  /** How much context it asks for. */
  int weight() {
    return context.stream().mapToInt(Condition::weight).sum();
  }

  /** Whether it asks for "would" itself: "would like" is no mere possibility. */
  public boolean isOfWish() {
    return context.stream()
        .anyMatch(c -> c.argument().role() == Role.CHILD && c.lemmas().contains("would"));
  }

  /** The lemmas that its object may have; none where any will do. */
  public List<String> objects() {
    return context.stream()
        .filter(c -> c.argument().role() == Role.OBJECT)
        .flatMap(c -> c.lemmas().stream())
        .toList();
  }
}
