package demarche.position;

import demarche.cast.Cast;
import demarche.cast.Mention;
import demarche.clause.Clause;
import demarche.clause.Clause.Reality;
import demarche.clause.Clause.Tense;
import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.fact.Stance;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Effect;
import demarche.lexicon.Frame;
import demarche.lexicon.Modifiers;
import demarche.lexicon.WordClass;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Who is told by name beside what is backed, refused or called for: "was backed by Peru and
 * rejected by Chile", "calls from Peru and Chile for a truce". A position however little else is
 * told: "Peru's demand that they leave was refused", "it failed, with Peru voting against".
 */
final class NamedAgents {
  private static final Set<String> SIDING = WordGroups.of("position", "verb of siding");
  private static final Set<String> SOURCE = WordGroups.of("position", "preposition of a caller");

  private final ReadArticle article;
  private final QuotedTokens quoted;

  NamedAgents(ReadArticle article, QuotedTokens quoted) {
    this.article = article;
    this.quoted = quoted;
  }

  /** Whether an attribution is voiced by somebody so named. */
  boolean voice(Attribution attribution) {
    int cue = attribution.cue();
    Optional<Frame> frame = attribution.frame();
    if (cue < 0 || frame.isEmpty() || !(attribution.voice() instanceof Voice.Known)) {
      return false;
    }
    Tree tree = article.trees().get(attribution.sentence());
    Optional<Stance> stance = frame.get().telling().voiced();
    boolean verb = frame.get().part() == WordClass.VERB && stance.isPresent();
    boolean call = frame.get().part() == WordClass.NOUN && stance.equals(Optional.of(Stance.URGE));
    return !quoted.isQuoted(attribution.sentence(), cue)
        && ((verb && isDone(tree, cue) && areNamed(attribution, agents(tree, cue)))
            || (verb && Votes.isTold(tree, cue, attribution.contents().getFirst()))
            || (call && areNamed(attribution, callers(tree, cue)))
            || (call && isTreated(tree, cue) && areNamed(attribution, owners(tree, cue))));
  }

  /** "Was backed", told as a fact; "the backed plan" only describes. */
  private static boolean isDone(Tree tree, int verb) {
    Clause clause = Clauses.of(tree, verb);
    OptionalInt head = tree.is(verb, Relation.CONJ) ? tree.head(verb) : OptionalInt.of(verb);
    return tree.token(verb).tag() == PartOfSpeech.VBN
        && SIDING.contains(tree.lemma(verb))
        && clause.passive()
        && clause.reality() == Reality.FACT
        && clause.tense() != Tense.FUTURE
        && !Modifiers.bundled().of(tree, verb).contains(Effect.HEARSAY)
        && tree.child(head.getAsInt(), Relation.AUX_PASS).isPresent()
        && !tree.is(head.getAsInt(), Relation.ACL_RELCL, Relation.ACL);
  }

  private static List<Integer> agents(Tree tree, int verb) {
    return tree.children(verb, Relation.OBL_AGENT);
  }

  private static List<Integer> callers(Tree tree, int noun) {
    return tree.children(noun, Relation.NMOD).stream()
        .filter(caller -> SOURCE.contains(tree.preposition(caller)))
        .toList();
  }

  /** "Peru's demand that they leave was rejected". */
  private static boolean isTreated(Tree tree, int noun) {
    return tree.is(noun, Relation.NSUBJ_PASS)
        && tree.children(noun, Relation.ACL, Relation.CCOMP).stream()
            .anyMatch(clause -> tree.child(clause, Relation.NSUBJ).isPresent());
  }

  private static List<Integer> owners(Tree tree, int noun) {
    return tree.children(noun, Relation.NMOD_POSS);
  }

  private boolean areNamed(Attribution attribution, List<Integer> heads) {
    Cast cast = article.cast();
    return heads.size() == 1
        && cast.at(attribution.sentence(), heads.getFirst())
            .filter(mention -> mention.form() == Mention.Form.NAME)
            .isPresent();
  }
}
