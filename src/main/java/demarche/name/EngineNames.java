package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.language.Name;
import demarche.language.NameClass;
import demarche.language.PartOfSpeech;
import demarche.language.Token;
import demarche.name.Span.Kind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Takes over the names that the engine sees in one sentence, with their edges corrected. */
final class EngineNames {
  private static final Set<String> ARAB = WordGroups.of("name", "particle of an arab name");
  private static final Set<String> PARTIES = WordGroups.of("name", "noun of a party");
  private static final Set<String> DISTRICTS = WordGroups.of("name", "district behind a city");

  private final KnownNames known;
  private final Lines lines;
  private final int sentence;
  private final int length;
  private final Claims claims;
  private final SentenceLands lands;
  private final boolean[] title;
  private final HeadedBodies headed;

  /** In the sentence that stands on a ground. */
  EngineNames(Ground ground) {
    this.known = ground.known();
    this.lines = ground.lines();
    this.sentence = ground.sentence();
    this.length = lines.length(sentence);
    this.claims = ground.claims();
    this.lands = ground.lands();
    this.title = ground.title();
    this.headed = new HeadedBodies(lines, sentence, title);
  }

  /** Claims the words of all its names that may name someone. */
  void claim() {
    for (Name name : lines.sentence(sentence).names()) {
      kind(name).ifPresent(kind -> engine(name, kind));
    }
  }

  private void engine(Name name, Kind seen) {
    int first = name.first();
    int end = name.end();
    while (first < end && isArticle(first)) {
      first++;
    }
    while (end > first && (lines.isPossessive(sentence, end - 1) || isMark(end - 1))) {
      end--;
    }
    if (lines.isPossessive(sentence, first)) {
      // "The prosecutor's Office": of the name only the end was seen.
      return;
    }
    end = NameEnds.beforeSaid(lines, sentence, first, end);
    end = seen == Kind.ORGANIZATION ? broken(first, border(first, end)) : border(first, end);
    if (first == end || !holdsCapital(first, end) || isTitle(first, end) || isPost(first, end)) {
      return;
    }
    if (seen != Kind.GROUP && isSplit(first, end)) {
      return;
    }
    boolean land = seen == Kind.PLACE && lands.at(first).isPresent();
    if ((seen == Kind.ORGANIZATION || land) && isHeaded(first, end)) {
      return;
    }
    int arab = arabEnd(end);
    if (arab > end && seen != Kind.GROUP && isAllCapital(first, end)) {
      claim(first, arab, Kind.PERSON);
      return;
    }
    boolean addressed =
        (seen == Kind.PLACE || seen == Kind.ORGANIZATION) && isAddressed(lines, sentence, first);
    named(name, first, end, addressed ? Kind.PERSON : seen);
  }

  /** Claims what is left of a name without the words around it that belong to none of its kind. */
  private void named(Name name, int begin, int behind, Kind seen) {
    int first = begin;
    int end = behind;
    Kind kind = seen;
    if (kind == Kind.PERSON && lines.word(sentence, first - 1).equals("of")) {
      int country = lands.at(first).map(Phrasebook.Found::end).orElse(first);
      first = country < end ? country : first;
    }
    if (kind == Kind.PERSON) {
      first = begun(first);
    } else if (kind == Kind.ORGANIZATION) {
      first = afterNoun(first, end);
    }
    if (kind == Kind.PERSON || kind == Kind.ORGANIZATION) {
      end = extended(name, end);
      if (NameEnds.isOneOf(lines, sentence, first, end)) {
        kind = Kind.ORGANIZATION;
        end--;
      }
      end = beforeLand(first, end);
      int from = afterTitle(first, end);
      kind = from > first && from < end ? Kind.PERSON : kind;
      first = from < end ? from : first;
    }
    claim(first, end, isFirm(lines.word(sentence, end - 1)) ? Kind.ORGANIZATION : kind);
  }

  private static final Set<String> CHAMBERS = WordGroups.of("name", "chamber");

  /**
   * "Ohio State Senator Bo Kim", "Ohio House Bo Kim" seen as one name are a state and a person;
   * whether it is such a name, whose parts are claimed then.
   */
  private boolean isSplit(int first, int end) {
    int place = first + 1;
    while (place < end && !title[place] && !CHAMBERS.contains(lines.word(sentence, place))) {
      place++;
    }
    if (place == end || !isLand(lines.surface(sentence, first, place))) {
      return false;
    }
    if (!title[place]) {
      return isOfChamber(first, place, end);
    }
    int person = place;
    while (person < end && title[person]) {
      person++;
    }
    claim(first, place, Kind.PLACE);
    if (person < end) {
      claim(person, end, Kind.PERSON);
    }
    return true;
  }

  /** Claims the parts of a body's name that goes on with its head's title and name. */
  private boolean isHeaded(int first, int end) {
    Optional<HeadedBodies.Parts> parts = headed.parts(first, end);
    parts.ifPresent(
        found -> {
          claim(first, found.title(), Kind.ORGANIZATION);
          if (found.person() < end) {
            claim(found.person(), end, Kind.PERSON);
          }
        });
    return parts.isPresent();
  }

  private boolean isLand(String name) {
    return known.isRegion(name) || known.isCity(name);
  }

  /** "Ohio House Bo Kim", and not "Ohio House Rural Caucus". */
  private boolean isOfChamber(int first, int chamber, int end) {
    String last = lines.word(sentence, end - 1);
    boolean person =
        end == chamber + 3
            && isCapitalName(end - 2)
            && isCapitalName(end - 1)
            && lines.word(sentence, first - 1).equals("the")
            && !FullNames.isCommon(last)
            && !TitleWords.isPostEnd(last);
    if (person) {
      claim(first, chamber + 1, Kind.ORGANIZATION);
      claim(chamber + 1, end, Kind.PERSON);
    }
    return person;
  }

  private boolean isCapitalName(int place) {
    return lines.token(sentence, place).tag().isProperNoun() && lines.isCapital(sentence, place);
  }

  /** Last words of the names of firms: no person is called so. */
  private static final Set<String> JUNIORS = WordGroups.of("name", "junior or senior");

  private static final Set<String> FIRMS = WordGroups.of("name", "firm");

  private static final Set<String> WAYS = WordGroups.of("name", "way");

  /** "Lower Province into Peru": before a word of going a body's name ends. */
  private int broken(int first, int end) {
    for (int i = first + 1; i < end; i++) {
      if (WAYS.contains(lines.word(sentence, i)) && !lines.isCapital(sentence, i)) {
        return i;
      }
    }
    return end;
  }

  /** Whether a word ends the name of a firm. */
  static boolean isFirm(String word) {
    return FIRMS.contains(word);
  }

  private static final Set<String> ADDRESSES = WordGroups.of("name", "form of address");

  /** "Mr. Lund": whatever a name seems to be, after a form of address it is a person's. */
  static boolean isAddressed(Lines lines, int sentence, int first) {
    int before = lines.word(sentence, first - 1).equals(".") ? first - 2 : first - 1;
    String word = lines.word(sentence, before);
    return ADDRESSES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /** "Ports & Ms. Ann Lee" are two: before "&" and a form of address a name ends. */
  private int border(int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      boolean joined = lines.word(sentence, i).equals("&") || lines.word(sentence, i).equals("and");
      if (joined && ADDRESSES.contains(lines.word(sentence, i + 1))) {
        return i;
      }
    }
    return end;
  }

  private void claim(int first, int end, Kind kind) {
    claims.release(first, end);
    if (lands.at(first).filter(f -> f.end() == end).isPresent()) {
      return;
    }
    String surface = lines.surface(sentence, first, end);
    Span span = new Span(sentence, first, end, kind, surface, Optional.empty());
    switch (kind) {
      case PLACE -> claims.claim(withNoun(span));
      case GROUP -> claims.claim(party(span));
      default -> claims.claim(span);
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

  private boolean isAllCapital(int first, int end) {
    return IntStream.range(first, end).allMatch(this::isCapitalName);
  }

  /**
   * Where "Abdel Fattah al-Noor" ends, of which the engine saw but "Abdel Fattah".
   *
   * @return the same place where no such part follows
   */
  private int arabEnd(int end) {
    boolean follows =
        end + 2 < length
            && ARAB.contains(lines.word(sentence, end))
            && lines.token(sentence, end + 1).tag() == PartOfSpeech.HYPH
            && isCapitalName(end + 2)
            && !isNamed(end + 2);
    return follows ? end + 3 : end;
  }

  /** "Foreign Minister of Peru" seen as one body: a post and a land. */
  private boolean isPost(int first, int end) {
    int of = first;
    while (of < end && title[of]) {
      of++;
    }
    return of > first
        && of < end
        && lines.word(sentence, of).equals("of")
        && lands.at(of + 1).filter(land -> land.end() == end).isPresent();
  }

  /** The engine at times breaks a name off: capitalized words that follow belong to it. */
  private int extended(Name name, int end) {
    int to = end;
    if (name.kind() == NameClass.PERSON
        && lines.word(sentence, end).equals(",")
        && JUNIORS.contains(lines.word(sentence, end + 1))) {
      return end + 2;
    }
    while (end == name.end()
        && to < length
        && (lines.token(sentence, to).tag().isProperNoun() || isAdverb(name, to))
        && lines.isCapital(sentence, to)
        && claims.isFree(to, to + 1)
        && !title[to]
        && !isNamed(to)) {
      to++;
    }
    return to;
  }

  /** "James Cleverly said": taken for how he said it; not in a headline. */
  private boolean isAdverb(Name name, int place) {
    return name.kind() == NameClass.PERSON
        && lines.token(sentence, place).tag() == PartOfSpeech.RB
        && !lines.isCapital(sentence, place + 1);
  }

  /** "Caribbean bloc Caricom" is Caricom. */
  private int afterNoun(int first, int end) {
    for (int i = end - 2; i > first; i--) {
      boolean noun = !lines.isCapital(sentence, i) && FullNames.isCommon(lines.word(sentence, i));
      if (noun && lines.isCapital(sentence, i + 1)) {
        return i + 1;
      }
    }
    return first;
  }

  /** The first of the capitalized words before a family name that the engine left out. */
  private int begun(int first) {
    int from = first;
    while (from > 0
        && lines.token(sentence, from - 1).tag() == PartOfSpeech.NNP
        && lines.isCapital(sentence, from - 1)
        && claims.isFree(from - 1, from)
        && !title[from - 1]
        && !NameEnds.isMember(lines.word(sentence, from - 1))
        && !isNamed(from - 1)) {
      from--;
    }
    return from;
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
    boolean post = from > first + 1 && headed.isCalled(from, end);
    return (begun || post) && from > first ? from : first;
  }

  /** Where "Defence Minister Ana Soto of Peru" ends, without the land. */
  private int beforeLand(int first, int end) {
    int of = first + 1;
    while (of < end && !lines.word(sentence, of).equals("of")) {
      of++;
    }
    int from = afterTitle(first, of);
    return of < end - 1 && from > first && lands.at(of + 1).isPresent() ? of : end;
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
    if (!PARTIES.contains(lines.word(sentence, span.end())) || lands.at(span.first()).isPresent()) {
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
        && DISTRICTS.contains(lines.word(sentence, span.end() + 1))) {
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
