package demarche.mapper;

import demarche.fact.Communication;
import demarche.fact.Evacuation;
import demarche.fact.Fact;
import demarche.fact.OfficeHeld;
import demarche.fact.Position;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a fact's IRI is made of: article, kind, place of the main evidence, and its speaker, person,
 * participants or organizers. Nothing else, so that a corrected slot keeps the IRI.
 */
final class FactKey {
  /** 80 bits: two of a billion facts meet by chance once in two million graphs. */
  private static final int HEX_DIGITS = 20;

  /** Separates what is hashed; no text holds it, since XML cannot. */
  private static final String SEPARATOR = "\0";

  private FactKey() {}

  /**
   * The key of a fact, before any ordinal.
   *
   * @return the first 20 hexadecimal digits of a SHA-256
   */
  static String of(String articleId, Fact fact) {
    List<String> parts = new ArrayList<>();
    parts.add(articleId);
    parts.add(kind(fact));
    parts.add(Integer.toString(fact.mainEvidence().start()));
    parts.add(Integer.toString(fact.mainEvidence().end()));
    actors(fact).stream().sorted().forEach(parts::add);
    byte[] bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(sha256().digest(bytes)).substring(0, HEX_DIGITS);
  }

  /** The order in which facts of one key get their ordinals. */
  static Comparator<Fact> order() {
    return Comparator.comparing(FactKey::slots, FactKey::compare);
  }

  private static String kind(Fact fact) {
    return switch (fact) {
      case OfficeHeld office -> "office";
      case Position position -> "position";
      case Communication communication -> "communication";
      case Evacuation evacuation -> "evacuation";
    };
  }

  private static List<String> actors(Fact fact) {
    return switch (fact) {
      case OfficeHeld office -> List.of(office.person());
      case Position position -> position.speaker().stream().toList();
      case Communication communication -> communication.participants();
      case Evacuation evacuation -> evacuation.organizers();
    };
  }

  /** Holder, title, office's body, kind of communication, stance, topic, then the other slots. */
  private static List<String> slots(Fact fact) {
    List<String> slots =
        switch (fact) {
          case OfficeHeld office -> List.of(office.title(), office.of().orElse(""));
          case Position p ->
              List.of(
                  p.holder().orElse(""),
                  p.stance().code(),
                  p.topic(),
                  p.addressees().toString(),
                  p.targets().toString(),
                  p.via().orElse(""),
                  Boolean.toString(p.quoted()),
                  p.date().toString(),
                  p.time().orElse(""));
          case Communication c ->
              List.of(c.kind().code(), c.date().toString(), c.time().orElse(""));
          case Evacuation e -> evacuationSlots(e);
        };
    List<String> all = new ArrayList<>(slots);
    all.add(
        fact.evidence().stream()
            .map(e -> e.start() + "-" + e.end() + e.slots().stream().sorted().toList())
            .collect(Collectors.joining(" ")));
    return all;
  }

  private static List<String> evacuationSlots(Evacuation e) {
    return List.of(
        e.evacuees().toString(),
        e.from().toString(),
        e.places().toString(),
        e.to().toString(),
        e.means().toString(),
        e.present().toString(),
        e.planned().toString(),
        e.evacuated().toString(),
        e.deadline().toString(),
        e.deadlineTime().orElse(""),
        e.date().toString(),
        e.time().orElse(""),
        e.status().toString());
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
