package demarche.identity;

import demarche.identity.Words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what each means, found in text word by word. A phrase of one word must agree in case
 * where it was added so; longer ones need not. Phrases of more than twelve words are not kept, so
 * that a search takes time in proportion to the text.
 */
final class Phrases<T> {
  private static final int LONGEST = 12;

  /**
   * A phrase in a text.
   *
   * @param start the first word
   * @param length in words
   * @param meanings all that the phrase may mean, the strongest rank only
   */
  record Match<T>(int start, int length, List<T> meanings) {}

  private record Meaning<T>(String cased, int rank, T value) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    final List<Meaning<T>> meanings = new ArrayList<>();
  }

  private final Node<T> root = new Node<>();
  private final boolean cased;

  /**
   * @param cased whether phrases of one word are found in the same case only
   */
  Phrases(boolean cased) {
    this.cased = cased;
  }

  /**
   * Adds a phrase.
   *
   * @param rank where one phrase has several meanings, only those of the lowest rank count
   */
  void add(String phrase, int rank, T value) {
    add(Words.of(phrase), rank, value);
  }

  /** Adds a phrase that is split into words already. */
  void add(List<Word> words, int rank, T value) {
    if (words.isEmpty() || words.size() > LONGEST) {
      return;
    }
    Node<T> node = root;
    for (Word word : words) {
      node = node.next.computeIfAbsent(word.lower(), w -> new Node<>());
    }
    String form = cased && words.size() == 1 ? words.getFirst().cased() : "";
    node.meanings.add(new Meaning<>(form, rank, value));
  }

  /** The longest phrase that begins at a word; length 0 and no meanings where there is none. */
  Match<T> longestAt(List<Word> words, int start) {
    Match<T> longest = new Match<>(start, 0, List.of());
    @Nullable Node<T> node = root;
    for (int i = start; i < words.size(); i++) {
      node = node.next.get(words.get(i).lower());
      if (node == null) {
        break;
      }
      List<T> meanings = meanings(node, words.get(start));
      if (!meanings.isEmpty()) {
        longest = new Match<>(start, i - start + 1, meanings);
      }
    }
    return longest;
  }

  /** All phrases of a text, longest first from left to right, none inside another. */
  List<Match<T>> in(List<Word> words) {
    List<Match<T>> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Match<T> match = longestAt(words, i);
      if (match.length() > 0) {
        found.add(match);
      }
      i += Math.max(1, match.length());
    }
    return found;
  }

  private List<T> meanings(Node<T> node, Word first) {
    int best = Integer.MAX_VALUE;
    List<T> found = new ArrayList<>(1);
    for (Meaning<T> meaning : node.meanings) {
      boolean fits = meaning.cased.isEmpty() || meaning.cased.equals(first.cased());
      if (fits && meaning.rank <= best) {
        if (meaning.rank < best) {
          found.clear();
        }
        best = meaning.rank;
        if (!found.contains(meaning.value)) {
          found.add(meaning.value);
        }
      }
    }
    return found;
  }
}
