package demarche.text;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place, day and agency before the first words of a report. Immutable. */
final class Datelines {
  static final String FILE = "text/calendar.tsv";
  static final List<String> COLUMNS = List.of("word", "sort");

  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’]*+(?:-\\p{L}[\\p{L}\\p{M}.'’]*+)*+";
  private static final String PLACE =
      WORD
          + "(?:(?: |/| ?and )(?:(?:"
          + String.join("|", WordGroups.of("text", "word within the name of a place"))
          + ") )?"
          + WORD
          + "){0,4}";
  private static final String AGENCY = "\\([^()\\n]{1,40}\\)";
  private static final String WIRE = "\\s*/[\\p{L} -]{2,20}/[.:—–-]?";

  /** Emphasis of Markdown. */
  private static final String STARS = "[*_]{0,3}+";

  /** The shape of a line after its parts. */
  private final Pattern dashed;

  /** Forms that stand before a first paragraph alone. */
  private final List<Pattern> others;

  private final Pattern colon;
  private final Pattern alone;

  private final Predicate<String> functionWord;

  /**
   * @param functionWord whether a word in lower case is an English function word: no place but The
   *     Hague begins with one
   */
  Datelines(Predicate<String> functionWord) {
    this.functionWord = functionWord;
    Table table = Gazetteers.lexicon(FILE, COLUMNS);
    List<String> months = new ArrayList<>();
    List<String> days = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      (table.cell(row, 1).equals("month") ? months : days).add(Pattern.quote(table.cell(row, 0)));
    }
    String month = "(?:" + String.join("|", months) + ")\\.?";
    String weekday = "(?:(?:" + String.join("|", days) + "),? )?";
    String date =
        weekday + "(?:" + month + " \\d{1,2}|\\d{1,2} " + month + ")(?:,? \\d{4})?+(?!\\d|:\\d)";
    String places = PLACE + "(?:, ?" + PLACE + "){0,2}";
    String dash = STARS + "\\s*+(?:--|—|–|(?<=[\\s.)*_])-)\\s*+" + STARS + "\\s*+(?=\\S)";
    this.dashed =
        Pattern.compile(
            ("(?U)" + STARS + "(?<place>" + places + ")")
                + ("(?<date>,? \\(?(?i:" + date + ")\\)?)?(?<agency>,? ?" + AGENCY + ")?" + dash));
    String begins = "\\s*+(?=[\\p{Lu}\\d“\"‘])";
    this.others =
        List.of(
            Pattern.compile("(?U)" + STARS + "(?:(?i:" + date + ") )?" + AGENCY + dash),
            Pattern.compile(
                "(?U)"
                    + places
                    + "[,.]? (?i:"
                    + date
                    + ")(?:[.:](?:"
                    + WIRE
                    + ")?|"
                    + WIRE
                    + ")"
                    + begins),
            Pattern.compile(
                "(?U)" + places + "(?:,? (?i:" + date + "))? \\(\\p{Lu}{2,6}\\)" + begins));
    this.colon = Pattern.compile("(?U)(?<place>" + PLACE + "): (?=[\\p{Lu}\\d“\"‘])");
    this.alone = Pattern.compile("(?U)(?:" + places + ",? )?(?i:" + date + ")(?:,? \\d{4})?[.,]?");
  }

  /**
   * The dateline at the start of a block.
   *
   * @param first whether no running text stands before the block: only there the weak forms count
   * @return where its content begins, in UTF-16 units of the body; empty where there is none
   */
  Optional<Integer> after(Block block, boolean first) {
    String head = block.head();
    Matcher dash = dashed.matcher(head);
    if (dash.lookingAt() && isDateline(dash, head, first)) {
      return Optional.of(block.start() + dash.end());
    }
    if (first) {
      for (Pattern shape : others) {
        Matcher matcher = shape.matcher(head);
        if (matcher.lookingAt()) {
          return Optional.of(block.start() + matcher.end());
        }
      }
      Matcher label = colon.matcher(head);
      if (label.lookingAt() && isPlace(label.group("place"), 3)) {
        return Optional.of(block.start() + label.end());
      }
    }
    return Optional.empty();
  }

  /** Whether the block is but a place and a day, or a day. */
  boolean isWhole(Block block) {
    return block.isShort() && alone.matcher(block.head()).matches();
  }

  private boolean isDateline(Matcher dash, String head, boolean first) {
    if (dash.group("date") != null || dash.group("agency") != null) {
      return true;
    }
    char next = head.charAt(dash.end());
    boolean sentence =
        Character.isUpperCase(next) || Character.isDigit(next) || "“\"‘".indexOf(next) >= 0;
    return first && sentence && isPlace(dash.group("place"), 4);
  }

  /** Few words, two of them at most where they are neither in capitals nor parted by a comma. */
  private boolean isPlace(String words, int most) {
    int count = words.split(" ").length;
    boolean capitals = words.equals(words.toUpperCase(Locale.ROOT));
    String first = words.split("[ ,]", 2)[0].toLowerCase(Locale.ROOT);
    return count <= most
        && (capitals || ((count <= 2 || words.indexOf(',') > 0) && !functionWord.test(first)));
  }

  /** The country or body before a dash that an entry of a round-up is about. */
  static Optional<String> entry(Block block) {
    String head = block.head();
    int dash = head.indexOf(" - ");
    int other = Math.max(head.indexOf(" — "), head.indexOf(" – "));
    int at = dash < 0 ? other : dash;
    if (at < 2 || at > 60) {
      return Optional.empty();
    }
    String label = head.substring(0, at);
    boolean capitals = label.equals(label.toUpperCase(Locale.ROOT));
    boolean letters = label.chars().filter(Character::isLetter).count() >= 2;
    boolean names =
        label.chars().allMatch(c -> Character.isLetter(c) || " ,.&'’/-".indexOf(c) >= 0);
    return capitals && letters && names ? Optional.of(label) : Optional.empty();
  }
}
