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

/**
 * Headlines of what the leaders or ministers of a known body put out: "G20 Lima Leaders'
 * Declaration", "NATO Foreign Ministers' Statement on the Pass".
 */
final class GroupTitles {
  /** So many words the name of the body has at most. */
  private static final int LONGEST = 4;

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
    return at > 0 && body(title.substring(0, at)).isPresent();
  }

  /** The body that a headline opens with; empty where the article does not name it. */
  static Optional<Member> author(Cast cast, String title) {
    return body(title)
        .flatMap(
            body ->
                cast.members().stream()
                    .filter(member -> member.type() == ActorType.ORGANIZATION)
                    .filter(member -> member.name().equals(body.name()))
                    .findFirst());
  }

  private static Optional<OrganizationEntry> body(String title) {
    String[] words = title.split(" ", -1);
    for (int length = Math.min(LONGEST, words.length); length > 0; length--) {
      List<OrganizationEntry> named =
          Gazetteers.bundled().organizations(String.join(" ", Arrays.copyOf(words, length)));
      if (named.size() == 1) {
        return Optional.of(named.getFirst());
      }
    }
    return Optional.empty();
  }
}
