package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.name.TitleWords.Title;
import java.util.Optional;
import java.util.Set;

/**
 * Tells by the post of a land behind a bare name that somebody has it: "Vega, the president of".
 */
final class PostsBehind {
  private static final Set<String> JOINING = WordGroups.of("name", "conjunction of a list");
  private static final Set<String> WITHIN = WordGroups.of("name", "place preposition");

  private final KnownNames known;
  private final TitleWords titles;
  private final Lines lines;

  PostsBehind(KnownNames known, TitleWords titles, Lines lines) {
    this.known = known;
    this.titles = titles;
    this.lines = lines;
  }

  /**
   * Whether behind a name of one word, and a comma, a post of a land is told; not where the two may
   * be parts of a list ("Vega, the president of Chile and Peru's minister") and not behind a place
   * ("in Vega, the president of Chile").
   */
  boolean isTold(Span span) {
    int sentence = span.sentence();
    if (span.end() - span.first() > 1
        || !lines.word(sentence, span.end()).equals(",")
        || WITHIN.contains(lines.word(sentence, span.first() - 1))
        || known.isCity(span.surface())
        || known.isRegion(span.surface())) {
      return false;
    }
    int at = span.end() + 1;
    boolean article =
        at < lines.length(sentence) && lines.token(sentence, at).tag() == PartOfSpeech.DT;
    Optional<Title> title = titles.titleAt(lines, sentence, article ? at + 1 : at);
    return title
        .filter(one -> one.bearer() == TitleWords.Bearer.POST && !one.plural())
        .filter(one -> lines.word(sentence, one.end()).equals("of"))
        .flatMap(one -> land(sentence, one.end() + 1))
        .filter(end -> closes(sentence, end))
        .isPresent();
  }

  /** Whether the words behind a name end at a token: with the sentence, or a comma of no list. */
  private boolean closes(int sentence, int end) {
    boolean comma = lines.word(sentence, end).equals(",");
    return end >= lines.length(sentence) - 1
        || (comma && !JOINING.contains(lines.word(sentence, end + 1)));
  }

  /** Where the country ends that begins at a token. */
  private Optional<Integer> land(int sentence, int at) {
    int from = lines.word(sentence, at).equals("the") ? at + 1 : at;
    return known
        .lands()
        .longest(lines, sentence, from)
        .filter(found -> !found.value().adjective())
        .map(Phrasebook.Found::end);
  }
}
