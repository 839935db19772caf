package demarche.cast;

import java.util.List;
import java.util.Optional;

/**
 * Everyone an article names, their offices, and every place where it means one of them.
 *
 * @param members in the order of their first naming
 * @param offices in the order of the text
 * @param mentions by sentence, in the order of the text; none has the head word of another
 */
public record Cast(List<Member> members, List<Office> offices, List<List<Mention>> mentions) {
  public Cast {
    members = List.copyOf(members);
    offices = List.copyOf(offices);
    mentions = mentions.stream().map(List::copyOf).toList();
  }

  /**
   * Whom a noun phrase or pronoun means.
   *
   * @param sentence the sentence's number, from 0
   * @param head the phrase's head word; another word of a mention will do, for parsers err
   * @return the mention with that head, else the shortest that covers the word; empty where the
   *     word means nobody or where who is meant is unclear
   */
  public Optional<Mention> at(int sentence, int head) {
    Mention found = null;
    for (Mention mention : mentions.get(sentence)) {
      if (mention.head() == head) {
        return Optional.of(mention);
      }
      boolean covers = mention.first() <= head && head < mention.end();
      if (covers
          && (found == null || mention.end() - mention.first() < found.end() - found.first())) {
        found = mention;
      }
    }
    return Optional.ofNullable(found);
  }
}
