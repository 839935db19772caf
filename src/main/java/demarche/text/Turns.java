package demarche.text;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what may be the names of speakers before their words, also where the paragraphs were lost;
 * whether a body is a transcript is {@link Transcript}'s to say. Immutable.
 */
final class Turns {
  static final String FILE = "text/speakers.tsv";
  static final List<String> COLUMNS = List.of("word", "voice", "matches");

  /** The longest name of a speaker, in UTF-16 units and in words. */
  private static final int LONGEST = 80;

  private static final int MOST_WORDS = 10;

  private static final Set<String> JOINING = WordGroups.of("text", "opening that goes on");

  /** Longer labels in capitals are headings of a list more often than speakers. */
  private static final int MOST_CAPITALS = 4;

  private final Set<String> questions = new HashSet<>();
  private final Set<String> answers = new HashSet<>();
  private final Set<String> roles = new HashSet<>();

  /** Further words that stand in lower case within names of speakers. */
  private final Set<String> parts = new HashSet<>();

  Turns() {
    Table table = Gazetteers.lexicon(FILE, COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      switch (table.cell(row, 1)) {
        case "question" -> {
          questions.add(table.cell(row, 0));
          parts.addAll(Arrays.asList(table.cell(row, 0).split(" ")));
        }
        case "answer" -> answers.add(table.cell(row, 0));
        case "role" -> roles.add(table.cell(row, 0));
        case "part" -> parts.add(table.cell(row, 0));
        default -> throw table.damagedRow(row, "a voice is question, answer, role or part");
      }
    }
  }

  /**
   * A change of speaker.
   *
   * @param start where the name begins, in UTF-16 units of the body
   * @param contentStart where the words begin
   * @param name the name as it stands there, without its colon
   * @param unnamed whether the name is a mere word for somebody who asks or answers
   * @param asks whether it is one who asks
   * @param sure whether it is one even where no other stands around it
   */
  record Turn(
      int start, int contentStart, String name, boolean unnamed, boolean asks, boolean sure) {

    /** The same turn of one who asks. */
    Turn asking() {
      return new Turn(start, contentStart, name, unnamed, true, sure);
    }
  }

  /** All that may be turns in a block, in their order. */
  List<Turn> in(Block block) {
    List<Turn> turns = new ArrayList<>();
    atStart(block).ifPresent(turns::add);
    within(block).stream().filter(turn -> turn.start > block.start()).forEach(turns::add);
    return turns;
  }

  /** What makes two names one. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** A name with a colon, or a lone Q, before the first words of a block. */
  private Optional<Turn> atStart(Block block) {
    int from = block.start();
    while (from < block.end() && ":>*_#".indexOf(block.body().charAt(from)) >= 0) {
      from++;
    }
    Block rest = block.from(from);
    Optional<Turn> lone = loneQ(rest, rest.start()).or(() -> letter(rest));
    return lone.isPresent()
        ? lone.map(t -> new Turn(block.start(), t.contentStart, t.name, t.unnamed, t.asks, t.sure))
        : named(block, rest);
  }

  /** "Q. How many?" and "A. Forty.", as interviews are printed. */
  private static Optional<Turn> letter(Block block) {
    String head = block.head();
    boolean letter = head.startsWith("Q. ") || head.startsWith("A. ");
    if (!letter || head.length() < 4 || !Character.isUpperCase(head.charAt(3))) {
      return Optional.empty();
    }
    boolean asks = head.charAt(0) == 'Q';
    return Optional.of(
        new Turn(block.start(), block.start() + 3, head.substring(0, 1), true, asks, asks));
  }

  private Optional<Turn> named(Block block, Block rest) {
    String head = rest.head();
    int colon = head.indexOf(':');
    if (colon < 1 || colon > LONGEST) {
      return Optional.empty();
    }
    String name = head.substring(0, colon).replaceAll("[*_\\s]+$", "");
    if (!isName(name)) {
      return Optional.empty();
    }
    int content = rest.start() + colon + 1;
    while (content < block.end() && "*_".indexOf(block.body().charAt(content)) >= 0) {
      content++;
    }
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    boolean question = isQuestion(name);
    boolean unnamed = question || answers.contains(key(name));
    boolean few = name.split(" ").length <= MOST_CAPITALS;
    boolean sure = question || (capitals && few && hasRole(name));
    return Optional.of(new Turn(block.start(), content, name, unnamed, question, sure));
  }

  /** Names in capitals with a colon, and lone Qs, after the end of a sentence within a block. */
  private List<Turn> within(Block block) {
    List<Turn> turns = new ArrayList<>();
    String body = block.body();
    for (int at = block.start() + 1; at < block.end(); at++) {
      char c = body.charAt(at);
      if (c == ':' && at + 1 < block.end() && Block.isSpace(body.charAt(at + 1))) {
        capitalsBefore(block, at).ifPresent(turns::add);
      } else if (c == 'Q' && endsBefore(block, at)) {
        loneQ(block, at).ifPresent(turns::add);
      }
    }
    return turns;
  }

  private Optional<Turn> loneQ(Block block, int at) {
    String body = block.body();
    boolean alone = at + 2 < block.end() && body.charAt(at) == 'Q' && body.charAt(at + 1) == ' ';
    if (!alone) {
      return Optional.empty();
    }
    char next = body.charAt(at + 2);
    boolean begins = Character.isUpperCase(next) || "—–-(“\"…".indexOf(next) >= 0;
    return begins ? Optional.of(new Turn(at, at + 2, "Q", true, true, true)) : Optional.empty();
  }

  private Optional<Turn> capitalsBefore(Block block, int colon) {
    String body = block.body();
    int from = colon;
    int lowest = Math.max(block.start(), colon - LONGEST);
    while (from > lowest && isOfCapitals(body.charAt(from - 1))) {
      from--;
    }
    String run = body.substring(from, colon);
    // A sentence may end in capitals before the name: it begins after the last full stop that a
    // title does not end in.
    for (int at = 0; at < run.length(); at++) {
      String name = run.substring(at);
      boolean starts = at == 0 || run.charAt(at - 1) == ' ';
      if (starts && isName(name) && (isQuestion(name) || startsWithRole(name))) {
        int start = from + at;
        return start == block.start() || endsBefore(block, start)
            ? Optional.of(
                new Turn(start, colon + 1, name, isQuestion(name), isQuestion(name), true))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isOfCapitals(char c) {
    return Character.isUpperCase(c) || " .'’-".indexOf(c) >= 0;
  }

  /** Whether a sentence ends, or breaks off, right before a place. */
  private static boolean endsBefore(Block block, int at) {
    int before = at - 1;
    if (before <= block.start() || !Block.isSpace(block.body().charAt(before))) {
      return false;
    }
    while (before > block.start() && Block.isSpace(block.body().charAt(before))) {
      before--;
    }
    char last = block.body().charAt(before);
    boolean zone = Character.isUpperCase(last) && before - block.start() < 20;
    return zone || ".?!…—–-)”\"’]:".indexOf(last) >= 0;
  }

  private boolean isQuestion(String name) {
    return questions.contains(key(name));
  }

  /** Whether a word of a name is one of those that speakers have. */
  boolean hasRole(String name) {
    for (String word : key(name).split("[ ,/]+", -1)) {
      if (roles.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWithRole(String name) {
    String first = key(name).split(" ", 2)[0];
    return roles.contains(first) || (first.equals("the") && hasRole(name));
  }

  /** One to ten words, each with a capital save those that join names. */
  private boolean isName(String name) {
    if (name.isEmpty() || name.length() > LONGEST || !Character.isUpperCase(name.codePointAt(0))) {
      return false;
    }
    String[] words = name.split(" ", -1);
    if (words.length > 1 && JOINING.contains(key(words[0]))) {
      // "And the Harbour League: I met them" goes on with what was said.
      return false;
    }
    return words.length <= MOST_WORDS && Arrays.stream(words).allMatch(this::isNameWord);
  }

  private boolean isNameWord(String word) {
    boolean plain =
        word.codePoints().allMatch(c -> Character.isLetter(c) || ".'’-(),/".indexOf(c) >= 0);
    String bare = word.replaceAll("[(),/]", "");
    return plain
        && !bare.isEmpty()
        && (Character.isUpperCase(bare.codePointAt(0))
            || roles.contains(bare)
            || parts.contains(bare));
  }
}
