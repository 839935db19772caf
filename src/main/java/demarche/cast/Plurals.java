package demarche.cast;

import demarche.cast.Discourse.Told;
import demarche.cast.Mention.Form;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells whom "they" means: those joined in a subject, a body, or those who met. */
final class Plurals {
  /** "They" may stand so many sentences after those who met were told. */
  private static final int TOGETHER = 30;

  private final Lines lines;
  private final Discourse discourse;
  private final Company company;

  Plurals(Lines lines, Discourse discourse, Company company) {
    this.lines = lines;
    this.discourse = discourse;
    this.company = company;
  }

  /** Whom the pronoun at a place means; none where that is unclear. */
  List<Member> of(int sentence, int place) {
    for (int s = sentence; s >= Math.max(0, sentence - 1); s--) {
      List<Member> found = new ArrayList<>();
      List<Member> body = List.of();
      for (Told told : discourse.in(s)) {
        boolean before = s < sentence || told.mention().head() < place;
        if (before && told.subject()) {
          List<Member> group = group(told.mention());
          found = group.isEmpty() ? found : group;
          boolean many =
              Pronouns.isBody(told.mention())
                  && told.mention().members().getFirst().type() == ActorType.ORGANIZATION;
          body = many ? told.mention().members() : List.of();
        }
      }
      found =
          found.isEmpty() && !hasCounted(s, s < sentence ? lines.length(s) : place) ? body : found;
      if (!found.isEmpty()) {
        return found;
      }
    }
    return together(sentence, place);
  }

  /** "The court heard nine inmates. They": rather those than the court, or nobody knows. */
  private boolean hasCounted(int sentence, int before) {
    Tree tree = lines.tree(sentence);
    for (int place = 0; place < before; place++) {
      if (tree.token(place).tag() == PartOfSpeech.NNS
          && tree.is(place, Relation.OBJ, Relation.OBL, Relation.NMOD)
          && tree.child(place, Relation.NUMMOD).isPresent()
          && !UNITS.contains(tree.lemma(place))) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> UNITS = WordGroups.of("cast", "unit of time or measure");

  /** "They" as a subject, where one of those who met was told of before. */
  private List<Member> together(int sentence, int place) {
    Optional<List<Member>> people = company.of(sentence, TOGETHER);
    Tree tree = lines.tree(sentence);
    int verb = tree.head(place).orElse(place);
    boolean subject =
        lines.word(sentence, place).equals("they")
            && tree.is(place, Relation.NSUBJ)
            && (tree.token(verb).isRoot() || tree.is(verb, Relation.CONJ));
    boolean spoken =
        people.isPresent()
            && (isSpoken(sentence, place, people.get())
                || isSpoken(sentence - 1, Integer.MAX_VALUE, people.get()));
    return subject && spoken && !isAnswered(sentence, place) ? people.get() : List.of();
  }

  /** "While experts were glad, they said": others whom it means stand before it. */
  private boolean isAnswered(int sentence, int place) {
    return discourse.in(sentence).stream()
        .map(Told::mention)
        .anyMatch(
            mention ->
                mention.head() < place
                    && mention.form() == Form.UNNAMED
                    && lines.token(sentence, mention.head()).tag() == PartOfSpeech.NNS);
  }

  private boolean isSpoken(int sentence, int before, List<Member> people) {
    return discourse.in(sentence).stream()
        .filter(told -> told.subject() && told.mention().head() < before)
        .anyMatch(told -> people.containsAll(told.mention().members()));
  }

  /** All who are joined to a subject; none where it is a single one. */
  private List<Member> group(Mention mention) {
    if (mention.members().size() > 1) {
      return mention.members();
    }
    boolean plural =
        lines.token(mention.sentence(), mention.head()).tag() == PartOfSpeech.NNS
            || lines.word(mention.sentence(), mention.head()).equals("they");
    if (plural && mention.form() == Form.UNNAMED) {
      return mention.members();
    }
    Tree tree = lines.tree(mention.sentence());
    Set<Member> all = new LinkedHashSet<>();
    for (int joined : tree.joined(mention.head())) {
      for (Told told : discourse.in(mention.sentence())) {
        if (told.mention().head() == joined) {
          all.addAll(told.mention().members());
        }
      }
    }
    return all.size() > 1 ? List.copyOf(all) : List.of();
  }
}
