package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Corrects the persons of a sentence: titles and ranks fall away, those after titles come in. */
final class PersonSpans {
  private static final Set<String> NO_FIELD = WordGroups.of("name", "office with no other field");

  /** Words in lower case that stand within the names of people. */
  private static final Set<String> PARTICLES =
      Gazetteers.words("name-particles.tsv", "word", "example");

  private final TitleWords titles;
  private final Lines lines;
  private final int sentence;

  PersonSpans(TitleWords titles, Lines lines, int sentence) {
    this.titles = titles;
    this.lines = lines;
    this.sentence = sentence;
  }

  List<Span> of(List<Span> found) {
    boolean[] covered = new boolean[lines.length(sentence) + 1];
    List<Span> kept = new ArrayList<>(found.size());
    for (Span span : found) {
      for (Span part : apart(span)) {
        stripped(part).map(this::withoutSuffix).ifPresent(kept::add);
      }
    }
    kept.replaceAll(this::closed);
    kept = merged(kept);
    for (Span span : kept) {
      for (int i = span.first(); i < span.end(); i++) {
        covered[i] = true;
      }
    }
    for (int i = 0; i < covered.length - 1; i++) {
      afterTitle(i, covered).ifPresent(kept::add);
    }
    kept.replaceAll(this::ended);
    kept.sort(Comparator.comparingInt(Span::first));
    return kept;
  }

  /** "The Lee Centre Dr. Bo Kim": before a form of address another name ends. */
  private List<Span> apart(Span span) {
    boolean open =
        span.kind() == Kind.PERSON || span.kind() == Kind.ORGANIZATION || span.kind() == Kind.PLACE;
    for (int i = span.first() + 1; open && i < span.end() - 1; i++) {
      boolean address =
          ADDRESSES.contains(lines.word(sentence, i).replace(".", ""))
              && lines.isCapital(sentence, i)
              && isName(i + 1);
      // "Mayor Dr. Bo Kim" has both titles.
      if (address && afterTitles(span.first(), i) < i) {
        int end = i + 2;
        while (end < span.end() && (isName(end) || joins(i + 1, end))) {
          end++;
        }
        return List.of(
            new Span(
                sentence,
                span.first(),
                i,
                span.kind(),
                lines.surface(sentence, span.first(), i),
                Optional.empty()),
            new Span(
                sentence, i, end, Kind.PERSON, lines.surface(sentence, i, end), Optional.empty()));
      }
    }
    return List.of(span);
  }

  private static final Set<String> ADDRESSES = WordGroups.of("name", "form of address");

  /** "Secretary for Management Ann Lee", "for Europe": the last word is none of the name. */
  private int afterMatter(int first, int end) {
    String before = lines.word(sentence, first - 1);
    boolean field =
        MATTERS.contains(lines.word(sentence, first))
            || KnownNames.bundled().isRegion(lines.surface(sentence, first, first + 1));
    boolean matter =
        (before.equals("for") || before.equals("of"))
            && field
            && end - first > 2
            && titles.titleBefore(lines, sentence, first - 1).isPresent();
    return matter ? first + 1 : first;
  }

  private static final Set<String> MATTERS =
      Gazetteers.words("matter-nouns.tsv", "noun", "example");

  /** Without titles before the name; a name of the engine that is nothing but titles is none. */
  private Optional<Span> stripped(Span span) {
    boolean doubtful =
        span.kind() == Kind.PERSON || span.kind() == Kind.ORGANIZATION || span.kind() == Kind.GROUP;
    if (!doubtful) {
      return Optional.of(span);
    }
    int first = span.kind() == Kind.PERSON ? afterMatter(span.first(), span.end()) : span.first();
    boolean moved = true;
    while (moved && first < span.end()) {
      int next = afterTitles(first, span.end());
      moved = next > first;
      first = next;
    }
    boolean behind = first > span.first();
    if (first >= span.end() || (span.kind() == Kind.PERSON && !behind && isMatter(span))) {
      return Optional.empty();
    }
    if (first == span.first() || span.kind() != Kind.PERSON) {
      return Optional.of(span);
    }
    return Optional.of(span.from(first, lines.surface(sentence, first, span.end())));
  }

  /** "Director of Domestic Policy": what a post is for is nobody, whatever the engine sees. */
  private boolean isMatter(Span span) {
    String before = lines.word(sentence, span.first() - 1);
    boolean article = before.equals("the");
    int at = article ? span.first() - 2 : span.first() - 1;
    String preposition = lines.word(sentence, at);
    if (!lines.isCapital(sentence, span.first())) {
      return lines.word(sentence, span.first()).equals("and");
    }
    boolean told = preposition.equals("of") || preposition.equals("for");
    if (!told || !lines.isCapital(sentence, at - 1)) {
      return false;
    }
    Optional<String> title = titles.titleBefore(lines, sentence, at);
    return title
        .map(words -> words.toLowerCase(Locale.ROOT))
        .filter(words -> preposition.equals("of") || FOR.stream().anyMatch(words::endsWith))
        .filter(words -> NO_FIELD.stream().noneMatch(words::endsWith))
        .isPresent();
  }

  private static final Set<String> FOR = WordGroups.of("name", "office before a field");

  /** "Ann Lee Is Taking Action" names Ann Lee. */
  private Span ended(Span span) {
    int end =
        span.kind() == Kind.PERSON
            ? NameEnds.before(lines, sentence, span.first(), span.end())
            : span.end();
    if (end == span.end()) {
      return span;
    }
    String surface = lines.surface(sentence, span.first(), end);
    return new Span(sentence, span.first(), end, Kind.PERSON, surface, Optional.empty());
  }

  /** "Ann “Duke” Lee": a name that breaks off within quotation marks goes on behind them. */
  private Span closed(Span span) {
    if (span.kind() != Kind.PERSON) {
      return span;
    }
    int open = -1;
    for (int i = span.first(); i < span.end(); i++) {
      PartOfSpeech tag = lines.token(sentence, i).tag();
      open = tag == PartOfSpeech.OPENING_QUOTE ? i : open;
      open = tag == PartOfSpeech.CLOSING_QUOTE ? -1 : open;
    }
    if (open < 0) {
      return span;
    }
    int last = lines.length(sentence);
    int end = span.end();
    boolean closes =
        end + 1 < last && lines.token(sentence, end).tag() == PartOfSpeech.CLOSING_QUOTE;
    int next = end + 1;
    while (closes && next < last && isFamily(next)) {
      next++;
    }
    // Where nothing follows, the mark opens what he said.
    int until = closes && next > end + 1 ? next : open;
    return until <= span.first()
        ? span
        : new Span(
            sentence,
            span.first(),
            until,
            Kind.PERSON,
            lines.surface(sentence, span.first(), until),
            Optional.empty());
  }

  private static final Set<String> SUFFIXES = WordGroups.of("name", "suffix of a member");

  /** "Ann Lee MP" is Ann Lee. */
  private Span withoutSuffix(Span span) {
    int end = span.end();
    boolean titled =
        end - span.first() > 1
            && SUFFIXES.contains(lines.word(sentence, end - 1))
            && (span.kind() == Kind.PERSON || span.kind() == Kind.ORGANIZATION);
    if (!titled) {
      return span;
    }
    String surface = lines.surface(sentence, span.first(), end - 1);
    return new Span(sentence, span.first(), end - 1, Kind.PERSON, surface, Optional.empty());
  }

  /** Two persons side by side are one. */
  private List<Span> merged(List<Span> spans) {
    List<Span> all = new ArrayList<>(spans.size());
    for (Span span : spans) {
      boolean beside =
          !all.isEmpty()
              && span.kind() == Kind.PERSON
              && all.getLast().kind() == Kind.PERSON
              && all.getLast().end() == span.first();
      if (beside) {
        int first = all.removeLast().first();
        String surface = lines.surface(sentence, first, span.end());
        all.add(new Span(sentence, first, span.end(), Kind.PERSON, surface, Optional.empty()));
      } else {
        all.add(span);
      }
    }
    return all;
  }

  private int afterTitles(int first, int bound) {
    Optional<TitleWords.Title> title = titles.titleAt(lines, sentence, first);
    if (title.isPresent() && title.get().end() <= bound) {
      return title.get().end();
    }
    int rank = titles.rankAt(lines, sentence, first).orElse(first);
    return rank <= bound ? rank : first;
  }

  /** A run of proper nouns right after a title that nothing else names. */
  private Optional<Span> afterTitle(int at, boolean[] covered) {
    boolean begins = at == 0 || !covered[at - 1];
    if (covered[at] || !begins || !lines.isCapital(sentence, at)) {
      return Optional.empty();
    }
    int first = afterTitles(at, covered.length - 1);
    if (first == at) {
      return Optional.empty();
    }
    int next = first;
    int last = covered.length - 1;
    while (next < last && !covered[next] && afterTitles(next, last) > next) {
      next = afterTitles(next, last);
    }
    int end = next;
    while (end < covered.length - 1 && !covered[end] && (isName(end) || joins(next, end))) {
      end++;
    }
    if (end == next || isPost(end - 1)) {
      return Optional.empty();
    }
    for (int i = next; i < end; i++) {
      covered[i] = true;
    }
    return Optional.of(
        new Span(
            sentence,
            next,
            end,
            Kind.PERSON,
            lines.surface(sentence, next, end),
            Optional.empty()));
  }

  /** "Deputy Public Defender": the end of a post or of another name is no family name. */
  private boolean isPost(int place) {
    String word = lines.word(sentence, place);
    return TitleWords.isPostEnd(word) || FullNames.isCommon(word) || NameEnds.isText(word);
  }

  /** What stands within a name: the hyphen of "Jean-Luc Barrault", "ibn" of "Ali ibn Mahamat". */
  private boolean joins(int first, int place) {
    boolean within =
        place > first
            && place + 1 < lines.length(sentence)
            && isName(place + 1)
            && isName(place - 1);
    String word = lines.token(sentence, place).form();
    return within && (word.equals("-") || PARTICLES.contains(word));
  }

  private boolean isFamily(int place) {
    return lines.token(sentence, place).tag().isNoun() && lines.isCapital(sentence, place);
  }

  private boolean isName(int place) {
    PartOfSpeech tag = lines.token(sentence, place).tag();
    return tag == PartOfSpeech.NNP && lines.isCapital(sentence, place);
  }
}
