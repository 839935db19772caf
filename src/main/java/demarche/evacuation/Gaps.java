package demarche.evacuation;

import demarche.cast.Cast;
import demarche.cast.Mention;
import demarche.evacuation.EvacuationWords.Frame;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who does what the verb before tells of another: "Peru evacuated 200, Chile 170". */
final class Gaps {
  private static final Set<String> JOINTS = WordGroups.of("evacuation", "joint of clauses");
  private static final Set<String> BEHIND = WordGroups.of("evacuation", "word behind a count");

  /** As many words before a number may loosen it. */
  private static final int LOOSE = 4;

  private final Cast cast;
  private final EvacuationWords words;

  Gaps(Cast cast, EvacuationWords words) {
    this.cast = cast;
    this.words = words;
  }

  /**
   * The clauses of a sentence that leave their verb out, in the order of the text.
   *
   * @param quantities the sentence's numbers
   * @param groups its people
   */
  List<Gap> of(int sentence, Tree tree, List<Quantity> quantities, List<Group> groups) {
    List<Gap> found = new ArrayList<>();
    for (Mention mention : cast.mentions().get(sentence)) {
      boolean actor =
          mention.form() == Mention.Form.NAME
              && mention.members().size() == 1
              && mention.members().getFirst().type() != ActorType.PERSON;
      int first = actor ? first(tree, mention.first()) : -1;
      if (first > 0 && JOINTS.contains(tree.form(first - 1)) && isBehindMove(tree, first)) {
        gap(tree, mention, first, quantities, groups).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The first token of a name with what describes it: "the Netherlands", "Peru's ally Chile". */
  private static int first(Tree tree, int name) {
    int at = name;
    if (at > 0 && tree.token(at - 1).tag() == PartOfSpeech.NN) {
      int owner = at - 1;
      while (owner > 0 && (tree.token(owner).tag().isAdjective() || owner == at - 1)) {
        owner--;
      }
      PartOfSpeech mark = tree.token(owner).tag();
      at = mark == PartOfSpeech.POS ? owner - 1 : mark == PartOfSpeech.PRP_POSSESSIVE ? owner : at;
    }
    return at > 0 && tree.form(at - 1).equals("the") ? at - 1 : at;
  }

  /** Whether a verb that moves people stands before a word in its sentence. */
  private boolean isBehindMove(Tree tree, int before) {
    for (int at = before - 1; at > 0; at--) {
      if (tree.token(at).tag().isVerb()
          && words.verbs(tree.lemma(at)).stream().anyMatch(verb -> verb.frame() == Frame.CARRY)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Gap> gap(
      Tree tree, Mention mention, int first, List<Quantity> quantities, List<Group> groups) {
    int next = mention.end();
    for (Quantity quantity : quantities) {
      if (quantity.first() >= next
          && quantity.first() - next <= LOOSE
          && isLoose(tree, next, quantity.first())) {
        Optional<Group> counted =
            groups.stream()
                .filter(g -> g.count().filter(quantity::equals).isPresent() && !g.part())
                .findFirst();
        int people = counted.map(Group::head).orElse(quantity.head());
        boolean alone = people == quantity.head() && isEnd(tree, quantity.end());
        return alone || (counted.isPresent() && people != quantity.head())
            ? Optional.of(new Gap(first, mention.head(), Optional.of(quantity), people))
            : Optional.empty();
      }
    }
    return groups.stream()
        .filter(g -> next < tree.size() && tree.form(next).equals("its"))
        .filter(g -> g.own() && g.head() > next && isNoVerb(tree, next, g.head()))
        .map(g -> new Gap(first, mention.head(), g.count(), g.head()))
        .findFirst();
  }

  /** "more than", "about", "a further". */
  private static boolean isLoose(Tree tree, int from, int end) {
    for (int at = from; at < end; at++) {
      PartOfSpeech tag = tree.token(at).tag();
      boolean degree = tag == PartOfSpeech.RB || tag == PartOfSpeech.RBR || tag.isAdjective();
      boolean small = tag == PartOfSpeech.DT || tag == PartOfSpeech.IN || tag == PartOfSpeech.TO;
      if (!degree && !small) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoVerb(Tree tree, int from, int end) {
    for (int at = from; at < end; at++) {
      PartOfSpeech tag = tree.token(at).tag();
      if ((tag.isVerb() && tag != PartOfSpeech.VBN) || tag.isPunctuation()) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing that is counted stands behind a number. */
  private static boolean isEnd(Tree tree, int at) {
    return at >= tree.size()
        || tree.token(at).tag().isPunctuation()
        || tree.token(at).tag() == PartOfSpeech.CC
        || BEHIND.contains(tree.form(at));
  }
}
