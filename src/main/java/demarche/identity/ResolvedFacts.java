package demarche.identity;

import demarche.fact.Actor;
import demarche.fact.ArticleFacts;
import demarche.fact.Position;
import java.util.List;
import java.util.Map;

/**
 * An article's facts with every name settled.
 *
 * @param source the facts as told
 * @param actors an identity for each actor of the article; no two share a path
 * @param values for each role, the identity of each name that stands in a slot of that role: an
 *     actor of the article where one has the name, else a node typed by the role
 * @param derived what follows for each position of the article, taken without its origin, from its
 *     other facts
 */
public record ResolvedFacts(
    ArticleFacts source,
    Map<Actor, Identity> actors,
    Map<Role, Map<String, Named>> values,
    Map<Position, Derived> derived) {
  public ResolvedFacts {
    actors = Map.copyOf(actors);
    values = Map.copyOf(values);
    derived = Map.copyOf(derived);
  }

  /** What a name in a slot of a role means; every name of the article's facts has an answer. */
  public Named value(Role role, String name) {
    Named found = values.getOrDefault(role, Map.of()).get(name);
    if (found == null) {
      throw new IllegalArgumentException("no " + role + " named " + name);
    }
    return found;
  }

  /**
   * What the article's facts imply of a position.
   *
   * @param represents the countries or bodies that the speaker's stated offices speak for, by path
   * @param about the actors and places of the article that the topic names, by path
   */
  public record Derived(List<Named> represents, List<Named> about) {
    /** Nothing implied. */
    public static final Derived NONE = new Derived(List.of(), List.of());

    public Derived {
      represents = List.copyOf(represents);
      about = List.copyOf(about);
    }
  }

  /** The sort of slot that a name stands in; it decides what a name that is no entity becomes. */
  public enum Role {
    /** Person of an office. */
    PERSON,
    /** Country or body of an office. */
    OF,
    /** Speaker, holder, addressee, target, participant, organizer. */
    ACTOR,
    /** Where people leave from, are, or are brought. */
    PLACE
  }
}
