package demarche.cast;

import demarche.fact.ActorType;
import demarche.language.PartOfSpeech;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.TitleWords;
import demarche.name.TitleWords.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the titles of one sentence with their owners and holders, by the words beside them. */
final class TitleScan {
  private static final Set<String> ABROAD =
      Set.of("ambassador", "envoy", "representative", "commissioner", "negotiator", "consul");

  private final TitleWords words;
  private final Lines lines;
  private final int sentence;
  private final SentenceNamings namings;

  TitleScan(TitleWords words, Lines lines, int sentence, SentenceNamings namings) {
    this.words = words;
    this.lines = lines;
    this.sentence = sentence;
    this.namings = namings;
  }

  List<OfficeDraft> run() {
    List<OfficeDraft> found = new ArrayList<>();
    int length = lines.length(sentence);
    for (int i = 0; i < length; ) {
      Optional<Title> title =
          namings.at(i).isPresent() ? Optional.empty() : words.titleAt(lines, sentence, i);
      Optional<Title> free = title.filter(t -> isFree(t.first(), t.end()));
      if (free.isPresent()) {
        found.add(draft(free.get()));
        i = free.get().end();
      } else {
        i++;
      }
    }
    return joined(found);
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
    int end = words.domainEnd(lines, sentence, title.end());
    int told = abroadEnd(title, end);
    String name = words.singular(lines, sentence, title) + rest(title.end(), told);
    int left = leftOf(title.first());
    Optional<Naming> owner = ownerBefore(left);
    int possessor = -1;
    int first = left;
    if (owner.isPresent()) {
      first = owner.get().first();
    } else if (isPossessivePronoun(left - 1)) {
      possessor = left - 1;
      first = left - 1;
    }
    int last = told;
    if (owner.isEmpty()) {
      owner = ownerAfter(told);
      last = owner.map(Naming::end).orElse(told);
    }
    boolean definite = false;
    int det = first;
    if (lines.tree(sentence).size() > 0 && first > 0 && isArticle(first - 1)) {
      definite = lines.word(sentence, first - 1).equals("the");
      det = first - 1;
    }
    definite |= owner.isPresent() || possessor >= 0;
    return linked(title, name, det, last, owner, possessor, definite);
  }

  private String rest(int from, int to) {
    return to > from ? " " + lines.surface(sentence, from, to) : "";
  }

  /** Links the person after or before. */
  private OfficeDraft linked(
      Title title,
      String name,
      int first,
      int last,
      Optional<Naming> owner,
      int possessor,
      boolean definite) {
    List<Naming> persons = personsAfter(title, last);
    String rule = "title before name";
    int from = first;
    int to = last;
    if (persons.isEmpty() && lines.word(sentence, last).equals(",")) {
      Optional<Naming> apposed = namings.personFrom(afterRanks(last + 1));
      if (apposed.isPresent() && definite) {
        persons = List.of(apposed.get());
        rule = "name in apposition to title";
      }
    }
    if (!persons.isEmpty()) {
      to = persons.getLast().end();
    } else if (lines.word(sentence, first - 1).equals(",")) {
      Optional<Naming> before = namings.personBefore(first - 1);
      if (before.isPresent()) {
        persons = List.of(before.get());
        from = before.get().first();
        rule = "title in apposition to name";
      }
    }
    return new OfficeDraft(
        sentence, title, name, from, to, persons, owner, possessor, definite, rule);
  }

  /** Titles joined by "and" before one name are all held by it. */
  private List<OfficeDraft> joined(List<OfficeDraft> found) {
    List<OfficeDraft> all = new ArrayList<>(found);
    for (int i = all.size() - 2; i >= 0; i--) {
      OfficeDraft left = all.get(i);
      OfficeDraft right = all.get(i + 1);
      boolean beside =
          left.persons().isEmpty()
              && !right.persons().isEmpty()
              && !left.title().plural()
              && right.rule().equals("title before name")
              && lines.word(sentence, left.end()).equals("and")
              && gap(left.end() + 1, right.title().first(), right.owner());
      if (beside) {
        all.set(i, held(left, right));
      }
    }
    return all;
  }

  private boolean gap(int from, int to, Optional<Naming> owner) {
    int start = owner.filter(o -> o.first() >= from).map(Naming::first).orElse(to);
    return start - from <= 1;
  }

  private static OfficeDraft held(OfficeDraft left, OfficeDraft right) {
    Optional<Naming> owner = left.owner().or(right::owner);
    return new OfficeDraft(
        left.sentence(),
        left.title(),
        left.words(),
        left.first(),
        right.end(),
        right.persons(),
        owner,
        left.possessor(),
        left.definite(),
        "titles joined");
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
    return all;
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

  /** The place before words such as "former". */
  private int leftOf(int first) {
    int left = first;
    while (left > 0) {
      int at = left;
      boolean hyphen = lines.word(sentence, at - 1).equals("-");
      int word = hyphen ? at - 2 : at - 1;
      if (word < 0
          || namings.at(word).isPresent()
          || words.beforeAt(lines, sentence, word).filter(e -> e >= at - (hyphen ? 1 : 0)).isEmpty()) {
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

  private boolean isPossessivePronoun(int place) {
    return place >= 0
        && lines.token(sentence, place).tag() == PartOfSpeech.PRP_POSSESSIVE;
  }

  private boolean isArticle(int place) {
    return lines.token(sentence, place).tag() == PartOfSpeech.DT;
  }

  /** The owner of "of France", "for the ministry", "in India's Foreign Ministry". */
  private Optional<Naming> ownerAfter(int at) {
    String word = lines.word(sentence, at);
    if (!Set.of("of", "for", "in", "with", "at").contains(word)) {
      return Optional.empty();
    }
    int bound = Math.min(at + 5, lines.length(sentence));
    for (int i = at + 1; i < bound; i++) {
      Optional<Naming> naming = namings.from(i);
      if (naming.isPresent()) {
        return owned(naming.get());
      }
      PartOfSpeech tag = lines.token(sentence, i).tag();
      if (tag != PartOfSpeech.DT && !tag.isAdjective() && tag != PartOfSpeech.HYPH) {
        return Optional.empty();
      }
    }
    return Optional.empty();
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

  /** Where "to the United Nations" ends after an ambassador. */
  private int abroadEnd(Title title, int at) {
    boolean abroad = ABROAD.contains(lines.word(sentence, title.end() - 1));
    if (!abroad || !lines.word(sentence, at).equals("to")) {
      return at;
    }
    int name = lines.word(sentence, at + 1).equals("the") ? at + 2 : at + 1;
    return namings.from(name).map(Naming::end).orElse(at);
  }
}
