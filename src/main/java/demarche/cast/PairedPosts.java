package demarche.cast;

import demarche.gazetteer.WordGroups;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.TitleWords.Bearer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each of several people who are told with one title in the plural the post of his own
 * country: "the foreign ministers of Chad and Peru, Ann Lee and Bo Kim", "Presidents Ann Lee of
 * Chad and Bo Kim of Peru". Where there are not as many people as countries, none holds the post.
 */
final class PairedPosts {
  private static final Set<String> AND = WordGroups.of("name", "word that joins");
  private static final String COMMA = ",";

  private final Lines lines;
  private final SentenceNamings namings;
  private final SharedPosts shared;

  /** Someone with the country that is told behind the name. */
  private record Told(Naming person, Optional<Naming> owner, int end) {}

  PairedPosts(Lines lines, SentenceNamings namings, SharedPosts shared) {
    this.lines = lines;
    this.namings = namings;
    this.shared = shared;
  }

  /** The titles of one sentence, those that several hold once for each of them. */
  List<OfficeDraft> of(List<OfficeDraft> drafts) {
    List<OfficeDraft> all = new ArrayList<>();
    for (OfficeDraft draft : drafts) {
      boolean several =
          draft.title().plural()
              && draft.title().bearer() == Bearer.POST
              && draft.possessor() < 0
              && !draft.isCounterpart();
      if (several) {
        all.addAll(parted(draft));
      } else {
        all.add(draft);
      }
    }
    return all;
  }

  private List<OfficeDraft> parted(OfficeDraft draft) {
    // "Presidents Ann Lee of Chad": the country is hers alone.
    boolean hers =
        !draft.persons().isEmpty()
            && draft.persons().getFirst().first() >= draft.title().end()
            && draft
                .owner()
                .filter(o -> o.first() > draft.persons().getFirst().first())
                .isPresent();
    List<Naming> owners = hers ? List.of() : shared.owners(draft);
    int title = owners.isEmpty() ? draft.title().end() : Math.max(end(owners), draft.title().end());
    List<Told> people = after(draft.sentence(), title);
    if (people.size() < 2) {
      people = before(draft);
    }
    if (people.size() < 2) {
      return List.of(draft);
    }
    boolean own = people.stream().allMatch(one -> one.owner().isPresent());
    if (own && owners.isEmpty()) {
      List<Told> each = people;
      return each.stream().map(one -> held(draft, one, one.owner())).toList();
    }
    if (own || owners.isEmpty()) {
      return List.of(draft);
    }
    List<OfficeDraft> all = new ArrayList<>();
    for (int i = 0; i < people.size() && people.size() == owners.size(); i++) {
      all.add(held(draft, people.get(i), Optional.of(owners.get(i))));
    }
    if (owners.size() == 1) {
      people.forEach(one -> all.add(held(draft, one, Optional.of(owners.getFirst()))));
    }
    return all.isEmpty() ? List.of(unheld(draft)) : all;
  }

  private static int end(List<Naming> owners) {
    return owners.getLast().end();
  }

  /** "(,) Ann Lee and Bo Kim", "Ann Lee of Chad, Bo Kim of Peru and Di Mo of Oman". */
  private List<Told> after(int sentence, int from) {
    List<Told> people = new ArrayList<>();
    int at = lines.word(sentence, from).equals(COMMA) ? from + 1 : from;
    boolean last = false;
    Optional<Naming> person = namings.personFrom(at);
    while (person.isPresent()) {
      Told one = told(sentence, person.get());
      people.add(one);
      if (last) {
        return people;
      }
      int next = lines.word(sentence, one.end()).equals(COMMA) ? one.end() + 1 : one.end();
      last = AND.contains(lines.word(sentence, next));
      if (!last && next == one.end()) {
        return List.of();
      }
      person = namings.personFrom(last ? next + 1 : next);
    }
    return List.of();
  }

  private Told told(int sentence, Naming person) {
    Optional<Naming> owner =
        lines.word(sentence, person.end()).equals("of")
            ? namings.from(person.end() + 1).filter(SharedPosts::isLand)
            : Optional.empty();
    return new Told(person, owner, owner.map(Naming::end).orElse(person.end()));
  }

  /** "Ann Lee and Bo Kim, the ministers". */
  private List<Told> before(OfficeDraft draft) {
    List<Told> people = new ArrayList<>();
    int sentence = draft.sentence();
    int first = draft.title().first();
    // The draft may begin with whom the scan has taken for its only holder.
    int at = draft.persons().isEmpty() ? draft.first() : behindLast(draft, first);
    if (!lines.word(sentence, at - 1).equals(COMMA)) {
      return List.of();
    }
    Optional<Naming> person = namings.personBefore(at - 1);
    boolean joined = true;
    while (person.isPresent() && joined) {
      people.addFirst(new Told(person.get(), Optional.empty(), person.get().end()));
      String word = lines.word(sentence, person.get().first() - 1);
      boolean and = people.size() == 1 && AND.contains(word);
      joined = and || (people.size() > 1 && word.equals(COMMA));
      int left = person.get().first() - 1;
      int border = and && lines.word(sentence, left - 1).equals(COMMA) ? left - 1 : left;
      person = namings.personBefore(border);
    }
    return people;
  }

  private static int behindLast(OfficeDraft draft, int title) {
    int end = draft.persons().getLast().end();
    return end < title ? end + 1 : title;
  }

  private OfficeDraft held(OfficeDraft draft, Told one, Optional<Naming> owner) {
    int first = Math.min(draft.first(), one.person().first());
    int end = Math.max(draft.end(), one.end());
    return new OfficeDraft(
        draft.sentence(),
        draft.title(),
        draft.words(),
        first,
        owner.map(o -> Math.max(end, o.end())).orElse(end),
        List.of(one.person()),
        owner,
        -1,
        -1,
        draft.definite(),
        "title of several");
  }

  private OfficeDraft unheld(OfficeDraft draft) {
    return new OfficeDraft(
        draft.sentence(),
        draft.title(),
        draft.words(),
        draft.persons().isEmpty() ? draft.first() : Math.min(draft.title().first(), owner(draft)),
        draft.persons().isEmpty() ? draft.end() : Math.max(draft.title().end(), draft.end()),
        List.of(),
        draft.owner(),
        -1,
        -1,
        draft.definite(),
        "title alone");
  }

  private static int owner(OfficeDraft draft) {
    return draft.owner().map(Naming::first).orElse(draft.title().first());
  }
}
