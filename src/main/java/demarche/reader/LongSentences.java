package demarche.reader;

import demarche.article.Offsets;
import demarche.language.Document;
import demarche.language.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells sentences that are far too long to be one: lists without marks, or no prose at all. The
 * engine cuts them into parts, and a part says nothing by itself.
 *
 * @param document the document without them
 * @param removed how many there were
 */
record LongSentences(Document document, int removed) {
  /** Tokens of the longest sentence that is read. */
  static final int LONGEST = 500;

  /** The engine cuts no sentence into parts shorter than this, its last part aside. */
  private static final int SHORTEST_PART = 80;

  private static final String ENDS = ".?!\"'”’)]}";

  /** Takes the long sentences out of a document. */
  static LongSentences in(Document document) {
    List<Sentence> all = document.sentences();
    Offsets offsets = new Offsets(document.text());
    List<Sentence> kept = new ArrayList<>(all.size());
    int removed = 0;
    for (int first = 0; first < all.size(); ) {
      int next = first + 1;
      int tokens = all.get(first).tokens().size();
      while (next < all.size() && goesOn(offsets, all.get(next - 1), all.get(next))) {
        tokens += all.get(next).tokens().size();
        next++;
      }
      if (tokens > LONGEST) {
        removed++;
      } else {
        kept.addAll(all.subList(first, next));
      }
      first = next;
    }
    return new LongSentences(
        removed == 0 ? document : new Document(document.text(), kept), removed);
  }

  /** Whether a sentence was cut off from the one before for its length alone. */
  private static boolean goesOn(Offsets offsets, Sentence earlier, Sentence sentence) {
    String last = earlier.tokens().getLast().form();
    return earlier.tokens().size() >= SHORTEST_PART
        && ENDS.indexOf(last.charAt(last.length() - 1)) < 0
        && offsets.words(/* start= */ earlier.end(), /* end= */ sentence.start()).indexOf('\n') < 0;
  }
}
