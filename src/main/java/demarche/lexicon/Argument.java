package demarche.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where an argument stands.
 *
 * @param role its relation to the word
 * @param preposition the preposition in lower case, for {@link Role#PREPOSITION}; else empty
 */
public record Argument(Role role, String preposition) {

  /** Reads "subj", or a preposition such as "about". */
  static Argument of(String code) {
    Optional<Role> role = Role.of(code);
    return role.isPresent() ? new Argument(role.get(), "") : new Argument(Role.PREPOSITION, code);
  }

  /** Reads a cell of several, joined by blanks. */
  static List<Argument> all(String cell) {
    return cell.isEmpty()
        ? List.of()
        : Arrays.stream(cell.split(" ", -1)).map(Argument::of).toList();
  }
}
