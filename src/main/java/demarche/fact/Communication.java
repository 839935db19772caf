package demarche.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A call, meeting, visit, letter, briefing or public statement as an event.
 *
 * @param participants people and bodies by name
 * @param date the day of the event
 * @param time a coarser time, as told
 */
public record Communication(
    CommunicationKind kind,
    List<String> participants,
    Optional<LocalDate> date,
    Optional<String> time,
    List<Evidence> evidence,
    Optional<Origin> origin)
    implements Fact {
  public Communication {
    participants = List.copyOf(participants);
    evidence = List.copyOf(evidence);
  }

  @Override
  public Communication withoutOrigin() {
    return new Communication(kind, participants, date, time, evidence, Optional.empty());
  }
}
