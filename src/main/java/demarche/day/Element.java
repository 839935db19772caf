package demarche.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One place of a pattern. */
sealed interface Element {

  /** One token, of some words. */
  record Literal(Set<String> words, boolean optional) implements Element {}

  /** One token, of a class; its value is kept. */
  record Kind(WordClass kind, boolean optional) implements Element {}

  /** No token: one of some words stands before. */
  record After(Set<String> words) implements Element {}

  /** No token: a mark, a conjunction or the end follows. */
  record Closed() implements Element {}

  /** The elements of a pattern of {@code patterns.tsv}. */
  static List<Element> read(String pattern) {
    List<Element> elements = new ArrayList<>();
    for (String cell : pattern.split(" ", -1)) {
      boolean optional = cell.endsWith("?");
      String text = optional ? cell.substring(0, cell.length() - 1) : cell;
      Optional<WordClass> kind = WordClass.named(text);
      if (kind.isPresent()) {
        elements.add(new Kind(kind.get(), optional));
      } else if (text.equals("$")) {
        elements.add(new Closed());
      } else if (text.startsWith("^")) {
        elements.add(new After(words(text.substring(1))));
      } else {
        elements.add(new Literal(words(text), optional));
      }
    }
    return List.copyOf(elements);
  }

  private static Set<String> words(String text) {
    return Set.of(text.split("\\|", -1));
  }
}
