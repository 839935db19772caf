package demarche.fact;

/** The state of an evacuation on the article's day. */
public enum EvacuationStatus implements Coded {
  PLANNED,
  ONGOING,
  COMPLETED,
  SUSPENDED
}
