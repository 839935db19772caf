package demarche.day;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time that a sentence names.
 *
 * @param start where its words begin, in Unicode code points of the text
 * @param end where they end, exclusive
 * @param firstToken the place of its first token in the sentence, from 0
 * @param endToken the place after its last token; a token such as "3-5" belongs to two mentions
 * @param precision how exactly the words tell it
 * @param day the day; empty where the precision is coarser than a day, and where the words name a
 *     day but not clearly which
 * @param role what it is for what it hangs on
 * @param governor the place of the verb, noun or adjective that it hangs on; -1 where there is none
 * @param basis what the day rests on, or would rest on
 */
public record DayMention(
    int start,
    int end,
    int firstToken,
    int endToken,
    Precision precision,
    Optional<LocalDate> day,
    Role role,
    int governor,
    Basis basis) {}
