package demarche.position;

import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Speech that goes on without a verb of its own: "She said that the pass was shut. It would open in
 * May." What "would" be after a past verb of speech is the speaker's future, not the article's; the
 * past perfect, which may be the article's own background, is left.
 */
final class Indirect {
  private static final Set<String> PRONOUNS = WordGroups.of("position", "pronoun that goes on");

  private final ReadArticle article;
  private final QuotedTokens quoted;

  Indirect(ReadArticle article, QuotedTokens quoted) {
    this.article = article;
    this.quoted = quoted;
  }

  /**
   * What a sentence says in the voice of the one before it.
   *
   * @param sentence the number of a sentence in which nobody is found to speak
   * @param before what is voiced in the sentence before it
   * @return empty where any other voice is as likely
   */
  Optional<Attribution> in(int sentence, List<Attribution> before) {
    if (sentence == 0 || before.isEmpty() || !article.together(sentence - 1, sentence)) {
      return Optional.empty();
    }
    Attribution last = before.getLast();
    Tree tree = article.trees().get(sentence);
    int root = tree.root().orElse(-1);
    boolean goesOn =
        isPastSpeech(last)
            && root >= 0
            && isFuture(tree, root)
            && isOfSomebody(sentence, tree, root)
            && !isQuotation(sentence, tree);
    return goesOn
        ? Contents.split(tree, root, tree.first(root), tree.end(root)).stream()
            .findFirst()
            .map(content -> told(sentence, last.voice(), content))
        : Optional.empty();
  }

  private static Attribution told(int sentence, Voice voice, Content content) {
    return Attribution.unframed(sentence, -1, voice, List.of(content), "report-verb");
  }

  /** One person, by a verb of speech in the past, or by speech that went on like this. */
  private boolean isPastSpeech(Attribution last) {
    Tree tree = article.trees().get(last.sentence());
    boolean past = last.cue() < 0 || tree.token(last.cue()).tag() == PartOfSpeech.VBD;
    boolean speech = last.rule().equals("report-verb") || last.rule().equals("stance-verb");
    return past
        && speech
        && last.voice() instanceof Voice.Known known
        && known.members().size() == 1
        && known.members().getFirst().type() == ActorType.PERSON;
  }

  /** "Would" of the main verb, with a subject; "would have" tells of what did not come. */
  private static boolean isFuture(Tree tree, int root) {
    boolean would =
        tree.children(root, Relation.AUX).stream()
            .anyMatch(aux -> tree.token(aux).form().equals("would"));
    boolean have =
        tree.children(root, Relation.AUX).stream()
            .anyMatch(aux -> tree.token(aux).form().equals("have"));
    return would && !have;
  }

  /**
   * He, she, it, a country or body, or "there": what a bill or a film "would" do may be the
   * article's own.
   */
  private boolean isOfSomebody(int sentence, Tree tree, int root) {
    OptionalInt subject = tree.child(root, Relation.NSUBJ, Relation.EXPL);
    return subject.isPresent()
        && (tree.is(subject.getAsInt(), Relation.EXPL)
            || PRONOUNS.contains(tree.form(subject.getAsInt()))
            || article
                .cast()
                .at(sentence, subject.getAsInt())
                .filter(mention -> !mention.members().isEmpty())
                .filter(mention -> mention.members().getFirst().type() != ActorType.PERSON)
                .isPresent());
  }

  private boolean isQuotation(int sentence, Tree tree) {
    return quoted.touches(sentence, 0, tree.size());
  }
}
