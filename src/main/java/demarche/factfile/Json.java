package demarche.factfile;

import java.util.List;

/**
 * A JSON value. A tree of our own: it keeps numbers as their text, so that a number of a million
 * digits costs nothing, and starting up costs a tenth of what a data binder costs.
 */
sealed interface Json {
  /** Absent, null, a blank text or an empty list: fact files hold them all for the same. */
  default boolean isEmpty() {
    return switch (this) {
      case Nothing nothing -> true;
      case Text text -> Texts.isBlank(text.value());
      case Items items -> items.values().isEmpty();
      case Members members -> false;
      case Numeral numeral -> false;
      case Truth truth -> false;
    };
  }

  /** What a person calls this sort of value, with its article. */
  default String sort() {
    return switch (this) {
      case Nothing nothing -> "nothing";
      case Text text -> "a text";
      case Items items -> "a list";
      case Members members -> "an object";
      case Numeral numeral -> "a number";
      case Truth truth -> "true or false";
    };
  }

  /** Null, or a member that is not there. */
  record Nothing() implements Json {
    static final Nothing HERE = new Nothing();
  }

  /** A string, as given: it may hold lone surrogates and control characters. */
  record Text(String value) implements Json {}

  /** A number in the digits in which it was written. */
  record Numeral(String digits) implements Json {}

  /** True or false. */
  record Truth(boolean value) implements Json {}

  /** A list. */
  record Items(List<Json> values) implements Json {}

  /** An object; of two members of one name the later counts. */
  final class Members implements Json {
    private final String[] names;
    private final Json[] values;

    /** Takes both arrays for its own: the name and the value of each member. */
    Members(String[] names, Json[] values) {
      this.names = names;
      this.values = values;
    }

    /** The value of a member, {@link Nothing} where there is none. */
    Json get(String name) {
      // Searched from the end, without a map: the objects of fact files have few members.
      for (int i = names.length - 1; i >= 0; i--) {
        if (names[i].equals(name)) {
          return values[i];
        }
      }
      return Nothing.HERE;
    }
  }
}
