package demarche.day;

/** Whether something has happened. */
enum Time {
  PAST,
  COMING,
  /** The words do not tell. */
  OPEN
}
