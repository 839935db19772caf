package demarche.name;

import demarche.language.Name;
import demarche.language.NameClass;
import demarche.language.PartOfSpeech;
import demarche.language.Token;
import demarche.name.KnownNames.Land;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words of one sentence that may name something; none within another. */
final class SentenceScan {
  /** No name of the gazetteers that is looked for has more tokens. */
  private static final int LONGEST = 9;

  private static final Set<String> CONNECTORS =
      Set.of("of", "for", "the", "and", "on", "in", "-", "&", "'s", "al", "de", "'");

  private static final Set<String> ARMED = Set.of("Military", "Navy", "Air Force", "Coast Guard");

  private final KnownNames known;
  private final Lines lines;
  private final int sentence;
  private final int length;
  private final @Nullable Span[] cover;
  private final boolean[] blocked;
  private final TitleWords titles;
  private final boolean[] title;

  SentenceScan(KnownNames known, TitleWords titles, Lines lines, int sentence) {
    this.known = known;
    this.titles = titles;
    this.lines = lines;
    this.sentence = sentence;
    this.length = lines.length(sentence);
    this.cover = new Span[length];
    this.blocked = new boolean[length];
    this.title = new boolean[length];
  }

  List<Span> run() {
    if (isCredit()) {
      return List.of();
    }
    int body = new Dateline(lines, sentence).end(known);
    for (int i = 0; i < body; i++) {
      blocked[i] = true;
    }
    for (int i = body; i < length; i++) {
      fullName(i);
    }
    titles(body);
    for (int i = body; i < length; i++) {
      body(i);
    }
    for (int i = body; i < length; i++) {
      organization(i);
    }
    titles(body);
    for (int i = body; i < length; i++) {
      named(i);
    }
    for (Name name : lines.sentence(sentence).names()) {
      engine(name);
    }
    for (int i = body; i < length; i++) {
      land(i);
    }
    List<Span> found = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      @Nullable Span span = cover[i];
      if (span != null && span.first() == i) {
        found.add(span);
      }
    }
    found.sort(Comparator.comparingInt(Span::first));
    return found;
  }

  /** Marks the words of titles, which name no body. */
  private void titles(int from) {
    for (int i = from; i < length; ) {
      var found = cover[i] != null ? null : titles.titleAt(lines, sentence, i).orElse(null);
      if (found == null || !isFree(i, found.end())) {
        i++;
        continue;
      }
      int end = titles.domainEnd(lines, sentence, found.end());
      for (; i < end; i++) {
        title[i] = true;
      }
    }
  }

  private boolean isTitle(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!title[i]) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> CREDITS =
      Set.of("image", "photo", "picture", "contact", "credit", "source", "file", "photograph");

  /** Whether a sentence only tells who wrote or took something. */
  private boolean isCredit() {
    boolean headed =
        CREDITS.contains(lines.word(sentence, 0))
            && (lines.word(sentence, 1).equals(":") || lines.word(sentence, 2).equals(":")
                || lines.word(sentence, 1).equals("reporter")
                || lines.word(sentence, 1).equals("editor"));
    for (int i = 0; i < length; i++) {
      headed |= lines.word(sentence, i).indexOf('@') > 0;
    }
    return headed;
  }

  private boolean isFree(int first, int end) {
    for (int i = first; i < end; i++) {
      if (cover[i] != null || blocked[i]) {
        return false;
      }
    }
    return true;
  }

  private void claim(Span span) {
    if (isFree(span.first(), span.end())) {
      for (int i = span.first(); i < span.end(); i++) {
        cover[i] = span;
      }
    }
  }

  private void fullName(int at) {
    known
        .fullNames()
        .longest(lines, sentence, at)
        .filter(found -> found.end() > at + 1 || !isWithinName(at))
        .filter(found -> !isOfOther(at, found.end()))
        .ifPresent(
            found ->
                claim(
                    new Span(
                        sentence,
                        at,
                        found.end(),
                        Kind.KNOWN_ORGANIZATION,
                        lines.surface(sentence, at, found.end()),
                        Optional.of(found.value()))));
  }

  /** "Russia's Security Council", "the Security Council of Russia" is another one. */
  private boolean isOfOther(int first, int end) {
    boolean before =
        landBefore(first).filter(f -> !f.value().name().equals("United States")).isPresent();
    int name = lines.word(sentence, end + 1).equals("the") ? end + 2 : end + 1;
    return before
        || (lines.word(sentence, end).equals("of")
            && landAt(name).filter(f -> !f.value().adjective()).isPresent());
  }

  private void organization(int at) {
    String word = lines.word(sentence, at);
    boolean begins =
        (lines.isCapital(sentence, at) && !word.equals("the")) || word.equals("al");
    if (!begins || !isFree(at, at + 1)) {
      return;
    }
    int last = at + 1;
    while (last < length && last < at + LONGEST && isFree(last, last + 1) && mayContinue(last)) {
      last++;
    }
    for (int end = last; end > at + 1; end--) {
      if (lines.isCapital(sentence, end - 1) && !known.lands().longest(lines, sentence, at)
          .map(f -> f.end()).equals(Optional.of(end))) {
        String words = lines.surface(sentence, at, end);
        if (known.isOrganization(words)) {
          claim(new Span(sentence, at, end, Kind.KNOWN_ORGANIZATION, words, Optional.empty()));
          return;
        }
      }
    }
  }

  /** "Norwegian Fisheries Office": a run of capitals that ends in what bodies are called. */
  private void named(int at) {
    boolean begins = isCapitalName(at) && isFree(at, at + 1) && !isCapitalName(at - 1);
    int end = at;
    while (begins && end < length && isCapitalName(end) && isFree(end, end + 1) && !title[end]) {
      end++;
    }
    boolean body =
        end > at + 2
            || (end == at + 2 && landAt(at).isPresent());
    boolean country = landAt(at).map(Phrasebook.Found::end).equals(Optional.of(end));
    boolean continued =
        CONNECTORS.contains(lines.word(sentence, at - 1)) && isCapitalName(at - 2);
    boolean whole = !country && !continued && !isNamedPart(end);
    if (body && whole && FullNames.isCommon(lines.word(sentence, end - 1))) {
      String surface = lines.surface(sentence, at, end);
      claim(new Span(sentence, at, end, Kind.ORGANIZATION, surface, Optional.empty()));
    }
  }

  private boolean isCapitalName(int place) {
    PartOfSpeech tag = place < 0 || place >= length ? PartOfSpeech.XX : lines.token(sentence, place).tag();
    return lines.isCapital(sentence, place) && (tag.isProperNoun() || tag.isAdjective());
  }

  /** Whether the engine's name that ends a run goes on after it. */
  private boolean isNamedPart(int end) {
    for (Name name : lines.sentence(sentence).names()) {
      if (name.first() < end && end < name.end() && !lines.isPossessive(sentence, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayContinue(int place) {
    return lines.isCapital(sentence, place) || CONNECTORS.contains(lines.word(sentence, place));
  }

  /** A body by its kind, with its country before or after it. */
  private void body(int at) {
    var found = known.bodies().longest(lines, sentence, at);
    if (found.isEmpty()
        || !isFree(at, found.get().end())
        || !endsPhrase(found.get().end() - 1)) {
      return;
    }
    int end = found.get().end();
    Optional<Phrasebook.Found<Land>> before = landBefore(at);
    Optional<String> owner = before.map(f -> f.value().name());
    int last = end;
    boolean mission = isMission(found.get().value());
    boolean government = found.get().value().equals("Government");
    if (!mission && !government && isWithinName(before.map(Phrasebook.Found::end).orElse(at))) {
      return;
    }
    if (owner.isEmpty() && !mission && lines.isPossessive(sentence, at - 1)) {
      owner = capitalBefore(at - 1);
    }
    if (owner.isEmpty() && lines.word(sentence, end).equals("of")) {
      int name = lines.word(sentence, end + 1).equals("the") ? end + 2 : end + 1;
      var land = landAt(name).filter(f -> !f.value().adjective());
      owner = land.map(f -> f.value().name());
      last = land.map(Phrasebook.Found::end).orElse(end);
    }
    String body = found.get().value();
    if (body.equals("Government")) {
      if (owner.isPresent()) {
        claim(new Span(sentence, at, end, Kind.GOVERNMENT, owner.get(), owner));
      } else {
        ofPerson(at, end);
      }
      return;
    }
    if (owner.isEmpty() && !mission) {
      owner = seat(last).flatMap(known::capitalOf);
    }
    Optional<String> seat = mission ? seat(last) : Optional.empty();
    String surface = lines.surface(sentence, at, end);
    boolean armed = ARMED.contains(body) && lines.isCapital(sentence, end - 1);
    if (armed && before.isPresent() && before.get().value().adjective()) {
      surface = lines.surface(sentence, before.get().end(), end);
    }
    claim(
        new Span(
            sentence, at, last, Kind.BODY, surface, Optional.of(body), owner, seat));
  }

  /** "The Lee administration" is the country that Lee leads, so far as that is known. */
  private void ofPerson(int at, int end) {
    int first = at;
    while (first > 0 && isFree(first - 1, first) && isNamePart(first - 1)) {
      first--;
    }
    if (first < at) {
      String family = lines.surface(sentence, at - 1, at);
      claim(
          new Span(
              sentence, first, end, Kind.GOVERNMENT, family, Optional.empty()));
    }
  }

  private boolean isNamePart(int place) {
    return lines.token(sentence, place).tag() == PartOfSpeech.NNP
        && lines.isCapital(sentence, place)
        && !title[place];
  }

  static boolean isMission(String body) {
    return body.equals("Embassy") || body.startsWith("Consulate") || body.equals("High Commission");
  }

  /** The city or country of "in Kyiv" after a mission. */
  private Optional<String> seat(int at) {
    if (!Set.of("in", "at", "to").contains(lines.word(sentence, at))) {
      return Optional.empty();
    }
    int name = lines.word(sentence, at + 1).equals("the") ? at + 2 : at + 1;
    var land = landAt(name).filter(f -> !f.value().adjective());
    if (land.isPresent()) {
      return land.map(f -> f.value().name());
    }
    int end = name;
    while (end < length
        && !isDate(end)
        && (lines.token(sentence, end).tag().isProperNoun()
            || (end > name && lines.word(sentence, end).equals("-")))) {
      end++;
    }
    return end > name ? Optional.of(lines.surface(sentence, name, end)) : Optional.empty();
  }

  private boolean isDate(int place) {
    for (Name name : lines.sentence(sentence).names()) {
      if (name.kind() == NameClass.DATE && name.first() <= place && place < name.end()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Phrasebook.Found<Land>> landAt(int at) {
    return at < length ? known.lands().longest(lines, sentence, at) : Optional.empty();
  }

  /** The country whose name ends just before a token, with the token where it begins. */
  private Optional<Phrasebook.Found<Land>> landBefore(int at) {
    int end = lines.isPossessive(sentence, at - 1) ? at - 1 : at;
    for (int first = Math.max(0, end - 6); first < end; first++) {
      var found = landAt(first);
      if (found.isPresent() && found.get().end() == end) {
        return Optional.of(new Phrasebook.Found<>(first, found.get().value()));
      }
    }
    return Optional.empty();
  }

  /** The country whose capital's name ends just before a token: "Seoul's Foreign Ministry". */
  private Optional<String> capitalBefore(int end) {
    for (int first = Math.max(0, end - 3); first < end; first++) {
      Optional<String> country = known.capitalOf(lines.surface(sentence, first, end));
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /** Whether a capitalized word before shows that more belongs to a name: "Royal". */
  private boolean isWithinName(int first) {
    return first > 1
        && lines.isCapital(sentence, first - 1)
        && lines.token(sentence, first - 1).tag().isProperNoun()
        && landBefore(first).isEmpty()
        && !lines.word(sentence, first - 1).equals("i");
  }

  /** A noun, or a word of another tag that no noun follows: "the military said". */
  private boolean endsPhrase(int place) {
    return lines.token(sentence, place).tag().isNoun()
        || place + 1 == length
        || !lines.token(sentence, place + 1).tag().isNoun();
  }

  private void land(int at) {
    var found = landAt(at);
    if (found.isEmpty() || !isFree(at, found.get().end())) {
      return;
    }
    Land land = found.get().value();
    Kind kind = land.adjective() ? Kind.DEMONYM : Kind.LAND;
    claim(
        new Span(
            sentence,
            at,
            found.get().end(),
            kind,
            lines.surface(sentence, at, found.get().end()),
            Optional.of(land.name())));
  }

  private void engine(Name name) {
    Optional<Kind> kind = kind(name);
    int first = name.first();
    int end = name.end();
    while (first < end && isArticle(first)) {
      first++;
    }
    while (end > first && (lines.isPossessive(sentence, end - 1) || isMark(end - 1))) {
      end--;
    }
    if (kind.isEmpty() || first == end || !holdsCapital(first, end) || isTitle(first, end)) {
      return;
    }
    if (kind.get() == Kind.PERSON && lines.word(sentence, first - 1).equals("of")) {
      int country = landAt(first).map(Phrasebook.Found::end).orElse(first);
      first = country < end ? country : first;
    }
    if (kind.get() == Kind.PERSON || kind.get() == Kind.ORGANIZATION) {
      end = extended(name, end);
      int from = afterTitle(first, end);
      kind = from > first && from < end ? Optional.of(Kind.PERSON) : kind;
      first = from < end ? from : first;
    }
    final int last = end;
    release(first, end);
    String surface = lines.surface(sentence, first, end);
    if (landAt(first).filter(f -> f.end() == last).isPresent()) {
      return;
    }
    Span span = new Span(sentence, first, end, kind.get(), surface, Optional.empty());
    switch (kind.get()) {
      case PLACE -> claim(withNoun(span));
      case GROUP -> claim(party(span));
      default -> claim(span);
    }
  }

  /** The engine at times breaks a name off: capitalized words that follow belong to it. */
  private int extended(Name name, int end) {
    int to = end;
    if (name.kind() == NameClass.PERSON
        && lines.word(sentence, end).equals(",")
        && Set.of("jr", "sr").contains(lines.word(sentence, end + 1))) {
      return end + 2;
    }
    while (end == name.end()
        && to < length
        && lines.token(sentence, to).tag().isProperNoun()
        && lines.isCapital(sentence, to)
        && isFree(to, to + 1)
        && !title[to]
        && !isNamed(to)) {
      to++;
    }
    return to;
  }

  private boolean isNamed(int place) {
    for (Name name : lines.sentence(sentence).names()) {
      if (name.first() <= place && place < name.end()) {
        return true;
      }
    }
    return false;
  }

  /** Words of a title at the front of what the engine takes for a body name none. */
  private int afterTitle(int first, int end) {
    int from = first;
    while (from < end && title[from]) {
      from++;
    }
    boolean begun = first > 0 && title[first - 1];
    return begun && from > first ? from : first;
  }

  /** A longer name of the engine takes the place of a shorter one of the gazetteers. */
  private void release(int first, int end) {
    for (int i = first; i < end; i++) {
      @Nullable Span span = cover[i];
      if (span != null
          && span.kind() == Kind.KNOWN_ORGANIZATION
          && span.known().isEmpty()
          && span.first() >= first
          && span.end() <= end
          && span.end() - span.first() < end - first) {
        for (int j = span.first(); j < span.end(); j++) {
          cover[j] = null;
        }
      }
    }
  }

  private boolean isArticle(int place) {
    PartOfSpeech tag = lines.token(sentence, place).tag();
    return tag == PartOfSpeech.DT
        || lines.word(sentence, place).equals("the")
        || lines.isPossessive(sentence, place)
        || isMark(place);
  }

  private boolean isMark(int place) {
    String form = lines.token(sentence, place).form();
    return !Character.isLetterOrDigit(form.codePointAt(0)) && !form.equals("'");
  }

  /** "Conservative party" is the Conservative Party. */
  private Span party(Span span) {
    if (!lines.word(sentence, span.end()).equals("party") || landAt(span.first()).isPresent()) {
      return span;
    }
    return new Span(
        sentence,
        span.first(),
        span.end() + 1,
        Kind.ORGANIZATION,
        span.surface() + " Party",
        Optional.empty());
  }

  /** With the noun that belongs to it: "Kabul airport", "Washington, D.C." */
  private Span withNoun(Span span) {
    if (lines.word(sentence, span.end()).equals(",")
        && lines.word(sentence, span.end() + 1).equals("dc")) {
      return placed(span, span.end() + 2);
    }
    for (int words = 3; words > 0; words--) {
      int end = span.end() + words;
      if (end <= length && known.isPlaceNoun(lines.surface(sentence, span.end(), end))) {
        return placed(span, end);
      }
    }
    return span;
  }

  private Span placed(Span span, int end) {
    String surface = lines.surface(sentence, span.first(), end);
    return new Span(sentence, span.first(), end, Kind.PLACE, surface, Optional.empty());
  }

  private boolean holdsCapital(int first, int end) {
    for (int i = first; i < end; i++) {
      Token token = lines.token(sentence, i);
      if (Character.isUpperCase(token.form().codePointAt(0)) || token.tag().isProperNoun()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Kind> kind(Name name) {
    return switch (name.kind()) {
      case PERSON -> Optional.of(Kind.PERSON);
      case ORG -> Optional.of(Kind.ORGANIZATION);
      case GPE, LOC, FAC -> Optional.of(Kind.PLACE);
      case NORP -> Optional.of(Kind.GROUP);
      default -> Optional.empty();
    };
  }
}
