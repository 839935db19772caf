package demarche.communication;

import demarche.cast.Member;
import demarche.clause.ReadArticle;
import demarche.fact.CommunicationKind;
import demarche.gazetteer.WordGroups;
import demarche.language.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the briefing of which an article is the transcript: "Spokesman Ito: Good morning, and
 * welcome to this briefing". Those who speak in it are named before their words.
 */
final class Transcripts {
  private static final Set<String> WELCOME = WordGroups.of("communication", "verb of welcoming");

  private Transcripts() {}

  /** The briefing in which a noun is greeted with; of the day on which it was published. */
  static Optional<Telling> noun(Scene scene, Cue cue) {
    Tree tree = scene.tree();
    boolean greeted =
        cue.place() > 0
            && IntStream.range(0, cue.place())
                .anyMatch(i -> WELCOME.contains(tree.lemma(i).toLowerCase(Locale.ROOT)));
    List<Member> speakers = greeted ? speakers(scene.read()) : List.of();
    if (speakers.isEmpty() || scene.read().speaker(scene.sentence()).isEmpty()) {
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
    return IntStream.range(0, read.trees().size())
        .mapToObj(read::speaker)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
