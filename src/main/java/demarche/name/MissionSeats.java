package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.language.Name;
import demarche.language.NameClass;
import demarche.language.PartOfSpeech;
import java.util.Optional;
import java.util.Set;

/** Where the words behind a mission say that it stands: "in Kyiv", "of Peru, Chile". */
final class MissionSeats {
  private static final Set<String> SEATED = WordGroups.of("name", "seat preposition");
  private static final Set<String> JOINING = WordGroups.of("name", "conjunction of a list");

  /** In so many words a capital's name is told at most. */
  private static final int LONGEST = 3;

  private final KnownNames known;
  private final Lines lines;
  private final int sentence;
  private final SentenceLands lands;

  /** In the sentence that stands on a ground. */
  MissionSeats(Ground ground) {
    this.known = ground.known();
    this.lines = ground.lines();
    this.sentence = ground.sentence();
    this.lands = ground.lands();
  }

  /** The city or country of "in Kyiv" after a mission. */
  Optional<String> in(int at) {
    if (!SEATED.contains(lines.word(sentence, at))) {
      return Optional.empty();
    }
    int name = lines.word(sentence, at + 1).equals("the") ? at + 2 : at + 1;
    var land = lands.at(name).filter(f -> !f.value().adjective());
    if (land.isPresent()) {
      return land.map(f -> f.value().name());
    }
    int end = name;
    while (end < lines.length(sentence)
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

  /**
   * "The Embassy of Peru, Chile": a land or capital right behind the comma, of no longer list, and
   * no subject of its own: "at the Embassy of Peru, Chile thanked her".
   *
   * @param at the first word of the mission
   * @param end the place behind its land
   * @return the seat and where it ends
   */
  Optional<Phrasebook.Found<String>> behindComma(int at, int end) {
    boolean one = lines.token(sentence, at).tag() != PartOfSpeech.NNS;
    return one && lines.word(sentence, end).equals(",")
        ? place(end + 1).filter(seat -> !goesOn(seat.end()) && !opensClause(at, seat.end()))
        : Optional.empty();
  }

  private Optional<Phrasebook.Found<String>> place(int at) {
    var land = lands.at(at).filter(found -> !found.value().adjective());
    if (land.isPresent()) {
      return land.map(f -> new Phrasebook.Found<>(f.end(), f.value().name()));
    }
    for (int end = Math.min(lines.length(sentence), at + LONGEST); end > at; end--) {
      String name = lines.surface(sentence, at, end);
      if (known.capitalOf(name).isPresent() && lines.isCapital(sentence, at)) {
        return Optional.of(new Phrasebook.Found<>(end, name));
      }
    }
    return Optional.empty();
  }

  /** "Of Ireland, Latvia and Peru", "of Ireland, Latvia's minister". */
  private boolean goesOn(int end) {
    int next = lines.word(sentence, end).equals(",") ? end + 1 : end;
    return JOINING.contains(lines.word(sentence, next))
        || (next > end && place(next).isPresent())
        || lines.isPossessive(sentence, end);
  }

  private boolean opensClause(int at, int end) {
    int before = at - 1;
    while (before > 0 && lines.token(sentence, before).tag() == PartOfSpeech.DT) {
      before--;
    }
    return before >= 0
        && lines.token(sentence, before).tag() == PartOfSpeech.IN
        && end < lines.length(sentence)
        && lines.token(sentence, end).tag().isVerb();
  }
}
