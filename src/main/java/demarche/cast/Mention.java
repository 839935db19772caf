package demarche.cast;

import java.util.List;

/**
 * A noun phrase, adjective or pronoun that means someone.
 *
 * @param sentence the sentence's number in the document, from 0
 * @param first its first token, from 0
 * @param end the token after its last
 * @param head its head word, on which the tree's edges arrive
 * @param form how it means them
 * @param members who is meant, several for "the two leaders"; empty for people whom the article
 *     does not name and whose body it does not tell ("critics", "a resident")
 */
public record Mention(int sentence, int first, int end, int head, Form form, List<Member> members) {

  /** How a phrase means someone. */
  public enum Form {
    /** By name: "Xi Jinping", "the Foreign Ministry of China", "Xi". */
    NAME,
    /** By a nationality: "Russian" in "Russian troops". */
    ADJECTIVE,
    /** By an office or a kind: "the French president", "the embassy", "the two leaders". */
    DESCRIPTION,
    /** Unnamed people of a body or country, for which they stand: "a ministry spokesman". */
    UNNAMED,
    /** By a pronoun: "he", "they", "its". */
    PRONOUN
  }

  public Mention {
    members = List.copyOf(members);
  }
}
