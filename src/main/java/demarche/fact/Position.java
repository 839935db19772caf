package demarche.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an actor states publicly.
 *
 * @param speaker who voiced it, by name; empty where the article names none
 * @param holder on whose behalf, by name; empty where the article names none
 * @param stance how it stands to the topic
 * @param topic what it is about: a verbatim run of the body
 * @param addressees to whom it was said or who is called on
 * @param targets whom it is for or against
 * @param via through whom the article has it ("according to Chinese state media")
 * @param quoted whether any of the content stands between quotation marks
 * @param date the day on which it was voiced
 * @param time a coarser time, as told
 */
public record Position(
    Optional<String> speaker,
    Optional<String> holder,
    Stance stance,
    String topic,
    List<String> addressees,
    List<String> targets,
    Optional<String> via,
    boolean quoted,
    Optional<LocalDate> date,
    Optional<String> time,
    List<Evidence> evidence,
    Optional<Origin> origin)
    implements Fact {
  public Position {
    addressees = List.copyOf(addressees);
    targets = List.copyOf(targets);
    evidence = List.copyOf(evidence);
  }

  @Override
  public Position withoutOrigin() {
    return new Position(
        speaker,
        holder,
        stance,
        topic,
        addressees,
        targets,
        via,
        quoted,
        date,
        time,
        evidence,
        Optional.empty());
  }
}
