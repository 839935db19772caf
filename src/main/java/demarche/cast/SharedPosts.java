package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.name.Lines;
import demarche.name.Naming;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whose posts a plural title is: "the foreign ministers of Chad and Peru" are those of both. */
final class SharedPosts {
  private static final Set<String> AND = WordGroups.of("name", "word that joins");

  private final Lines lines;
  private final List<SentenceNamings> namings;

  SharedPosts(Lines lines, List<SentenceNamings> namings) {
    this.lines = lines;
    this.namings = namings;
  }

  /** The owners of a plural title besides the one that the draft has, in the order of the text. */
  List<Naming> others(OfficeDraft draft) {
    Optional<Naming> owner = draft.owner();
    if (owner.isEmpty() || !draft.title().plural() || !draft.persons().isEmpty()) {
      return List.of();
    }
    return isBehind(draft, owner.get())
        ? after(draft.sentence(), owner.get())
        : before(draft.sentence(), owner.get());
  }

  /** All owners of a plural title, whoever holds it, in the order of the text. */
  List<Naming> owners(OfficeDraft draft) {
    Optional<Naming> owner = draft.owner();
    if (owner.isEmpty()) {
      return List.of();
    }
    List<Naming> all = new ArrayList<>();
    boolean behind = isBehind(draft, owner.get());
    if (!behind) {
      all.addAll(before(draft.sentence(), owner.get()));
    }
    all.add(owner.get());
    if (behind) {
      all.addAll(after(draft.sentence(), owner.get()));
    }
    return all;
  }

  private static boolean isBehind(OfficeDraft draft, Naming owner) {
    return owner.first() >= draft.title().end();
  }

  /** "Of Iran, Chad and Peru": up to the last behind an "and". */
  private List<Naming> after(int sentence, Naming owner) {
    List<Naming> others = new ArrayList<>();
    int at = owner.end();
    boolean last = false;
    while (!last) {
      boolean comma = lines.word(sentence, at).equals(",");
      int word = comma ? at + 1 : at;
      last = AND.contains(lines.word(sentence, word));
      if (!comma && !last) {
        return List.of();
      }
      Optional<Naming> next = land(namings.get(sentence).from(last ? word + 1 : word), owner);
      if (next.isEmpty() || lines.isPossessive(sentence, next.get().end())) {
        return List.of();
      }
      others.add(next.get());
      at = next.get().end();
    }
    return others;
  }

  /** "The Dutch, Greek and Maltese ministers": what stands before an "and", and before that. */
  private List<Naming> before(int sentence, Naming owner) {
    List<Naming> others = new ArrayList<>();
    int left = owner.first();
    boolean joined = AND.contains(lines.word(sentence, left - 1));
    while (joined) {
      // "Greek, Maltese, and Dutch".
      int comma = lines.word(sentence, left - 2).equals(",") ? left - 2 : left - 1;
      int border = lines.isPossessive(sentence, comma - 1) ? comma - 1 : comma;
      Optional<Naming> next = land(namings.get(sentence).before(border), owner);
      if (next.isEmpty()) {
        return List.of();
      }
      others.addFirst(next.get());
      left = next.get().first();
      joined = lines.word(sentence, left - 1).equals(",");
    }
    return others;
  }

  static boolean isLand(Naming naming) {
    return naming.type() == ActorType.COUNTRY;
  }

  private static Optional<Naming> land(Optional<Naming> naming, Naming owner) {
    return naming.filter(
        one -> isLand(one) && owner.type() == ActorType.COUNTRY && one.sort() == owner.sort());
  }
}
