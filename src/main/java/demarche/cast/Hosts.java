package demarche.cast;

import demarche.gazetteer.WordGroups;
import demarche.language.Relation;
import demarche.language.Tree;
import demarche.name.Lines;
import demarche.name.Scene;
import java.util.Optional;
import java.util.Set;

/**
 * Whose post is told of somebody who is met abroad: "Swedish Foreign Minister Eva Lund came to
 * Nairobi for talks with President Amos Otieno" makes nobody President of Sweden.
 */
final class Hosts {
  private static final Set<String> WITH = WordGroups.of("cast", "preposition of a host");

  private final Lines lines;
  private final Scene scene;

  Hosts(Lines lines, Scene scene) {
    this.lines = lines;
    this.scene = scene;
  }

  /**
   * The country in which one is met.
   *
   * @param draft the title of the one who is met
   * @param home the country of whoever meets
   * @return empty where nobody is met, or in no one country but theirs
   */
  Optional<String> country(OfficeDraft draft, String home) {
    return isMet(draft) ? scene.within(draft.sentence(), home) : Optional.empty();
  }

  private boolean isMet(OfficeDraft draft) {
    if (draft.persons().isEmpty()) {
      return false;
    }
    Tree tree = lines.tree(draft.sentence());
    int place = lines.head(draft.sentence(), draft.first(), draft.end());
    while (tree.is(place, Relation.CONJ, Relation.APPOS) && tree.head(place).isPresent()) {
      place = tree.head(place).getAsInt();
    }
    return tree.is(place, Relation.OBJ) || WITH.contains(tree.preposition(place));
  }
}
