package demarche.mapper;

import demarche.fact.Communication;
import demarche.fact.CommunicationKind;
import demarche.fact.Evacuation;
import demarche.fact.OfficeHeld;
import demarche.fact.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Facts as one line for people. */
final class Labels {
  private static final int LONGEST_TOPIC = 160;
  private static final String UNNAMED = "An unnamed speaker";

  private Labels() {}

  static String of(OfficeHeld office) {
    return office.person() + ", " + office.title() + office.of().map(o -> " of " + o).orElse("");
  }

  static String of(Position position) {
    String speaker = position.speaker().orElse(UNNAMED);
    String holder =
        position.holder().filter(h -> !h.equals(speaker)).map(h -> " for " + h).orElse("");
    String topic = shortened(position.topic(), LONGEST_TOPIC);
    return speaker + holder + " " + verb(position, topic) + topic + day(position.date());
  }

  static String of(Communication communication) {
    CommunicationKind kind = communication.kind();
    String noun =
        kind.code().substring(0, 1).toUpperCase(java.util.Locale.ROOT) + kind.code().substring(1);
    boolean oneSided = kind == CommunicationKind.BRIEFING || kind == CommunicationKind.STATEMENT;
    String join = oneSided || communication.participants().size() == 1 ? " by " : " between ";
    return noun + join + listed(communication.participants()) + day(communication.date());
  }

  static String of(Evacuation evacuation) {
    String who = evacuation.evacuees().isEmpty() ? "people" : listed(evacuation.evacuees());
    String by = evacuation.organizers().isEmpty() ? "" : " by " + listed(evacuation.organizers());
    String status = evacuation.status().map(s -> ", " + s.code()).orElse("");
    String from = evacuation.from().isEmpty() ? "" : " from " + listed(evacuation.from());
    return "Evacuation of " + who + from + by + status + day(evacuation.date());
  }

  /**
   * A text cut to a length.
   *
   * @param longest in code points; a longer text ends in an ellipsis
   */
  static String shortened(String text, int longest) {
    if (text.codePointCount(0, text.length()) <= longest) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
  }

  /**
   * The verb and what stands between it and the topic. A topic may be a noun or a whole clause
   * ("the road was open"), and nothing here tells which: after a colon each reads well.
   */
  private static String verb(Position position, String topic) {
    boolean infinitive = topic.startsWith("to ");
    String others = position.addressees().isEmpty() ? "others" : listed(position.addressees());
    return switch (position.stance()) {
      case SUPPORT -> "supports: ";
      case CRITICIZE -> "criticizes: ";
      case REJECT -> infinitive ? "refuses " : "rejects: ";
      case URGE -> infinitive ? "urges " + others + " " : "urges: ";
      case COMMIT -> infinitive ? "commits " : "commits: ";
      case WARN -> infinitive ? "warns " + others + " " : "warns: ";
      case ASSERT -> "states: ";
    };
  }

  private static String day(Optional<LocalDate> date) {
    return date.map(d -> " (" + d + ")").orElse("");
  }

  private static String listed(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }
}
