package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.FirstNames;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.TitleWords;
import demarche.name.TitleWords.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the titles of one sentence with their owners and holders, by the words beside them. */
final class TitleScan {
  private final TitleWords words;
  private final Lines lines;
  private final int sentence;
  private final SentenceNamings namings;
  private final TitleOwners owners;
  private final PostMatters matters;

  TitleScan(TitleWords words, Lines lines, int sentence, SentenceNamings namings) {
    this.words = words;
    this.lines = lines;
    this.sentence = sentence;
    this.namings = namings;
    this.owners = new TitleOwners(words, lines, sentence, namings);
    this.matters = new PostMatters(lines, sentence, namings);
  }

  List<OfficeDraft> run() {
    List<OfficeDraft> found = new ArrayList<>();
    int length = lines.length(sentence);
    for (int i = 0; i < length; ) {
      Optional<Title> title =
          namings.at(i).isPresent() ? Optional.empty() : words.titleAt(lines, sentence, i);
      Optional<Title> free = title.filter(t -> isFree(t.first(), t.end()));
      if (free.isPresent()) {
        found.add(draft(owners.whole(owners.withoutBody(free.get()))));
        i = free.get().end();
      } else {
        i++;
      }
    }
    return new BodiesBehind(words, lines, sentence, namings).of(joined(found));
  }

  private boolean isFree(int first, int end) {
    for (int i = first; i < end; i++) {
      if (namings.at(i).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private OfficeDraft draft(Title title) {
    TitleOwners.Before before = owners.before(title);
    int told = owners.end(title);
    String name =
        before.modifiers()
            + words.singular(lines, sentence, title)
            + (told > title.end() ? " " + lines.surface(sentence, title.end(), told) : "");
    Optional<Naming> owner = before.owner();
    int possessor = before.possessor();
    int last = told;
    Optional<PostMatters.Matter> matter =
        owner.isEmpty() && possessor < 0 ? matters.matter(name, told) : Optional.empty();
    if (matter.isPresent()) {
      owner = Optional.of(matter.get().body());
      name = name + " " + lines.surface(sentence, told, matter.get().end());
      last = matter.get().body().end();
    } else if (owner.isEmpty() && possessor < 0) {
      owner = owners.isMatter(name, told) ? Optional.empty() : owners.owner(name, told);
      possessor = owner.isEmpty() ? owners.bodyAfter(told) : -1;
      last = owner.map(Naming::end).orElse(possessor < 0 ? told : possessor + 1);
    }
    boolean definite = before.definite() || before.owner().isPresent() || before.possessor() >= 0;
    OfficeDraft draft =
        new OfficeDraft(
            sentence,
            title,
            name,
            before.first(),
            last,
            List.of(),
            owner,
            possessor,
            -1,
            definite || owner.isPresent(),
            "title alone");
    return linked(draft);
  }

  /** Links the person after or before. */
  private OfficeDraft linked(OfficeDraft draft) {
    int last = draft.end();
    if (lines.isCapital(sentence, last) && TitleWords.isPostEnd(lines.word(sentence, last))) {
      // "Ann Lee, Deputy Counsel": of the post only the first words were read.
      return draft;
    }
    if (lines.isPossessive(sentence, last) || isNotYetHeld(lines, draft)) {
      return draft;
    }
    List<Naming> after = personsAfter(draft.title(), last);
    if (!after.isEmpty()) {
      return held(draft, after, "title before name");
    }
    int comma = behindPlace(last);
    if (lines.word(sentence, comma).equals(",") && draft.definite()) {
      Optional<Naming> apposed = namings.personFrom(afterRanks(comma + 1));
      if (apposed.isPresent() && closes(apposed.get().end()) && !isAddressed(apposed.get())) {
        return held(draft, List.of(apposed.get()), "name in apposition to title");
      }
    }
    if (lines.word(sentence, draft.first() - 1).equals(",") && !isOfNext(last)) {
      int end = draft.first() - 1;
      int suffix = isSuffix(lines.word(sentence, end - 1)) ? end - 1 : end;
      Optional<Naming> before = namings.personBefore(suffix);
      boolean subject = isBareSubject(draft);
      if (before.isPresent() && !subject && !isSubjectAlone(draft, before.get())) {
        return held(draft, List.of(before.get()), "title in apposition to name");
      }
    }
    Optional<Naming> before = namings.personBefore(draft.first());
    boolean beside = before.isPresent() && isSuffix(lines.word(sentence, last - 1));
    return beside ? held(draft, List.of(before.get()), "title after name") : draft;
  }

  /** "Has the president, Ann, read it?": by a first name alone somebody is spoken to. */
  private boolean isAddressed(Naming person) {
    String name = lines.surface(sentence, person.first(), person.end());
    return person.name().startsWith(name + ' ') && FirstNames.gender(name).isPresent();
  }

  /** "Ann Lee, the next president": who may come into a post does not hold it. */
  static boolean isNotYetHeld(Lines lines, OfficeDraft draft) {
    for (int i = Math.max(0, draft.first() - 1); i < draft.title().first(); i++) {
      if (NOT_YET.contains(lines.word(draft.sentence(), i))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> NOT_YET = WordGroups.of("cast", "post not yet held");

  /** "Peru's ambassador in Oslo, Ana Quispe": where the post is stands before the name. */
  private int behindPlace(int last) {
    return lines.word(sentence, last).equals("in")
        ? namings.from(last + 1).map(Naming::end).orElse(last)
        : last;
  }

  /** "Robert, the president has said": without a comma behind it, it is no apposition. */
  private boolean isBareSubject(OfficeDraft draft) {
    int next = draft.end();
    if (draft.owner().isPresent() || draft.possessor() >= 0 || next >= lines.length(sentence)) {
      return false;
    }
    PartOfSpeech tag = lines.token(sentence, next).tag();
    boolean finite =
        tag == PartOfSpeech.VBD
            || tag == PartOfSpeech.VBZ
            || tag == PartOfSpeech.VBP
            || tag == PartOfSpeech.MD;
    return finite && draft.definite();
  }

  /** "At the request of Ann Lee, the minister will go": whoever goes is another one. */
  private boolean isSubjectAlone(OfficeDraft draft, Naming person) {
    Tree tree = lines.tree(sentence);
    int title = lines.head(sentence, draft.title().first(), draft.title().end());
    int name = lines.head(sentence, person.first(), person.end());
    OptionalInt verb = tree.head(title);
    return draft.definite()
        && tree.is(title, Relation.NSUBJ)
        && tree.is(name, Relation.NMOD, Relation.OBL, Relation.OBJ)
        && verb.isPresent()
        && verb.getAsInt() > draft.end() - 1
        && !tree.isUnder(name, title);
  }

  /** "Attorney General Ann Lee, Director of Ports Bo Kim": the title is that of the next one. */
  private boolean isOfNext(int last) {
    boolean matter = OF.contains(lines.word(sentence, last));
    int at = matter ? last + 1 : last;
    while (matter && at < lines.length(sentence) && namings.personFrom(at).isEmpty()) {
      PartOfSpeech tag = lines.token(sentence, at).tag();
      matter = tag.isNoun() || tag.isAdjective();
      at++;
    }
    return matter && at > last + 1 && namings.personFrom(at).isPresent();
  }

  private static final Set<String> OF = WordGroups.of("cast", "preposition behind a title");
  private static final Set<String> AND = WordGroups.of("name", "word that joins");

  private static final Set<String> SUFFIXES = WordGroups.of("cast", "suffix of a member");

  /** Whether a title stands after the name: "Ann Lee MP". */
  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word);
  }

  /** An apposition is closed by a mark or the end of the sentence, or a verb follows it. */
  private boolean closes(int end) {
    if (end >= lines.length(sentence)) {
      return true;
    }
    PartOfSpeech tag = lines.token(sentence, end).tag();
    return tag.isPunctuation() || tag.isVerb() || tag == PartOfSpeech.MD || tag == PartOfSpeech.IN;
  }

  private OfficeDraft held(OfficeDraft draft, List<Naming> persons, String rule) {
    Optional<Naming> owner = draft.owner();
    int first = Math.min(draft.first(), persons.getFirst().first());
    int end = Math.max(draft.end(), persons.getLast().end());
    boolean of = lines.word(sentence, end).equals("of") && !owners.isMatter(draft.words(), end);
    if (owner.isEmpty() && draft.possessor() < 0 && of) {
      owner = owners.after(end);
      end = owner.map(Naming::end).orElse(end);
    } else if (of && isLandOfLast(draft)) {
      Optional<Naming> behind = owners.after(end).filter(SharedPosts::isLand);
      first = behind.isPresent() ? draft.title().first() : first;
      end = behind.map(Naming::end).orElse(end);
      owner = behind.or(draft::owner);
    }
    return new OfficeDraft(
        sentence,
        draft.title(),
        draft.words(),
        first,
        end,
        persons,
        owner,
        draft.possessor(),
        -1,
        draft.definite(),
        rule);
  }

  /** "President Ann Lee of Ghana Premier Bo Lind of Togo": in a list without marks. */
  private boolean isLandOfLast(OfficeDraft draft) {
    return draft
        .owner()
        .filter(land -> SharedPosts.isLand(land) && land.end() == draft.title().first())
        .map(land -> lines.word(sentence, land.first() - 1))
        .filter(word -> word.equals("of") || word.equals("the"))
        .isPresent();
  }

  /** Titles joined by "and" before one name, or after it, are all held by it. */
  private List<OfficeDraft> joined(List<OfficeDraft> found) {
    List<OfficeDraft> all = new ArrayList<>(found);
    for (int i = all.size() - 2; i >= 0; i--) {
      OfficeDraft left = all.get(i);
      OfficeDraft right = all.get(i + 1);
      if (areJoined(left, right)) {
        all.set(i, shared(left, right, "titles joined"));
      }
    }
    for (int i = 1; i < all.size(); i++) {
      OfficeDraft left = all.get(i - 1);
      OfficeDraft right = all.get(i);
      boolean follows =
          right.persons().isEmpty()
              && !right.title().plural()
              && left.rule().equals("title in apposition to name")
              && AND.contains(lines.word(sentence, left.end()))
              && right.first() <= left.end() + 1;
      if (follows) {
        all.set(i, shared(right, left, "titles joined"));
        all.set(i - 1, left.owner().isPresent() ? left : shared(left, all.get(i), left.rule()));
      }
    }
    return all;
  }

  private boolean areJoined(OfficeDraft left, OfficeDraft right) {
    // "The Foreign Minister and Queen Ingrid" are two, as capitals tell; so is "the president and".
    boolean two =
        left.title().end() - left.first() <= 2 || lines.isCapital(sentence, left.title().first());
    boolean bare = left.definite() && left.owner().isEmpty() && two;
    return left.persons().isEmpty()
        && !right.persons().isEmpty()
        && !left.title().plural()
        && !bare
        && right.rule().equals("title before name")
        && AND.contains(lines.word(sentence, left.end()))
        && right.first() <= left.end() + 1;
  }

  private static OfficeDraft shared(OfficeDraft to, OfficeDraft from, String rule) {
    // "Prime Minister and Likud leader": the party is that of the leader alone.
    boolean apart =
        to.title().first() < from.title().first()
            && from.persons().size() == 1
            && from.rule().equals("title before name");
    return new OfficeDraft(
        to.sentence(),
        to.title(),
        to.words(),
        Math.min(to.first(), from.first()),
        Math.max(to.end(), from.end()),
        from.persons(),
        to.owner().or(() -> from.owner().filter(o -> o.type() == ActorType.COUNTRY || !apart)),
        to.possessor(),
        -1,
        to.definite(),
        rule);
  }

  private List<Naming> personsAfter(Title title, int at) {
    Optional<Naming> first = namings.personFrom(afterRanks(at));
    if (first.isEmpty()) {
      return List.of();
    }
    List<Naming> all = new ArrayList<>();
    all.add(first.get());
    int end = first.get().end();
    while (title.plural()) {
      String word = lines.word(sentence, end);
      boolean joins = word.equals("and") || word.equals(",");
      Optional<Naming> next = joins ? namings.personFrom(end + 1) : Optional.empty();
      if (next.isEmpty()) {
        break;
      }
      all.add(next.get());
      end = next.get().end();
    }
    return isOfSeveral(title, all) ? List.of() : all;
  }

  /** "According to reporters Ana Lee has left": one alone does not hold what several hold. */
  private boolean isOfSeveral(Title title, List<Naming> persons) {
    int end = persons.getLast().end();
    boolean verb =
        end < lines.length(sentence)
            && (lines.token(sentence, end).tag().isVerb()
                || lines.token(sentence, end).tag() == PartOfSpeech.MD);
    return title.plural() && persons.size() == 1 && verb;
  }

  private int afterRanks(int at) {
    int place = at;
    while (place < lines.length(sentence) && namings.from(place).isEmpty()) {
      int next = words.rankAt(lines, sentence, place).orElse(place);
      if (next == place) {
        break;
      }
      place = next;
    }
    return place;
  }
}
