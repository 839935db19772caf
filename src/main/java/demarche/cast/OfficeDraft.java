package demarche.cast;

import demarche.gazetteer.WordGroups;
import demarche.name.Lines;
import demarche.name.Naming;
import demarche.name.TitleWords.Title;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A title in the text with what is told of it before its owner is settled.
 *
 * @param sentence the sentence's number
 * @param title its words
 * @param words the title as written, in the singular
 * @param first the first token of all that belongs to it, its owner among them
 * @param end the token after the last
 * @param persons who holds it; none where nobody is named
 * @param owner the country or body that is told
 * @param possessor the token of "his", "its" or of a noun ("the agency's"), where the owner is told
 *     so; -1 for none
 * @param holder the token that means who holds it, where that is no name beside it; -1 for none
 * @param definite whether "the" or an owner stands before it
 * @param rule the rule that linked person and title
 */
record OfficeDraft(
    int sentence,
    Title title,
    String words,
    int first,
    int end,
    List<Naming> persons,
    Optional<Naming> owner,
    int possessor,
    int holder,
    boolean definite,
    String rule) {
  private static final Set<String> COUNTERPARTS = WordGroups.of("cast", "counterpart");

  /** Whether it is the title of somebody else that is mirrored: "his Greek counterpart". */
  boolean isCounterpart() {
    return COUNTERPARTS.stream().anyMatch(words::endsWith);
  }

  /** Whether a sentence of a length is no more than a title with a name, in capitals. */
  boolean isLabel(int length) {
    return first == 0
        && end >= length
        && !persons.isEmpty()
        && words.equals(words.toUpperCase(Locale.ROOT));
  }

  /** Whether one of some words stands in it or right before it. */
  boolean holds(Lines lines, Set<String> some) {
    return IntStream.range(first - 1, end)
        .mapToObj(token -> lines.word(sentence, token))
        .anyMatch(word -> some.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** The same with a holder told elsewhere in the sentence. */
  OfficeDraft heldBy(int token, String by) {
    return new OfficeDraft(
        sentence, title, words, first, end, persons, owner, possessor, token, definite, by);
  }

  /** The same with its owner told after it. */
  OfficeDraft ownedBy(Naming body) {
    return new OfficeDraft(
        sentence,
        title,
        words,
        first,
        Math.max(end, body.end()),
        persons,
        Optional.of(body),
        possessor,
        holder,
        definite,
        rule);
  }
}
