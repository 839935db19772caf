package demarche.factfile;

import demarche.fact.Communication;
import demarche.fact.Count;
import demarche.fact.Evacuation;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.Origin;
import demarche.fact.OriginKind;
import demarche.fact.Position;
import demarche.fact.Slot;
import demarche.problem.ProblemKind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads single facts of each kind. */
final class FactReader {
  private final Slots slots;
  private final EvidenceReader evidence;
  private final Set<String> names;

  /**
   * @param names the names of the article's entities
   */
  FactReader(Slots slots, EvidenceReader evidence, Set<String> names) {
    this.slots = slots;
    this.evidence = evidence;
    this.names = names;
  }

  /** The kinds of fact in the order in which they are kept. */
  enum Kind {
    OFFICE("offices", "office"),
    POSITION("positions", "position"),
    COMMUNICATION("communications", "communication"),
    EVACUATION("evacuations", "evacuation");

    private final String list;
    private final String word;

    Kind(String list, String word) {
      this.list = list;
      this.word = word;
    }

    /** The member of {@code facts} that holds them. */
    String list() {
      return list;
    }

    /** What one of them is called in sentences. */
    String word() {
      return word;
    }
  }

  /**
   * One fact.
   *
   * @param told takes what of it is left out while the fact is kept
   * @throws Refusal where the fact cannot be taken
   */
  Fact fact(Kind kind, Json.Members json, Collection<Refusal> told) throws Refusal {
    return switch (kind) {
      case OFFICE -> office(json);
      case POSITION -> position(json);
      case COMMUNICATION -> communication(json);
      case EVACUATION -> evacuation(json, told);
    };
  }

  private OfficeHeld office(Json.Members json) throws Refusal {
    return new OfficeHeld(
        slots.required(json, Slot.PERSON),
        slots.required(json, Slot.TITLE),
        slots.text(json, Slot.OF),
        evidence.evidence(json),
        origin(json));
  }

  private Position position(Json.Members json) throws Refusal {
    return new Position(
        entity(json, Slot.SPEAKER, ProblemKind.UNKNOWN_SPEAKER),
        entity(json, Slot.HOLDER, ProblemKind.UNKNOWN_HOLDER),
        slots
            .coded(json, Slot.STANCE, Words.STANCES, ProblemKind.UNKNOWN_STANCE)
            .orElseThrow(() -> Slots.missing(Slot.STANCE)),
        slots.required(json, Slot.TOPIC),
        slots.list(json, Slot.ADDRESSEES),
        slots.list(json, Slot.TARGETS),
        slots.text(json, Slot.VIA),
        slots.flag(json, Slot.QUOTED),
        slots.day(json, Slot.DATE),
        slots.text(json, Slot.TIME),
        evidence.evidence(json),
        origin(json));
  }

  private Optional<String> entity(Json.Members json, Slot slot, ProblemKind unknown)
      throws Refusal {
    Optional<String> name = slots.text(json, slot);
    if (name.isPresent() && !names.contains(name.get())) {
      throw new Refusal(
          unknown,
          "its " + slot.code() + " " + Texts.quoted(name.get()) + " is no entity of the article");
    }
    return name;
  }

  private Communication communication(Json.Members json) throws Refusal {
    List<String> participants = slots.list(json, Slot.PARTICIPANTS);
    if (participants.isEmpty()) {
      throw Slots.missing(Slot.PARTICIPANTS);
    }
    return new Communication(
        slots
            .coded(json, Slot.KIND, Words.COMMUNICATION_KINDS, ProblemKind.UNKNOWN_KIND)
            .orElseThrow(() -> Slots.missing(Slot.KIND)),
        participants,
        slots.day(json, Slot.DATE),
        slots.text(json, Slot.TIME),
        evidence.evidence(json),
        origin(json));
  }

  private Evacuation evacuation(Json.Members json, Collection<Refusal> told) throws Refusal {
    return new Evacuation(
        slots.list(json, Slot.ORGANIZER),
        slots.list(json, Slot.EVACUEES),
        slots.list(json, Slot.FROM),
        slots.list(json, Slot.PLACES),
        slots.list(json, Slot.TO),
        slots.list(json, Slot.MEANS),
        count(json, Slot.PRESENT, Slot.PRESENT_QUALIFIER, told),
        count(json, Slot.PLANNED, Slot.PLANNED_QUALIFIER, told),
        count(json, Slot.EVACUATED, Slot.EVACUATED_QUALIFIER, told),
        slots.day(json, Slot.DEADLINE),
        slots.text(json, Slot.DEADLINE_TIME),
        slots.day(json, Slot.DATE),
        slots.text(json, Slot.TIME),
        slots.coded(json, Slot.STATUS, Words.STATUSES, ProblemKind.UNKNOWN_STATUS),
        evidence.evidence(json),
        origin(json));
  }

  /** A qualifier without a number loosens nothing: it is told and left out. */
  private Optional<Count> count(
      Json.Members json, Slot slot, Slot qualifier, Collection<Refusal> told) throws Refusal {
    Optional<String> words = slots.text(json, qualifier);
    OptionalLong number = slots.number(json.get(slot.code()), slot.code());
    if (number.isPresent()) {
      return Optional.of(new Count(number.getAsLong(), words));
    }
    if (words.isPresent()) {
      told.add(
          new Refusal(
              ProblemKind.MISSING_SLOT,
              "its " + qualifier.code() + " stands without " + slot.code()));
    }
    return Optional.empty();
  }

  private Optional<Origin> origin(Json.Members json) throws Refusal {
    if (!(json.get("origin") instanceof Json.Members members)) {
      return slots.text(json, "origin").map(name -> new Origin(Optional.empty(), name));
    }
    Optional<String> name = slots.text(members, "name");
    Optional<String> kind = slots.text(members, "kind");
    if (name.isEmpty()) {
      if (kind.isEmpty()) {
        return Optional.empty();
      }
      throw new Refusal(ProblemKind.WRONG_FORM, "its origin has a kind and no name");
    }
    Optional<OriginKind> known = kind.map(Words.ORIGIN_KINDS::get);
    if (known.isEmpty() && kind.isPresent()) {
      throw new Refusal(
          ProblemKind.WRONG_FORM,
          "its origin's kind "
              + Texts.quoted(kind.get())
              + " is none of "
              + Slots.told(Words.ORIGIN_KINDS.keySet()));
    }
    return Optional.of(new Origin(known, name.get()));
  }
}
