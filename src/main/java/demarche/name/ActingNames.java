package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds names that the engine passed over by what their bearers do: a run of capitalized proper
 * nouns that is the subject of a verb of speech or attitude names somebody, as in "OMV vowed to
 * build it" and "the Forces of Light spurned it".
 */
final class ActingNames {
  private static final class Bundled {
    static final Set<String> VERBS = SpeechWords.of("verb");
    static final Set<String> SOCIETIES = Gazetteers.words("society-nouns.tsv", "noun", "example");
  }

  /** What may join the parts of such a name; "and" only within what stands after "of". */
  private static final Set<String> JOINS = WordGroups.of("name", "joins a body's name");

  private static final int LONGEST = 9;
  private static final int LONGEST_ACRONYM = 7;

  private final KnownNames known;
  private final TitleWords titles;
  private final Lines lines;
  private final int sentence;

  ActingNames(KnownNames known, TitleWords titles, Lines lines, int sentence) {
    this.known = known;
    this.titles = titles;
    this.lines = lines;
    this.sentence = sentence;
  }

  /** The same names and those found by what they do, in the order of the text. */
  List<Span> of(List<Span> found) {
    List<Span> all = new ArrayList<>(found);
    Tree tree = lines.tree(sentence);
    int dateline = new Dateline(lines, sentence).end(known);
    for (int verb = dateline; verb < tree.size(); verb++) {
      if (!tree.token(verb).tag().isVerb() || !Bundled.VERBS.contains(tree.lemma(verb))) {
        continue;
      }
      OptionalInt subject = tree.child(verb, Relation.NSUBJ);
      if (subject.isPresent() && subject.getAsInt() >= dateline) {
        name(subject.getAsInt(), all).ifPresent(span -> insert(all, span));
      }
    }
    return all;
  }

  private static void insert(List<Span> all, Span span) {
    all.removeIf(old -> old.first() >= span.first() && old.end() <= span.end());
    int at = 0;
    while (at < all.size() && all.get(at).first() < span.first()) {
      at++;
    }
    all.add(at, span);
  }

  /** The name around a subject, where none of those found holds its head. */
  private Optional<Span> name(int head, List<Span> all) {
    boolean known = all.stream().anyMatch(span -> span.first() <= head && head < span.end());
    if (known || !isPart(head)) {
      return Optional.empty();
    }
    int first = head;
    while (first > 0 && head - first < LONGEST && goesOn(first - 1, first - 2, -1)) {
      first--;
    }
    int end = head + 1;
    while (end < lines.length(sentence) && end - first < LONGEST && goesOn(end, end + 1, 1)) {
      end++;
    }
    int start = first;
    int from =
        all.stream()
            .filter(span -> span.kind() == Kind.DEMONYM && span.first() == start)
            .mapToInt(Span::end)
            .filter(after -> after <= head)
            .findFirst()
            .orElse(first);
    int to = end;
    boolean cut =
        all.stream()
            .filter(span -> span.first() < to && span.end() > from)
            .anyMatch(span -> span.first() < from || span.end() > to || isOther(span));
    boolean article = lines.word(sentence, start - 1).equals("the");
    return cut || holdsTitle(start, to)
        ? Optional.empty()
        : kind(head, from, to, article).map(kind -> span(from, to, kind));
  }

  /** "The Prime Minister": a post names nobody by itself. */
  private boolean holdsTitle(int first, int end) {
    for (int i = first; i < end; i++) {
      if (titles.titleAt(lines, sentence, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOther(Span span) {
    return span.kind() == Kind.PERSON || span.kind() == Kind.BODY;
  }

  private Span span(int first, int end, Kind kind) {
    return new Span(
        sentence, first, end, kind, lines.surface(sentence, first, end), Optional.empty());
  }

  /** Whether a word belongs to the run: a part of a name, or what joins two parts of one. */
  private boolean goesOn(int place, int next, int step) {
    if (place < 0 || place >= lines.length(sentence)) {
      return false;
    }
    String word = lines.token(sentence, place).form().toLowerCase(Locale.ROOT);
    boolean within =
        next >= 0 && next < lines.length(sentence) && isPart(next) && isPart(place - step);
    boolean joins = JOINS.contains(word) || (word.equals("and") && isOfSeveral(place));
    return isPart(place) || (within && joins);
  }

  /** "Forces of Freedom and Change": before "and" stands one part after "of" or "for". */
  private boolean isOfSeveral(int and) {
    String before = lines.word(sentence, and - 2);
    return before.equals("of") || before.equals("for");
  }

  private boolean isPart(int place) {
    PartOfSpeech tag = lines.token(sentence, place).tag();
    boolean capitals = isAcronym(lines.token(sentence, place).form());
    return lines.isCapital(sentence, place) && (tag.isProperNoun() || capitals);
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1
        && form.length() <= LONGEST_ACRONYM
        && form.codePoints().allMatch(Character::isUpperCase);
  }

  /** What a run names; empty where it may name anything, a single word above all. */
  private Optional<Kind> kind(int head, int first, int end, boolean article) {
    String last = lines.word(sentence, end - 1);
    if (TitleWords.isPostEnd(last) || NameEnds.isText(last)) {
      return Optional.empty();
    }
    boolean titled = titles.titleBefore(lines, sentence, first).isPresent();
    if (titled && !FullNames.isCommon(last)) {
      return Optional.of(Kind.PERSON);
    }
    if (isCalledBody(head) || hasAcronym(first, end)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    boolean afterLand = article && !lines.word(sentence, first - 1).equals("the");
    if (end == first + 1 && !afterLand) {
      return Optional.empty();
    }
    if (article || FullNames.isCommon(last) || Bundled.SOCIETIES.contains(last)) {
      return Optional.of(Kind.ORGANIZATION);
    }
    return isPerson(first, end) ? Optional.of(Kind.PERSON) : Optional.empty();
  }

  /** "Ri Kum-chol", "Maria Teel": a family name or a given one before others. */
  private boolean isPerson(int first, int end) {
    for (int i = first; i < end; i++) {
      if (!isPart(i) && !lines.word(sentence, i).equals("-")) {
        return false;
      }
    }
    String word = lines.word(sentence, first);
    return known.isFamilyFirst(word) || FirstNames.gender(word).isPresent();
  }

  private boolean hasAcronym(int first, int end) {
    for (int i = first; i < end; i++) {
      if (isAcronym(lines.token(sentence, i).form()) && !known.isCity(lines.word(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** "Reedland, an environmental group": a noun for a body in apposition. */
  private boolean isCalledBody(int head) {
    Tree tree = lines.tree(sentence);
    return tree.children(head, Relation.APPOS).stream()
        .map(child -> tree.lemma(child).toLowerCase(Locale.ROOT))
        .anyMatch(noun -> FullNames.isCommon(noun) || Bundled.SOCIETIES.contains(noun));
  }
}
