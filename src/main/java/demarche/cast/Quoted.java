package demarche.cast;

import demarche.language.Token;
import demarche.name.Lines;
import demarche.text.Quotation;
import java.util.List;
import java.util.Optional;

/** Where speech is quoted; labels of a few words and quotations within others are none. */
final class Quoted {
  private final Lines lines;
  private final List<Quotation> speech;

  Quoted(Lines lines, List<Quotation> quotations) {
    this.lines = lines;
    this.speech = quotations.stream().filter(one -> one.depth() == 0 && !one.scare()).toList();
  }

  /** The quotation that a word stands in. */
  Optional<Quotation> at(int sentence, int place) {
    Token token = lines.token(sentence, place);
    return speech.stream().filter(one -> one.touches(token.start(), token.end())).findFirst();
  }

  /** Whether a sentence has words of a quotation. */
  boolean reaches(Quotation quotation, int sentence) {
    return quotation.touches(lines.sentence(sentence).start(), lines.sentence(sentence).end());
  }
}
