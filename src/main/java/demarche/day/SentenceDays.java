package demarche.day;

import demarche.language.Name;
import demarche.language.NameClass;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Sentence;
import demarche.language.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes mentions of what patterns found in a sentence, in the order of the text. One thread's. */
final class SentenceDays {
  /** Forms of "be" with which a limit is not yet over. */
  private static final Set<PartOfSpeech> AHEAD =
      Set.of(PartOfSpeech.VB, PartOfSpeech.VBP, PartOfSpeech.VBZ);

  private final Sentence sentence;
  private final Words words;
  private final Roles roles;
  private final Tenses tenses;
  private final Governors governors;
  private final Limits limits;
  private final Optional<LocalDate> published;
  private final List<DayMention> mentions = new ArrayList<>();

  SentenceDays(
      Sentence sentence,
      Words words,
      Roles roles,
      Tenses tenses,
      Governors governors,
      Limits limits,
      Optional<LocalDate> published) {
    this.sentence = sentence;
    this.words = words;
    this.roles = roles;
    this.tenses = tenses;
    this.governors = governors;
    this.limits = limits;
    this.published = published;
  }

  List<DayMention> mentions() {
    return List.copyOf(mentions);
  }

  /** The mention taken in last; empty where there is none yet. */
  Optional<DayMention> last() {
    return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.getLast());
  }

  /**
   * Takes in what a pattern found.
   *
   * @param told what the paragraph has told before
   */
  void add(DayPattern.Match match, Told told) {
    if (match.pattern().reading() == Reading.NONE || isInName(match)) {
      return;
    }
    int governor = governor(match);
    Roles.Cue cue = cue(match);
    Time time = time(match, governor, cue);
    DayReader reader = new DayReader(match, published, told, time, isPastVerb(governor));
    if (match.pattern().reading() == Reading.DATES) {
      addBoth(match, reader, governor);
    } else {
      DayReader.Day day = reader.read(text(match));
      if (day.isOne()) {
        mentions.add(
            mention(
                match.first(), match.end(), day, role(match, governor, cue.role(time)), governor));
      }
    }
  }

  private String text(DayPattern.Match match) {
    return words.lower().get(match.first());
  }

  private DayMention mention(int first, int end, DayReader.Day day, Role role, int governor) {
    return new DayMention(
        sentence.tokens().get(first).start(),
        sentence.tokens().get(end - 1).end(),
        first,
        end,
        day.precision(),
        day.day(),
        role,
        governor,
        day.basis());
  }

  /** Two days of a month, told once: a start and an end. */
  private void addBoth(DayPattern.Match match, DayReader reader, int governor) {
    List<DayReader.Day> days = reader.both();
    if (days.isEmpty()) {
      return;
    }
    List<Integer> places = match.places().getOrDefault(WordClass.DAY, List.of());
    if (places.size() == 2) {
      int joint = places.getFirst() + 1;
      boolean range = isRange(match, words.lower().get(joint));
      Role first = range ? Role.START : Role.ON;
      Role last = range ? Role.END : Role.ON;
      mentions.add(mention(match.first(), joint, days.getFirst(), first, governor));
      mentions.add(mention(joint + 1, match.end(), days.getLast(), last, governor));
      return;
    }
    // "3-5" is one token: cut it at its hyphen.
    int both = match.places().getOrDefault(WordClass.DAYS, List.of(match.first())).getFirst();
    Token token = sentence.tokens().get(both);
    int cut = token.start() + token.form().indexOf('-');
    DayMention start = mention(match.first(), both + 1, days.getFirst(), Role.START, governor);
    DayMention end = mention(both, match.end(), days.getLast(), Role.END, governor);
    mentions.add(moved(start, start.start(), cut));
    mentions.add(moved(end, cut + 1, end.end()));
  }

  private static DayMention moved(DayMention mention, int start, int end) {
    return new DayMention(
        start,
        end,
        mention.firstToken(),
        mention.endToken(),
        mention.precision(),
        mention.day(),
        mention.role(),
        mention.governor(),
        mention.basis());
  }

  /** "March 3 and 5" are two days, "between March 3 and 5" is a range. */
  private boolean isRange(DayPattern.Match match, String joint) {
    boolean between = match.first() > 0 && words.lower().get(match.first() - 1).equals("between");
    return between || !(joint.equals("and") || joint.equals("or"));
  }

  private int governor(DayPattern.Match match) {
    return governors.of(sentence, match.first(), match.end(), words);
  }

  private Role role(DayPattern.Match match, int governor, Role told) {
    int top = Governors.top(sentence, match.first(), match.end());
    return told == Role.ON && limits.isOne(sentence, top, governor) ? Role.DEADLINE : told;
  }

  private Roles.Cue cue(DayPattern.Match match) {
    // "Before Friday's meeting" sets no limit on Friday.
    if (Governors.isModifier(sentence, match.first(), match.end())) {
      return Roles.Cue.NONE;
    }
    int start = last().filter(m -> m.role() == Role.START).map(DayMention::endToken).orElse(-1);
    return roles.of(words, match.first(), start);
  }

  private Time time(DayPattern.Match match, int governor, Roles.Cue cue) {
    Time time = tenses.of(sentence, governor);
    if (cue.effect() == Roles.Effect.PAST) {
      return Time.PAST;
    }
    if (isLimitAhead(match, governor)) {
      return Time.COMING;
    }
    boolean planned = match.first() > 0 && words.lower().get(match.first() - 1).equals("for");
    if (cue.role() == Role.DEADLINE && isInfinitive(governor)) {
      return Time.COMING;
    }
    // "Gave them until Friday", "called a vote for Friday".
    boolean limit = cue.role() == Role.DEADLINE && cue.effect() == Roles.Effect.NONE;
    if (limit || planned) {
      return time == Time.PAST ? Time.OPEN : Time.COMING;
    }
    return time;
  }

  /** "The deadline is Friday", "it will be Sunday": it hangs on nothing, and yet is to come. */
  private boolean isLimitAhead(DayPattern.Match match, int governor) {
    int top = Governors.top(sentence, match.first(), match.end());
    return governor < 0
        && limits.isOne(sentence, top, governor)
        && sentence.tokens().stream()
            .filter(token -> token.head() == top && token.relation() == Relation.COP)
            .map(Token::tag)
            .anyMatch(AHEAD::contains);
  }

  private boolean isPastVerb(int governor) {
    if (governor < 0) {
      return false;
    }
    PartOfSpeech tag = sentence.tokens().get(governor).tag();
    return tag == PartOfSpeech.VBD || tag == PartOfSpeech.VBN;
  }

  private boolean isInfinitive(int governor) {
    return governor >= 0 && sentence.tokens().get(governor).tag() == PartOfSpeech.VB;
  }

  /** Whether the words belong to a name of something else: "the Sunday Times", "USA Today". */
  private boolean isInName(DayPattern.Match match) {
    if (isQuoted(match)) {
      return true;
    }
    for (Name name : sentence.names()) {
      boolean over = name.first() < match.end() && match.first() < name.end();
      boolean time = name.kind() == NameClass.DATE || name.kind() == NameClass.TIME;
      if (over && !time && (name.end() > match.end() || isCapitalWord(match))) {
        return name.first() <= match.first() && name.end() - name.first() > 1;
      }
    }
    return false;
  }

  /** Whether the words alone stand in quotation marks: the "Friday" of a title. */
  private boolean isQuoted(DayPattern.Match match) {
    return match.first() > 0
        && match.end() < words.size()
        && sentence.tokens().get(match.first() - 1).tag() == PartOfSpeech.OPENING_QUOTE
        && sentence.tokens().get(match.end()).tag() == PartOfSpeech.CLOSING_QUOTE;
  }

  /** Whether a word that is written small stands with a capital within the sentence. */
  private boolean isCapitalWord(DayPattern.Match match) {
    boolean small =
        words.classes().get(match.first()).keySet().stream().noneMatch(WordClass::isCapital);
    String form = sentence.tokens().get(match.first()).form();
    return small && match.first() > 0 && Character.isUpperCase(form.codePointAt(0));
  }
}
