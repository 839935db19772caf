package demarche.stance;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.lexicon.Lexicon;
import demarche.stance.StanceQuestion.Trigger;
import java.util.Optional;
import java.util.Set;

/**
 * What a content's own head voices where no other word voices it: "we condemn the raid", and behind
 * a verb that only links, "we remain concerned".
 */
final class HeadFrames {
  private static final Set<String> LINKING = WordGroups.of("stance", "verb that links");

  private HeadFrames() {}

  /** The voicing word and its frame; empty where a head voices nothing. */
  static Optional<Trigger> of(Lexicon lexicon, Tree tree, int head) {
    return voiced(lexicon, tree, head).or(() -> linked(lexicon, tree, head));
  }

  private static Optional<Trigger> voiced(Lexicon lexicon, Tree tree, int word) {
    return lexicon.at(tree, word).stream().findFirst().map(frame -> new Trigger(word, frame));
  }

  private static Optional<Trigger> linked(Lexicon lexicon, Tree tree, int head) {
    return LINKING.contains(tree.lemma(head))
        ? tree.children(head, Relation.XCOMP).stream()
            .filter(word -> tree.token(word).tag().isAdjective())
            .flatMap(word -> voiced(lexicon, tree, word).stream())
            .findFirst()
        : Optional.empty();
  }
}
