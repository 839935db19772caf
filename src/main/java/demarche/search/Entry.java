package demarche.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A thing that can be found.
 *
 * @param iri of the thing
 * @param label for people
 * @param names other names of an actor or place
 * @param topic of a position
 * @param words the exact words of a fact's evidence, the main ones first
 * @param origin the article that a fact is of, or an article's own dates and names
 * @param day the day of a fact; that of its article where it tells none
 * @param isTold whether the day is the fact's own
 * @param stance of a position
 * @param voices who holds or voices a position, or for whom it is voiced
 * @param speaker who voices a position
 * @param actors everybody and every place that a fact names
 * @param countries those of a fact's actors, or that of an actor
 * @param facts how many facts name an actor or place, or an article states
 */
public record Entry(
    String iri,
    Kind kind,
    String label,
    List<String> names,
    Optional<String> topic,
    List<String> words,
    Origin origin,
    String day,
    boolean isTold,
    Optional<String> stance,
    Set<String> voices,
    Optional<String> speaker,
    Set<String> actors,
    Set<String> countries,
    int facts) {
  public Entry {
    names = List.copyOf(names);
    words = List.copyOf(words);
    voices = Set.copyOf(voices);
    actors = Set.copyOf(actors);
    countries = Set.copyOf(countries);
  }

  /**
   * An article as its facts name it; all is empty where there is none.
   *
   * @param iri of the article
   * @param title its headline
   * @param publisher who published it
   * @param day the day it was published
   */
  public record Origin(String iri, String title, String publisher, String day) {
    /** Of an actor or place, which stand in many. */
    public static final Origin NONE = new Origin("", "", "", "");
  }
}
