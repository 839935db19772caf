package demarche.lexicon;

import demarche.clause.Clauses;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds the arguments of a word by the tree. Places are token numbers of the sentence, from 0. */
public final class Arguments {
  private Arguments() {}

  /**
   * The head words of the first of some places that is filled.
   *
   * @param tree the sentence's tree
   * @param word the place of the word whose arguments they are
   * @param places the likeliest first
   * @return in the order of the text; none where no place is filled
   */
  public static List<Integer> first(Tree tree, int word, List<Argument> places) {
    for (Argument place : places) {
      List<Integer> found = at(tree, word, place);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The head words of an argument, in the order of the text; none where it is missing. */
  public static List<Integer> at(Tree tree, int word, Argument argument) {
    return switch (argument.role()) {
      case SUBJECT -> subjects(tree, word);
      case OBJECT -> objects(tree, word);
      case INDIRECT_OBJECT -> tree.children(word, Relation.IOBJ);
      case POSSESSOR -> tree.children(word, Relation.NMOD_POSS);
      case CCOMP -> finite(tree, word);
      case XCOMP -> infinite(tree, word);
      case ADVCL -> tree.children(word, Relation.ADVCL);
      case ACL -> tree.children(word, Relation.ACL);
      case QUOTE -> quoted(tree, word);
      case PASSIVE -> tree.children(word, Relation.AUX_PASS);
      case PARTICLE -> particles(tree, word);
      case CHILD -> anything(tree, word);
      case GOVERNOR -> governor(tree, word);
      case GOVERNOR_SUBJECT -> governorSubjects(tree, word);
      case CASE -> tree.children(word, Relation.CASE);
      case PREPOSITION -> phrases(tree, word, argument.preposition());
    };
  }

  private static boolean isPassive(Tree tree, int word) {
    return tree.token(word).tag().isVerb() && Clauses.of(tree, word).passive();
  }

  private static List<Integer> subjects(Tree tree, int word) {
    if (!isPassive(tree, word)) {
      return Clauses.subjects(tree, word);
    }
    List<Integer> agents = tree.children(word, Relation.OBL_AGENT);
    return agents.isEmpty() ? direct(tree, word, "by") : agents;
  }

  private static List<Integer> objects(Tree tree, int word) {
    if (isPassive(tree, word)) {
      return Clauses.subjects(tree, word);
    }
    List<Integer> own = new ArrayList<>(1);
    for (int object : tree.children(word, Relation.OBJ)) {
      own.add(isRelative(tree, object) ? tree.token(word).head() : object);
    }
    own.removeIf(place -> place < 0);
    return own;
  }

  private static boolean isRelative(Tree tree, int place) {
    PartOfSpeech tag = tree.token(place).tag();
    return tag == PartOfSpeech.WDT || tag == PartOfSpeech.WP;
  }

  /** Clauses with a subject of their own, and what a noun says with "that". */
  private static List<Integer> finite(Tree tree, int word) {
    List<Integer> found = new ArrayList<>(1);
    boolean noun = tree.token(word).tag().isNoun();
    boolean adjective = tree.token(word).tag().isAdjective();
    for (int child : tree.children(word)) {
      boolean clause =
          tree.is(child, Relation.CCOMP)
              || (noun && tree.is(child, Relation.ACL) && isMarked(tree, child, "that"))
              || (adjective && tree.is(child, Relation.ADVCL) && isMarked(tree, child, "that"));
      if (clause) {
        found.add(child);
      }
    }
    return found;
  }

  /** Also what the parser took for a purpose: "asked the men to leave". */
  private static List<Integer> infinite(Tree tree, int word) {
    List<Integer> found = new ArrayList<>(1);
    OptionalInt object = tree.child(word, Relation.OBJ);
    boolean loose = object.isPresent() || !tree.token(word).tag().isVerb();
    for (int child : tree.children(word)) {
      if (tree.is(child, Relation.XCOMP) || (loose && isInfinitive(tree, child))) {
        found.add(child);
      }
    }
    if (found.isEmpty() && object.isPresent()) {
      tree.children(object.getAsInt()).stream()
          .filter(child -> isInfinitive(tree, child))
          .forEach(found::add);
    }
    if (found.isEmpty() && object.isPresent() && tree.token(word).tag().isVerb()) {
      // "Called the pact wise": the parser hangs the adjective on the object.
      tree.children(object.getAsInt(), Relation.AMOD).stream()
          .filter(place -> place > object.getAsInt() && tree.token(place).tag().isAdjective())
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isInfinitive(Tree tree, int place) {
    return tree.is(place, Relation.ACL, Relation.ACL_RELCL, Relation.ADVCL, Relation.CCOMP)
        && isMarked(tree, place, "to");
  }

  /** Also what the parser took for an adverb, or for a preposition right after the verb. */
  private static List<Integer> particles(Tree tree, int word) {
    List<Integer> found =
        new ArrayList<>(tree.children(word, Relation.COMPOUND_PRT, Relation.ADVMOD));
    for (int phrase : tree.children(word, Relation.OBL)) {
      tree.children(phrase, Relation.CASE).stream()
          .filter(mark -> mark == word + 1)
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isMarked(Tree tree, int clause, String by) {
    return tree.children(clause, Relation.MARK, Relation.AUX).stream()
        .anyMatch(mark -> tree.form(mark).equals(by));
  }

  private static List<Integer> quoted(Tree tree, int word) {
    return tree.children(word, Relation.CCOMP).stream()
        .filter(clause -> hasQuote(tree, tree.first(clause) - 1, tree.end(clause) + 2))
        .toList();
  }

  private static boolean hasQuote(Tree tree, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(tree.size(), to); i++) {
      PartOfSpeech tag = tree.token(i).tag();
      if (tag == PartOfSpeech.OPENING_QUOTE || tag == PartOfSpeech.CLOSING_QUOTE) {
        return true;
      }
    }
    return false;
  }

  /** Also the adjective of "hold the rebels responsible", which the parser hangs on the object. */
  private static List<Integer> anything(Tree tree, int word) {
    List<Integer> found = new ArrayList<>(tree.children(word));
    for (int object : tree.children(word, Relation.OBJ)) {
      tree.children(object, Relation.AMOD).stream()
          .filter(adjective -> adjective > object)
          .forEach(found::add);
    }
    return found;
  }

  private static List<Integer> governor(Tree tree, int word) {
    OptionalInt head = tree.head(word);
    return head.isPresent() ? List.of(head.getAsInt()) : List.of();
  }

  private static List<Integer> governorSubjects(Tree tree, int word) {
    boolean governed =
        tree.is(word, Relation.OBJ, Relation.OBL, Relation.NSUBJ_PASS, Relation.CONJ);
    OptionalInt head = tree.head(word);
    if (!governed || head.isEmpty()) {
      return List.of();
    }
    return tree.is(word, Relation.CONJ)
        ? governorSubjects(tree, head.getAsInt())
        : subjects(tree, head.getAsInt());
  }

  /** Phrases of the word itself; else those that the parser hung on its object. */
  private static List<Integer> phrases(Tree tree, int word, String preposition) {
    List<Integer> own = direct(tree, word, preposition);
    OptionalInt object = tree.child(word, Relation.OBJ, Relation.NSUBJ_PASS);
    return own.isEmpty() && object.isPresent() ? direct(tree, object.getAsInt(), preposition) : own;
  }

  private static List<Integer> direct(Tree tree, int word, String preposition) {
    return tree.children(word).stream()
        .filter(
            child ->
                tree.children(child, Relation.CASE, Relation.MARK).stream()
                    .anyMatch(mark -> tree.form(mark).equals(preposition)))
        .toList();
  }
}
