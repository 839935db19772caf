package demarche.communication;

import demarche.cast.Member;
import demarche.clause.HeadlineWords;
import demarche.communication.Words.Group;
import demarche.fact.ActorType;
import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whom "I" means: the speaker of a transcript, of a quotation, or of a signed statement. */
final class FirstPerson {
  /** No quotation stands so many clauses below its verb of speech. */
  private static final int HEIGHT = 6;

  private static final Set<String> STATEMENTS =
      WordGroups.of("communication", "headline of a signed paper");

  private FirstPerson() {}

  /** Whom a word means; nobody where it is not "I". */
  static List<Member> of(Scene scene, int place) {
    if (!scene.tree().token(place).form().equals("I")) {
      return List.of();
    }
    return scene
        .read()
        .speaker(scene.sentence())
        .or(() -> quoted(scene, place))
        .or(() -> signed(scene))
        .stream()
        .toList();
  }

  private static Optional<Member> quoted(Scene scene, int place) {
    Tree tree = scene.tree();
    int at = place;
    for (int height = 0; height < HEIGHT; height++) {
      OptionalInt above = tree.head(at);
      if (above.isEmpty()) {
        return Optional.empty();
      }
      boolean said =
          tree.is(at, Relation.CCOMP, Relation.PARATAXIS)
              && scene.words().is(tree, above.getAsInt(), Group.VOICE);
      if (said) {
        List<Member> speakers = scene.all(Subjects.of(scene, above.getAsInt()));
        return speakers.size() == 1 ? Optional.of(speakers.getFirst()) : Optional.empty();
      }
      at = above.getAsInt();
    }
    return Optional.empty();
  }

  /** The one person of the article whom a headline such as "Statement by A" names. */
  private static Optional<Member> signed(Scene scene) {
    HeadlineWords title = scene.read().headline();
    if (!STATEMENTS.contains(title.at(0))) {
      return Optional.empty();
    }
    List<Member> named =
        scene.read().cast().members().stream()
            .filter(member -> member.type() == ActorType.PERSON)
            .filter(member -> title.hold(family(member.name())))
            .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private static String family(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
