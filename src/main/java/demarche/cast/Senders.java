package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.name.Lines;
import demarche.name.Naming;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whose envoy somebody is, where the words beside it tell to whom, or nothing: "Peru's UN envoy".
 */
final class Senders {
  private static final Set<String> ABROAD = WordGroups.of("cast", "post abroad");
  private static final Set<String> BODIES =
      WordGroups.of("cast", "body to which states send envoys");

  /** So many sentences further on "the ambassador" is still the one who was told of. */
  private static final int BACK = 2;

  private Senders() {}

  /**
   * "Peru's UN envoy", "Peru's Chad envoy": of Peru.
   *
   * @param core the title's last word
   * @param told what stands before the title
   * @param first where that begins with what belongs to the title: "Peru's deputy UN envoy"
   */
  static Naming of(Lines lines, SentenceNamings here, String core, Naming told, int first) {
    int before = first - 1;
    boolean possessive = lines.isPossessive(told.sentence(), before);
    boolean body = told.type() == ActorType.ORGANIZATION;
    boolean sent = body ? BODIES.contains(Offices.key(told.name())) : possessive;
    if (!sent || !ABROAD.contains(core)) {
      return told;
    }
    return here.before(possessive ? before : first)
        .filter(land -> land.type() == ActorType.COUNTRY || (!body && isBody(land)))
        .orElse(told);
  }

  private static boolean isBody(Naming naming) {
    return naming.type() == ActorType.ORGANIZATION;
  }

  /**
   * "Chad summoned the Peruvian ambassador. The ambassador, Ana Soto, left": of Peru.
   *
   * @param draft a title without an owner
   * @param drafts the titles of each sentence
   * @return empty where none was told of just before, or those of several
   */
  static Optional<Naming> toldBefore(OfficeDraft draft, List<List<OfficeDraft>> drafts) {
    String title = Offices.key(draft.words());
    if (!draft.definite() || !ABROAD.contains(title)) {
      return Optional.empty();
    }
    List<Naming> all =
        drafts.subList(Math.max(0, draft.sentence() - BACK), draft.sentence()).stream()
            .flatMap(List::stream)
            .filter(other -> other.persons().isEmpty() && other.definite())
            .filter(other -> Offices.key(other.words() + " ").startsWith(title + " "))
            .flatMap(other -> other.owner().stream())
            .toList();
    boolean one = all.stream().map(Naming::name).distinct().count() == 1;
    return one ? Optional.of(all.getFirst()) : Optional.empty();
  }
}
