package demarche.position;

import demarche.cast.Member;
import demarche.fact.ActorType;
import java.util.Optional;
import java.util.stream.Stream;

/** Abbreviations of a body's name. */
final class Initials {
  private static final int LEAST = 2;

  private Initials() {}

  /** "HPN" of Health for Peru Now, or of who speaks for it. */
  static boolean areOf(String word, Stream<Optional<Member>> sides) {
    return sides
        .flatMap(Optional::stream)
        .filter(member -> member.type() == ActorType.ORGANIZATION)
        .anyMatch(body -> are(word, body.name()));
  }

  /**
   * Whether a word of capitals stands for a name: it has the first letter of each word that is
   * written with a capital, and no other than further capitals of those words between them.
   *
   * @param word such as "HPN"
   * @param name such as "Health for Peru Now"
   */
  static boolean are(String word, String name) {
    if (word.length() < LEAST || !word.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    int at = 0;
    for (String part : name.split("[^\\p{L}]+", -1)) {
      if (part.isEmpty() || !Character.isUpperCase(part.charAt(0))) {
        continue;
      }
      if (at >= word.length() || word.charAt(at) != part.charAt(0)) {
        return false;
      }
      at++;
      for (int i = 1; i < part.length() && at < word.length(); i++) {
        boolean further = Character.isUpperCase(part.charAt(i)) && !begins(name, part, word, at);
        at += further && part.charAt(i) == word.charAt(at) ? 1 : 0;
      }
    }
    return at == word.length();
  }

  /** Whether the rest of an abbreviation is what the words after a part begin with. */
  private static boolean begins(String name, String part, String word, int at) {
    String rest = name.substring(name.indexOf(part) + part.length());
    StringBuilder letters = new StringBuilder();
    for (String each : rest.split("[^\\p{L}]+", -1)) {
      if (!each.isEmpty() && Character.isUpperCase(each.charAt(0))) {
        letters.append(each.charAt(0));
      }
    }
    return word.substring(at).contentEquals(letters);
  }
}
