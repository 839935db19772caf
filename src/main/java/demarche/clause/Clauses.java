package demarche.clause;

import demarche.clause.Clause.Reality;
import demarche.clause.Clause.Tense;
import demarche.gazetteer.WordGroups;
import demarche.language.NameClass;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what a sentence says of a predicate. */
public final class Clauses {
  private static final Set<String> AUXILIARY_OF_THE_PRESENT =
      WordGroups.of("clause", "auxiliary of the present");

  private static final Set<String> AUXILIARY_OF_THE_PAST =
      WordGroups.of("clause", "auxiliary of the past");

  private static final Set<String> AUXILIARY_OF_THE_PERFECT =
      WordGroups.of("clause", "auxiliary of the perfect");

  private static final Relation[] SUBJECTS = {
    Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.CSUBJ, Relation.CSUBJ_PASS
  };
  private static final Relation[] AUXILIARIES = {Relation.AUX, Relation.AUX_PASS, Relation.COP};

  /** A clause without a subject of its own is looked at through so many clauses above it. */
  private static final int HEIGHT = 6;

  private Clauses() {}

  /**
   * The infinitives by which one climbs from a verb to another above it: "help", "evacuate" from
   * "evacuate" to "flew" in "flew to help evacuate".
   *
   * @param by the relations by which one may climb
   * @return none where both are the same verb; empty where the other is not reached
   */
  public static Optional<List<Integer>> infinitives(
      Tree tree, int verb, int other, Relation... by) {
    List<Integer> climbed = new ArrayList<>();
    int at = verb;
    while (at != other
        && tree.is(at, by)
        && tree.token(at).tag() == PartOfSpeech.VB
        && tree.head(at).isPresent()) {
      climbed.add(at);
      at = tree.head(at).getAsInt();
    }
    return at == other ? Optional.of(climbed) : Optional.empty();
  }

  /**
   * The clause of a predicate.
   *
   * @param tree the sentence's tree
   * @param predicate the place of a verb, or of the noun or adjective of a copula
   */
  public static Clause of(Tree tree, int predicate) {
    return new Clause(
        predicate,
        subjects(tree, predicate),
        isPassive(tree, predicate),
        reality(tree, predicate),
        tense(tree, predicate));
  }

  /** The heads of the phrases that do what a predicate says; its own or those above. */
  public static List<Integer> subjects(Tree tree, int predicate) {
    int at = aimed(tree, predicate).orElse(predicate);
    for (int height = 0; height < HEIGHT; height++) {
      OptionalInt own = tree.child(at, SUBJECTS);
      if (own.isPresent() && !isRelativePronoun(tree, own.getAsInt())) {
        return tree.joined(own.getAsInt());
      }
      if (tree.is(at, Relation.ACL_RELCL, Relation.ACL)
          && (own.isPresent() || !tree.is(at, Relation.ACL_RELCL))) {
        OptionalInt noun = tree.head(at);
        return noun.isPresent() ? tree.joined(noun.getAsInt()) : List.of();
      }
      OptionalInt above = tree.head(at);
      if (above.isEmpty() || !passesOn(tree, at)) {
        return own.isPresent() ? List.of() : behindDay(tree, at);
      }
      if (isDoneTogether(tree, at)) {
        return together(tree, above.getAsInt());
      }
      if (tree.is(at, Relation.XCOMP) || isBlamed(tree, at) || isLeftTo(tree, at)) {
        OptionalInt controller = tree.child(above.getAsInt(), Relation.OBJ, Relation.IOBJ);
        if (controller.isPresent()) {
          return tree.joined(controller.getAsInt());
        }
      }
      at = above.getAsInt();
    }
    return List.of();
  }

  /** "On Monday, Peru and Chile met": the tree may join those who do it to the day before them. */
  private static List<Integer> behindDay(Tree tree, int verb) {
    PartOfSpeech tag = tree.token(verb).tag();
    boolean finite = tag == PartOfSpeech.VBD || tag == PartOfSpeech.VBZ || tag == PartOfSpeech.VBP;
    return tree.children(verb, Relation.OBL).stream()
        // "In a statement on Monday, Peru and Chile called for it": the day hangs on the statement.
        .flatMap(
            setting ->
                Stream.concat(Stream.of(setting), tree.children(setting, Relation.NMOD).stream()))
        .filter(day -> finite && day < verb && isDay(tree, day))
        .map(day -> tree.children(day, Relation.CONJ))
        .filter(joined -> !joined.isEmpty() && joined.getLast() < verb)
        .filter(joined -> joined.stream().noneMatch(place -> isDay(tree, place)))
        .filter(joined -> joined.stream().allMatch(p -> tree.token(p).tag().isProperNoun()))
        .findFirst()
        .orElse(List.of());
  }

  /** Whether a word stands in the name of a day or date. */
  public static boolean isDay(Tree tree, int place) {
    return tree.sentence().names().stream()
        .anyMatch(
            name -> name.kind() == NameClass.DATE && name.first() <= place && place < name.end());
  }

  /** "Criticised the council for voting", "kept it from sailing": the object does it. */
  private static boolean isBlamed(Tree tree, int place) {
    return tree.is(place, Relation.ADVCL)
        && tree.token(place).tag() == PartOfSpeech.VBG
        && tree.children(place, Relation.MARK, Relation.CASE).stream()
            .map(mark -> tree.form(mark))
            .anyMatch(BLAMES::contains);
  }

  /** "Summoned the envoy to protest": the verb whose subject and not its object protests. */
  private static OptionalInt aimed(Tree tree, int place) {
    boolean infinitive =
        tree.token(place).tag() == PartOfSpeech.VB
            && tree.children(place, Relation.MARK, Relation.AUX).stream()
                .anyMatch(mark -> tree.form(mark).equals("to"));
    OptionalInt verb = tree.head(place);
    if (infinitive
        && verb.isPresent()
        && tree.is(place, Relation.ACL, Relation.ACL_RELCL)
        && tree.is(verb.getAsInt(), Relation.OBJ)) {
      verb = tree.head(verb.getAsInt());
    }
    return infinitive && verb.isPresent() && AIMS.contains(tree.lemma(verb.getAsInt()))
        ? verb
        : OptionalInt.empty();
  }

  /** "Joined Chile in condemning it": what the object does as well. */
  private static boolean isDoneTogether(Tree tree, int place) {
    OptionalInt above = tree.head(place);
    return above.isPresent()
        && tree.is(place, Relation.ADVCL)
        && tree.token(place).tag() == PartOfSpeech.VBG
        && TOGETHER.contains(tree.lemma(above.getAsInt()))
        && tree.children(place, Relation.MARK, Relation.CASE).stream()
            .anyMatch(mark -> tree.form(mark).equals("in"));
  }

  private static List<Integer> together(Tree tree, int verb) {
    List<Integer> all = new ArrayList<>(subjects(tree, verb));
    tree.child(verb, Relation.OBJ).ifPresent(object -> all.addAll(tree.joined(object)));
    return List.copyOf(all);
  }

  private static final Set<String> AIMS = WordGroups.of("clause", "verb with an aim");

  private static final Set<String> TOGETHER = WordGroups.of("clause", "verb of doing with");

  /** "Leaving the firms to finish it": the object is to do it. */
  private static boolean isLeftTo(Tree tree, int place) {
    OptionalInt above = tree.head(place);
    return above.isPresent()
        && tree.is(place, Relation.ADVCL)
        && tree.token(place).tag() == PartOfSpeech.VB
        && LEAVES.contains(tree.lemma(above.getAsInt()));
  }

  private static final Set<String> LEAVES = WordGroups.of("clause", "verb of leaving to");

  private static final Set<String> BLAMES = WordGroups.of("clause", "blame preposition");

  private static boolean isRelativePronoun(Tree tree, int place) {
    PartOfSpeech tag = tree.token(place).tag();
    return tag == PartOfSpeech.WDT
        || tag == PartOfSpeech.WP
        || (tag == PartOfSpeech.IN && tree.lemma(place).equals("that"));
  }

  /** Whether a clause without a subject has that of the clause above. */
  private static boolean passesOn(Tree tree, int place) {
    return tree.is(place, Relation.XCOMP, Relation.CONJ, Relation.ADVCL, Relation.PARATAXIS)
        || (tree.is(place, Relation.CCOMP) && tree.token(place).tag() == PartOfSpeech.VB);
  }

  private static boolean isPassive(Tree tree, int predicate) {
    return tree.child(predicate, Relation.AUX_PASS, Relation.NSUBJ_PASS).isPresent()
        || (tree.is(predicate, Relation.ACL) && tree.token(predicate).tag() == PartOfSpeech.VBN)
        || sharesPassive(tree, predicate);
  }

  /** "Was welcomed by Peru but rejected by Chile": the auxiliary is of both. */
  private static boolean sharesPassive(Tree tree, int predicate) {
    OptionalInt above = tree.head(predicate);
    return above.isPresent()
        && tree.is(predicate, Relation.CONJ)
        && tree.token(predicate).tag() == PartOfSpeech.VBN
        && tree.child(predicate, AUXILIARIES).isEmpty()
        && tree.child(predicate, Relation.NSUBJ, Relation.OBJ).isEmpty()
        && isPassive(tree, above.getAsInt());
  }

  private static final Set<String> POSSIBLE = WordGroups.of("clause", "auxiliary of the possible");
  private static final Set<String> WANTED = WordGroups.of("clause", "auxiliary of the wanted");
  private static final Set<String> NEGATIONS = WordGroups.of("clause", "negation");
  private static final Set<String> CONDITIONS = WordGroups.of("clause", "condition");

  /** Whether a predicate is told as so; the verbs above it that govern it are heard too. */
  public static Reality reality(Tree tree, int predicate) {
    Reality own = ownReality(tree, predicate);
    if (own != Reality.FACT) {
      return own;
    }
    OptionalInt above = tree.head(predicate);
    boolean shared =
        tree.is(predicate, Relation.CONJ)
            && tree.child(predicate, AUXILIARIES).isEmpty()
            && above.isPresent()
            && tree.token(above.getAsInt()).tag() == tree.token(predicate).tag();
    return shared ? ownReality(tree, above.getAsInt()) : own;
  }

  private static Reality ownReality(Tree tree, int predicate) {
    for (int child : tree.children(predicate)) {
      String word = tree.form(child);
      if (tree.is(child, Relation.ADVMOD, Relation.DET, Relation.CC)
          && child < predicate
          && NEGATIONS.contains(word)) {
        return Reality.NEGATED;
      }
    }
    for (int child : tree.children(predicate, Relation.AUX, Relation.MARK)) {
      String word = tree.form(child);
      if (POSSIBLE.contains(word) || CONDITIONS.contains(word)) {
        return Reality.POSSIBLE;
      }
      if (WANTED.contains(word)) {
        return Reality.WANTED;
      }
    }
    return Reality.FACT;
  }

  private static final Set<String> FUTURE = WordGroups.of("clause", "auxiliary of the future");

  /** When a predicate is, by its auxiliaries, else by those of the clause above. */
  public static Tense tense(Tree tree, int predicate) {
    List<String> auxiliaries = new ArrayList<>();
    for (int child : tree.children(predicate, AUXILIARIES)) {
      auxiliaries.add(tree.form(child));
    }
    if (auxiliaries.stream().anyMatch(FUTURE::contains)) {
      return Tense.FUTURE;
    }
    boolean perfect = auxiliaries.stream().anyMatch(AUXILIARY_OF_THE_PERFECT::contains);
    PartOfSpeech tag = tree.token(predicate).tag();
    if (perfect) {
      return Tense.PERFECT;
    }
    if (tag == PartOfSpeech.VBG) {
      return auxiliaries.isEmpty() ? above(tree, predicate, Tense.PROGRESSIVE) : Tense.PROGRESSIVE;
    }
    if (auxiliaries.stream().anyMatch(AUXILIARY_OF_THE_PAST::contains)) {
      return Tense.PAST;
    }
    if (auxiliaries.stream().anyMatch(AUXILIARY_OF_THE_PRESENT::contains)) {
      return Tense.PRESENT;
    }
    return switch (tag) {
      case VBD -> Tense.PAST;
      case VBZ, VBP -> Tense.PRESENT;
      default -> above(tree, predicate, Tense.NONE);
    };
  }

  private static Tense above(Tree tree, int predicate, Tense otherwise) {
    OptionalInt above = tree.head(predicate);
    return above.isPresent()
            && tree.is(predicate, Relation.CONJ)
            && tree.token(above.getAsInt()).tag() == tree.token(predicate).tag()
        ? tense(tree, above.getAsInt())
        : otherwise;
  }
}
