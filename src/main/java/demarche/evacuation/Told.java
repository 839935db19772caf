package demarche.evacuation;

import java.util.List;
import java.util.Optional;

/**
 * What an article tells of operations.
 *
 * @param operations the operations, in the order of their first moves
 * @param origins which country they leave
 * @param mainPlace the place of that country that the headline names as left
 * @param mainly whether the article is mainly about evacuations
 */
record Told(
    List<Operation> operations, Origins origins, Optional<String> mainPlace, boolean mainly) {
  /** An article that tells of none. */
  static final Told NOTHING =
      new Told(List.of(), Origins.of(List.of(), List.of(), ""), Optional.empty(), false);

  Told {
    operations = List.copyOf(operations);
  }
}
