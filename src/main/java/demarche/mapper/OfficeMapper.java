package demarche.mapper;

import demarche.fact.OfficeHeld;
import demarche.fact.Origin;
import demarche.identity.ResolvedFacts.Role;
import demarche.vocabulary.Terms;
import java.util.List;

/** Maps an office held. */
final class OfficeMapper {
  private OfficeMapper() {}

  static Description map(String key, OfficeHeld office, List<Origin> origins, Scope scope) {
    Description description =
        scope
            .fact(key, office, Terms.OFFICE_HELD, Labels.of(office), origins)
            .link(Terms.person, scope.node(Role.PERSON, office.person()))
            .text(Terms.title, office.title())
            .day(Terms.asOf, scope.facts().source().article().published());
    office.of().ifPresent(of -> description.link(Terms.of, scope.node(Role.OF, of)));
    return description;
  }
}
