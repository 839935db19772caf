package demarche.position;

import demarche.clause.ReadArticle;
import demarche.language.Sentence;
import demarche.language.Token;
import demarche.text.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which tokens of each sentence stand between quotation marks, and in which quotation; those within
 * others count for the outermost.
 */
final class QuotedTokens {
  private static final int NONE = -1;

  private final List<Quotation> quotations;
  private final List<int[]> bySentence = new ArrayList<>();
  private final List<Sentence> sentences;

  QuotedTokens(ReadArticle article) {
    this.sentences = article.document().sentences();
    this.quotations =
        article.text().quotations().stream().filter(quotation -> quotation.depth() == 0).toList();
    int at = 0;
    for (Sentence sentence : sentences) {
      int[] of = new int[sentence.tokens().size()];
      for (int i = 0; i < of.length; i++) {
        Token token = sentence.tokens().get(i);
        while (at < quotations.size() && quotations.get(at).end() <= token.start()) {
          at++;
        }
        of[i] =
            at < quotations.size() && quotations.get(at).touches(token.start(), token.end())
                ? at
                : NONE;
      }
      bySentence.add(of);
    }
  }

  /** Whether a token stands in a quotation. */
  boolean isQuoted(int sentence, int token) {
    return bySentence.get(sentence)[token] != NONE;
  }

  /** The number of the quotation that a token stands in; -1 for none. */
  int quotation(int sentence, int token) {
    return bySentence.get(sentence)[token];
  }

  /** Whether a quotation is a mere label of a few words. */
  boolean isScare(int sentence, int token) {
    int of = quotation(sentence, token);
    return of != NONE && quotations.get(of).scare();
  }

  /** Whether a sentence begins in a quotation that opened in an earlier one, behind other words. */
  boolean isRunOnFromWords(int sentence) {
    int first = bySentence.get(sentence).length == 0 ? NONE : quotation(sentence, 0);
    int opening = sentence;
    while (first != NONE && opening > 0 && last(opening - 1) == first) {
      opening--;
    }
    return opening < sentence && isLedIn(opening, first);
  }

  /** Whether a word stands before a quotation in its first sentence. */
  private boolean isLedIn(int sentence, int quotation) {
    for (int i = 0; quotation(sentence, i) != quotation; i++) {
      if (!sentences.get(sentence).tokens().get(i).tag().isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  /**
   * "You were criticised by Peru.": whether words outside of quotations speak to somebody, and so
   * leave the answer to another.
   */
  boolean addresses(int sentence) {
    int[] of = bySentence.get(sentence);
    return IntStream.range(0, of.length)
        .filter(i -> of[i] == NONE)
        .anyMatch(i -> sentences.get(sentence).tokens().get(i).lemma().equals("you"));
  }

  private int last(int sentence) {
    int length = bySentence.get(sentence).length;
    return length == 0 ? NONE : quotation(sentence, length - 1);
  }

  /** Whether any token of a run is quoted. */
  boolean touches(int sentence, int first, int end) {
    for (int i = first; i < end; i++) {
      if (isQuoted(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** The quoted runs of a sentence that hold more than a label: {first token, end} each. */
  List<int[]> speechRuns(int sentence) {
    int[] of = bySentence.get(sentence);
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < of.length; i++) {
      if (of[i] == NONE || quotations.get(of[i]).scare()) {
        continue;
      }
      int first = i;
      while (i + 1 < of.length && of[i + 1] == of[first]) {
        i++;
      }
      runs.add(new int[] {first, i + 1});
    }
    return runs;
  }
}
