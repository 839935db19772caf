package demarche.communication;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.clause.ReadArticle;
import demarche.fact.ActorType;
import demarche.fact.CommunicationKind;
import demarche.language.PartOfSpeech;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the briefing of which an article is the transcript: "Spokesman Ito: Good morning, and
 * welcome to this briefing". Those who speak in it are named before a colon.
 */
final class Transcripts {
  private Transcripts() {}

  /** The briefing in which a noun is greeted with; of the day on which it was published. */
  static Optional<Telling> noun(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    boolean greeted =
        cue.place() > 0
            && java.util.stream.IntStream.range(0, cue.place())
                .anyMatch(i -> tree.lemma(i).equalsIgnoreCase("welcome"));
    List<Member> speakers = greeted ? speakers(scene.read()) : List.of();
    if (speakers.isEmpty() || speaker(scene.read(), scene.sentence()).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        scene.telling(
            CommunicationKind.BRIEFING,
            cue.trigger().words().getLast(),
            speakers,
            scene.read().article().published(),
            new Span(0, cue.place() + 1),
            cue));
  }

  private static List<Member> speakers(ReadArticle read) {
    List<Member> speakers = new ArrayList<>();
    for (int sentence = 0; sentence < read.trees().size(); sentence++) {
      speaker(read, sentence).ifPresent(speakers::addAll);
    }
    return speakers.stream().distinct().toList();
  }

  /** Who is named before the first colon of a sentence, where that is all that stands before it. */
  private static Optional<List<Member>> speaker(ReadArticle read, int sentence) {
    Tree tree = read.trees().get(sentence);
    int colon = 0;
    while (colon < tree.size() && !isColon(tree, colon)) {
      if (tree.token(colon).tag().isVerb() || tree.token(colon).tag().isPunctuation()) {
        return Optional.empty();
      }
      colon++;
    }
    int end = colon;
    return read.cast().mentions().get(sentence).stream()
        .filter(mention -> colonEnds(mention, end))
        .map(Mention::members)
        .filter(members -> members.size() == 1)
        .filter(members -> members.getFirst().type() != ActorType.PLACE)
        .reduce((first, last) -> last);
  }

  private static boolean colonEnds(Mention mention, int colon) {
    return mention.end() <= colon && mention.form() != Mention.Form.ADJECTIVE;
  }

  private static boolean isColon(Tree tree, int place) {
    return tree.token(place).tag() == PartOfSpeech.COLON
        && tree.token(place).form().equals(":");
  }
}
