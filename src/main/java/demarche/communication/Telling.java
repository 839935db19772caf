package demarche.communication;

import demarche.cast.Member;
import demarche.fact.CommunicationKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One place where an article tells of a communication.
 *
 * @param kind which
 * @param form what sort within the kind, to hold a speech and a post apart
 * @param participants who takes part, the one who acts first, each once
 * @param day the day of the event, where this place tells it
 * @param echo whether it only points back to what was told before ("the call")
 * @param sentence the sentence's number, from 0
 * @param first the first token of the words that tell it
 * @param end the token after the last
 * @param rule the rule that found it
 */
record Telling(
    CommunicationKind kind,
    String form,
    List<Member> participants,
    Optional<LocalDate> day,
    boolean echo,
    int sentence,
    int first,
    int end,
    String rule) {
  Telling {
    participants = participants.stream().distinct().toList();
  }

  /** The same as one that points back. */
  Telling asEcho() {
    return new Telling(kind, form, participants, day, true, sentence, first, end, rule);
  }

  /** The same as another kind. */
  Telling as(CommunicationKind other) {
    return new Telling(other, form, participants, day, echo, sentence, first, end, rule);
  }

  /** The same with others who take part too. */
  Telling beside(List<Member> others) {
    List<Member> all = new ArrayList<>(participants);
    all.addAll(others);
    return new Telling(kind, form, all, day, echo, sentence, first, end, rule);
  }

  /** The same with a day. */
  Telling on(Optional<LocalDate> known) {
    return new Telling(kind, form, participants, known, echo, sentence, first, end, rule);
  }
}
