package demarche.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with what each means, found word by word, the longest first. Case and dots do not count,
 * hyphens part words; a phrase may ask for its capital letters.
 */
public final class Phrasebook<T> {
  /**
   * A phrase in a sentence.
   *
   * @param end the token after its last
   */
  public record Found<T>(int end, T value) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>(4);
    @Nullable T value;
    @Nullable T capital;
    String form = "";
  }

  private final Node<T> root = new Node<>();

  /** Adds a phrase that is found in any case; one that is there already stays. */
  public void add(String phrase, T value) {
    Node<T> node = node(words(phrase));
    if (node.value == null) {
      node.value = value;
    }
  }

  /**
   * Adds a phrase that is found only with a capital letter; one of a single word only as it is
   * written, but for dots. One that is there already stays.
   */
  public void addName(String phrase, T value) {
    List<String> words = words(phrase);
    Node<T> node = node(words);
    if (node.capital == null) {
      node.capital = value;
      node.form = words.size() == 1 ? phrase.replace(".", "") : "";
    }
  }

  private Node<T> node(List<String> words) {
    Node<T> node = root;
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    return node;
  }

  /** The words of a phrase as the tokenizer parts them, hyphens left out. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>(4);
    for (String chunk : phrase.split(" ", -1)) {
      for (String part : chunk.split("-", -1)) {
        String word = Lines.plain(part);
        boolean possessive = word.endsWith("'s") && word.length() > 2;
        if (possessive) {
          words.add(word.substring(0, word.length() - 2));
          words.add("'s");
        } else if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** The longest phrase that begins at a token. */
  public Optional<Found<T>> longest(Lines lines, int sentence, int first) {
    Found<T> found = null;
    @Nullable Node<T> node = root;
    int length = lines.length(sentence);
    for (int i = first; i < length; i++) {
      String word = lines.word(sentence, i);
      if (word.equals("-")) {
        if (i == first) {
          break;
        }
        continue;
      }
      node = step(node, word);
      if (node == null) {
        break;
      }
      T value = value(node, lines, sentence, first);
      if (value != null) {
        found = new Found<>(i + 1, value);
      }
    }
    return Optional.ofNullable(found);
  }

  private static <T> @Nullable T value(Node<T> node, Lines lines, int sentence, int first) {
    if (node.capital != null) {
      String form = lines.token(sentence, first).form();
      boolean fits =
          node.form.isEmpty()
              ? lines.isCapital(sentence, first)
              : node.form.equals(form.indexOf('.') >= 0 ? form.replace(".", "") : form)
                  || isShouted(form, node.form);
      if (fits) {
        return node.capital;
      }
    }
    return node.value;
  }

  /** Whether a form is a name of four letters or more in capitals throughout. */
  private static boolean isShouted(String form, String name) {
    return form.length() > 3
        && form.length() == name.length()
        && form.equalsIgnoreCase(name)
        && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static <T> @Nullable Node<T> step(Node<T> from, String word) {
    Node<T> whole = from.next.get(word);
    if (whole != null || word.indexOf('-') < 0) {
      return whole;
    }
    @Nullable Node<T> node = from;
    for (String part : word.split("-", -1)) {
      if (!part.isEmpty() && node != null) {
        node = node.next.get(part);
      }
    }
    return node;
  }

  /** The meaning of a whole phrase outside of a text. */
  public Optional<T> whole(String phrase) {
    @Nullable Node<T> node = root;
    for (String word : words(phrase)) {
      node = node == null ? null : node.next.get(word);
    }
    if (node == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(node.capital != null ? node.capital : node.value);
  }
}
