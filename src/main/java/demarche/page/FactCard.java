package demarche.page;

import java.util.List;

/**
 * A fact as lists show it.
 *
 * @param key the last part of its IRI, by which marks and lists name it
 * @param kind position, office, communication or evacuation
 * @param who whose it is: holder, person, participants, organizers; may be empty
 * @param tag the code of its stance, kind or status, for its colour
 * @param tagText the same for people
 * @param what what follows, in pieces: topic, title and body, places left
 * @param quoted whether the words are the speaker's own
 * @param slots whatever else is told
 * @param day the day told, else that of the article; empty where neither is known
 * @param time when, in the article's words, where it tells no day
 * @param words of its main evidence
 * @param page its own page, under its label
 * @param article the article that states it
 * @param inText its mark in the article
 * @param publisher of the article; may be empty
 */
public record FactCard(
    String key,
    String kind,
    List<Link> who,
    String tag,
    String tagText,
    List<Link> what,
    boolean quoted,
    List<Slot> slots,
    String day,
    String time,
    String words,
    Link page,
    Link article,
    String inText,
    String publisher) {

  /**
   * A slot with its values.
   *
   * @param name for people
   */
  public record Slot(String name, List<Link> values) {
    public Slot {
      values = List.copyOf(values);
    }
  }

  public FactCard {
    who = List.copyOf(who);
    what = List.copyOf(what);
    slots = List.copyOf(slots);
  }
}
