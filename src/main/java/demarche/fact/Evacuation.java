package demarche.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One operation that moves people out of a country or place.
 *
 * @param organizers who runs it, by name
 * @param evacuees nationality adjectives, or "foreign", "local", "staff", as the text says
 * @param from the country or place left
 * @param places cities and sites left from, or where those concerned are
 * @param to where they are brought
 * @param means how, as told
 * @param present how many are there or registered
 * @param planned how many are to be moved
 * @param evacuated how many have been moved, the newest total
 * @param deadline registration or departure limit, a full day
 * @param deadlineTime a coarser limit, as told
 * @param date the day on which the move took or takes place
 * @param time a coarser time, as told
 * @param status the state on the article's day
 */
public record Evacuation(
    List<String> organizers,
    List<String> evacuees,
    List<String> from,
    List<String> places,
    List<String> to,
    List<String> means,
    Optional<Count> present,
    Optional<Count> planned,
    Optional<Count> evacuated,
    Optional<LocalDate> deadline,
    Optional<String> deadlineTime,
    Optional<LocalDate> date,
    Optional<String> time,
    Optional<EvacuationStatus> status,
    List<Evidence> evidence,
    Optional<Origin> origin)
    implements Fact {
  public Evacuation {
    organizers = List.copyOf(organizers);
    evacuees = List.copyOf(evacuees);
    from = List.copyOf(from);
    places = List.copyOf(places);
    to = List.copyOf(to);
    means = List.copyOf(means);
    evidence = List.copyOf(evidence);
  }

  @Override
  public Evacuation withoutOrigin() {
    return new Evacuation(
        organizers,
        evacuees,
        from,
        places,
        to,
        means,
        present,
        planned,
        evacuated,
        deadline,
        deadlineTime,
        date,
        time,
        status,
        evidence,
        Optional.empty());
  }
}
