package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.PartOfSpeech;
import demarche.name.KnownNames.Land;
import demarche.name.Span.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds bodies of a state in one sentence that are told by what they do, without a name: "Peru's
 * fisheries regulator". Lexicon: {@code kind-bodies.tsv}.
 */
final class KindBodies {
  private static final class Bundled {
    static final Set<String> HEADS = words("head");
    static final Set<String> OTHERS = words("not");
  }

  /** So many words tell at most what a body does. */
  private static final int LONGEST = 4;

  private final Lines lines;
  private final int sentence;

  KindBodies(Lines lines, int sentence) {
    this.lines = lines;
    this.sentence = sentence;
  }

  private static Set<String> words(String role) {
    Set<String> words = new HashSet<>();
    Table table = Gazetteers.lexicon("kind-bodies.tsv", List.of("word", "role", "example"));
    for (int row = 0; row < table.rows(); row++) {
      if (table.cell(row, 1).equals(role)) {
        words.add(table.cell(row, 0));
      }
    }
    return Set.copyOf(words);
  }

  /**
   * The body whose words begin at a token.
   *
   * @param before the country named just before, by its own name or its adjective, with its first
   *     token
   */
  Optional<Span> at(int at, Optional<Phrasebook.Found<Land>> before) {
    if (before.isEmpty() || !isOne(at, before.get())) {
      return Optional.empty();
    }
    int end = at;
    while (end < at + LONGEST && isMatter(end)) {
      end++;
    }
    boolean told = end > at && end < lines.length(sentence) && isHead(end);
    if (!told || isNamed(before.get().end(), end + 1)) {
      return Optional.empty();
    }
    String words = lines.surface(sentence, at, end + 1);
    String name = words + " of " + KnownNames.withArticle(before.get().value().name());
    return Optional.of(
        new Span(sentence, at, end + 1, Kind.KNOWN_ORGANIZATION, words, Optional.of(name)));
  }

  /** "The Polish", "Poland's": a country has one such body; "a Polish" is one of several. */
  private boolean isOne(int at, Phrasebook.Found<Land> land) {
    return lines.isPossessive(sentence, at - 1)
        || (land.value().adjective() && lines.word(sentence, land.end() - 1).equals("the"));
  }

  /** "The Swiss rail regulator Marit", "the regulator, Marit,", "Marit, the regulator". */
  private boolean isNamed(int land, int end) {
    String mark = lines.word(sentence, end);
    boolean opens = mark.equals(",") || mark.equals("(");
    boolean article = lines.word(sentence, end + 1).equals("the");
    int before = lines.word(sentence, land - 1).equals("the") ? land - 2 : land - 1;
    boolean comma = lines.word(sentence, before).equals(",");
    boolean after = comma && lines.isCapital(sentence, before - 1);
    return lines.isCapital(sentence, end)
        || (opens && lines.isCapital(sentence, article ? end + 2 : end + 1))
        || (after && before > 1);
  }

  private boolean isMatter(int place) {
    if (place >= lines.length(sentence) || lines.isCapital(sentence, place)) {
      return false;
    }
    PartOfSpeech tag = lines.token(sentence, place).tag();
    boolean told = tag == PartOfSpeech.NN || tag == PartOfSpeech.NNS || tag == PartOfSpeech.JJ;
    return told && !Bundled.OTHERS.contains(lines.word(sentence, place)) && !isHead(place);
  }

  private boolean isHead(int place) {
    return lines.token(sentence, place).tag() == PartOfSpeech.NN
        && !lines.isCapital(sentence, place)
        && Bundled.HEADS.contains(lines.word(sentence, place));
  }
}
