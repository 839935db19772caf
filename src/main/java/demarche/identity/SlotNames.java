package demarche.identity;

import demarche.fact.ArticleFacts;
import demarche.fact.Communication;
import demarche.fact.Evacuation;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.Position;
import demarche.identity.ResolvedFacts.Role;
import java.util.Set;
import java.util.TreeSet;

/** The names that stand in the slots of an article's facts, for each role by code points. */
final class SlotNames {
  private final Set<String> persons = new TreeSet<>(Claims.BY_CODE_POINTS);
  private final Set<String> owners = new TreeSet<>(Claims.BY_CODE_POINTS);
  private final Set<String> actors = new TreeSet<>(Claims.BY_CODE_POINTS);
  private final Set<String> places = new TreeSet<>(Claims.BY_CODE_POINTS);

  SlotNames(ArticleFacts facts) {
    facts.facts().forEach(this::collect);
  }

  /** The names in slots of a role. */
  Set<String> in(Role role) {
    return switch (role) {
      case PERSON -> persons;
      case OF -> owners;
      case ACTOR -> actors;
      case PLACE -> places;
    };
  }

  private void collect(Fact fact) {
    switch (fact) {
      case OfficeHeld office -> {
        persons.add(office.person());
        office.of().ifPresent(owners::add);
      }
      case Position position -> {
        position.speaker().ifPresent(actors::add);
        position.holder().ifPresent(actors::add);
        actors.addAll(position.addressees());
        actors.addAll(position.targets());
      }
      case Communication communication -> actors.addAll(communication.participants());
      case Evacuation evacuation -> {
        actors.addAll(evacuation.organizers());
        places.addAll(evacuation.from());
        places.addAll(evacuation.places());
        places.addAll(evacuation.to());
      }
    }
  }
}
