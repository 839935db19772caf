package demarche.name;

import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The words of which titles of posts are made. Lexicon: {@code title-words.tsv}. Immutable. */
public final class TitleWords {
  private static final Set<String> TOWNS = WordGroups.of("name", "last word of a town");
  private static final Set<String> HALVES = WordGroups.of("name", "half of a day");

  private static final class Bundled {
    static final TitleWords WORDS = new TitleWords();
    static final Set<String> ENDS = Gazetteers.words("post-ends.tsv", "word", "example");
  }

  /** What the bearers of a title are. */
  public enum Bearer {
    /** One who holds a post. */
    POST,
    /** One who holds a post only where his employer is told: "a journalist". */
    EMPLOYEE,
    /** One who holds no post of his own but speaks for a body: "a ministry official". */
    PEOPLE,
    /** One who speaks for nobody else: "a resident". */
    CROWD
  }

  /** A core in full, in the singular, and whether it is written in the plural or cut short. */
  private record Core(String singular, boolean plural, boolean cut, Bearer bearer) {}

  private final Phrasebook<Core> cores = new Phrasebook<>();
  private final Phrasebook<String> modifiers = new Phrasebook<>();
  private final Phrasebook<String> fields = new Phrasebook<>();
  private final Phrasebook<String> befores = new Phrasebook<>();
  private final Phrasebook<String> ranks = new Phrasebook<>();

  /** The role of a title's short form, before the form that is told for it. */
  private static final String SHORT = "short for ";

  private TitleWords() {
    Table table = Gazetteers.lexicon("title-words.tsv", List.of("words", "role", "example"));
    for (int row = 0; row < table.rows(); row++) {
      String words = table.cell(row, 0);
      for (String role : table.values(row, 1)) {
        switch (role) {
          case "core" -> core(words, Bearer.POST);
          case "employee" -> core(words, Bearer.EMPLOYEE);
          case "people" -> core(words, Bearer.PEOPLE);
          case "crowd" -> core(words, Bearer.CROWD);
          case "modifier" -> modifiers.add(words, words);
          case "field" -> fields.add(words, words);
          case "before" -> befores.add(words, words);
          case "rank" -> ranks.add(words, words);
          default -> {
            if (!role.startsWith(SHORT)) {
              throw table.damagedRow(row, "\"" + role + "\" is no role");
            }
            cores.add(words, new Core(role.substring(SHORT.length()), false, true, Bearer.POST));
          }
        }
      }
    }
  }

  /** What comes with the program. */
  public static TitleWords bundled() {
    return Bundled.WORDS;
  }

  /** Whether a word in lower case, after a title, ends a longer post, an occasion or a prize. */
  public static boolean isPostEnd(String word) {
    return Bundled.ENDS.contains(word);
  }

  private void core(String words, Bearer bearer) {
    cores.add(words, new Core(words, false, false, bearer));
    for (String plural : plurals(words)) {
      cores.add(plural, new Core(words, true, false, bearer));
    }
  }

  private static List<String> plurals(String words) {
    List<String> all = new ArrayList<>(2);
    all.add(plural(words));
    int of = words.indexOf(' ');
    if (of > 0) {
      all.add(plural(words.substring(0, of)) + words.substring(of));
    }
    return all;
  }

  private static String plural(String word) {
    if (word.endsWith("man")) {
      return word.substring(0, word.length() - 3) + "men";
    }
    if (word.endsWith("y") && !word.endsWith("ey")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + (word.endsWith("s") ? "es" : "s");
  }

  /**
   * A title in a sentence.
   *
   * @param first its first token
   * @param core the first token of its core
   * @param end the token after its last
   * @param plural whether it is one of several people
   * @param bearer what they are who have it
   */
  public record Title(int first, int core, int end, boolean plural, Bearer bearer) {}

  /** The longest title that begins at a token. */
  public Optional<Title> titleAt(Lines lines, int sentence, int first) {
    Title found = null;
    boolean none = isHour(lines, sentence, first) || isOfTown(lines, sentence, first);
    int at = none ? lines.length(sentence) : first;
    while (at < lines.length(sentence)) {
      var core = cores.longest(lines, sentence, at);
      boolean rank = found != null && NO_SECOND.contains(lines.word(sentence, at));
      if (core.isPresent() && !rank) {
        int end = core.get().end();
        Core value = core.get().value();
        found = new Title(first, at, end, value.plural(), value.bearer());
        at = end;
      } else {
        var modifier = modifiers.longest(lines, sentence, at);
        if (modifier.isPresent()) {
          at = modifier.get().end();
        } else if (at > first && lines.word(sentence, at).equals("-")) {
          at++;
        } else {
          break;
        }
      }
    }
    // "head" and "lead" are verbs too; longer titles are not.
    return Optional.ofNullable(found)
        .filter(
            title ->
                title.end() > title.first() + 1
                    || lines.token(sentence, title.first()).tag().isNoun()
                    || isBetweenNames(lines, sentence, title.first()));
  }

  /** "Harbour Bank chief Bo Kim", tagged as an adjective. */
  private static boolean isBetweenNames(Lines lines, int sentence, int place) {
    return lines.token(sentence, place).tag().isAdjective()
        && lines.isCapital(sentence, place - 1)
        && lines.isCapital(sentence, place + 1)
        && !lines.isCapital(sentence, place)
        && place + 1 < lines.length(sentence)
        && lines.token(sentence, place + 1).tag().isProperNoun();
  }

  /** What is no part of a title behind another one: "Senator King" is a senator by that name. */
  private static final Set<String> NO_SECOND = WordGroups.of("name", "title of its own");

  /** "Oklahoma City Mayor Ann Lee": the town's name ends there, and no title begins. */
  private static boolean isOfTown(Lines lines, int sentence, int place) {
    return TOWNS.contains(lines.word(sentence, place))
        && lines.isCapital(sentence, place)
        && place > 0
        && lines.isCapital(sentence, place - 1)
        && lines.token(sentence, place - 1).tag().isProperNoun();
  }

  /** "3:52 PM" names no prime minister. */
  private static boolean isHour(Lines lines, int sentence, int place) {
    String before = lines.word(sentence, place - 1);
    return HALVES.contains(lines.word(sentence, place))
        && !before.isEmpty()
        && Character.isDigit(before.charAt(before.length() - 1));
  }

  /** The title that ends just before a name, ranks between not counted. */
  Optional<String> titleBefore(Lines lines, int sentence, int place) {
    for (int first = Math.max(0, place - 6); first < place; first++) {
      Optional<Title> title = titleAt(lines, sentence, first);
      boolean apposed = lines.word(sentence, place - 1).equals(",");
      int end = apposed ? place - 1 : place;
      if (title.isPresent() && title.get().end() == end) {
        return Optional.of(singular(lines, sentence, title.get()));
      }
    }
    return Optional.empty();
  }

  /**
   * Where "of Foreign Affairs and Trade" ends after a title.
   *
   * @param at the token after the title
   * @return the place itself where no field of work follows
   */
  public int domainEnd(Lines lines, int sentence, int at) {
    String word = lines.word(sentence, at);
    if (!word.equals("of") && !word.equals("for")) {
      return at;
    }
    int place = lines.word(sentence, at + 1).equals("the") ? at + 2 : at + 1;
    int end = at;
    while (place < lines.length(sentence)) {
      var domain = fields.longest(lines, sentence, place);
      if (domain.isPresent()) {
        end = domain.get().end();
        place = end;
      } else if (end > at && JOINS.contains(lines.word(sentence, place))) {
        place++;
      } else {
        break;
      }
    }
    return end;
  }

  private static final Set<String> JOINS = Set.of("and", ",", "&");

  /** Where the modifier that begins at a token ends ("deputy"). */
  public Optional<Integer> modifierAt(Lines lines, int sentence, int first) {
    return modifiers.longest(lines, sentence, first).map(Phrasebook.Found::end);
  }

  /** Where the rank or form of address that begins at a token ends. */
  public Optional<Integer> rankAt(Lines lines, int sentence, int first) {
    return ranks.longest(lines, sentence, first).map(Phrasebook.Found::end);
  }

  /** Where the word before a title that begins at a token ends ("former"). */
  public Optional<Integer> beforeAt(Lines lines, int sentence, int first) {
    return befores.longest(lines, sentence, first).map(Phrasebook.Found::end);
  }

  /** A title in the singular, as written; "Sen." in full. */
  public String singular(Lines lines, int sentence, Title title) {
    String written = lines.surface(sentence, title.first(), title.end());
    Optional<Core> known =
        cores.longest(lines, sentence, title.core()).map(Phrasebook.Found::value);
    if (!title.plural() && known.filter(Core::cut).isEmpty()) {
      return written;
    }
    String core = lines.surface(sentence, title.core(), title.end());
    String before = written.substring(0, written.length() - core.length());
    String singular = known.map(Core::singular).orElse(core);
    boolean capital = Character.isUpperCase(core.charAt(0));
    return before + (capital ? capitals(singular) : singular);
  }

  private static String capitals(String words) {
    StringBuilder out = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      out.append(out.isEmpty() ? "" : " ");
      boolean small = word.equals("of") || word.equals("the") || word.equals("to");
      out.append(small ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return out.toString();
  }
}
