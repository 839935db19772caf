package demarche.text;

import demarche.article.Offsets;
import demarche.gazetteer.WordGroups;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds quotations without marks: paragraphs that are quoted as a whole, by the sign of Markdown,
 * or in the first person after a line that leads to speech ("The minister said:").
 */
final class BlockQuotes {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}’']+");
  private static final Set<String> FIRST_PERSON = WordGroups.of("text", "first person");

  private BlockQuotes() {}

  /**
   * The quotations.
   *
   * @param sorted the pieces of a body in their order
   * @param offsets the body's code points
   */
  static List<Quotation> of(List<Sorted> sorted, Offsets offsets) {
    List<Quotation> found = new ArrayList<>();
    List<Quotation.Part> run = new ArrayList<>();
    Optional<Sorted> before = Optional.empty();
    for (Sorted here : sorted) {
      if (!here.told()) {
        continue;
      }
      boolean signed = isSigned(here) && !hasMarks(here);
      if (!signed) {
        end(run, found);
      }
      if (signed || (!isSigned(here) && before.filter(b -> leadsTo(b, here)).isPresent())) {
        run.add(part(here, offsets));
      }
      if (!signed) {
        end(run, found);
      }
      before = Optional.of(here);
    }
    end(run, found);
    return found;
  }

  private static boolean isSigned(Sorted piece) {
    return piece.lead().filter(lead -> lead.sort() == Lead.Sort.QUOTED).isPresent();
  }

  /** A told line with a colon at its end, and after it, in the first person, what was said. */
  private static boolean leadsTo(Sorted lead, Sorted speech) {
    return lead.kind() == Kind.PARAGRAPH
        && speech.kind() == Kind.PARAGRAPH
        && speech.lead().isEmpty()
        && lead.block().last() == ':'
        && !isFirstPerson(lead)
        && isFirstPerson(speech)
        && !hasMarks(speech);
  }

  private static boolean isFirstPerson(Sorted piece) {
    return NO_LETTERS
        .splitAsStream(content(piece).words(Integer.MAX_VALUE / 2))
        .anyMatch(word -> FIRST_PERSON.contains(Block.folded(word)) && !word.equals("US"));
  }

  private static boolean hasMarks(Sorted piece) {
    Block content = content(piece);
    for (int at = content.start(); at < content.end(); at++) {
      if ("\"“”".indexOf(content.body().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Block content(Sorted piece) {
    return piece.block().from(piece.contentStart());
  }

  private static Quotation.Part part(Sorted piece, Offsets offsets) {
    Block content = content(piece);
    return new Quotation.Part(
        offsets.toCodePoint(content.start()), offsets.toCodePoint(content.end()));
  }

  private static void end(List<Quotation.Part> run, List<Quotation> found) {
    if (!run.isEmpty()) {
      found.add(new Quotation(run.getFirst().start(), run.getLast().end(), run, 0, true, false));
      run.clear();
    }
  }
}
