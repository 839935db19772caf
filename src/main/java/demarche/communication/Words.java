package demarche.communication;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.language.Tree;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that help to tell an occasion. Lexicon: {@code communication/words.tsv}. Immutable. */
final class Words {
  static final List<String> COLUMNS = List.of("group", "word", "example");

  /** What a word does. */
  enum Group {
    /** What is received without a host: "received a medal". */
    AWARD,
    /** A verb that is done to one at the other end of a line: "told him by phone". */
    ADDRESSING_VERB,
    /** What a caller waits for: "got no answer". */
    ANSWER,
    /** What one does who takes a call: "did not pick up". */
    ANSWERING_VERB,
    /** What a state tells its own people: "travel advice". */
    ADVICE,
    /** How all of several are talked with: "a trilateral call". */
    AT_ONCE,
    /** Whom a speech is for: "addressed the nation". */
    AUDIENCE,
    /** What one attends on behalf of a country: "attended the funeral". */
    CEREMONY,
    /** A verb whose object is sent: "sent a letter". */
    CARRIER_OF_LETTER,
    /** A verb whose object is made known: "issued a statement". */
    CARRIER_OF_SPEECH,
    /** A verb whose object is held: "held talks". */
    CARRIER_OF_TALK,
    /** Who is of no body although he is at one: "students at the university". */
    CROWD,
    /** A verb by which something is told in a report, a post or a video. */
    CLAIM,
    /** How often something is done that is then no one occasion: "often talk". */
    HABIT,
    /** A verb of a way at whose end one meets: "flew to Oslo to meet". */
    JOURNEY,
    /** A noun that names an occasion of speech by itself: "A's speech". */
    OCCASION,
    /** What rings: "did not answer the phone". */
    LINE,
    /** Talks that may go on for months: "talks", "consultations". */
    ONGOING,
    /** A house that stands for who governs from it: "a White House meeting" is held there. */
    SEAT,
    /** Journalists: "a call with reporters". */
    PRESS,
    /** What one does to whom a call or letter comes: "received a call from him". */
    RECEIVING_VERB,
    /** How talk is held before others: "a moderated conversation". */
    STAGED,
    /** What a caller does who gets through: "could not reach her". */
    REACHING_VERB,
    /** One who travels for a body or country: "a delegation". */
    TRAVELLER,
    /** What a city is called: "the capital". */
    SETTLEMENT,
    /** What a written statement is of: "a statement of intent". */
    SUBJECT_OF_STATEMENT,
    /** Who expects it does not tell it: "expects him to meet her"; "is expected to" is set. */
    UNREAL_ACTIVE_VERB,
    /** What keeps an occasion from being so: "a possible meeting". */
    UNREAL_ADJECTIVE,
    /** "the proposal of a meeting". */
    UNREAL_NOUN,
    /** What it governs is set only where a time is told: "plans to meet". */
    UNSET_VERB,
    /** What sort of statement is not spoken: "a budget statement". */
    UNSPOKEN,
    /** A verb of speech: "said on Monday". */
    VOICE,
    /** "wants to meet". */
    UNREAL_VERB
  }

  private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);

  /** Reads the table that comes with the program. */
  Words() {
    Table table = Gazetteers.lexicon("communication/words.tsv", COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      groups
          .computeIfAbsent(group(table, row), group -> new HashSet<>())
          .add(table.cell(row, 1).toLowerCase(Locale.ROOT));
    }
  }

  private static Group group(Table table, int row) {
    String code = table.cell(row, 0);
    try {
      return Group.valueOf(code.toUpperCase(Locale.ROOT).replace(' ', '_'));
    } catch (IllegalArgumentException e) {
      throw table.damagedRow(row, code + " is unknown");
    }
  }

  /** Whether the lemma of a token is of a group. */
  boolean is(Tree tree, int place, Group group) {
    return is(tree.lemma(place), group);
  }

  /** Whether a word, or a name, is of a group. */
  boolean is(String word, Group group) {
    return groups.getOrDefault(group, Set.of()).contains(word.toLowerCase(Locale.ROOT));
  }
}
