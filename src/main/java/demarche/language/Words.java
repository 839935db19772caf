package demarche.language;

import java.util.Arrays;

/**
 * One sentence at work: what the stages know of each of its words. The lists have a margin of
 * {@link #PAD} cells on both sides, so that a window may look past the sentence; cells of word i
 * stand at i + PAD. One thread's, used again for sentence after sentence.
 */
final class Words {
  static final int PAD = 3;

  /** What stands in the margins; no word's hash. */
  private static final int OUTSIDE = 0x5EED;

  int count;
  int[] start = new int[0];
  int[] end = new int[0];
  int[] form = new int[0];
  int[] word = new int[0];
  int[] shape = new int[0];
  int[] suffix1 = new int[0];
  int[] suffix2 = new int[0];
  int[] suffix3 = new int[0];
  int[] suffix4 = new int[0];
  int[] prefix1 = new int[0];
  int[] prefix2 = new int[0];
  int[] prefix3 = new int[0];
  int[] fine = new int[0];
  int[] coarse = new int[0];
  int[] gazetteer = new int[0];
  int[] ambiguity = new int[0];
  int[] tagSet = new int[0];
  boolean[] nameless = new boolean[0];

  /** The cell before the first word: the root of the tree. */
  static final int ROOT = PAD - 1;

  /** A cell that is no word and not the root. */
  static final int NOWHERE = 0;

  /** Ordinals of {@link PartOfSpeech}; outside numbers above them. */
  int[] tag = new int[0];

  /** 0 for no name, else 1 + 4 * class + 0 to 3 for first, inner, last and only word. */
  int[] name = new int[0];

  /** Whether the word stands between quotation marks. */
  int[] quoted = new int[0];

  /**
   * Takes in a sentence.
   *
   * @param text the text's characters as they are read
   * @param tokens where its words stand, in UTF-16 units: starts and ends by turns
   * @param from the first of the words
   * @param to after the last
   */
  void fill(char[] text, Spans tokens, int from, int to, Lexicon lexicon) {
    count = to - from;
    grow(count + 2 * PAD);
    for (int i = 0; i < count; i++) {
      int at = i + PAD;
      start[at] = tokens.start(from + i);
      end[at] = tokens.end(from + i);
      read(text, at);
      look(at, lexicon);
    }
    for (int i = 0; i < PAD; i++) {
      outside(i);
      outside(count + PAD + i);
    }
    tag[ROOT] = PartOfSpeech.number() + 1;
  }

  private void grow(int size) {
    if (start.length >= size) {
      return;
    }
    int length = size + size / 2;
    start = new int[length];
    end = new int[length];
    form = new int[length];
    word = new int[length];
    shape = new int[length];
    suffix1 = new int[length];
    suffix2 = new int[length];
    suffix3 = new int[length];
    suffix4 = new int[length];
    prefix1 = new int[length];
    prefix2 = new int[length];
    prefix3 = new int[length];
    fine = new int[length];
    coarse = new int[length];
    gazetteer = new int[length];
    ambiguity = new int[length];
    tagSet = new int[length];
    nameless = new boolean[length];
    tag = new int[length];
    name = new int[length];
    quoted = new int[length];
  }

  private void outside(int at) {
    for (int[] cells :
        new int[][] {
          form, word, shape, suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3
        }) {
      cells[at] = OUTSIDE;
    }
    fine[at] = 0;
    coarse[at] = 0;
    gazetteer[at] = 0;
    ambiguity[at] = 0;
    tagSet[at] = 0;
    nameless[at] = false;
    tag[at] = PartOfSpeech.number();
    name[at] = 0;
    quoted[at] = 0;
  }

  private void read(char[] text, int at) {
    int first = start[at];
    int last = end[at];
    int exact = Hash.start();
    int folded = Hash.start();
    for (int i = first; i < last; i++) {
      exact = Hash.add(exact, text[i]);
      folded = Hash.add(folded, Characters.folded(text[i]));
      switch (i - first) {
        case 0 -> prefix1[at] = folded;
        case 1 -> prefix2[at] = folded;
        case 2 -> prefix3[at] = folded;
        default -> {}
      }
    }
    form[at] = Hash.end(exact);
    word[at] = Hash.end(folded);
    if (last - first < 3) {
      prefix3[at] = word[at];
      if (last - first < 2) {
        prefix2[at] = word[at];
      }
    }
    suffixes(text, at);
    shape[at] = shape(text, first, last);
  }

  private void suffixes(char[] text, int at) {
    int hash = Hash.start();
    int last = end[at];
    int length = Math.min(4, last - start[at]);
    for (int i = 1; i <= 4; i++) {
      if (i <= length) {
        hash = Hash.add(hash, Characters.folded(text[last - i]));
      }
      switch (i) {
        case 1 -> suffix1[at] = hash;
        case 2 -> suffix2[at] = hash;
        case 3 -> suffix3[at] = hash;
        default -> suffix4[at] = hash;
      }
    }
  }

  /** Kinds of characters, runs told as one or as more than one: Xx, d.d, XX-x. */
  private static int shape(char[] text, int first, int last) {
    int hash = Hash.start();
    int run = 0;
    int before = -1;
    int limit = Math.min(last, first + 30);
    for (int i = first; i < limit; i++) {
      char c = text[i];
      int kind =
          Characters.isUpper(c)
              ? 'X'
              : Characters.isLower(c)
                  ? 'x'
                  : Characters.isDigit(c) ? 'd' : Characters.isWord(c) ? 'w' : c;
      run = kind == before ? run + 1 : 1;
      if (run <= 2) {
        hash = Hash.add(hash, kind);
      }
      before = kind;
    }
    return Hash.end(hash);
  }

  private void look(int at, Lexicon lexicon) {
    int known = lexicon.words().get(word[at]);
    fine[at] = WordTable.cluster(known);
    coarse[at] = lexicon.coarse()[fine[at]];
    gazetteer[at] = WordTable.gazetteer(known);
    ambiguity[at] = WordTable.ambiguity(known);
    tagSet[at] = lexicon.tagSet().get(form[at]);
    nameless[at] = lexicon.nameless().has(word[at]);
    tag[at] = PartOfSpeech.number();
    name[at] = 0;
  }

  /** Marks the words inside quotation marks; an opening one without its closing one reaches on. */
  void findQuotes(char[] text) {
    boolean open = false;
    for (int at = PAD; at < count + PAD; at++) {
      boolean mark =
          end[at] - start[at] <= 2
              && (text[start[at]] == '"'
                  || (end[at] - start[at] == 2
                      && text[start[at]] == '\''
                      && text[start[at] + 1] == '\''));
      if (mark) {
        open = !open;
        quoted[at] = 0;
      } else {
        quoted[at] = open ? 1 : 0;
      }
    }
  }

  /** Forgets the tags from a word on, for a tagger that goes left to right. */
  void clearTags() {
    Arrays.fill(tag, PAD, count + PAD, PartOfSpeech.number());
  }

  /** The cell of the same word when the sentence is read from its end; its own inverse. */
  int mirrored(int at) {
    return at < PAD ? at : count + 2 * PAD - 1 - at;
  }

  /** Takes over another sentence, last word first. */
  void mirror(Words other) {
    count = other.count;
    grow(count + 2 * PAD);
    int[][] from = other.lists();
    int[][] to = lists();
    for (int k = 0; k < from.length; k++) {
      for (int at = PAD; at < count + PAD; at++) {
        to[k][at] = from[k][mirrored(at)];
      }
    }
    for (int i = 0; i < PAD; i++) {
      outside(i);
      outside(count + PAD + i);
    }
    tag[ROOT] = PartOfSpeech.number() + 1;
  }

  private int[][] lists() {
    return new int[][] {
      start, end, form, word, shape, suffix1, suffix2, suffix3, suffix4, prefix1, prefix2, prefix3,
      fine, coarse, gazetteer, ambiguity, tagSet, tag, name, quoted
    };
  }
}
