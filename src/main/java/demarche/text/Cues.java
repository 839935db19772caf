package demarche.text;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words show that a block is no running text: the table data/text/cues.tsv. Immutable. */
final class Cues {
  static final String FILE = "text/cues.tsv";
  static final List<String> COLUMNS = List.of("words", "place", "kind", "matches", "spares");

  /** Where the words of a cue stand in its block. */
  private enum Place {
    /** The block holds nothing else, a colon or full stop aside. */
    WHOLE,
    /** The same, and the lines after it are of its kind until running text comes. */
    SECTION,
    /** At the start of a block that is a line or a short sentence. */
    START,
    /** At the start of any block. */
    OPENING,
    /** As {@link #START}, before a colon. */
    START_COLON,
    /** The same, before a time of day. */
    START_TIME,
    /** At the start, before names, places and days alone. */
    NAMES,
    /** At the end. */
    END,
    /** Anywhere in a block that is no long paragraph. */
    WITHIN,
    /** After the words of a caption, before names alone. */
    CREDITED,
    /** Beside a slash within the brackets or the names that end a caption. */
    SLASHED,
    /** A label before content: the content is told, the words are not. */
    NOTE
  }

  /** More words that end as a sentence are running text, whatever they begin with. */
  private static final int SHORT_SENTENCE = 12;

  private record Cue(String words, Kind kind) {}

  /** Names, initials, and what joins them. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?U)[\\s,/|&•@()©:–—-]*+(?:(?:\\p{Lu}[\\w.'’-]*+|\\d{1,4}|"
              + String.join("|", WordGroups.of("text", "word between the names of a byline"))
              + ")[\\s,/|&•@()\\].:;–—-]*+){0,14}+");

  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![\\d,.])\\(?\\d{1,5}\\)?(?:[ -]\\d{2,5}){1,4}+(?![\\d,])");

  /** What follows the name in an address to write to. */
  private static final Pattern MAILBOX = Pattern.compile("\\w@[\\w-]{1,60}\\.\\w");

  private static final Pattern TIME =
      Pattern.compile("[\\s:,]*\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: [a-z]{1,4}t)?");

  private final Map<Place, List<Cue>> cues = new EnumMap<>(Place.class);

  Cues() {
    Table table = Gazetteers.lexicon(FILE, COLUMNS);
    for (int row = 0; row < table.rows(); row++) {
      Place place = value(Place.class, table, row, 1);
      Kind kind = value(Kind.class, table, row, 2);
      cues.computeIfAbsent(place, p -> new ArrayList<>()).add(new Cue(table.cell(row, 0), kind));
    }
  }

  private static <E extends Enum<E>> E value(Class<E> type, Table table, int row, int column) {
    String cell = table.cell(row, column);
    try {
      return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw table.damagedRow(row, "\"" + cell + "\" is none of those that may stand there");
    }
  }

  private List<Cue> at(Place place) {
    return cues.getOrDefault(place, List.of());
  }

  /** The kind that the words of a block show; empty where they show none. */
  Optional<Kind> kind(Block block) {
    if (block.isShort()) {
      String text = stripped(block.head());
      Optional<Kind> kind = section(block).or(() -> whole(text)).or(() -> shortOne(block, text));
      if (kind.isPresent()) {
        return kind;
      }
    }
    return opening(block).or(() -> credited(block)).or(() -> ending(block));
  }

  /** The kind of the lines after a heading such as "Sources"; empty where it is no such heading. */
  Optional<Kind> section(Block block) {
    return block.isShort() ? equal(Place.SECTION, stripped(block.head())) : Optional.empty();
  }

  private Optional<Kind> whole(String text) {
    return equal(Place.WHOLE, text);
  }

  private Optional<Kind> equal(Place place, String text) {
    String bare = text.replaceAll("[\\s:.,…>»)\\]*_]+$", "");
    return at(place).stream().filter(cue -> bare.equals(cue.words)).map(Cue::kind).findFirst();
  }

  private Optional<Kind> shortOne(Block block, String text) {
    boolean line = !block.endsSentence() || block.words() <= SHORT_SENTENCE;
    for (Cue cue : at(Place.START)) {
      if (line && startsWith(text, cue.words)) {
        return Optional.of(cue.kind);
      }
    }
    for (Cue cue : at(Place.START_COLON)) {
      if (text.startsWith(cue.words + ":") || text.startsWith(cue.words + " :")) {
        return Optional.of(cue.kind);
      }
    }
    for (Cue cue : at(Place.START_TIME)) {
      if (startsWith(text, cue.words)
          && TIME.matcher(text.substring(cue.words.length())).matches()) {
        return Optional.of(cue.kind);
      }
    }
    for (Cue cue : at(Place.NAMES)) {
      if (startsWith(text, cue.words) && namesAfter(block.head(), cue.words)) {
        return Optional.of(cue.kind);
      }
    }
    for (Cue cue : at(Place.WITHIN)) {
      int at = text.indexOf(cue.words);
      if (line && at >= 0 && startsWith(text.substring(at), cue.words)) {
        return Optional.of(cue.kind);
      }
    }
    boolean address = !block.endsSentence() && hasAddress(text);
    return address ? Optional.of(Kind.CONTACT) : Optional.empty();
  }

  private static boolean hasAddress(String text) {
    return MAILBOX.matcher(text).find()
        || TELEPHONE
            .matcher(text)
            .results()
            .anyMatch(found -> found.group().chars().filter(Character::isDigit).count() >= 9);
  }

  private Optional<Kind> opening(Block block) {
    String text = stripped(block.head());
    return at(Place.OPENING).stream()
        .filter(cue -> startsWith(text, cue.words))
        .map(Cue::kind)
        .findFirst();
  }

  private Optional<Kind> ending(Block block) {
    String text = Block.folded(block.tail()).replaceAll("[\\s.)\\]*_]+$", "");
    for (Cue cue : at(Place.END)) {
      if (text.endsWith(cue.words)) {
        return Optional.of(cue.kind);
      }
    }
    return Optional.empty();
  }

  /** "Boats leave the port. Photo: Jane Doe" is a caption; with nothing before it, a credit. */
  private Optional<Kind> credited(Block block) {
    String tail = block.tail();
    String lower = tail.toLowerCase(Locale.ROOT);
    if (lower.length() != tail.length()) {
      return Optional.empty();
    }
    for (Cue cue : at(Place.CREDITED)) {
      int at = lower.lastIndexOf(cue.words);
      if (at >= 0 && namesFollow(tail, at, at + cue.words.length())) {
        boolean alone = block.isShort() && stripped(tail.substring(0, at)).isEmpty();
        return Optional.of(alone ? Kind.CREDIT : cue.kind);
      }
    }
    return slashed(lower, block);
  }

  /** With a colon a credit may follow anything, without one only a stop or a bracket. */
  private static boolean namesFollow(String tail, int start, int end) {
    boolean colon = end < tail.length() && tail.charAt(end) == ':';
    String before = tail.substring(0, start).stripTrailing();
    char last = before.isEmpty() ? '.' : before.charAt(before.length() - 1);
    boolean apart = start == 0 || !Character.isLetterOrDigit(tail.charAt(start - 1));
    boolean follows = colon || ".([|/;!?*_–—-".indexOf(last) >= 0;
    String names = tail.substring(colon ? end + 1 : end);
    return apart && follows && NAMES.matcher(names).matches();
  }

  /** "REUTERS/Jane Doe", "[Photo/Xinhua]": an agency and a slash in the last words. */
  private Optional<Kind> slashed(String lowerTail, Block block) {
    int from = Math.max(lowerTail.lastIndexOf(". "), lowerTail.lastIndexOf(" ["));
    String last = lowerTail.substring(Math.max(0, from));
    boolean few = last.length() <= 60;
    for (Cue cue : at(Place.SLASHED)) {
      if (few && (last.contains(cue.words + "/") || last.contains("/" + cue.words))) {
        boolean alone = block.length() <= last.length();
        return Optional.of(alone ? Kind.CREDIT : cue.kind);
      }
    }
    return Optional.empty();
  }

  /**
   * Where the content begins after a label such as "Note to editors:"; empty where there is none.
   */
  Optional<Integer> afterNote(Block block) {
    String head = block.head();
    int colon = head.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String label = stripped(head.substring(0, colon));
    return at(Place.NOTE).stream()
        .filter(cue -> label.equals(cue.words))
        .map(cue -> block.start() + colon + 1)
        .findFirst();
  }

  private static boolean namesAfter(String head, String words) {
    Matcher start = Pattern.compile("(?i)" + Pattern.quote(words)).matcher(head);
    return start.find() && NAMES.matcher(head.substring(start.end())).matches();
  }

  private static boolean startsWith(String text, String words) {
    boolean ends = text.length() == words.length();
    return text.startsWith(words)
        && (ends
            || !Character.isLetterOrDigit(text.charAt(words.length()))
            || !Character.isLetterOrDigit(words.charAt(words.length() - 1)));
  }

  /** Folded, without the signs that markup or brackets put before the first word. */
  private static String stripped(String text) {
    return Block.folded(text).replaceAll("^[#*_>\\[(\\s»•|–—-]+", "");
  }
}
