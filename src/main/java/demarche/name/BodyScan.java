package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.name.KnownNames.Land;
import demarche.name.Span.Kind;
import java.util.Optional;
import java.util.Set;

/** Finds the bodies of states in one sentence, by what such bodies are called. */
final class BodyScan {
  /** "The bloc's watchdog" is no part of it. */
  private static final Set<String> WATCHERS = WordGroups.of("name", "watcher of a union");

  private static final Set<String> GOVERNMENTS = WordGroups.of("name", "government");
  private static final Set<String> ARMED = WordGroups.of("name", "armed force");

  private final KnownNames known;
  private final Lines lines;
  private final int sentence;
  private final Claims claims;
  private final SentenceLands lands;
  private final boolean[] title;
  private final KindBodies kinds;
  private final MissionSeats seats;

  /** In the sentence that stands on a ground. */
  BodyScan(Ground ground) {
    this.known = ground.known();
    this.lines = ground.lines();
    this.sentence = ground.sentence();
    this.claims = ground.claims();
    this.lands = ground.lands();
    this.title = ground.title();
    this.kinds = new KindBodies(lines, sentence);
    this.seats = new MissionSeats(ground);
  }

  /** A body of which there is one only, by a short form or its full name. */
  void fullName(int at) {
    known
        .fullNames()
        .longest(lines, sentence, at)
        .filter(found -> !lands.isWithinName(at))
        .filter(found -> !isOfOther(at, found.end()))
        .filter(found -> !isFrontOfBody(at, found.end()))
        .filter(found -> !isFrontOfKnown(at, found.end()))
        .ifPresent(found -> claims.claim(partOf(at, found.end(), found.value())));
  }

  /** "The White House Office of Trade" is a body of its own, where the engine sees it whole. */
  private boolean isFrontOfBody(int at, int end) {
    return lines.sentence(sentence).names().stream()
        .filter(name -> name.first() <= at && name.end() > end)
        .anyMatch(name -> isOffice(end, name.end()) || PARTS.contains(word(name.end() - 1)));
  }

  /** "African Union Commission" is another body than the union. */
  private boolean isFrontOfKnown(int at, int end) {
    return end < lines.length(sentence)
        && lines.isCapital(sentence, end)
        && !title[end]
        && known.isOrganization(lines.surface(sentence, at, end + 1));
  }

  /** "Office of Trade". */
  private boolean isOffice(int first, int end) {
    return first + 2 < end && PARTS.contains(word(first)) && OF.contains(word(first + 1));
  }

  private String word(int at) {
    return lines.isCapital(sentence, at) || OF.contains(lines.word(sentence, at))
        ? lines.word(sentence, at)
        : "";
  }

  private static final Set<String> PARTS = WordGroups.of("name", "part of a body");
  private static final Set<String> OF = WordGroups.of("name", "preposition of a field");

  private static final Set<String> UNIONS = WordGroups.of("name", "union of states");

  /** "The U.N. refugee agency" is a body of its own. */
  private Span partOf(int at, int end, String name) {
    int last = lines.isPossessive(sentence, end) ? end + 1 : end;
    int begin = last;
    while (last < lines.length(sentence)
        && last < begin + LONGEST_PART
        && !lines.isCapital(sentence, last)
        && (lines.token(sentence, last).tag().isNoun()
            || lines.token(sentence, last).tag().isAdjective())) {
      last++;
    }
    boolean part =
        UNIONS.contains(name)
            && last > begin + 1
            && lines.word(sentence, at - 1).equals("the")
            && FullNames.isCommon(lines.word(sentence, last - 1))
            && !WATCHERS.contains(lines.word(sentence, last - 1));
    if (!part) {
      String surface = lines.surface(sentence, at, end);
      return new Span(sentence, at, end, Kind.KNOWN_ORGANIZATION, surface, Optional.of(name));
    }
    String whole = name + " " + lines.surface(sentence, begin, last);
    return new Span(
        sentence,
        at,
        last,
        Kind.KNOWN_ORGANIZATION,
        lines.surface(sentence, at, last),
        Optional.of(whole));
  }

  private static final int LONGEST_PART = 3;

  /** "Russia's Security Council", "the Security Council of Russia" is another one. */
  private boolean isOfOther(int first, int end) {
    boolean before =
        lands
            .before(first)
            .filter(f -> !f.value().name().equals(KnownNames.UNITED_STATES))
            .isPresent();
    int name = lines.word(sentence, end + 1).equals("the") ? end + 2 : end + 1;
    return before
        || (lines.word(sentence, end).equals("of")
            && lands.at(name).filter(f -> !f.value().adjective()).isPresent());
  }

  /** A body by its kind, with its country before or after it. */
  void body(int at) {
    var found = known.bodies().longest(lines, sentence, at);
    if (found.isEmpty()) {
      kinds.at(at, lands.before(at)).ifPresent(claims::claim);
      return;
    }
    if (!claims.isFree(at, found.get().end()) || !endsPhrase(found.get().end() - 1)) {
      return;
    }
    int end = found.get().end();
    String body = found.get().value();
    if (CHAMBERS.contains(body) && isOfRegion(at)) {
      // "The Ohio Senate" is not that of the nation.
      return;
    }
    Optional<Phrasebook.Found<Land>> before = lands.before(at);
    boolean any = isMission(body) || GOVERNMENTS.contains(body);
    if (!any && lands.isWithinName(before.map(Phrasebook.Found::end).orElse(at))) {
      return;
    }
    Optional<Phrasebook.Found<Land>> after = before.isEmpty() ? after(end) : Optional.empty();
    Optional<String> owner = before.or(() -> after).map(f -> f.value().name());
    if (GOVERNMENTS.contains(body)) {
      government(at, end, owner);
      return;
    }
    int last = after.map(Phrasebook.Found::end).orElse(end);
    Optional<Phrasebook.Found<String>> behind =
        isMission(body) && owner.isPresent() ? seats.behindComma(at, last) : Optional.empty();
    claims.claim(
        new Span(
            sentence,
            at,
            behind.map(Phrasebook.Found::end).orElse(last),
            Kind.BODY,
            surface(at, end, body, before),
            Optional.of(body),
            owner.or(() -> capital(at, last, body)),
            behind
                .map(Phrasebook.Found::value)
                .or(() -> isMission(body) ? seats.in(last) : Optional.empty())));
  }

  private void government(int at, int end, Optional<String> owner) {
    owner.ifPresentOrElse(
        country ->
            claims.claim(
                new Span(sentence, at, end, Kind.GOVERNMENT, country, Optional.of(country))),
        () -> ofPerson(at, end));
  }

  private static final Set<String> CHAMBERS = WordGroups.of("name", "house of parliament");

  private boolean isOfRegion(int at) {
    int end = lines.isPossessive(sentence, at - 1) ? at - 1 : at;
    for (int first = Math.max(0, end - 2); first < end; first++) {
      if (known.isRegion(lines.surface(sentence, first, end))) {
        return true;
      }
    }
    return false;
  }

  /** The country of "of France". */
  private Optional<Phrasebook.Found<Land>> after(int end) {
    if (!lines.word(sentence, end).equals("of")) {
      return Optional.empty();
    }
    int name = lines.word(sentence, end + 1).equals("the") ? end + 2 : end + 1;
    return lands.at(name).filter(f -> !f.value().adjective());
  }

  /** The country of "Seoul's Foreign Ministry", "the Defence Ministry in Paris". */
  private Optional<String> capital(int at, int end, String body) {
    if (isMission(body)) {
      return Optional.empty();
    }
    Optional<String> before =
        lines.isPossessive(sentence, at - 1) ? lands.capitalBefore(at - 1) : Optional.empty();
    return before.or(() -> seats.in(end).flatMap(known::capitalOf));
  }

  /** A force's words with its country's adjective, where they are its name: "Indian Army". */
  private String surface(int at, int end, String body, Optional<Phrasebook.Found<Land>> before) {
    boolean armed = ARMED.contains(body) && lines.isCapital(sentence, end - 1);
    int first =
        before.filter(b -> armed && b.value().adjective()).map(Phrasebook.Found::end).orElse(at);
    return lines.surface(sentence, first, end);
  }

  /** "The Lee administration" is the country that Lee leads, so far as that is known. */
  private void ofPerson(int at, int end) {
    int first = at;
    while (first > 0 && claims.isFree(first - 1, first) && isNamePart(first - 1)) {
      first--;
    }
    if (first < at) {
      int named = at - 1;
      if (lines.word(sentence, first - 1).equals("-") && first > 1 && isNamePart(first - 2)) {
        // "The Lee-Dahl administration" is that of the first of the two.
        first -= 2;
        named = first;
      }
      String family = lines.surface(sentence, named, named + 1);
      claims.claim(new Span(sentence, first, end, Kind.GOVERNMENT, family, Optional.empty()));
    }
  }

  private boolean isNamePart(int place) {
    return lines.token(sentence, place).tag() == PartOfSpeech.NNP
        && lines.isCapital(sentence, place)
        && !title[place];
  }

  private static final Set<String> MISSIONS = WordGroups.of("name", "mission");

  static boolean isMission(String body) {
    return MISSIONS.contains(body);
  }

  /** A noun, or a word of another tag that no noun follows: "the military said". */
  private boolean endsPhrase(int place) {
    return lines.token(sentence, place).tag().isNoun()
        || place + 1 == lines.length(sentence)
        || !lines.token(sentence, place + 1).tag().isNoun();
  }
}
