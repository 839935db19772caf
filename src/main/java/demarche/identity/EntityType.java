package demarche.identity;

import demarche.fact.ActorType;

/** What a node of the graph is: one of the codebook's types, or an actor of unknown type. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  COUNTRY,
  PLACE,
  /** A slot value that is no entity of its article and that no gazetteer settles. */
  ACTOR;

  static EntityType of(ActorType type) {
    return switch (type) {
      case PERSON -> PERSON;
      case ORGANIZATION -> ORGANIZATION;
      case COUNTRY -> COUNTRY;
      case PLACE -> PLACE;
    };
  }
}
