package demarche.cast;

import demarche.fact.ActorType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everyone an article names, their offices, and every place where it means one of them.
 *
 * @param members in the order of their first naming
 * @param offices in the order of the text
 * @param mentions by sentence, in the order of the text; none has the head word of another
 * @param headlined offices that the headline tells: known, though the text need not state them
 */
public record Cast(
    List<Member> members,
    List<Office> offices,
    List<List<Mention>> mentions,
    List<Office> headlined) {
  public Cast {
    members = List.copyOf(members);
    offices = List.copyOf(offices);
    mentions = mentions.stream().map(List::copyOf).toList();
    headlined = List.copyOf(headlined);
  }

  /** A cast of a text without a headline. */
  public Cast(List<Member> members, List<Office> offices, List<List<Mention>> mentions) {
    this(members, offices, mentions, List.of());
  }

  /**
   * The cast of a text whose last sentences are its headline. People and bodies that only the
   * headline names stay, countries and places do not.
   *
   * @param sentences how many sentences the text has without its headline
   */
  public Cast without(int sentences) {
    Set<Member> told = new HashSet<>();
    mentions.subList(0, sentences).forEach(all -> all.forEach(m -> told.addAll(m.members())));
    Set<Member> only = new HashSet<>();
    mentions
        .subList(sentences, mentions.size())
        .forEach(all -> all.forEach(m -> only.addAll(m.members())));
    only.removeAll(told);
    only.removeIf(m -> m.type() == ActorType.PERSON || m.type() == ActorType.ORGANIZATION);
    return new Cast(
        members.stream().filter(member -> !only.contains(member)).toList(),
        offices.stream().filter(office -> office.sentence() < sentences).toList(),
        mentions.subList(0, sentences),
        offices.stream().filter(office -> office.sentence() >= sentences).toList());
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
