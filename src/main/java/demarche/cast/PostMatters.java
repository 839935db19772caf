package demarche.cast;

import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.PartOfSpeech;
import demarche.name.Lines;
import demarche.name.Naming;
import java.util.Optional;
import java.util.Set;

/** What a post is for where that stands between the title and its body, in one sentence. */
final class PostMatters {
  private static final Set<String> VICE = WordGroups.of("cast", "deputy at the head");
  private static final Set<String> AND = WordGroups.of("name", "word that joins");

  private final Lines lines;
  private final int sentence;
  private final SentenceNamings namings;

  PostMatters(Lines lines, int sentence, SentenceNamings namings) {
    this.lines = lines;
    this.sentence = sentence;
    this.namings = namings;
  }

  /**
   * What a post is for, told between the title and its body.
   *
   * @param end the token after the matter, which belongs to the title
   * @param body whose post it is
   */
  record Matter(int end, Naming body) {}

  private static final int LONGEST_MATTER = 8;

  /**
   * "Vice President for Global Affairs at Acme", "Head of Protocol, Ministry of Ports".
   *
   * @param title the title as written
   * @param at the token after it
   * @return empty where no matter stands there
   */
  Optional<Matter> matter(String title, int at) {
    boolean open = BodiedPosts.has(title) || VICE.stream().anyMatch(Offices.key(title)::endsWith);
    String word = lines.word(sentence, at);
    if (!open || !(word.equals("of") || word.equals("for"))) {
      return Optional.empty();
    }
    int place = at + 1;
    int bound = Math.min(at + LONGEST_MATTER, lines.length(sentence));
    while (place < bound && isMatter(place)) {
      place++;
    }
    String border = lines.word(sentence, place);
    boolean told = place > at + 1 && (border.equals("at") || border.equals(","));
    int from = lines.word(sentence, place + 1).equals("the") ? place + 2 : place + 1;
    int end = place;
    return told
        ? namings
            .from(from)
            .filter(body -> body.type() == ActorType.ORGANIZATION)
            .filter(body -> border.equals("at") || body.end() == lines.length(sentence))
            .map(body -> new Matter(end, body))
        : Optional.empty();
  }

  private boolean isMatter(int place) {
    Optional<Naming> naming = namings.at(place);
    if (naming.isPresent()) {
      return naming.get().type() == ActorType.ORGANIZATION;
    }
    PartOfSpeech tag = lines.token(sentence, place).tag();
    String word = lines.word(sentence, place);
    return tag.isNoun() || tag.isAdjective() || AND.contains(word);
  }
}
