package demarche.cast;

import demarche.article.Article;
import demarche.language.Document;
import demarche.language.Tree;
import demarche.name.KnownNames;
import demarche.name.Lines;
import demarche.name.NameFinder;
import demarche.name.TitleWords;
import demarche.text.Quotation;
import java.util.List;

/** Finds whom an article names, their offices, and every phrase that means one of them. */
public final class CastFinder {
  private final NameFinder names;
  private final KnownNames known;
  private final TitleWords titles;

  private CastFinder() {
    this.names = NameFinder.bundled();
    this.known = KnownNames.bundled();
    this.titles = TitleWords.bundled();
  }

  /** The finder with the knowledge that comes with the program. */
  public static CastFinder bundled() {
    return new CastFinder();
  }

  /**
   * The cast of an article.
   *
   * @param article the article
   * @param quotations what is quoted in its body
   * @param document its analysed body
   * @param trees one for each sentence
   */
  public Cast find(
      Article article, List<Quotation> quotations, Document document, List<Tree> trees) {
    Lines lines = new Lines(document, trees);
    NameFinder.Names found = names.find(article, lines);
    Quoted quoted = new Quoted(lines, quotations);
    return new Casting(known.on(article.published()), titles, article, lines, quoted, found).run();
  }
}
