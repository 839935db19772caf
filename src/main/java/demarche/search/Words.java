package demarche.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * What counts as the same word: upper and lower case, with and without accents, one and many, with
 * and without a possessive.
 */
final class Words {
  private static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          StandardTokenizer tokens = new StandardTokenizer();
          TokenStream small = new LowerCaseFilter(new EnglishPossessiveFilter(tokens));
          return new TokenStreamComponents(
              tokens, new EnglishMinimalStemFilter(new ASCIIFoldingFilter(small)));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
          return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }
      };

  private Words() {}

  /** A word as the index has it, and where it stands in the text. */
  record Word(String form, int start, int end) {}

  /** For the index. */
  static Analyzer analyzer() {
    return ANALYZER;
  }

  /** The words of a text, in their order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream stream = ANALYZER.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The beginning of a word, as the index has beginnings. */
  static String beginning(String text) {
    return ANALYZER.normalize("", text).utf8ToString();
  }

  /** A name by which the same name in other letters is found. */
  static String whole(String name) {
    return String.join(" ", of(name).stream().map(Word::form).toList());
  }
}
