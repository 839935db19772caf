package demarche.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * A sentence's tree seen from above: who hangs on whom. Places are token numbers of the sentence,
 * from 0.
 */
public final class Tree {
  private final Sentence sentence;
  private final int[][] children;
  private final int[] first;
  private final int[] end;

  private Tree(Sentence sentence, int[][] children, int[] first, int[] end) {
    this.sentence = sentence;
    this.children = children;
    this.first = first;
    this.end = end;
  }

  /** The tree of a sentence. */
  public static Tree of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int size = tokens.size();
    int[] count = new int[size];
    for (Token token : tokens) {
      if (!token.isRoot()) {
        count[token.head()]++;
      }
    }
    int[][] children = new int[size][];
    for (int i = 0; i < size; i++) {
      children[i] = new int[count[i]];
    }
    int[] filled = new int[size];
    for (int i = 0; i < size; i++) {
      int head = tokens.get(i).head();
      if (head >= 0) {
        children[head][filled[head]++] = i;
      }
    }
    int[] first = new int[size];
    int[] end = new int[size];
    Arrays.setAll(first, i -> i);
    Arrays.setAll(end, i -> i + 1);
    extents(tokens, count, first, end);
    return new Tree(sentence, children, first, end);
  }

  /** From the leaves up, so that each word is done before the one that it hangs on. */
  private static void extents(List<Token> tokens, int[] open, int[] first, int[] end) {
    int[] queue = new int[open.length];
    int filled = 0;
    for (int i = 0; i < open.length; i++) {
      if (open[i] == 0) {
        queue[filled++] = i;
      }
    }
    for (int done = 0; done < filled; done++) {
      int word = queue[done];
      int head = tokens.get(word).head();
      if (head >= 0) {
        first[head] = Math.min(first[head], first[word]);
        end[head] = Math.max(end[head], end[word]);
        if (--open[head] == 0) {
          queue[filled++] = head;
        }
      }
    }
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** How many tokens there are. */
  public int size() {
    return children.length;
  }

  /** A token by its place. */
  public Token token(int place) {
    return sentence.tokens().get(place);
  }

  /** What stands in the text for a token, in lower case. */
  public String form(int place) {
    return token(place).form().toLowerCase(Locale.ROOT);
  }

  /** The first word that hangs on none; empty where there is no word. */
  public OptionalInt root() {
    for (int place = 0; place < size(); place++) {
      if (token(place).isRoot()) {
        return OptionalInt.of(place);
      }
    }
    return OptionalInt.empty();
  }

  /** The lemma of a token. */
  public String lemma(int place) {
    return token(place).lemma();
  }

  /** The word that a word hangs on; empty for the root. */
  public OptionalInt head(int place) {
    int head = token(place).head();
    return head < 0 ? OptionalInt.empty() : OptionalInt.of(head);
  }

  /** The words that hang on a word, in the order of the text. */
  public List<Integer> children(int place) {
    List<Integer> all = new ArrayList<>(children[place].length);
    for (int child : children[place]) {
      all.add(child);
    }
    return all;
  }

  /** The words that hang on a word by one of some relations, in the order of the text. */
  public List<Integer> children(int place, Relation... relations) {
    List<Integer> some = new ArrayList<>(2);
    for (int child : children[place]) {
      if (is(child, relations)) {
        some.add(child);
      }
    }
    return some;
  }

  /** The first word that hangs on a word by one of some relations. */
  public OptionalInt child(int place, Relation... relations) {
    for (int child : children[place]) {
      if (is(child, relations)) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a word hangs on its head by one of some relations. */
  public boolean is(int place, Relation... relations) {
    Relation own = token(place).relation();
    for (Relation relation : relations) {
      if (own == relation) {
        return true;
      }
    }
    return false;
  }

  /** The first place of a word with all that hangs on it. */
  public int first(int place) {
    return first[place];
  }

  /** The place after the last word of a word with all that hangs on it. */
  public int end(int place) {
    return end[place];
  }

  /** Whether a word is another, or hangs below it. */
  public boolean isUnder(int place, int above) {
    // A tree with a circle cannot come from the parser; the bound keeps a wrong one from hanging.
    int at = place;
    for (int steps = 0; steps <= children.length && at >= 0; steps++) {
      if (at == above) {
        return true;
      }
      at = token(at).head();
    }
    return false;
  }

  /**
   * A word with those that are joined to it ("China, Russia and Iran"), in the text's order;
   * without those that are named to be left out ("but not Cuba"), and those of a clause that tells
   * of it ("Kenya, which borders Chad", with "borders" taken for a noun).
   */
  public List<Integer> joined(int place) {
    List<Integer> all = new ArrayList<>(2);
    all.add(place);
    for (int i = 0; i < all.size(); i++) {
      for (int other : children(all.get(i), Relation.CONJ)) {
        if (!token(other).tag().isNoun() || !(LeftOut.is(this, other) || isOfRelative(other))) {
          all.add(other);
        }
      }
    }
    all.sort(null);
    return all;
  }

  private boolean isOfRelative(int place) {
    for (int i = first(place); i < place; i++) {
      if (token(i).tag() == PartOfSpeech.WDT && i <= first(place) + 1) {
        return true;
      }
    }
    return false;
  }

  /** The preposition of a noun phrase, in lower case; empty where there is none. */
  public String preposition(int place) {
    OptionalInt mark = child(place, Relation.CASE);
    return mark.isPresent() ? token(mark.getAsInt()).form().toLowerCase(java.util.Locale.ROOT) : "";
  }
}
