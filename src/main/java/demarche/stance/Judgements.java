package demarche.stance;

import demarche.fact.Stance;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.Table;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Modifiers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What something is said to be, in a word that praises or condemns: "it would be wrong to go", "the
 * crew were heroes"; or by a preposition, "we are against it" (data/stance/judgements.tsv).
 * Immutable.
 */
final class Judgements {
  private static final class Bundled {
    static final Map<String, Stance> WORDS = words();
  }

  private static final Set<Effect> DOUBT =
      Set.of(Effect.CONDITION, Effect.QUESTION, Effect.POSSIBLE);

  private final Modifiers modifiers = Modifiers.bundled();

  private static Map<String, Stance> words() {
    Map<String, Stance> words = new HashMap<>();
    Table table =
        Gazetteers.lexicon("stance/judgements.tsv", List.of("lemma", "stance", "example"));
    for (int row = 0; row < table.rows(); row++) {
      words.put(table.cell(row, 0), Stance.valueOf(table.cell(row, 1).toUpperCase(Locale.ROOT)));
    }
    return Map.copyOf(words);
  }

  /** The verdict; where it takes a judgement for a mere telling or a promise, that judgement's. */
  Verdict over(StanceQuestion question, Verdict verdict) {
    // "It would be wrong" promises nothing.
    boolean plain = verdict.stance() == Stance.ASSERT || verdict.stance() == Stance.COMMIT;
    return plain && question.isOpen()
        ? judged(question.tree(), question.head())
            .map(stance -> new Verdict(stance, 1))
            .orElse(verdict)
        : verdict;
  }

  /** "Called the claim baseless": by the word that something is called; empty for any other. */
  Optional<Stance> called(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    return question
        .trigger()
        .filter(trigger -> question.isOpen() && tree.is(head, Relation.XCOMP))
        .filter(trigger -> CALLING.contains(trigger.frame().word()))
        .filter(trigger -> tree.token(head).head() == trigger.token())
        .filter(
            trigger ->
                tree.children(trigger.token(), Relation.OBJ).stream().noneMatch(o -> o > head))
        .filter(trigger -> !isDenied(tree, trigger.token()) && !isDenied(tree, head))
        .flatMap(
            t -> Optional.ofNullable(Bundled.WORDS.get(tree.lemma(head).toLowerCase(Locale.ROOT))));
  }

  private static final Set<String> CALLING = WordGroups.of("stance", "verb of calling names");

  /** "There was no excuse for the raid" blames; empty for any other. */
  static Optional<Stance> unexcused(StanceQuestion question) {
    Tree tree = question.tree();
    int head = question.head();
    boolean denied =
        isDeniedExcuse(tree, head)
            || tree.children(head, Relation.NSUBJ).stream()
                .anyMatch(noun -> isDeniedExcuse(tree, noun));
    return denied && question.isOpen() && tree.child(head, Relation.EXPL).isPresent()
        ? Optional.of(Stance.CRITICIZE)
        : Optional.empty();
  }

  private static boolean isDeniedExcuse(Tree tree, int noun) {
    return EXCUSES.contains(tree.lemma(noun))
        && tree.children(noun, Relation.DET).stream().anyMatch(d -> tree.form(d).equals("no"));
  }

  private static final Set<String> EXCUSES = WordGroups.of("stance", "excuse");

  private Optional<Stance> judged(Tree tree, int head) {
    boolean denied = isDenied(tree, head);
    int clause = head;
    if (THINKING.contains(tree.lemma(head)) && isOwn(tree, head)) {
      OptionalInt thought = tree.child(head, Relation.CCOMP);
      if (thought.isEmpty()) {
        return Optional.empty();
      }
      clause = thought.getAsInt();
      denied |= isDenied(tree, clause);
    }
    if (!denied && isBeing(tree, clause)) {
      return sidedDoing(tree, clause);
    }
    if (tree.child(clause, Relation.COP).isEmpty()
        || modifiers.of(tree, clause).stream().anyMatch(DOUBT::contains)) {
      return Optional.empty();
    }
    int judged = clause;
    String word = tree.lemma(clause).toLowerCase(Locale.ROOT);
    if (denied) {
      return isMissed(tree, clause) ? Optional.of(Stance.CRITICIZE) : Optional.empty();
    }
    return Optional.ofNullable(Bundled.WORDS.get(word)).or(() -> sided(tree, judged));
  }

  private static boolean isBeing(Tree tree, int clause) {
    return tree.lemma(clause).equals("be") && tree.child(clause, Relation.NSUBJ).isPresent();
  }

  /** "Is against letting them go": by the mark before what is judged. */
  private Optional<Stance> sidedDoing(Tree tree, int being) {
    return modifiers.of(tree, being).stream().anyMatch(DOUBT::contains)
        ? Optional.empty()
        : tree.children(being, Relation.ADVCL, Relation.CCOMP, Relation.XCOMP).stream()
            .flatMap(deed -> tree.children(deed, Relation.MARK, Relation.CASE).stream())
            .filter(mark -> mark == being + 1)
            .flatMap(mark -> Optional.ofNullable(Bundled.WORDS.get(tree.form(mark))).stream())
            .findFirst();
  }

  /** "Is against the plan", "are in favour of it": by the preposition before what is judged. */
  private static Optional<Stance> sided(Tree tree, int clause) {
    boolean named =
        tree.children(clause, Relation.NSUBJ).stream()
            .anyMatch(s -> tree.token(s).tag().isProperNoun() || PERSONS.contains(tree.form(s)));
    return tree.children(clause, Relation.CASE).stream()
        .filter(before -> named)
        .flatMap(before -> Optional.ofNullable(Bundled.WORDS.get(tree.form(before))).stream())
        .findFirst();
  }

  private boolean isDenied(Tree tree, int head) {
    return modifiers.of(tree, head).contains(Effect.NEGATE);
  }

  private static boolean isOwn(Tree tree, int head) {
    return tree.children(head, Relation.NSUBJ).stream()
        .anyMatch(s -> tree.lemma(s).equals("i") || tree.lemma(s).equals("we"));
  }

  /** "Not fair", "not a good idea". */
  private static boolean isMissed(Tree tree, int clause) {
    return MISSED.contains(tree.lemma(clause))
        || tree.children(clause, Relation.AMOD).stream()
            .anyMatch(word -> MISSED.contains(tree.lemma(word)));
  }

  private static final Set<String> THINKING = WordGroups.of("stance", "verb of thinking");
  private static final Set<String> PERSONS = WordGroups.of("stance", "pronoun of persons");
  private static final Set<String> MISSED = WordGroups.of("stance", "what is missed");
}
