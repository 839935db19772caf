package demarche.cast;

import demarche.name.Naming;
import demarche.name.TitleWords.Title;
import java.util.List;
import java.util.Optional;

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
 * @param possessor the token of "his", "its", where the owner is told so; -1 for none
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
    boolean definite,
    String rule) {}
