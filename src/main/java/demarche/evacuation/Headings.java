package demarche.evacuation;

import demarche.cast.Cast;
import demarche.cast.Mention;
import demarche.language.PartOfSpeech;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the states that stand as headings over paragraphs: "CHILE - Two flights", "Chile. Its". */
final class Headings {
  /** A place before a dash opens many an article; only several are headings. */
  private static final int FEWEST = 2;

  private Headings() {}

  /** The parties of the headings, by paragraph; none where an article has no such headings. */
  static Map<Integer, List<Party>> of(List<Scene> scenes, Cast cast, Parties parties) {
    Map<Integer, List<Party>> found = new TreeMap<>();
    int paragraph = -1;
    for (Scene scene : scenes) {
      if (scene.paragraph() != paragraph) {
        paragraph = scene.paragraph();
        List<Party> heading = heading(scene, cast, parties);
        if (!heading.isEmpty()) {
          found.put(paragraph, heading);
        }
      }
    }
    return found.size() >= FEWEST ? found : Map.of();
  }

  private static List<Party> heading(Scene scene, Cast cast, Parties parties) {
    Tree tree = scene.tree();
    List<Party> found = new ArrayList<>();
    int at = 0;
    while (at < tree.size()) {
      Optional<Mention> mention = mentionFrom(cast, scene.sentence(), at);
      if (mention.isPresent()) {
        found.addAll(parties.of(mention.get()));
        at = mention.get().end();
      } else if (isSkipped(tree, at)) {
        at++;
      } else {
        break;
      }
    }
    boolean ends = at == tree.size() || isStop(tree, at);
    return ends ? found : List.of();
  }

  private static Optional<Mention> mentionFrom(Cast cast, int sentence, int at) {
    return cast.mentions().get(sentence).stream().filter(m -> m.first() == at).findFirst();
  }

  private static boolean isSkipped(Tree tree, int at) {
    PartOfSpeech tag = tree.token(at).tag();
    String form = tree.token(at).form();
    return tag == PartOfSpeech.CC || form.equals(",") || form.equals("*") || form.equals("•") || form.equals("The");
  }

  private static boolean isStop(Tree tree, int at) {
    String form = tree.token(at).form();
    return form.equals("-") || form.equals("–") || form.equals("—") || form.equals("--") || form.equals(":") || form.equals(".");
  }
}
