package demarche.evacuation;

import demarche.gazetteer.WordGroups;
import demarche.language.NameClass;
import demarche.language.PartOfSpeech;
import demarche.language.Token;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads numbers that may count people, in digits and in words. */
final class Quantities {
  private static final Set<String> ROOM = WordGroups.of("evacuation", "room for people");
  private static final Set<String> PERCENT = WordGroups.of("evacuation", "word for a share");
  private static final Set<String> FURTHER = WordGroups.of("evacuation", "further");
  private static final Set<String> SEATS = WordGroups.of("evacuation", "seat in a count");
  private static final Set<String> HOLDS = WordGroups.of("evacuation", "verb of room");
  private static final Set<String> RANGE = WordGroups.of("evacuation", "joins a range");
  private static final Set<String> VAGUE = WordGroups.of("evacuation", "vague number");
  private static final Set<String> MONEY = WordGroups.of("evacuation", "money");
  private static final long LAST_YEAR = 2100;
  private static final long FIRST_YEAR = 1900;
  private static final int HUNDRED = 100;
  private static final int LONGEST_LOOSENING = 3;
  private static final Pattern FRACTION = Pattern.compile("[0-9]{1,3}\\.[0-9]");
  private static final Pattern CLOCK = Pattern.compile("[0-9]{1,2}[.:][0-9]{2}.*");

  private final EvacuationWords words;

  Quantities(EvacuationWords words) {
    this.words = words;
  }

  /** The numbers of a sentence, ranges as one, in the order of the text. */
  List<Quantity> of(Tree tree) {
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < tree.size()) {
      int end = endOfNumber(tree, at);
      if (end == at) {
        at++;
        continue;
      }
      OptionalLong value = value(tree, at, end);
      int upper = rangeEnd(tree, end);
      if (upper > end) {
        OptionalLong top = value(tree, end + 1, upper);
        value = top.isPresent() ? top : value;
      }
      int stop = Math.max(end, upper);
      if (value.isPresent() && !isOther(tree, at, stop, value.getAsLong())) {
        found.add(quantity(tree, at, stop, value.getAsLong()));
      }
      at = stop;
    }
    return found;
  }

  /**
   * Whether a number tells for how many there is room: "room for 250", "302 seats", "can carry
   * 120".
   */
  static boolean isRoom(Tree tree, Quantity quantity) {
    int before = quantity.first() - 1;
    while (before > 0
        && tree.token(before).tag() != PartOfSpeech.IN
        && !tree.token(before).tag().isVerb()
        && before > quantity.first() - 4) {
      before--;
    }
    boolean room =
        before > 0 && tree.form(before).equals("for") && ROOM.contains(tree.form(before - 1));
    boolean seats = quantity.end() < tree.size() && SEATS.contains(tree.lemma(quantity.end()));
    boolean holds =
        before > 0
            && tree.token(before).tag() == PartOfSpeech.VB
            && HOLDS.contains(tree.lemma(before))
            && tree.form(before - 1).equals("can");
    return room || seats || holds;
  }

  private Quantity quantity(Tree tree, int first, int end, long value) {
    int head = end - 1;
    for (int i = first; i < end; i++) {
      int above = tree.token(i).head();
      if (above < first || above >= end) {
        head = i;
      }
    }
    int before = first;
    boolean further = false;
    while (before > 0 && FURTHER.contains(tree.form(before - 1)) && !isThan(tree, before)) {
      further = true;
      before--;
    }
    further |= end < tree.size() && tree.form(end).equals("more") && !isThan(tree, end + 1);
    return new Quantity(first, end, head, value, loosening(tree, first), further);
  }

  private static boolean isThan(Tree tree, int place) {
    return place < tree.size() && tree.form(place).equals("than");
  }

  private Optional<String> loosening(Tree tree, int first) {
    for (int length = LONGEST_LOOSENING; length > 0; length--) {
      if (first - length >= 0) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first - length; i < first; i++) {
          phrase.append(phrase.isEmpty() ? "" : " ").append(tree.form(i));
        }
        if (words.loosens(phrase.toString())) {
          return Optional.of(phrase.toString());
        }
      }
    }
    return Optional.empty();
  }

  private int endOfNumber(Tree tree, int from) {
    int at = from;
    while (at < tree.size() && (part(tree, at).isPresent() || joinsParts(tree, from, at))) {
      at++;
    }
    boolean article = at == from && isArticleBeforeMany(tree, from);
    return article ? endOfNumber(tree, from + 1) : at;
  }

  /** "a dozen", "a hundred". */
  private boolean isArticleBeforeMany(Tree tree, int at) {
    return tree.form(at).equals("a")
        && at + 1 < tree.size()
        && words.number(tree.form(at + 1)).filter(n -> n >= 12).isPresent();
  }

  private boolean joinsParts(Tree tree, int from, int at) {
    return at > from
        && at + 1 < tree.size()
        && (tree.form(at).equals("-") || isAndAfterHundred(tree, at))
        && part(tree, at + 1).isPresent()
        && words.number(tree.form(at - 1)).isPresent()
        && words.number(tree.form(at + 1)).isPresent();
  }

  private boolean isAndAfterHundred(Tree tree, int at) {
    return tree.form(at).equals("and")
        && words.number(tree.form(at - 1)).filter(n -> n >= HUNDRED).isPresent();
  }

  /** One word of a number: its value, or empty. */
  private Optional<Long> part(Tree tree, int at) {
    Token token = tree.token(at);
    String form = tree.form(at);
    if (form.indexOf('-') > 0 && words.number(form.substring(0, form.indexOf('-'))).isPresent()) {
      Optional<Long> tens = words.number(form.substring(0, form.indexOf('-')));
      Optional<Long> ones = words.number(form.substring(form.indexOf('-') + 1));
      return ones.map(one -> tens.orElse(0L) + one);
    }
    Optional<Long> word = words.number(form);
    if (word.isPresent()) {
      return token.tag() == PartOfSpeech.CD || word.get() >= 12 ? word : Optional.empty();
    }
    return digits(form);
  }

  private static Optional<Long> digits(String form) {
    // A number may begin with a mark that the next step takes out; most words end here.
    if (form.isEmpty() || Character.isLetter(form.charAt(0))) {
      return Optional.empty();
    }
    String plain = form.replace(",", "").replace("\u00a0", "");
    boolean whole = !plain.isEmpty() && plain.length() <= 9;
    boolean fraction = FRACTION.matcher(plain).matches();
    whole = whole && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole
        ? Optional.of(Long.valueOf(plain))
        : fraction
            ? Optional.of(Long.valueOf(plain.substring(0, plain.indexOf('.'))))
            : Optional.empty();
  }

  private OptionalLong value(Tree tree, int first, int end) {
    long total = 0;
    long current = 0;
    for (int i = first; i < end; i++) {
      Optional<Long> part = part(tree, i);
      if (part.isEmpty()) {
        continue;
      }
      boolean multiplies =
          words.number(tree.form(i)).filter(n -> n >= HUNDRED || n == 12).isPresent();
      if (multiplies && (current > 0 || part.get() >= 12)) {
        double before = i > first ? exact(tree, i - 1, current) : 1;
        current = Math.round(Math.max(1, before) * part.get());
        if (part.get() > HUNDRED) {
          total += current;
          current = 0;
        }
      } else {
        current += part.get();
      }
    }
    return OptionalLong.of(total + current);
  }

  /** "1.5" before "million". */
  private static double exact(Tree tree, int at, long current) {
    String form = tree.form(at);
    return FRACTION.matcher(form).matches() ? Double.parseDouble(form) : current;
  }

  private int rangeEnd(Tree tree, int end) {
    boolean joint = end + 1 < tree.size() && RANGE.contains(tree.form(end));
    return joint && part(tree, end + 1).isPresent() ? endOfNumber(tree, end + 1) : end;
  }

  /** Years, sums of money, shares, days and times of the day. */
  private boolean isOther(Tree tree, int first, int end, long value) {
    String before = first > 0 ? tree.form(first - 1) : "";
    String after = end < tree.size() ? tree.form(end) : "";
    String digits = tree.form(first);
    boolean year =
        end == first + 1
            && digits.length() == 4
            && value >= FIRST_YEAR
            && value < LAST_YEAR
            && !tree.is(first, demarche.language.Relation.NUMMOD);
    // "a Boeing-747"
    boolean model = before.equals("-") && first > 1 && tree.token(first - 2).tag().isProperNoun();
    return year
        || model
        || value == 0
        // "a few hundred"
        || (VAGUE.contains(before) && words.number(digits).isPresent())
        || MONEY.contains(before)
        || after.equals("%")
        || PERCENT.contains(after)
        || CLOCK.matcher(digits).matches()
        || isStamp(tree, first, end)
        || isModel(tree, first)
        || isDay(tree, first, end);
  }

  /** The number of a name ("Boeing 757", "Resolution 2254"); beside a land's name it counts. */
  private static boolean isModel(Tree tree, int first) {
    return first > 0
        && tree.token(first - 1).tag() == PartOfSpeech.NNP
        && (tree.head(first - 1).orElse(-1) == first || tree.head(first).orElse(-1) == first - 1)
        && Character.isDigit(tree.form(first).charAt(0))
        && !isNamed(tree, first - 1, NameClass.GPE);
  }

  /** The time of day that opens an entry: "1650: The ship", "2110 GMT: A ferry". */
  private static boolean isStamp(Tree tree, int first, int end) {
    return first == 0
        && end == 1
        && tree.size() > 2
        && tree.form(0).length() == 4
        && (tree.form(1).equals(":") || tree.form(2).equals(":"));
  }

  private static boolean isDay(Tree tree, int first, int end) {
    return isMonth(tree, first - 1) || isMonth(tree, end);
  }

  private static boolean isMonth(Tree tree, int at) {
    return at >= 0
        && at < tree.size()
        && tree.token(at).tag().isProperNoun()
        && isNamed(tree, at, NameClass.DATE);
  }

  private static boolean isNamed(Tree tree, int at, NameClass kind) {
    return tree.sentence().names().stream()
        .anyMatch(name -> name.first() <= at && at < name.end() && name.kind() == kind);
  }
}
