package demarche.communication;

import demarche.cast.Member;
import demarche.fact.ActorType;
import demarche.fact.OrganizationKind;
import demarche.gazetteer.Gazetteers;
import java.util.Set;

/** Tells news media from other bodies: what they print is no statement of theirs. */
final class Media {
  private Media() {}

  /** How news media end that the gazetteer does not know. */
  private static final Set<String> ENDINGS =
      Set.of(
          "Gazette",
          "Herald",
          "Magazine",
          "News",
          "Radio",
          "Telegraph",
          "Television",
          "Times",
          "Tribune");

  /** Whether someone is a newspaper, an agency or a broadcaster. */
  static boolean is(Member member) {
    return member.type() == ActorType.ORGANIZATION
        && (ENDINGS.contains(member.name().substring(member.name().lastIndexOf(' ') + 1))
            || known(member));
  }

  private static boolean known(Member member) {
    return Gazetteers.bundled().organizations(member.name()).stream()
        .anyMatch(entry -> entry.kind().filter(k -> k == OrganizationKind.MEDIA).isPresent());
  }
}
