package demarche.name;

import demarche.article.Offsets;
import demarche.language.Document;
import demarche.language.Sentence;
import demarche.language.Token;
import demarche.language.Tree;
import java.util.List;
import java.util.Locale;

/**
 * The sentences of an article with the form of each word in which phrases are compared. Places are
 * sentence numbers and token numbers of the sentence, from 0.
 */
public final class Lines {
  private static final char SOFT_HYPHEN = '\u00AD';

  private final Document document;
  private final List<Tree> trees;
  private final Offsets offsets;
  private final String[][] plain;

  /**
   * @param document the analysed text
   * @param trees one for each sentence
   */
  public Lines(Document document, List<Tree> trees) {
    this.document = document;
    this.trees = List.copyOf(trees);
    this.offsets = new Offsets(document.text());
    this.plain = new String[trees.size()][];
    for (int i = 0; i < plain.length; i++) {
      List<Token> tokens = document.sentences().get(i).tokens();
      plain[i] = new String[tokens.size()];
      for (int j = 0; j < plain[i].length; j++) {
        plain[i][j] = plain(tokens.get(j).form());
      }
    }
  }

  /** Lower case, without dots, with straight apostrophes. */
  static String plain(String form) {
    boolean done = true;
    for (int i = 0; i < form.length() && done; i++) {
      char c = form.charAt(i);
      done = c != '.' && c != '\u2019' && c < 0x80 && (c < 'A' || c > 'Z');
    }
    if (done) {
      return form;
    }
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String dotless = lower.indexOf('.') >= 0 ? lower.replace(".", "") : lower;
    return dotless.isEmpty() ? lower : dotless;
  }

  /** How many sentences there are. */
  public int size() {
    return plain.length;
  }

  /** How many tokens a sentence has. */
  public int length(int sentence) {
    return plain[sentence].length;
  }

  /** A sentence. */
  public Sentence sentence(int sentence) {
    return document.sentences().get(sentence);
  }

  /** A sentence's tree. */
  public Tree tree(int sentence) {
    return trees.get(sentence);
  }

  /** A token. */
  public Token token(int sentence, int place) {
    return document.sentences().get(sentence).tokens().get(place);
  }

  /** A word in lower case, without dots; empty for a place outside of the sentence. */
  public String word(int sentence, int place) {
    return place >= 0 && place < plain[sentence].length ? plain[sentence][place] : "";
  }

  /** Whether a word begins with a capital letter. */
  public boolean isCapital(int sentence, int place) {
    return place >= 0
        && place < plain[sentence].length
        && Character.isUpperCase(token(sentence, place).form().codePointAt(0));
  }

  /** Whether a token is a possessive "'s" or "'". */
  public boolean isPossessive(int sentence, int place) {
    return place >= 0
        && place < plain[sentence].length
        && token(sentence, place).tag() == demarche.language.PartOfSpeech.POS;
  }

  /**
   * The words of some tokens as they stand in the text, with one blank for all white space.
   *
   * @param end greater than {@code first}
   */
  public String surface(int sentence, int first, int end) {
    if (end == first + 1) {
      return token(sentence, first).form();
    }
    String words = offsets.words(token(sentence, first).start(), token(sentence, end - 1).end());
    return blanks(words);
  }

  private static String blanks(String words) {
    StringBuilder out = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == SOFT_HYPHEN) {
        continue;
      }
      boolean white = Character.isWhitespace(c) || c == '\u00A0';
      if (!white) {
        out.append(c);
      } else if (!blank) {
        out.append(' ');
      }
      blank = white;
    }
    return out.toString();
  }

  /** Whether a sentence is the first of its paragraph. */
  public boolean opensParagraph(int sentence) {
    if (sentence == 0) {
      return true;
    }
    int from = offsets.toUtf16(sentence(sentence - 1).end());
    int to = offsets.toUtf16(sentence(sentence).start());
    return document.text().substring(from, to).indexOf('\n') >= 0;
  }

  /**
   * What stands in a body between the start of a paragraph and its first sentence, without marks:
   * "SPAIN" of "SPAIN - Two flights left".
   *
   * @param body the article's body as given, of which these sentences may be a copy with blanks
   */
  String label(int sentence, String body) {
    int end = Math.min(offsets.toUtf16(sentence(sentence).start()), body.length());
    int start = end;
    while (start > 0 && end - start < LONGEST_LABEL && body.charAt(start - 1) != '\n') {
      start--;
    }
    int first = start;
    int last = end;
    while (first < last && !Character.isLetter(body.charAt(first))) {
      first++;
    }
    while (last > first && !Character.isLetter(body.charAt(last - 1))) {
      last--;
    }
    return body.substring(first, last);
  }

  private static final int LONGEST_LABEL = 40;

  /** The word of a span on which the rest of it hangs: the last whose head is outside. */
  public int head(int sentence, int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      Token token = token(sentence, i);
      boolean outside = token.head() < first || token.head() >= end;
      if (outside && !token.tag().isPunctuation() && !isPossessive(sentence, i)) {
        return i;
      }
    }
    return end - 1;
  }

  /** Whether a word with a capital is joined on by a hyphen: "Peru" in "the Peru-Chile Council". */
  public boolean isHyphenated(int sentence, int end) {
    return word(sentence, end).equals("-") && isCapital(sentence, end + 1);
  }
}
