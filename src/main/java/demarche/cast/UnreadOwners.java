package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.name.Lines;
import demarche.name.Naming;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells whether the text names whose post a title is in words that were not read: such a post is of
 * nobody else, whatever the article is about.
 */
final class UnreadOwners {
  private static final Set<String> AND = Set.of("and", "&");
  private static final Set<String> COMPANY =
      Gazetteers.words("company-posts.tsv", "title", "example");
  private static final Set<String> DATES = dates();

  /** So many words a second title has at most. */
  private static final int TITLE = 4;

  private static final Set<String> OF = WordGroups.of("cast", "preposition of an unread owner");

  private final Lines lines;
  private final List<SentenceNamings> namings;

  UnreadOwners(Lines lines, List<SentenceNamings> namings) {
    this.lines = lines;
    this.namings = namings;
  }

  /** Whether a body stands where a title's owner is told, and is not the owner that was read. */
  boolean has(OfficeDraft draft) {
    Optional<Naming> owner = draft.owner();
    if (owner.isPresent()) {
      return isCut(draft.sentence(), owner.get()) || isModifier(draft, owner.get());
    }
    int end = draft.end();
    if (draft.possessor() >= 0) {
      // "The State President for the Ohio Lamp Union" is not that of a state.
      int at = afterArticle(draft.sentence(), end + 1);
      return OF.contains(word(draft, end))
          && namings.get(draft.sentence()).from(at).filter(n -> isModifier(draft, n)).isPresent();
    }
    boolean apposed = draft.rule().equals("title in apposition to name");
    return (OF.contains(word(draft, end)) && isBody(draft, end + 1, false))
        || (apposed && word(draft, end).equals(",") && isBody(draft, end + 1, true))
        || isBetween(draft)
        || isJoined(draft)
        || isOfCompany(draft)
        || isOfPlace(draft);
  }

  /** Of "President and CEO Ann Lee" the president is of a company, told or not, and of no state. */
  private boolean isOfCompany(OfficeDraft draft) {
    int after = draft.title().end();
    int before = draft.title().first() - 1;
    return (AND.contains(word(draft, after)) && isCompanyPost(draft, after + 1, 1))
        || (AND.contains(word(draft, before)) && isCompanyPost(draft, before - 1, -1));
  }

  /** Whether the words from a token on, or up to it, are those of a post that companies have. */
  private boolean isCompanyPost(OfficeDraft draft, int from, int step) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i >= 0 && Math.abs(i - from) < TITLE; i += step) {
      if (!words.isEmpty()) {
        words.insert(step > 0 ? words.length() : 0, ' ');
      }
      words.insert(step > 0 ? words.length() : 0, word(draft, i));
      if (COMPANY.contains(Offices.key(words.toString()))) {
        return true;
      }
    }
    return false;
  }

  /** "Hong Kong activist and former lawmaker Ann Lee": what is told of both is of that place. */
  private boolean isOfPlace(OfficeDraft draft) {
    SentenceNamings here = namings.get(draft.sentence());
    int at = draft.first() - 1;
    if (draft.persons().isEmpty() || !AND.contains(word(draft, at))) {
      return false;
    }
    int noun = at - 1;
    while (at - noun <= TITLE && here.at(noun).isEmpty() && isNominal(draft.sentence(), noun)) {
      noun--;
    }
    return noun < at - 1
        && here.at(noun).filter(naming -> naming.type() == ActorType.PLACE).isPresent();
  }

  private boolean isNominal(int sentence, int at) {
    if (at < 0) {
      return false;
    }
    PartOfSpeech tag = lines.token(sentence, at).tag();
    return tag.isNoun() || tag.isAdjective() || tag == PartOfSpeech.HYPH;
  }

  /** Of "president of the Ohio Lamp Union" and the like only the land was read. */
  private boolean isModifier(OfficeDraft draft, Naming owner) {
    int next = owner.end();
    int sentence = draft.sentence();
    boolean land = owner.type() == ActorType.COUNTRY || owner.type() == ActorType.PLACE;
    return land
        && owner.first() >= draft.title().end()
        && isCapital(sentence, next)
        && namings.get(sentence).at(next).isEmpty()
        && !DATES.contains(lines.word(sentence, next));
  }

  /** The days of the week and the months, in lower case. */
  private static Set<String> dates() {
    return Stream.concat(Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
        .map(date -> date.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "Ann Lee, president and CEO of Blue Lions": what the second title is of, the first is too. */
  private boolean isJoined(OfficeDraft draft) {
    int at = draft.title().end();
    if (!AND.contains(word(draft, at))) {
      return false;
    }
    for (int i = at + 1; i <= at + TITLE; i++) {
      if (OF.contains(word(draft, i))) {
        return isBody(draft, i + 1, false);
      }
    }
    return false;
  }

  /** "U.S. Department of Ports", of which "of Ports" was not read. */
  private boolean isCut(int sentence, Naming owner) {
    String last = owner.name().substring(owner.name().lastIndexOf(' ') + 1);
    return owner.type() == ActorType.ORGANIZATION
        && lines.word(sentence, owner.end()).equals("of")
        && Descriptions.isBody(last.toLowerCase(Locale.ROOT))
        && isCapital(sentence, afterArticle(sentence, owner.end() + 1));
  }

  /** "President and CEO of the Blue Lions Ann Lee". */
  private boolean isBetween(OfficeDraft draft) {
    if (draft.persons().isEmpty()) {
      return false;
    }
    int person = draft.persons().getFirst().first();
    for (int i = draft.title().end(); i < person - 1; i++) {
      if (OF.contains(word(draft, i)) && isBody(draft, i + 1, false)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBody(OfficeDraft draft, int from, boolean unknown) {
    int sentence = draft.sentence();
    int at = afterArticle(sentence, from);
    if (!isCapital(sentence, at)) {
      return false;
    }
    Optional<Naming> naming = namings.get(sentence).at(at);
    return unknown
        ? naming.isEmpty()
            || naming.get().type() == ActorType.ORGANIZATION
            || goesOn(sentence, naming.get())
        : naming.isEmpty() || naming.get().type() != ActorType.PERSON;
  }

  /** "American Harbour Union": a country's name in that of a body. */
  private boolean goesOn(int sentence, Naming naming) {
    return naming.type() != ActorType.PERSON
        && (lines.isPossessive(sentence, naming.end())
            || (isCapital(sentence, naming.end())
                && namings.get(sentence).from(naming.end()).isEmpty()));
  }

  private int afterArticle(int sentence, int from) {
    return lines.word(sentence, from).equals("the") ? from + 1 : from;
  }

  private boolean isCapital(int sentence, int at) {
    if (at >= lines.length(sentence)) {
      return false;
    }
    PartOfSpeech tag = lines.token(sentence, at).tag();
    return (tag.isNoun() || tag.isAdjective()) && lines.isCapital(sentence, at);
  }

  private String word(OfficeDraft draft, int place) {
    return lines.word(draft.sentence(), place);
  }
}
