package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.Name;
import demarche.language.PartOfSpeech;
import demarche.name.KnownNames.Land;
import demarche.name.Span.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds the words of one sentence that may name something; none within another. */
final class SentenceScan {
  /** No name of the gazetteers that is looked for has more tokens. */
  private static final int LONGEST = 9;

  /** What may stand within a name. */
  private static final Set<String> CONNECTORS =
      Gazetteers.words("name-connectors.tsv", "word", "example");

  /** Words for people who have joined in a body. */
  private static final Set<String> SOCIETIES =
      Gazetteers.words("society-nouns.tsv", "noun", "example");

  private final KnownNames known;
  private final Lines lines;
  private final int sentence;
  private final int length;
  private final int from;
  private final Claims claims;
  private final SentenceLands lands;
  private final TitleWords titles;
  private final boolean[] title;

  SentenceScan(KnownNames known, TitleWords titles, Lines lines, int sentence) {
    this.known = known;
    this.titles = titles;
    this.lines = lines;
    this.sentence = sentence;
    this.length = lines.length(sentence);
    this.from = new Dateline(lines, sentence).end(known);
    this.claims = new Claims(length, from);
    this.lands = new SentenceLands(known, lines, sentence);
    this.title = new boolean[length];
  }

  List<Span> run() {
    if (isCredit()) {
      return List.of();
    }
    for (int i = from; i < length; i++) {
      if (Ages.follows(lines, sentence, i)) {
        String name = lines.surface(sentence, i, i + 1);
        claims.claim(new Span(sentence, i, i + 1, Kind.PERSON, name, Optional.empty()));
      }
    }
    Ground ground = new Ground(known, lines, sentence, claims, lands, title);
    BodyScan bodies = new BodyScan(ground);
    for (int i = from; i < length; i++) {
      bodies.fullName(i);
    }
    titles();
    for (int i = from; i < length; i++) {
      bodies.body(i);
    }
    for (int i = from; i < length; i++) {
      organization(i);
    }
    titles();
    for (int i = from; i < length; i++) {
      named(i);
    }
    new EngineNames(ground).claim();
    for (int i = from; i < length; i++) {
      land(i);
    }
    return claims.all();
  }

  /** Marks the words of titles, which name no body. */
  private void titles() {
    for (int i = from; i < length; ) {
      var found = titles.titleAt(lines, sentence, i).orElse(null);
      if (found == null || !claims.isFree(i, found.end())) {
        i++;
        continue;
      }
      int end = titles.domainEnd(lines, sentence, found.end());
      for (; i < end; i++) {
        title[i] = true;
      }
    }
  }

  private static final Set<String> WRITERS = WordGroups.of("name", "writer in a credit");
  private static final Set<String> CREDITS = WordGroups.of("name", "credit");

  /** Whether a sentence only tells who wrote or took something. */
  private boolean isCredit() {
    boolean headed =
        CREDITS.contains(lines.word(sentence, 0))
            && (lines.word(sentence, 1).equals(":")
                || lines.word(sentence, 2).equals(":")
                || WRITERS.contains(lines.word(sentence, 1)));
    for (int i = 0; i < length; i++) {
      headed |= lines.word(sentence, i).indexOf('@') > 0;
    }
    return headed;
  }

  private void organization(int at) {
    String word = lines.word(sentence, at);
    boolean begins = (lines.isCapital(sentence, at) && !word.equals("the")) || word.equals("al");
    if (!begins || !claims.isFree(at, at + 1)) {
      return;
    }
    // The network whose name is one letter is told by the word before.
    if (word.equals("x") && lines.word(sentence, at - 1).equals("on")) {
      claims.claim(new Span(sentence, at, at + 1, Kind.KNOWN_ORGANIZATION, "X", Optional.of("X")));
      return;
    }
    String form = lines.token(sentence, at).form();
    boolean headed = at + 1 < length && title[at + 1] && !title[at];
    if (headed && form.equals(form.toUpperCase(Locale.ROOT)) && known.isOrganization(form)) {
      // "IMF Managing Director": initials before the title of whoever heads the body.
      claims.claim(new Span(sentence, at, at + 1, Kind.KNOWN_ORGANIZATION, form, Optional.empty()));
      return;
    }
    int last = at + 1;
    int bound = Math.min(length, at + LONGEST);
    while (last < bound && claims.isFree(last, last + 1) && mayContinue(last)) {
      last++;
    }
    for (int end = last; end > at + 1; end--) {
      if (lines.isCapital(sentence, end - 1)
          && !known
              .lands()
              .longest(lines, sentence, at)
              .map(f -> f.end())
              .equals(Optional.of(end))) {
        String words = lines.surface(sentence, at, end);
        if (known.isOrganization(words)) {
          claims.claim(
              new Span(sentence, at, end, Kind.KNOWN_ORGANIZATION, words, Optional.empty()));
          return;
        }
      }
    }
  }

  /** "Norwegian Fisheries Office": a run of capitals that ends in what bodies are called. */
  private void named(int at) {
    boolean begins = isCapitalName(at) && claims.isFree(at, at + 1) && !isCapitalName(at - 1);
    int end = at;
    while (begins && isCapitalName(end) && claims.isFree(end, end + 1) && !title[end]) {
      end++;
    }
    int whatFor = begins && end > at ? ofWhat(at, end) : end;
    if (whatFor > end) {
      String surface = lines.surface(sentence, at, whatFor);
      claims.claim(new Span(sentence, at, whatFor, Kind.ORGANIZATION, surface, Optional.empty()));
      return;
    }
    boolean body = end > at + 2 || (end == at + 2 && lands.at(at).isPresent());
    boolean country = lands.at(at).map(Phrasebook.Found::end).equals(Optional.of(end));
    boolean continued = CONNECTORS.contains(lines.word(sentence, at - 1)) && isCapitalName(at - 2);
    boolean whole = !country && !continued && !isNamedPart(end);
    if (body && whole && FullNames.isCommon(lines.word(sentence, end - 1))) {
      String surface = lines.surface(sentence, at, end);
      claims.claim(new Span(sentence, at, end, Kind.ORGANIZATION, surface, Optional.empty()));
    }
  }

  /**
   * Where "Union of Bakers of Peru" ends: a run of capitals whose last word is one for people
   * joined in a body, and of whom or what. The given end where it is no such name.
   */
  private int ofWhat(int at, int end) {
    boolean joined = SOCIETIES.contains(lines.word(sentence, end - 1));
    int last = end;
    while (joined && last < at + LONGEST) {
      int next = last;
      if (lines.word(sentence, next).equals("of")) {
        next += lines.word(sentence, next + 1).equals("the") ? 2 : 1;
      } else if (last == end || !lines.word(sentence, next).equals("and") || isLand(next + 1)) {
        break;
      } else {
        next++;
      }
      // "The Union of Burma" is a state.
      boolean state = last == at + 1 && isLand(next);
      int from = next;
      while (!state && isCapitalNoun(next) && claims.isFree(next, next + 1)) {
        next++;
      }
      if (next == from) {
        break;
      }
      last = next;
    }
    return last;
  }

  private boolean isCapitalNoun(int place) {
    return isCapitalName(place)
        || (place < length
            && lines.isCapital(sentence, place)
            && lines.token(sentence, place).tag().isNoun());
  }

  private boolean isLand(int place) {
    return lands.at(place).isPresent();
  }

  private boolean isCapitalName(int place) {
    if (place < 0 || place >= length) {
      return false;
    }
    PartOfSpeech tag = lines.token(sentence, place).tag();
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

  private void land(int at) {
    var found = lands.at(at);
    if (found.isEmpty() || !claims.isFree(at, found.get().end())) {
      return;
    }
    Land land = found.get().value();
    Kind kind = land.adjective() ? Kind.DEMONYM : Kind.LAND;
    claims.claim(
        new Span(
            sentence,
            at,
            found.get().end(),
            kind,
            lines.surface(sentence, at, found.get().end()),
            Optional.of(land.name())));
  }
}
