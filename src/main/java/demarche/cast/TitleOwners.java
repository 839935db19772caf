package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.TitleWords;
import demarche.name.TitleWords.Title;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads whose post a title is from the words before and after it. */
final class TitleOwners {
  private static final Set<String> MINISTERS = WordGroups.of("cast", "post of any field");
  private static final Set<String> NEGOTIATING = WordGroups.of("cast", "post for talks");
  private static final Set<String> OF_FIELDS = WordGroups.of("cast", "office that names its field");
  private static final Set<String> OWNER_PREPOSITION = WordGroups.of("cast", "owner preposition");

  private static final Set<String> ABROAD = WordGroups.of("cast", "post abroad");
  private static final Set<String> SENT_FOR = WordGroups.of("cast", "preposition behind an envoy");
  private static final Set<String> WHERE = WordGroups.of("cast", "preposition of a place");
  private static final Set<String> FIELD = WordGroups.of("cast", "field preposition");

  /** What offices of companies and administrations are for. */
  private static final Set<String> MATTERS =
      Gazetteers.words("matter-nouns.tsv", "noun", "example");

  private final TitleWords words;
  private final Lines lines;
  private final int sentence;
  private final SentenceNamings namings;

  TitleOwners(TitleWords words, Lines lines, int sentence, SentenceNamings namings) {
    this.words = words;
    this.lines = lines;
    this.sentence = sentence;
    this.namings = namings;
  }

  /**
   * What stands before a title.
   *
   * @param first the first token of it all
   * @param owner the country or body
   * @param possessor the token of "his" or of the noun of "the agency's"; -1 for none
   * @param modifiers words of the title that stand before its owner, with a blank after them
   * @param definite whether "the" stands before
   */
  record Before(
      int first, Optional<Naming> owner, int possessor, String modifiers, boolean definite) {}

  /** "ministry spokeswoman": the title is what follows a noun that stands for a body. */
  Title withoutBody(Title title) {
    if (title.core() > title.first() && Descriptions.isBody(lines.word(sentence, title.first()))) {
      return new Title(
          title.first() + 1, title.core(), title.end(), title.plural(), title.bearer());
    }
    return title;
  }

  /** "Tank commander", "Road Safety Minister": with the nouns before it that belong to it. */
  Title whole(Title title) {
    int first = title.first();
    while (isPartOf(first - 1, title)) {
      first--;
    }
    return first == title.first()
        ? title
        : new Title(first, title.core(), title.end(), title.plural(), title.bearer());
  }

  private boolean isPartOf(int place, Title title) {
    if (!isNoun(place) || Descriptions.isBody(lines.word(sentence, place))) {
      return false;
    }
    Tree tree = lines.tree(sentence);
    OptionalInt head = tree.head(place);
    boolean capital = lines.isCapital(sentence, place);
    boolean minister = MINISTERS.contains(lines.word(sentence, title.end() - 1));
    return tree.is(place, Relation.COMPOUND)
        && head.isPresent()
        && head.getAsInt() < title.end()
        && head.getAsInt() > place
        && capital == lines.isCapital(sentence, title.core())
        && (!capital || minister)
        && (capital || !isModified(place))
        && words.titleAt(lines, sentence, place).filter(t -> t.end() == place + 1).isEmpty()
        && words.rankAt(lines, sentence, place).isEmpty()
        && words.beforeAt(lines, sentence, place).isEmpty();
  }

  /** "The free-trade camp leader": a camp of its own sort is no part of the title. */
  private boolean isModified(int place) {
    PartOfSpeech tag = place > 1 ? lines.token(sentence, place - 1).tag() : PartOfSpeech.XX;
    return tag.isNoun() && lines.word(sentence, place - 2).equals("-");
  }

  /**
   * Whether what follows a title is a matter and no body: "Director for Ports", "Vice President of
   * Strategy & Growth".
   *
   * @param title the title as written
   * @param at the token after it
   */
  boolean isMatter(String title, int at) {
    String word = lines.word(sentence, at);
    String key = Offices.key(title);
    boolean bodied = BodiedPosts.has(title);
    boolean open = bodied || OF_FIELDS.stream().anyMatch(key::endsWith);
    boolean matter = word.equals("for");
    if (!open || (bodied && matter) || !(matter || word.equals("of"))) {
      return bodied && matter;
    }
    Optional<Naming> body = after(at);
    return body.isPresent()
        && body.get().type() == ActorType.ORGANIZATION
        && (matter || MATTERS.contains(lines.word(sentence, body.get().end() - 1)))
        && isWithoutBody(body.get());
  }

  private boolean isWithoutBody(Naming naming) {
    for (int i = naming.first(); i < naming.end(); i++) {
      String word = lines.word(sentence, i);
      if (Descriptions.isBody(word) || word.equals("of") || word.equals("for")) {
        return false;
      }
    }
    return true;
  }

  Before before(Title title) {
    int left = leftOf(title.first());
    String core = lines.word(sentence, title.end() - 1);
    Optional<Naming> told = ownerBefore(left);
    int outer = told.map(owner -> modifiersLeft(owner.first())).orElse(left);
    Optional<Naming> owner = told.map(one -> Senders.of(lines, namings, core, one, outer));
    int possessor = -1;
    String modifiers = "";
    if (owner.isPresent()) {
      int inner = told.get().first();
      modifiers = outer < inner ? lines.surface(sentence, outer, inner) + " " : "";
      left = leftOf(Math.min(outer, owner.get().first()));
      if (isPossessivePronoun(left - 1)) {
        possessor = left - 1;
        left = possessor;
      }
    } else if (isPossessivePronoun(left - 1)) {
      possessor = left - 1;
      left = possessor;
    } else if (lines.isPossessive(sentence, left - 1) && isNoun(left - 2)) {
      possessor = left - 2;
      left = possessor;
    } else if (isNoun(left - 1) && Descriptions.isBody(lines.word(sentence, left - 1))) {
      possessor = left - 1;
      left = possessor;
    }
    int first = articleLeft(left);
    boolean definite = first < left && lines.word(sentence, first).equals("the");
    return new Before(leftOf(first), owner, possessor, modifiers, definite);
  }

  private int articleLeft(int left) {
    if (isArticle(left - 1)) {
      return left - 1;
    }
    PartOfSpeech tag = left > 1 ? lines.token(sentence, left - 1).tag() : PartOfSpeech.XX;
    boolean adjective = tag.isAdjective() && namings.at(left - 1).isEmpty();
    return adjective && isArticle(left - 2) ? left - 2 : left;
  }

  private int modifiersLeft(int left) {
    boolean modified =
        left > 0
            && namings.at(left - 1).isEmpty()
            && words.modifierAt(lines, sentence, left - 1).filter(e -> e == left).isPresent();
    return modified ? left - 1 : left;
  }

  /** The place before words such as "former". */
  private int leftOf(int first) {
    int left = first;
    while (left > 0) {
      int at = left;
      boolean hyphen = lines.word(sentence, at - 1).equals("-");
      int word = hyphen ? at - 2 : at - 1;
      int end = hyphen ? at - 1 : at;
      if (word < 0
          || namings.at(word).isPresent()
          || words.beforeAt(lines, sentence, word).filter(e -> e >= end).isEmpty()) {
        break;
      }
      left = word;
    }
    return left;
  }

  private Optional<Naming> ownerBefore(int left) {
    int end = lines.isPossessive(sentence, left - 1) ? left - 1 : left;
    return namings.before(end).filter(naming -> naming.type() != ActorType.PERSON);
  }

  /** What sort of word stands at a place; of none outside of the sentence. */
  private PartOfSpeech tag(int place) {
    return place >= 0 && place < lines.length(sentence)
        ? lines.token(sentence, place).tag()
        : PartOfSpeech.XX;
  }

  private boolean isPossessivePronoun(int place) {
    return tag(place) == PartOfSpeech.PRP_POSSESSIVE;
  }

  private boolean isNoun(int place) {
    return tag(place).isNoun() && namings.at(place).isEmpty();
  }

  private boolean isArticle(int place) {
    return tag(place) == PartOfSpeech.DT;
  }

  /** Where a title ends with its field of work and the country to which it is sent. */
  int end(Title title) {
    int field = words.domainEnd(lines, sentence, title.end());
    boolean named = false;
    for (int i = title.end(); i < field; i++) {
      named |= namings.at(i).isPresent();
    }
    int at = named ? title.end() : field;
    String core = lines.word(sentence, title.end() - 1);
    String word = lines.word(sentence, at);
    if (ABROAD.contains(core) && SENT_FOR.contains(word)) {
      return nameEnd(at);
    }
    if (MINISTERS.contains(core) && word.equals("for") && nameEnd(at) > at) {
      return nameEnd(at);
    }
    boolean of = MINISTERS.contains(core) && word.equals("of") && nameEnd(at) == at;
    if (at == title.end() && (of || (FIELDED.contains(core) && word.equals("for")))) {
      return writtenEnd(title, at, at + 1);
    }
    if (at > title.end() && AND.contains(word)) {
      return writtenEnd(title, at, at);
    }
    boolean negotiates = NEGOTIATING.contains(core);
    return negotiates && FIELD.contains(word) ? Math.max(nameEnd(at), fieldEnd(at)) : at;
  }

  /**
   * "Assistant Secretary of State for River and Lamp Affairs": capitals up to the name or a mark.
   */
  private int writtenEnd(Title title, int at, int from) {
    int place = from;
    while (place < lines.length(sentence)
        && namings.at(place).filter(n -> !isField(n)).isEmpty()
        && words.titleAt(lines, sentence, place).isEmpty()
        && words.rankAt(lines, sentence, place).isEmpty()
        && (AND.contains(lines.word(sentence, place)) || isCapitalNoun(place))) {
      place++;
    }
    // "Secretary for Ports & Mrs. Ann Lee": the next one in a list.
    boolean another = place > from + 1 && AND.contains(lines.word(sentence, place - 1));
    place = another ? place - 1 : place;
    boolean closed =
        another
            || place == lines.length(sentence)
            || namings.personFrom(place).isPresent()
            || lines.token(sentence, place).tag().isPunctuation();
    boolean written = place > from && lines.isCapital(sentence, title.core());
    return written && closed ? place : at;
  }

  /** "Lamp Affairs", taken for a body. */
  private boolean isField(Naming naming) {
    return naming.type() == ActorType.ORGANIZATION && isWithoutBody(naming);
  }

  private boolean isCapitalNoun(int place) {
    PartOfSpeech tag = tag(place);
    return (tag.isNoun() || tag.isAdjective()) && lines.isCapital(sentence, place);
  }

  private static final Set<String> AND = WordGroups.of("name", "word that joins");
  private static final Set<String> FIELDED = WordGroups.of("cast", "post with a field");

  private int nameEnd(int at) {
    int name = lines.word(sentence, at + 1).equals("the") ? at + 2 : at + 1;
    return namings.from(name).filter(n -> n.type() != ActorType.PERSON).map(Naming::end).orElse(at);
  }

  private int fieldEnd(int at) {
    int place = at + 1;
    while (place < lines.length(sentence)
        && namings.at(place).isEmpty()
        && (lines.token(sentence, place).tag().isNoun()
            || lines.token(sentence, place).tag().isAdjective())) {
      place++;
    }
    return place > at + 1 ? place : at;
  }

  /** The owner told after a title; a chairman in a country is that of some body there. */
  Optional<Naming> owner(String title, int at) {
    boolean there = WHERE.contains(lines.word(sentence, at)) && BodiedPosts.has(title);
    return after(at).filter(owner -> !there || owner.type() == ActorType.ORGANIZATION);
  }

  /** The owner of "of France", "for the ministry", "in India's Foreign Ministry". */
  Optional<Naming> after(int at) {
    String word = lines.word(sentence, at);
    if (!OWNER_PREPOSITION.contains(word)) {
      return Optional.empty();
    }
    int bound = Math.min(at + 5, lines.length(sentence));
    for (int i = at + 1; i < bound; i++) {
      Optional<Naming> naming = namings.from(i);
      if (naming.isPresent()) {
        return lines.isHyphenated(sentence, naming.get().end())
            ? Optional.empty()
            : owned(naming.get());
      }
      PartOfSpeech tag = lines.token(sentence, i).tag();
      if (tag != PartOfSpeech.DT && !tag.isAdjective() && tag != PartOfSpeech.HYPH) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The token of the noun in "of the mission" that stands for a body told before; -1 for none. */
  int bodyAfter(int at) {
    String word = lines.word(sentence, at);
    boolean near =
        (word.equals("of") || word.equals("for")) && lines.word(sentence, at + 1).equals("the");
    // "Director of the Office of Ports & Lamps": a body of its own, though nothing reads its name.
    boolean named =
        lines.word(sentence, at + 3).equals("of")
            && lines.isCapital(sentence, at + 2)
            && lines.isCapital(sentence, at + 4);
    return near && !named && isNoun(at + 2) && Descriptions.isBody(lines.word(sentence, at + 2))
        ? at + 2
        : -1;
  }

  /** "NATO's International Security Assistance Force" is the force. */
  private Optional<Naming> owned(Naming naming) {
    if (naming.type() == ActorType.PERSON) {
      return Optional.empty();
    }
    int next = lines.isPossessive(sentence, naming.end()) ? naming.end() + 1 : naming.end();
    Optional<Naming> body = namings.from(next).filter(n -> n.type() == ActorType.ORGANIZATION);
    return body.isPresent() ? body : Optional.of(naming);
  }
}
