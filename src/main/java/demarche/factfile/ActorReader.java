package demarche.factfile;

import demarche.fact.Actor;
import demarche.fact.ActorType;
import demarche.fact.Evidence;
import demarche.fact.OrganizationKind;
import demarche.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what an article names. A slot of an entity that cannot be used costs only that slot. */
final class ActorReader {
  private static final Map<String, ActorType> TYPES =
      Arrays.stream(ActorType.values())
          .collect(
              Collectors.toMap(
                  ActorType::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));

  private final Slots slots;
  private final EvidenceReader evidence;

  ActorReader(Slots slots, EvidenceReader evidence) {
    this.slots = slots;
    this.evidence = evidence;
  }

  /**
   * One entity.
   *
   * @param told takes each slot or mention that is left out
   * @throws Refusal where its type or name cannot be used
   */
  Actor actor(Json.Members entity, Collection<Refusal> told) throws Refusal {
    String name = bad("name", () -> slots.text(entity, "name"));
    String type = bad("type", () -> slots.text(entity, "type"));
    ActorType known = TYPES.get(type);
    if (known == null) {
      throw new Refusal(
          ProblemKind.BAD_ENTITY,
          "its type " + Texts.quoted(type) + " is none of " + Slots.told(TYPES.keySet()));
    }
    List<Evidence> mentions = mentions(entity.get("mentions"), told);
    return switch (known) {
      case PERSON -> new Actor.Person(name, mentions);
      case COUNTRY -> new Actor.Country(name, mentions);
      case PLACE -> new Actor.Place(name, optional(() -> slots.text(entity, "of"), told), mentions);
      case ORGANIZATION ->
          new Actor.Organization(
              name,
              optional(() -> kind(entity), told),
              optional(() -> slots.text(entity, "of"), told),
              mentions);
    };
  }

  private interface Reading<T> {
    Optional<T> read() throws Refusal;
  }

  private static String bad(String slot, Reading<String> reading) throws Refusal {
    Optional<String> value;
    try {
      value = reading.read();
    } catch (Refusal refusal) {
      throw new Refusal(ProblemKind.BAD_ENTITY, refusal.reason());
    }
    return value.orElseThrow(() -> new Refusal(ProblemKind.BAD_ENTITY, "it has no " + slot));
  }

  private static <T> Optional<T> optional(Reading<T> reading, Collection<Refusal> told) {
    try {
      return reading.read();
    } catch (Refusal refusal) {
      told.add(new Refusal(ProblemKind.BAD_ENTITY, refusal.reason()));
      return Optional.empty();
    }
  }

  private Optional<OrganizationKind> kind(Json.Members entity) throws Refusal {
    return slots.coded(
        entity, demarche.fact.Slot.KIND, Words.ORGANIZATION_KINDS, ProblemKind.BAD_ENTITY);
  }

  private List<Evidence> mentions(Json json, Collection<Refusal> told) {
    List<Evidence> found = new ArrayList<>();
    for (Json piece : EvidenceReader.pieces(json)) {
      try {
        found.add(evidence.piece(piece));
      } catch (Refusal refusal) {
        told.add(refusal);
      }
    }
    return EvidenceReader.joined(found);
  }

  /**
   * Entities alike in type and name as one, with the mentions of all, in the order of the first.
   */
  static List<Actor> joined(List<Actor> actors) {
    record Key(ActorType type, String name) {}
    Map<Key, Actor> byKey = new LinkedHashMap<>();
    for (Actor actor : actors) {
      byKey.merge(new Key(actor.type(), actor.name()), actor, ActorReader::both);
    }
    return List.copyOf(byKey.values());
  }

  private static Actor both(Actor a, Actor b) {
    List<Evidence> all = new ArrayList<>(a.mentions());
    all.addAll(b.mentions());
    List<Evidence> mentions = EvidenceReader.joined(all);
    return switch (a) {
      case Actor.Person person -> new Actor.Person(person.name(), mentions);
      case Actor.Country country -> new Actor.Country(country.name(), mentions);
      case Actor.Place place ->
          new Actor.Place(
              place.name(),
              place.of().or(() -> b instanceof Actor.Place other ? other.of() : Optional.empty()),
              mentions);
      case Actor.Organization one -> {
        Actor.Organization other = b instanceof Actor.Organization found ? found : one;
        yield new Actor.Organization(
            one.name(), one.kind().or(other::kind), one.of().or(other::of), mentions);
      }
    };
  }
}
