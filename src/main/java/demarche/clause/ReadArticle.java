package demarche.clause;

import demarche.article.Article;
import demarche.article.Offsets;
import demarche.cast.Cast;
import demarche.cast.Member;
import demarche.day.DayMention;
import demarche.fact.Evidence;
import demarche.language.Document;
import demarche.language.Sentence;
import demarche.language.Token;
import demarche.language.Tree;
import demarche.text.ArticleText;
import demarche.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An article with all that is understood of it before any fact is looked for.
 *
 * @param article the article
 * @param offsets its body's code points
 * @param text the pieces of its body, and what is quoted
 * @param document its sentences
 * @param trees their trees, one for each sentence
 * @param cast who is meant where
 * @param days the days that are named, for each sentence
 * @param pieces for each sentence the number of the piece that it stands in
 * @param speakers whom the names of a transcript's speakers mean
 */
public record ReadArticle(
    Article article,
    Offsets offsets,
    ArticleText text,
    Document document,
    List<Tree> trees,
    Cast cast,
    List<List<DayMention>> days,
    List<Integer> pieces,
    Map<String, Member> speakers) {
  public ReadArticle {
    trees = List.copyOf(trees);
    days = List.copyOf(days);
    pieces = List.copyOf(pieces);
    speakers = Map.copyOf(speakers);
  }

  /** All of it together; finds the pieces that the sentences stand in. */
  public static ReadArticle of(
      Article article,
      ArticleText text,
      Document document,
      List<Tree> trees,
      Cast cast,
      List<List<DayMention>> days,
      Map<String, Member> speakers) {
    List<Integer> pieces = new ArrayList<>(trees.size());
    int at = 0;
    for (Sentence sentence : document.sentences()) {
      while (at + 1 < text.pieces().size()
          && text.pieces().get(at + 1).start() <= sentence.start()) {
        at++;
      }
      pieces.add(at);
    }
    return new ReadArticle(
        article, new Offsets(article.body()), text, document, trees, cast, days, pieces, speakers);
  }

  /** The words of the headline; none where there is no headline. */
  public HeadlineWords headline() {
    return HeadlineWords.of(article.title().orElse(""));
  }

  /** The piece of the body that a sentence stands in. */
  public Piece piece(int sentence) {
    return text.pieces().get(pieces.get(sentence));
  }

  /** Who speaks the whole of a sentence, as a transcript says; empty for running text. */
  public Optional<Member> speaker(int sentence) {
    return piece(sentence).speaker().flatMap(name -> Optional.ofNullable(speakers.get(name)));
  }

  /** Whether two sentences stand in one piece of the body. */
  public boolean together(int sentence, int other) {
    return pieces.get(sentence).equals(pieces.get(other));
  }

  /** The words of some tokens, white space and markup between them read as one blank. */
  public String words(int sentence, int first, int end) {
    List<Token> tokens = document.sentences().get(sentence).tokens();
    StringBuilder words = new StringBuilder(tokens.get(first).form());
    for (int i = first + 1; i < end; i++) {
      if (tokens.get(i).start() > tokens.get(i - 1).end()) {
        words.append(' ');
      }
      words.append(tokens.get(i).form());
    }
    return words.toString();
  }

  /**
   * The words of some tokens as evidence.
   *
   * @param sentence the sentence's number, from 0
   * @param first the first token
   * @param end the token after the last, greater than {@code first}
   */
  public Evidence evidence(int sentence, int first, int end) {
    Sentence of = document.sentences().get(sentence);
    Token from = of.tokens().get(first);
    Token to = of.tokens().get(end - 1);
    return new Evidence(from.start(), to.end(), offsets.words(from.start(), to.end()), Set.of());
  }
}
