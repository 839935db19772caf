package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.name.Span.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the bodies of rolls: in "Ann Lee, President and CEO, Society of Bridge Builders:" all that
 * stands from the last comma to the colon is one body's name, whatever its words alone would be.
 */
final class RollBodies {
  private static final Set<String> JOINS = WordGroups.of("name", "word that joins");
  private static final Set<String> WITHIN = WordGroups.of("name", "word within a name");
  private static final Set<String> CLOSING = Set.of(":", ";", "(");
  private static final int LONGEST = 14;

  private final TitleWords titles;
  private final Lines lines;
  private final int sentence;

  RollBodies(TitleWords titles, Lines lines, int sentence) {
    this.titles = titles;
    this.lines = lines;
    this.sentence = sentence;
  }

  /** The same names, with the body of a roll's entry in the place of those within it. */
  List<Span> of(List<Span> found) {
    List<Span> all = new ArrayList<>(found);
    for (Span person : found) {
      if (person.kind() == Kind.PERSON && all.contains(person)) {
        body(person, all).ifPresent(body -> replace(all, body));
      }
    }
    return all;
  }

  private static void replace(List<Span> all, Span body) {
    all.removeIf(span -> span.first() >= body.first() && span.end() <= body.end());
    int at = 0;
    while (at < all.size() && all.get(at).first() < body.first()) {
      at++;
    }
    all.add(at, body);
  }

  private Optional<Span> body(Span person, List<Span> all) {
    OptionalInt titled = titles(person.end());
    if (titled.isEmpty() || !lines.word(sentence, titled.getAsInt()).equals(",")) {
      return Optional.empty();
    }
    int comma = titled.getAsInt();
    int first = lines.word(sentence, comma + 1).equals("the") ? comma + 2 : comma + 1;
    int end = first;
    while (end < first + LONGEST && isPart(end)) {
      end++;
    }
    String border = lines.word(sentence, end);
    boolean closed = end >= lines.length(sentence) || CLOSING.contains(border);
    boolean name = lines.isCapital(sentence, first) && lines.isCapital(sentence, end - 1);
    boolean told = end > first && closed && name;
    return told && !isRead(first, end, border.equals(":") && opens(person), all)
        ? Optional.of(
            new Span(
                sentence,
                first,
                end,
                Kind.KNOWN_ORGANIZATION,
                lines.surface(sentence, first, end),
                Optional.empty()))
        : Optional.empty();
  }

  /** Where the titles end that stand behind a name: ", President and CEO". */
  private OptionalInt titles(int comma) {
    int at = comma;
    boolean joined = lines.word(sentence, at).equals(",");
    OptionalInt end = OptionalInt.empty();
    while (joined) {
      int from = titles.beforeAt(lines, sentence, at + 1).orElse(at + 1);
      Optional<TitleWords.Title> title = titles.titleAt(lines, sentence, from);
      boolean post =
          title.filter(t -> t.bearer() == TitleWords.Bearer.POST && !t.plural()).isPresent();
      if (!post || !lines.isCapital(sentence, from)) {
        break;
      }
      at = title.get().end();
      end = OptionalInt.of(at);
      joined = JOINS.contains(lines.word(sentence, at));
    }
    return end;
  }

  private boolean opens(Span person) {
    return person.first() <= 1 && lines.opensParagraph(sentence);
  }

  private boolean isPart(int place) {
    if (place >= lines.length(sentence)) {
      return false;
    }
    PartOfSpeech tag = lines.token(sentence, place).tag();
    return lines.isCapital(sentence, place)
        || lines.isPossessive(sentence, place)
        || WITHIN.contains(lines.word(sentence, place))
        || tag == PartOfSpeech.CD;
  }

  private static boolean isFull(Span span) {
    return span.kind() == Kind.KNOWN_ORGANIZATION && span.known().isPresent();
  }

  /** Whether the names found there are right: one for all of it, or a person in a list. */
  private boolean isRead(int first, int end, boolean sure, List<Span> all) {
    List<Span> within =
        all.stream().filter(span -> span.first() < end && span.end() > first).toList();
    boolean cut = within.stream().anyMatch(span -> span.first() < first || span.end() > end);
    boolean body =
        within.stream()
            .anyMatch(span -> span.end() == end && (span.kind() == Kind.BODY || isFull(span)));
    boolean place =
        within.size() == 1
            && within.getFirst().first() == first
            && within.getFirst().end() == end
            && (within.getFirst().kind() == Kind.LAND || within.getFirst().kind() == Kind.PLACE);
    boolean person = within.stream().anyMatch(span -> span.kind() == Kind.PERSON);
    boolean common = FullNames.isCommon(lines.word(sentence, end - 1));
    return cut || body || place || (person && !sure && !common);
  }
}
