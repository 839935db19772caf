/**
 * The days that an article names: which day, in which role, and on which verb or noun it hangs.
 *
 * <p>{@link demarche.day.DayFinder} finds them, {@link demarche.day.VerbDays} tells whose they are.
 * What is known of English stands in {@code data/day}: words of the calendar, patterns over tokens,
 * words that tell a role, words that tell of what is to come.
 */
@NullMarked
package demarche.day;

import org.jspecify.annotations.NullMarked;
