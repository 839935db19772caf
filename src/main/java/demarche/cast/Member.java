package demarche.cast;

import demarche.fact.ActorType;
import demarche.name.FirstNames;
import demarche.name.NameFinder;
import java.util.Optional;

/**
 * Someone or something that the article names.
 *
 * @param name the fullest form that the article gives, without titles; a country by its common
 *     English name, a body made full with its country
 * @param type person, organization, country or place
 * @param of the country or body that it belongs to or lies in, by name, where it is known
 */
public record Member(String name, ActorType type, Optional<String> of) {

  /** Whether "he", "she" and the like may mean a person, so far as the first name tells. */
  public boolean mayBe(String pronoun) {
    return FirstNames.mayBe(name, pronoun);
  }

  /** The family name of a person. */
  public String family() {
    return NameFinder.family(name);
  }
}
