package demarche.communication;

import demarche.cast.Member;
import demarche.fact.ActorType;
import demarche.fact.OrganizationKind;
import demarche.gazetteer.Gazetteers;

/** Tells news media from other bodies: what they print is no statement of theirs. */
final class Media {
  private Media() {}

  /** Whether someone is a newspaper, an agency or a broadcaster. */
  static boolean is(Member member) {
    return member.type() == ActorType.ORGANIZATION
        && Gazetteers.bundled().organizations(member.name()).stream()
            .anyMatch(entry -> entry.kind().filter(k -> k == OrganizationKind.MEDIA).isPresent());
  }
}
