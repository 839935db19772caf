package demarche.communication;

import java.time.LocalDate;
import java.util.Optional;

/** Tells the days of an article's events. */
interface Days {
  /**
   * The day of what a word tells.
   *
   * @param sentence the sentence's number, from 0
   * @param token a verb or a noun, from 0
   * @return empty where the article does not tell it
   */
  Optional<LocalDate> of(int sentence, int token);
}
