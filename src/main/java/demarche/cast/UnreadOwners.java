package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.TitleWords;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells whether the text names whose post a title is in words that were not read: such a post is of
 * nobody else, whatever the article is about.
 */
final class UnreadOwners {
  private static final Set<String> VICE = WordGroups.of("cast", "deputy at the head");
  private static final Set<String> OF_STATE = WordGroups.of("cast", "secretary of state");
  private static final Set<String> AND = WordGroups.of("name", "word that joins");
  private static final Set<String> COMPANY =
      Gazetteers.words("company-posts.tsv", "title", "example");
  private static final Set<String> ABROAD = WordGroups.of("cast", "post abroad");
  private static final Set<String> MATTERS =
      Gazetteers.words("matter-nouns.tsv", "noun", "example");
  private static final Set<String> DATES = dates();

  /** So many words a second title has at most. */
  private static final int TITLE = 4;

  private static final Set<String> CLAIMED = WordGroups.of("cast", "post only claimed");
  private static final Set<String> OWN = WordGroups.of("cast", "owner who speaks");
  private static final Set<String> PART = WordGroups.of("cast", "part of a land");
  private static final Set<String> OF = WordGroups.of("cast", "preposition of an unread owner");

  private final TitleWords words;
  private final Lines lines;
  private final List<SentenceNamings> namings;

  UnreadOwners(TitleWords words, Lines lines, List<SentenceNamings> namings) {
    this.words = words;
    this.lines = lines;
    this.namings = namings;
  }

  /** Whether a body stands where a title's owner is told, and is not the owner that was read. */
  boolean has(OfficeDraft draft) {
    Optional<Naming> owner = draft.owner();
    if (owner.isPresent()) {
      return isCut(draft.sentence(), owner.get())
          || isModifier(draft, owner.get())
          || isListed(draft.sentence(), owner.get())
          || isTail(draft, owner.get());
    }
    int end = draft.end();
    if (draft.possessor() >= 0) {
      // "The State President for the Ohio Lamp Union" is not that of a state.
      int at = afterArticle(draft.sentence(), end + 1);
      Optional<Naming> of = namings.get(draft.sentence()).from(at);
      return OF.contains(word(draft, end)) && of.filter(n -> isModifier(draft, n)).isPresent();
    }
    boolean apposed = draft.rule().equals("title in apposition to name");
    boolean of = OF.contains(word(draft, end)) && !isOfState(draft, end);
    return (of && isBody(draft, end + 1, false))
        || (apposed && word(draft, end).equals(",") && isBody(draft, end + 1, true))
        || isBetween(draft)
        || isJoined(draft)
        || isOfCompany(draft)
        || isOfMatter(draft)
        || isOfPlace(draft)
        || isUnderAnother(draft);
  }

  /** "Chef de cabinet to the president of the assembly": of the body that the other one heads. */
  private boolean isUnderAnother(OfficeDraft draft) {
    int at = afterArticle(draft.sentence(), draft.end() + 1);
    return word(draft, draft.end()).equals("to")
        && words.titleAt(lines, draft.sentence(), at).isPresent();
  }

  /** "A purported spokesman": whether he is one is not told as a fact. */
  boolean isClaimed(OfficeDraft draft) {
    return IntStream.range(Math.max(0, draft.first() - 1), draft.title().first())
        .anyMatch(at -> CLAIMED.contains(word(draft, at)));
  }

  /**
   * "Our ambassador", "the state's minister": of those who speak, or of a part of a land, which
   * need not be that of the article.
   *
   * @param told whose post it was taken for by these words; a part of a land is no country
   */
  boolean isOfOwnOrPart(OfficeDraft draft, Optional<Member> told) {
    int owner = draft.possessor();
    boolean part = owner >= 0 && PART.contains(word(draft, owner));
    boolean abroad = ABROAD.contains(word(draft, draft.title().end() - 1));
    boolean own = owner >= 0 && abroad && OWN.contains(word(draft, owner));
    return (told.isEmpty() && (own || part))
        || (part && told.filter(land -> land.type() == ActorType.COUNTRY).isPresent());
  }

  /** Of "President and CEO Ann Lee" the president is of a company, told or not, and of no state. */
  private boolean isOfCompany(OfficeDraft draft) {
    if (VICE.stream().anyMatch(vice -> Offices.key(draft.words()).contains(vice + " of "))
        || isInRow(draft)) {
      return true;
    }
    int after = draft.title().end();
    int before = draft.title().first() - 1;
    return (AND.contains(word(draft, after)) && isCompanyPost(draft, after + 1, 1))
        || (AND.contains(word(draft, before)) && isCompanyPost(draft, before - 1, -1));
  }

  /** "An ambassador of good taste", "vice president of harbour growth": no post of a state. */
  private boolean isOfMatter(OfficeDraft draft) {
    int sentence = draft.sentence();
    boolean abroad = ABROAD.contains(word(draft, draft.title().end() - 1));
    boolean open = abroad || VICE.stream().anyMatch(Offices.key(draft.words())::endsWith);
    if (!open || !word(draft, draft.end()).equals("of")) {
      return false;
    }
    int from = draft.end() + 1;
    int at = from;
    while (at < lines.length(sentence) && isNominal(sentence, at) && !isCapital(sentence, at)) {
      at++;
    }
    return at > from && (abroad || MATTERS.contains(word(draft, at - 1)));
  }

  /** "Served as vice president, chief financial officer and treasurer of the Lamp Fund". */
  private boolean isInRow(OfficeDraft draft) {
    int comma = draft.title().end();
    return draft.rule().equals("title by verb")
        && word(draft, comma).equals(",")
        && isCompanyPost(draft, comma + 1, 1);
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

  /** "Department of Lamps, Wicks, and Oils": of a list in a name only the first was read. */
  private boolean isListed(int sentence, Naming owner) {
    boolean of = false;
    for (int i = owner.first(); i < owner.end(); i++) {
      of |= OF_MATTERS.contains(lines.word(sentence, i));
    }
    if (!of || owner.type() != ActorType.ORGANIZATION) {
      return false;
    }
    int at = owner.end();
    while (lines.word(sentence, at).equals(",") && at < owner.end() + LIST) {
      at++;
      if (AND.contains(lines.word(sentence, at))) {
        return isCapital(sentence, at + 1);
      }
      int from = at;
      while (isCapital(sentence, at) && !isActor(sentence, at)) {
        at++;
      }
      if (at == from) {
        return false;
      }
    }
    return at > owner.end()
        && AND.contains(lines.word(sentence, at))
        && isCapital(sentence, at + 1);
  }

  private static final Set<String> OF_MATTERS = WordGroups.of("cast", "preposition of matters");

  /** So many tokens a list within a name has at most. */
  private static final int LIST = 12;

  private boolean isActor(int sentence, int at) {
    return namings
        .get(sentence)
        .at(at)
        .filter(naming -> naming.type() != ActorType.ORGANIZATION)
        .isPresent();
  }

  /** "Les Amis du Pays leader Ann Lee": before the land stands the rest of a name. */
  private boolean isTail(OfficeDraft draft, Naming owner) {
    int sentence = draft.sentence();
    int before = owner.first() - 1;
    return owner.end() <= draft.title().first()
        && before > 0
        && owner.type() != ActorType.ORGANIZATION
        && WITHIN_NAMES.contains(lines.word(sentence, before))
        && lines.isCapital(sentence, before - 1)
        && namings.get(sentence).at(before - 1).isEmpty();
  }

  /** "Assistant Secretary of State for River Affairs": what it is for changes nothing. */
  private boolean isOfState(OfficeDraft draft, int end) {
    return word(draft, end).equals("for")
        && OF_STATE.stream().anyMatch(Offices.key(draft.words())::endsWith);
  }

  private static final Set<String> WITHIN_NAMES =
      WordGroups.of("cast", "word within a foreign name");

  /**
   * "International President Ann Lee", "the Lamp Makers' Mission Director": before the title stands
   * a name that was not read, and whose post it is nobody can tell.
   */
  boolean isNamedBefore(OfficeDraft draft) {
    int sentence = draft.sentence();
    int at = draft.title().first() - 1;
    return draft.owner().isEmpty()
        && draft.possessor() < 0
        && at >= 0
        && lines.word(sentence, at).length() > 1
        && lines.token(sentence, at).form().indexOf('.') < 0
        && lines.isCapital(sentence, at)
        && lines.token(sentence, at).tag().isProperNoun()
        && namings.get(sentence).at(at).isEmpty()
        && !DATES.contains(lines.word(sentence, at))
        && words.rankAt(lines, sentence, at).isEmpty()
        && words.beforeAt(lines, sentence, at).isEmpty()
        && words.titleAt(lines, sentence, at).isEmpty();
  }

  /** "A deputy team leader": a post within some body, and not that of a country. */
  boolean isWithinBody(OfficeDraft draft) {
    int first = draft.title().first();
    return draft.owner().isEmpty()
        && draft.possessor() < 0
        && !lines.isCapital(draft.sentence(), first)
        && words.titleAt(lines, draft.sentence(), first).isEmpty();
  }

  /** Of "president of the Ohio Lamp Union" and the like only the land was read. */
  private boolean isModifier(OfficeDraft draft, Naming owner) {
    int sentence = draft.sentence();
    boolean possessive = lines.isPossessive(sentence, owner.end());
    int next = possessive ? owner.end() + 1 : owner.end();
    return owner.type() != ActorType.PERSON
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
    // "Minister of Ports Ann Lee": the field of work is no body.
    int field =
        new TitleOwners(words, lines, draft.sentence(), namings.get(draft.sentence()))
            .end(draft.title());
    for (int i = field; i < person - 1; i++) {
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
    boolean place = naming.type() == ActorType.PLACE;
    return naming.type() != ActorType.PERSON
        && (lines.isPossessive(sentence, naming.end())
            || (isCapital(sentence, naming.end())
                && namings
                    .get(sentence)
                    .from(naming.end())
                    .filter(next -> next.type() != ActorType.ORGANIZATION || !place)
                    .isEmpty()));
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
