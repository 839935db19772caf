package demarche.name;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Span.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells people whose family name is a country's: after "Michael Jordan" a "Jordan" that acts is he,
 * where nothing in the article speaks of the country.
 */
final class LandNames {
  private static final Set<String> SIGNS = WordGroups.of("name", "land preposition");

  private final Lines lines;
  private final People people;

  /** The sentence from which on each country's name may be that of a person. */
  private final Map<String, Integer> since = new HashMap<>();

  LandNames(Lines lines, People people, List<List<Span>> spans) {
    this.lines = lines;
    this.people = people;
    Set<String> lands = new HashSet<>();
    for (List<Span> sentence : spans) {
      for (Span span : sentence) {
        if (span.kind() == Kind.LAND) {
          lands.add(span.surface());
        } else if (span.kind() == Kind.PERSON && span.surface().indexOf(' ') > 0) {
          String family = span.surface().substring(span.surface().lastIndexOf(' ') + 1);
          since.putIfAbsent(family, span.sentence());
        }
      }
    }
    since.keySet().retainAll(lands);
    if (!since.isEmpty()) {
      spans.forEach(sentence -> sentence.forEach(this::weigh));
    }
  }

  /** The country itself is told of where it is before the person, or where something is in it. */
  private void weigh(Span span) {
    boolean land = span.kind() == Kind.LAND || span.kind() == Kind.DEMONYM;
    if (!land) {
      return;
    }
    boolean other = !since.containsKey(span.surface());
    boolean told =
        !other && (span.sentence() < since.getOrDefault(span.surface(), 0) || !mayAct(span));
    if (other) {
      since.keySet().removeIf(name -> span.known().filter(name::equals).isPresent());
    } else if (told) {
      since.remove(span.surface());
    }
  }

  /** A subject without an article or preposition, or an owner: "Jordan said", "Jordan's lawyer". */
  private boolean mayAct(Span span) {
    Tree tree = lines.tree(span.sentence());
    int head = lines.head(span.sentence(), span.first(), span.end());
    return tree.is(head, Relation.NSUBJ, Relation.NMOD_POSS)
        && !SIGNS.contains(lines.word(span.sentence(), span.first() - 1));
  }

  /** The person whom a country's name means; empty where it means the country. */
  Optional<String> of(Span span) {
    boolean person =
        since.containsKey(span.surface()) && span.sentence() >= since.get(span.surface());
    return person
        ? Optional.of(people.namesakes(span.surface()))
            .filter(all -> all.size() == 1)
            .map(all -> all.iterator().next())
        : Optional.empty();
  }
}
