package demarche.cast;

import demarche.fact.ActorType;
import demarche.name.KnownNames;
import demarche.name.Naming;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom and what an article names, each once, in the order of their first naming. */
final class Members {
  private final KnownNames known;
  private final Map<String, Member> all = new LinkedHashMap<>();

  Members(KnownNames known) {
    this.known = known;
  }

  Member of(Naming naming) {
    return all.computeIfAbsent(naming.name(), name -> new Member(name, naming.type(), naming.of()));
  }

  /** A person whom the headline names. */
  void person(String name) {
    all.computeIfAbsent(name, n -> new Member(n, ActorType.PERSON, Optional.empty()));
  }

  /** A body of a country that the article speaks of without its name. */
  Member body(String name, String country) {
    return all.computeIfAbsent(
        name, n -> new Member(n, ActorType.ORGANIZATION, Optional.of(country)));
  }

  /** The member with a name, or a country or body that the article does not name. */
  Member named(String name) {
    Member there = all.get(name);
    if (there != null) {
      return there;
    }
    ActorType type = known.land(name).isPresent() ? ActorType.COUNTRY : ActorType.ORGANIZATION;
    return new Member(name, type, Optional.empty());
  }

  List<Member> all() {
    return List.copyOf(all.values());
  }
}
