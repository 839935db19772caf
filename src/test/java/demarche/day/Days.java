package demarche.day;

import demarche.language.Document;
import demarche.language.Engines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days of a text, for the tests.
 *
 * @param document the analysed text
 * @param sentences the mentions of each sentence
 */
record Days(Document document, List<List<DayMention>> sentences) {
  static final DayFinder FINDER = DayFinder.bundled();

  /** Published on Thursday, 3 March 2022, unless another day is told. */
  static Days of(String text) {
    return of(text, Optional.of(LocalDate.of(2022, 3, 3)));
  }

  static Days of(String text, Optional<LocalDate> published) {
    Document document = Engines.bundled().analyse(text);
    return new Days(document, FINDER.find(document, published));
  }

  List<DayMention> all() {
    return sentences.stream().flatMap(List::stream).toList();
  }

  /** The words of a mention. */
  String words(DayMention mention) {
    String text = document.text();
    return text.substring(
        text.offsetByCodePoints(0, mention.start()), text.offsetByCodePoints(0, mention.end()));
  }

  /** Each mention as {@code words=day}, or {@code words=precision} where it holds no day. */
  List<String> told() {
    return all().stream()
        .map(m -> words(m) + "=" + m.day().map(LocalDate::toString).orElse(m.precision().name()))
        .toList();
  }
}
