package demarche.position;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.OrganizationEntry;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Headlines of what the leaders or ministers of a known body put out: "G20 Lima Leaders'
 * Declaration", "NATO Foreign Ministers' Statement on the Pass".
 */
final class GroupTitles {
  /** So many words the name of the body has at most. */
  private static final int LONGEST = 4;

  private static final Set<String> VERBS =
      Gazetteers.words("headline-verbs.tsv", "word", "example");

  private GroupTitles() {}

  /**
   * Whether a headline opens with the name of a body and goes on, after some words, with an
   * opening.
   *
   * @param title with straight apostrophes
   * @param words what such texts are called ("leaders' declaration")
   */
  static boolean isOf(String title, String words) {
    int at = title.toLowerCase(Locale.ROOT).indexOf(" " + words);
    return at > 0
        && Character.isUpperCase(title.charAt(at + 1))
        && named(title.substring(0, at)).filter(GroupTitles::isOfNames).isPresent();
  }

  /** Whether nothing but names, a place's or a post's, stands between: no "Rejects", no "and". */
  private static boolean isOfNames(Named named) {
    return named.rest().size() <= LONGEST
        && named.rest().stream()
            .allMatch(
                word ->
                    Character.isUpperCase(word.charAt(0))
                        && !VERBS.contains(word.toLowerCase(Locale.ROOT))
                        && Gazetteers.bundled().organizations(word).isEmpty());
  }

  /** The body that a headline opens with; empty where the article does not name it. */
  static Optional<Member> author(Cast cast, String title) {
    return named(title)
        .map(Named::body)
        .flatMap(
            body ->
                cast.members().stream()
                    .filter(member -> member.type() == ActorType.ORGANIZATION)
                    .filter(member -> member.name().equals(body.name()))
                    .findFirst());
  }

  /** A body that opens a headline, and the words behind its name. */
  private record Named(OrganizationEntry body, List<String> rest) {}

  private static Optional<Named> named(String title) {
    String[] words = title.strip().split(" +", -1);
    for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
      List<OrganizationEntry> named =
          Gazetteers.bundled().organizations(String.join(" ", Arrays.copyOf(words, length)));
      if (named.size() == 1) {
        List<String> rest = List.of(words).subList(length, words.length);
        return Optional.of(new Named(named.getFirst(), rest));
      }
    }
    return Optional.empty();
  }
}
