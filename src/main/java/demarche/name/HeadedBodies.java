package demarche.name;

import demarche.language.NameClass;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Knows what the engine takes for one body's name but is a body with the title of its head, or with
 * title and name: "Port Council Speaker Bo Kim", "Port Council Speaker" before a person.
 */
final class HeadedBodies {
  private static final int LONGEST_NAME = 3;

  private final Lines lines;
  private final int sentence;
  private final boolean[] title;

  /**
   * @param title by each token of the sentence whether it is of a title
   */
  HeadedBodies(Lines lines, int sentence, boolean[] title) {
    this.lines = lines;
    this.sentence = sentence;
    this.title = title;
  }

  /**
   * The parts of such a name.
   *
   * @param title the first token of the title, behind the body
   * @param person the first token of the person's name, behind the title
   */
  record Parts(int title, int person) {}

  /** Where a name of the engine comes apart; empty where it does not. */
  Optional<Parts> parts(int first, int end) {
    int place = first;
    while (place < end && !title[place]) {
      place++;
    }
    int person = place;
    while (person < end && title[person]) {
      person++;
    }
    boolean body = place > first && person > place && lines.isCapital(sentence, place - 1);
    boolean called = person + 1 < end && isCalled(person, end);
    boolean before = person == end && isPerson(end);
    return body && (called || before) ? Optional.of(new Parts(place, person)) : Optional.empty();
  }

  /** "Defence Minister Ana Soto" seen as one body: what stands behind the post is a name. */
  boolean isCalled(int from, int end) {
    return from < end
        && end <= from + LONGEST_NAME
        && IntStream.range(from, end).allMatch(this::isCapitalName)
        && !FullNames.isCommon(lines.word(sentence, end - 1))
        && !TitleWords.isPostEnd(lines.word(sentence, end - 1))
        && !EngineNames.isFirm(lines.word(sentence, end - 1));
  }

  private boolean isCapitalName(int place) {
    return lines.token(sentence, place).tag().isProperNoun() && lines.isCapital(sentence, place);
  }

  private boolean isPerson(int place) {
    return lines.sentence(sentence).names().stream()
        .anyMatch(name -> name.first() == place && name.kind() == NameClass.PERSON);
  }
}
