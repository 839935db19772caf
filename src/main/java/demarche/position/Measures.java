package demarche.position;

import demarche.clause.Clauses;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Measures that an article announces in its own voice: "Norway will close its mission", "Peru is to
 * pull back its troops". A government or body that is told to be about to do so commits to it.
 */
final class Measures {
  private static final Set<String> NEGATION = WordGroups.of("position", "negation");

  private static final Set<String> PRESENT = WordGroups.of("position", "auxiliary of the present");
  private static final Set<String> IF = WordGroups.of("position", "condition");
  private static final Set<String> WILL = WordGroups.of("position", "auxiliary of the future");

  private final ReadArticle article;
  private final QuotedTokens quoted;
  private final Voices voices;
  private final Set<String> deeds;

  /** Measures by verbs of doing ({@code deeds}); what weather, prices and talks do is none. */
  Measures(ReadArticle article, QuotedTokens quoted, Voices voices, Set<String> deeds) {
    this.article = article;
    this.quoted = quoted;
    this.voices = voices;
    this.deeds = Set.copyOf(deeds);
  }

  /** The measures of a sentence that nobody voices in it; {@code voiced} holds what is voiced. */
  List<Attribution> in(int sentence, List<Attribution> voiced) {
    Tree tree = article.trees().get(sentence);
    List<Attribution> found = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      if (isDeed(tree, word) && !quoted.isQuoted(sentence, word)) {
        of(sentence, tree, word)
            .filter(a -> voiced.stream().noneMatch(v -> touch(v, a)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Attribution> of(int sentence, Tree tree, int word) {
    int clause = isTo(tree, word) ? tree.token(word).head() : word;
    if (!isTold(tree, clause)) {
      return Optional.empty();
    }
    List<Integer> subjects = Clauses.subjects(tree, word);
    Voice voice = voices.of(sentence, tree, subjects);
    boolean bodies =
        voice instanceof Voice.Known known
            && known.members().stream()
                .allMatch(
                    member ->
                        member.type() == ActorType.COUNTRY
                            || member.type() == ActorType.ORGANIZATION);
    List<Content> contents = Contents.split(tree, clause, tree.first(clause), tree.end(clause));
    return !bodies || contents.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Attribution.unframed(sentence, word, voice, contents.subList(0, 1), "attitude-verb"));
  }

  /** "Will give", "is to give", "is going to give", not negated, with an object or a place. */
  private boolean isDeed(Tree tree, int word) {
    PartOfSpeech tag = tree.token(word).tag();
    boolean bare = tag == PartOfSpeech.VB && deeds.contains(lemma(tree, word));
    boolean filled =
        tree.child(word, Relation.OBJ, Relation.OBL, Relation.COMPOUND_PRT).isPresent();
    boolean future =
        tree.children(word, Relation.AUX).stream().anyMatch(aux -> WILL.contains(tree.form(aux)));
    return bare
        && filled
        && !isNegated(tree, word)
        && (future || isTo(tree, word) || isPlain(tree, word));
  }

  private static boolean isNegated(Tree tree, int word) {
    return tree.children(word, Relation.ADVMOD).stream()
        .anyMatch(child -> NEGATION.contains(tree.form(child)));
  }

  /** The infinitive of "is to give" and "is going to give". */
  private static boolean isTo(Tree tree, int word) {
    OptionalInt head = tree.head(word);
    if (head.isEmpty() || !tree.is(word, Relation.XCOMP) || head.getAsInt() > word) {
      return false;
    }
    int above = head.getAsInt();
    boolean going = tree.form(above).equals("going");
    return (going || (isPresent(tree, above) && above >= word - 3)) && !isNegated(tree, above);
  }

  /** "Is to give" where the tree takes "is" for a copula of the verb. */
  private static boolean isPlain(Tree tree, int word) {
    boolean to = word > 1 && tree.form(word - 1).equals("to");
    return to && tree.is(word - 2, Relation.COP, Relation.AUX) && isPresent(tree, word - 2);
  }

  private static boolean isPresent(Tree tree, int word) {
    return PRESENT.contains(tree.form(word));
  }

  /** A main clause in the article's own voice, without a condition. */
  private static boolean isTold(Tree tree, int clause) {
    int at = clause;
    while (tree.is(at, Relation.CONJ) && tree.head(at).isPresent()) {
      at = tree.head(at).getAsInt();
    }
    boolean conditional =
        tree.children(clause, Relation.ADVCL).stream()
            .flatMap(c -> tree.children(c, Relation.MARK).stream())
            .anyMatch(mark -> IF.contains(tree.form(mark)));
    return tree.token(at).isRoot() && !conditional;
  }

  /** Whether two stand over the same words. */
  private static boolean touch(Attribution voiced, Attribution measure) {
    Content content = measure.contents().getFirst();
    boolean within = content.first() <= voiced.cue() && voiced.cue() < content.end();
    return within
        || voiced.contents().stream()
            .anyMatch(c -> c.first() < content.end() && content.first() < c.end());
  }

  private static String lemma(Tree tree, int word) {
    return tree.lemma(word).toLowerCase(Locale.ROOT);
  }
}
