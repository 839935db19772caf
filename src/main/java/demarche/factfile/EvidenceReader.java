package demarche.factfile;

import demarche.fact.Evidence;
import demarche.fact.Slot;
import demarche.problem.ProblemKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/** Reads pieces of evidence and finds them in the body. */
final class EvidenceReader {
  private final Slots slots;
  private final Texts texts;
  private final Body body;

  EvidenceReader(Slots slots, Texts texts, Body body) {
    this.slots = slots;
    this.texts = texts;
    this.body = body;
  }

  /** The values of a member that holds one piece or a list of them, without empty ones. */
  static List<Json> pieces(Json json) {
    if (json.isEmpty()) {
      return List.of();
    }
    if (!(json instanceof Json.Items items)) {
      return List.of(json);
    }
    return items.values().stream().filter(piece -> !piece.isEmpty()).toList();
  }

  /** At least one piece, the main one first; pieces of the same place become one. */
  List<Evidence> evidence(Json.Members fact) throws Refusal {
    List<Evidence> found = new ArrayList<>(1);
    for (Json piece : pieces(fact.get("evidence"))) {
      found.add(piece(piece));
    }
    if (found.isEmpty()) {
      throw new Refusal(ProblemKind.NO_EVIDENCE, "it has no evidence");
    }
    return joined(found);
  }

  /** Pieces of the same place as one with the slots of all, in the order of their first. */
  static List<Evidence> joined(List<Evidence> pieces) {
    if (pieces.size() < 2) {
      return pieces;
    }
    record Place(int start, int end) {}
    Map<Place, Evidence> byPlace = new LinkedHashMap<>();
    for (Evidence piece : pieces) {
      byPlace.merge(new Place(piece.start(), piece.end()), piece, EvidenceReader::withSlotsOfBoth);
    }
    return List.copyOf(byPlace.values());
  }

  private static Evidence withSlotsOfBoth(Evidence a, Evidence b) {
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    slots.addAll(a.slots());
    slots.addAll(b.slots());
    return new Evidence(a.start(), a.end(), a.words(), slots);
  }

  /** One piece: words, or an object with offsets, words or both. */
  Evidence piece(Json json) throws Refusal {
    return switch (json) {
      case Json.Text text -> byWords(text.value(), Set.of());
      case Json.Members members -> piece(members);
      default -> throw Slots.wrongForm("evidence", "words or offsets", json);
    };
  }

  private Evidence piece(Json.Members members) throws Refusal {
    OptionalLong start = slots.number(members.get("start"), "evidence's start");
    OptionalLong end = slots.number(members.get("end"), "evidence's end");
    Json words = members.get("words");
    if (!words.isEmpty() && !(words instanceof Json.Text)) {
      throw Slots.wrongForm("evidence's words", "a text", words);
    }
    String given = words instanceof Json.Text text ? text.value() : "";
    Set<Slot> supported = supported(members.get("slots"));
    if (start.isEmpty() && end.isEmpty()) {
      return byWords(given, supported);
    }
    if (start.isEmpty() || end.isEmpty()) {
      throw new Refusal(
          ProblemKind.WRONG_FORM,
          "its evidence has " + (start.isEmpty() ? "an end and no start" : "a start and no end"));
    }
    return byOffsets(start.getAsLong(), end.getAsLong(), given, supported);
  }

  private Evidence byWords(String given, Set<Slot> supported) throws Refusal {
    String words = texts.value(given);
    if (words.isEmpty()) {
      throw new Refusal(ProblemKind.NO_EVIDENCE, "a piece of its evidence is empty");
    }
    return body.find(words, supported)
        .orElseThrow(
            () ->
                new Refusal(
                    ProblemKind.EVIDENCE_NOT_IN_BODY,
                    "its evidence " + Texts.quoted(words) + " does not stand in the body"));
  }

  private Evidence byOffsets(long start, long end, String given, Set<Slot> supported)
      throws Refusal {
    String range = "its evidence from " + start + " to " + end;
    Evidence piece =
        body.piece(start, end, supported)
            .orElseThrow(
                () ->
                    new Refusal(
                        ProblemKind.EVIDENCE_NOT_IN_BODY,
                        range + " does not lie in the body's " + body.length() + " characters"));
    String there = Texts.fold(piece.words());
    if (there.isEmpty()) {
      throw new Refusal(ProblemKind.EVIDENCE_NOT_IN_BODY, range + " covers only white space");
    }
    String words = texts.value(given);
    if (!words.isEmpty() && !words.equals(there)) {
      throw new Refusal(
          ProblemKind.EVIDENCE_NOT_IN_BODY,
          range + " reads " + Texts.quoted(there) + " there, not " + Texts.quoted(words));
    }
    return piece;
  }

  private Set<Slot> supported(Json json) throws Refusal {
    if (json.isEmpty()) {
      return Set.of();
    }
    Set<Slot> supported = EnumSet.noneOf(Slot.class);
    for (String name : slots.list(json, "evidence's slots")) {
      Slot slot = Words.SLOTS.get(name);
      if (slot == null) {
        throw new Refusal(
            ProblemKind.UNKNOWN_SLOT,
            "its evidence names " + Texts.quoted(name) + ", which is no slot of any fact");
      }
      supported.add(slot);
    }
    return supported;
  }
}
