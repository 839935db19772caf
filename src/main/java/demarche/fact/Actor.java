package demarche.fact;

import java.util.List;
import java.util.Optional;

/** Someone or something that an article names. */
public sealed interface Actor {
  /** The fullest form that the article gives, without titles. */
  String name();

  /** Where the article names it; may be empty. */
  List<Evidence> mentions();

  /** The codebook's type. */
  ActorType type();

  /** A human being. */
  record Person(String name, List<Evidence> mentions) implements Actor {
    public Person {
      mentions = List.copyOf(mentions);
    }

    @Override
    public ActorType type() {
      return ActorType.PERSON;
    }
  }

  /**
   * A body: ministry, embassy, army, alliance, company, media, party.
   *
   * @param kind which sort, where the source says
   * @param of the country or body that it belongs to, by name, where the source says
   */
  record Organization(
      String name, Optional<OrganizationKind> kind, Optional<String> of, List<Evidence> mentions)
      implements Actor {
    public Organization {
      mentions = List.copyOf(mentions);
    }

    @Override
    public ActorType type() {
      return ActorType.ORGANIZATION;
    }
  }

  /** A state, by its common English name. */
  record Country(String name, List<Evidence> mentions) implements Actor {
    public Country {
      mentions = List.copyOf(mentions);
    }

    @Override
    public ActorType type() {
      return ActorType.COUNTRY;
    }
  }

  /**
   * All that is on a map and no sovereign state.
   *
   * @param of the country that it lies in, by name, where the source says
   */
  record Place(String name, Optional<String> of, List<Evidence> mentions) implements Actor {
    public Place {
      mentions = List.copyOf(mentions);
    }

    @Override
    public ActorType type() {
      return ActorType.PLACE;
    }
  }
}
