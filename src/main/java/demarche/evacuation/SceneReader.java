package demarche.evacuation;

import demarche.clause.ReadArticle;
import demarche.day.DayMention;
import demarche.gazetteer.Gazetteers;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.List;

/** Reads the sentences of one article for what they name. */
final class SceneReader {
  private final ReadArticle article;
  private final Quantities quantities;
  private final Groups groups;
  private final Gaps gaps;
  private final Rides rides;
  private final Spots spots;

  SceneReader(
      ReadArticle article,
      EvacuationWords words,
      Gazetteers gazetteers,
      Nationalities nationalities) {
    this.article = article;
    this.quantities = new Quantities(words);
    this.groups = new Groups(words, nationalities);
    this.gaps = new Gaps(article.cast(), words);
    this.rides = new Rides(words);
    this.spots = new Spots(article.cast(), words, gazetteers);
  }

  /** All sentences, with their days and paragraphs. */
  List<Scene> all() {
    List<Scene> scenes = new ArrayList<>();
    for (int i = 0; i < article.trees().size(); i++) {
      scenes.add(scene(i, article.pieces().get(i), article.days().get(i)));
    }
    return scenes;
  }

  /** One sentence without its days and its paragraph. */
  Scene undated(int sentence) {
    return scene(sentence, 0, List.of());
  }

  private Scene scene(int sentence, int paragraph, List<DayMention> days) {
    Tree tree = article.trees().get(sentence);
    List<Quantity> numbers = quantities.of(tree);
    List<Group> people = groups.of(tree, numbers);
    List<Gap> clauses = gaps.of(sentence, tree, numbers, people);
    return new Scene(
        sentence,
        paragraph,
        tree,
        numbers,
        people,
        clauses,
        rides.of(tree),
        spots.of(sentence, tree).stream().map(spot -> acting(spot, clauses)).toList(),
        days);
  }

  /** A place, or who acts in a clause that leaves its verb out. */
  private static Spot acting(Spot spot, List<Gap> clauses) {
    return clauses.stream().anyMatch(gap -> gap.name() == spot.head()) ? spot.asActor() : spot;
  }
}
