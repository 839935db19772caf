package demarche.communication;

import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.fact.Communication;
import demarche.fact.CommunicationKind;
import demarche.fact.Evidence;
import demarche.fact.Origin;
import demarche.fact.OriginKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the tellings of one occasion together. */
final class Occasions {
  /** The form of talks of which is not told whether they were by phone. */
  static final String SPOKEN = "spoken";

  /** The form of talks of which the noun does not tell how they were held. */
  static final String RESUMED = "resumed";

  /** The form of what will be once more, beside what was before. */
  static final String NEXT = "next";

  private Occasions() {}

  /** One occasion with all that tells of it, the first telling first. */
  record Occasion(List<Member> participants, Optional<LocalDate> day, List<Telling> tellings) {
    Occasion {
      participants = List.copyOf(participants);
      tellings = List.copyOf(tellings);
    }

    /** A call only where the line is told or nothing shows that they met. */
    CommunicationKind kind() {
      return tellings.stream().anyMatch(t -> t.kind() == CommunicationKind.MEETING)
          ? CommunicationKind.MEETING
          : tellings.getFirst().kind();
    }

    /** The same as a meeting on the day of what shows it to be one. */
    Occasion asMeeting(Optional<LocalDate> known) {
      List<Telling> met = tellings.stream().map(t -> t.as(CommunicationKind.MEETING)).toList();
      return new Occasion(participants, day.or(() -> known), met);
    }

    boolean spoken() {
      return tellings.stream().allMatch(t -> t.form().equals(SPOKEN));
    }

    Communication fact(ReadArticle read) {
      List<Evidence> evidence =
          tellings.stream()
              .map(t -> read.evidence(t.sentence(), t.first(), t.end()))
              .distinct()
              .toList();
      return new Communication(
          kind(),
          participants.stream().map(Member::name).distinct().toList(),
          day,
          Optional.empty(),
          evidence,
          Optional.of(
              new Origin(
                  Optional.of(OriginKind.PROGRAM), "demarche " + tellings.getFirst().rule())));
    }
  }

  /** The occasions of an article's tellings, in the order of their first one. */
  static List<Occasion> of(List<Telling> tellings, Cast cast) {
    List<Occasion> occasions = new ArrayList<>();
    for (Telling telling : tellings) {
      int known = 0;
      while (known < occasions.size() && !same(occasions.get(known), telling, cast)) {
        known++;
      }
      if (known < occasions.size()) {
        occasions.set(known, with(occasions.get(known), telling, cast));
      } else {
        occasions.add(new Occasion(telling.participants(), telling.day(), List.of(telling)));
      }
    }
    return occasions.stream().map(occasion -> met(occasion, occasions)).toList();
  }

  /** "The two leaders spoke": at the press conference that they held together, they met. */
  private static Occasion met(Occasion occasion, List<Occasion> occasions) {
    if (!occasion.spoken()) {
      return occasion;
    }
    return occasions.stream()
        .filter(other -> other.kind() == CommunicationKind.BRIEFING)
        .filter(other -> other.participants().size() > 1)
        .filter(other -> other.participants().containsAll(occasion.participants()))
        .findFirst()
        .map(other -> occasion.asMeeting(other.day()))
        .orElse(occasion);
  }

  /** "They had a long discussion": of talks that were told before, be they on the line or not. */
  private static boolean resumes(Occasion occasion, Telling telling) {
    return telling.form().equals(RESUMED)
        && telling.day().isEmpty()
        && (occasion.kind() == CommunicationKind.CALL
            || occasion.kind() == CommunicationKind.MEETING)
        && occasion.participants().containsAll(telling.participants());
  }

  private static boolean same(Occasion occasion, Telling telling, Cast cast) {
    if (resumes(occasion, telling)) {
      return true;
    }
    Telling first = occasion.tellings().getFirst();
    boolean days =
        occasion.day().isEmpty() || telling.day().isEmpty() || occasion.day().equals(telling.day());
    List<Member> known = occasion.participants();
    List<Member> told = telling.participants();
    boolean met = occasion.kind() == CommunicationKind.MEETING && telling.form().equals(SPOKEN);
    boolean once = first.form().equals(NEXT) == telling.form().equals(NEXT);
    if (!days || !once || (occasion.kind() != telling.kind() && !met)) {
      return false;
    }
    if (alone(telling.kind())) {
      return known.getFirst().equals(told.getFirst())
          && (telling.echo() || first.form().equals(telling.form()));
    }
    return covers(known, told, cast) || covers(told, known, cast);
  }

  private static boolean covers(List<Member> some, List<Member> others, Cast cast) {
    return others.stream().allMatch(other -> some.contains(other) || stands(other, some, cast));
  }

  /** Whether a country is there by one who holds an office of it: "with his Greek counterpart". */
  private static boolean stands(Member country, List<Member> people, Cast cast) {
    return country.type() == ActorType.COUNTRY
        && cast.offices().stream()
            .filter(office -> people.contains(office.person()))
            .anyMatch(office -> office.of().filter(country::equals).isPresent());
  }

  private static boolean alone(CommunicationKind kind) {
    return kind == CommunicationKind.BRIEFING || kind == CommunicationKind.STATEMENT;
  }

  private static Occasion with(Occasion occasion, Telling telling, Cast cast) {
    List<Member> all = new ArrayList<>(occasion.participants());
    // A visit has its land beside the one who receives there.
    boolean land = alone(telling.kind()) || telling.kind() == CommunicationKind.VISIT;
    if (!land) {
      all.removeIf(m -> stands(m, telling.participants(), cast));
    }
    telling.participants().stream()
        .filter(m -> !all.contains(m) && (land || !stands(m, all, cast)))
        .forEach(all::add);
    List<Telling> tellings = new ArrayList<>(occasion.tellings());
    tellings.add(resumes(occasion, telling) ? telling.as(occasion.kind()) : telling);
    return new Occasion(all, occasion.day().or(telling::day), tellings);
  }
}
