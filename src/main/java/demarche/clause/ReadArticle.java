package demarche.clause;

import demarche.article.Article;
import demarche.article.Offsets;
import demarche.cast.Cast;
import demarche.fact.Evidence;
import demarche.language.Document;
import demarche.language.Sentence;
import demarche.language.Token;
import demarche.language.Tree;
import java.util.List;
import java.util.Set;

/**
 * An article with all that is understood of it before any fact is looked for.
 *
 * @param article the article
 * @param offsets its body's code points
 * @param document its sentences
 * @param trees their trees, one for each sentence
 * @param cast who is meant where
 */
public record ReadArticle(
    Article article, Offsets offsets, Document document, List<Tree> trees, Cast cast) {
  public ReadArticle {
    trees = List.copyOf(trees);
  }

  /**
   * The words of some tokens as evidence, without white space and commas at its ends.
   *
   * @param sentence the sentence's number, from 0
   * @param first the first token
   * @param end the token after the last, greater than {@code first}
   */
  public Evidence evidence(int sentence, int first, int end) {
    Sentence of = document.sentences().get(sentence);
    Token from = of.tokens().get(first);
    Token to = of.tokens().get(end - 1);
    return new Evidence(
        from.start(), to.end(), offsets.words(from.start(), to.end()), Set.of());
  }
}
