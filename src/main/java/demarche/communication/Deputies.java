package demarche.communication;

import demarche.cast.Member;
import demarche.cast.Mention;
import demarche.cast.Office;
import demarche.gazetteer.WordGroups;
import demarche.language.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells one who holds an office from his deputy: "the president" is no vice president. */
final class Deputies {
  private static final Set<String> DEPUTY = WordGroups.of("communication", "rank of a deputy");

  private Deputies() {}

  /**
   * Whether a description must mean another than a member: it tells the office of which he is the
   * deputy, or that of the deputy where he holds the office itself.
   */
  static boolean another(Scene scene, Mention mention, Member member) {
    if (mention.form() != Mention.Form.DESCRIPTION && mention.form() != Mention.Form.UNNAMED) {
      return false;
    }
    Tree tree = scene.tree();
    String title = tree.lemma(mention.head()).toLowerCase(Locale.ROOT);
    List<String> held =
        scene.read().cast().offices().stream()
            .filter(office -> office.person().equals(member))
            .map(Office::title)
            .map(known -> known.toLowerCase(Locale.ROOT))
            .filter(known -> known.endsWith(title))
            .toList();
    boolean deputy =
        IntStream.range(mention.first(), mention.end())
            .anyMatch(i -> isDeputy(tree.token(i).form()));
    return !held.isEmpty() && held.stream().allMatch(known -> isOfDeputy(known) != deputy);
  }

  private static boolean isOfDeputy(String title) {
    return List.of(title.split("[ -]", -1)).stream().anyMatch(Deputies::isDeputy);
  }

  private static boolean isDeputy(String word) {
    return DEPUTY.contains(word.toLowerCase(Locale.ROOT));
  }
}
