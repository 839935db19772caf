package demarche.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows the texts that are measured by, so that none of them is learned from: a document that holds
 * three of their paragraphs or sentences is one of them, or a copy.
 */
final class HeldOut {
  private static final int SAME = 3;
  private static final int SHORTEST = 40;

  private final Set<String> sentences = new HashSet<>();

  /** Adds the sentences of a test treebank. */
  void addTrees(List<GoldSentence> trees) {
    trees.forEach(tree -> add(tree.text()));
  }

  /** Adds whole documents: each of their sentences, roughly cut. */
  void addTexts(List<TextSource> documents) {
    documents.forEach(d -> pieces(d.body()).forEach(this::add));
  }

  private void add(String text) {
    String letters = letters(text);
    if (letters.length() >= SHORTEST) {
      sentences.add(letters);
    }
  }

  /** Whether a document is among the texts held out. */
  boolean holds(TextSource document) {
    int same = 0;
    for (String piece : pieces(document.body())) {
      same += sentences.contains(letters(piece)) ? 1 : 0;
    }
    return same >= SAME;
  }

  private static List<String> pieces(String body) {
    return List.of(body.split("(?<=[.!?][\"”’)]?)\\s+|\\n+"));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
