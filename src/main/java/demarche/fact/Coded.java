package demarche.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A member of one of the codebook's closed lists. */
public interface Coded {
  /** The constant's Java name. */
  String name();

  /** The codebook's word: lower case, blanks between words. */
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * The member with a code.
   *
   * @param values the closed list
   * @param code the codebook's word, exactly
   * @return empty where the list has no such word
   */
  static <E extends Coded> Optional<E> of(E[] values, String code) {
    return Arrays.stream(values).filter(e -> e.code().equals(code)).findFirst();
  }
}
