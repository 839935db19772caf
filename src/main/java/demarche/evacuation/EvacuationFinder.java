package demarche.evacuation;

import demarche.clause.Questions;
import demarche.clause.ReadArticle;
import demarche.fact.Evacuation;
import demarche.gazetteer.Gazetteers;
import demarche.gazetteer.WordGroups;
import demarche.language.Token;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Finds the operations that move people out of a country or place. Immutable. */
public final class EvacuationFinder {
  private static final Set<String> CITY = WordGroups.of("evacuation", "word for a city");
  private final EvacuationWords words;
  private final Gazetteers gazetteers;

  private EvacuationFinder(EvacuationWords words, Gazetteers gazetteers) {
    this.words = words;
    this.gazetteers = gazetteers;
  }

  /** The finder with the words and tables that come with the program. */
  public static EvacuationFinder bundled() {
    return new EvacuationFinder(EvacuationWords.bundled(), Gazetteers.bundled());
  }

  /**
   * The operations that an article tells of.
   *
   * @param article the article with all that is understood of it
   * @return one for each organizer and land left, in the order of the text, each with the sentences
   *     that tell of it as evidence; empty where there is none
   */
  public List<Evacuation> find(ReadArticle article) {
    Told told = told(article);
    if (told.operations().isEmpty()) {
      return List.of();
    }
    Facts facts = new Facts(article, words, told);
    return told.operations().stream()
        .flatMap(operation -> facts.of(operation).stream())
        .filter(evacuation -> !isNowhere(evacuation))
        .toList();
  }

  /**
   * Somebody who is to bring people out of the whole of his own land: a figure of speech ("pull
   * them out of poverty") or help for the battered ("evacuate survivors"); an emptied town is told
   * with its name or with how many left it.
   */
  private static boolean isNowhere(Evacuation evacuation) {
    boolean own =
        !evacuation.organizers().isEmpty()
            && !evacuation.from().isEmpty()
            && evacuation.organizers().containsAll(evacuation.from());
    return own
        && evacuation.places().isEmpty()
        && evacuation.evacuated().isEmpty()
        && evacuation.planned().isEmpty();
  }

  /** What an article tells of operations, before facts are made of it. */
  Told told(ReadArticle article) {
    Nationalities nationalities = new Nationalities(gazetteers);
    Parties parties =
        new Parties(
            article.cast(), article.article().published(), words, gazetteers, nationalities);
    SceneReader reader = new SceneReader(article, words, gazetteers, nationalities);
    MoveFinder mover = new MoveFinder(words, parties);
    Antecedents antecedents = new Antecedents(words);
    int weight = weight(article, reader, mover, antecedents);
    if (weight < Weight.LEAST || tellsOfForce(article.trees(), weight)) {
      return Told.NOTHING;
    }
    List<Scene> scenes = reader.all();
    List<List<Move>> moves =
        scenes.stream()
            .map(
                s ->
                    Questions.isPut(article, s.sentence())
                        ? List.<Move>of()
                        : antecedents.with(mover.of(s), () -> before(article, s, scenes::get)))
            .toList();
    List<Move> all = moves.stream().flatMap(List::stream).toList();
    Origins origins = Origins.of(scenes, all, title(article));
    Map<Integer, List<Party>> headings = Headings.of(article, scenes, gazetteers, parties);
    Lands lands = new Lands(origins.main());
    return new Told(
        Operations.of(scenes, moves, words, parties, origins.main(), headings).stream()
            .flatMap(operation -> lands.apart(operation).stream())
            .toList(),
        origins,
        mainPlace(title(article), scenes, all, origins),
        Weight.isMain(weight, scenes.size()));
  }

  private static String title(ReadArticle article) {
    return article.article().title().orElse("");
  }

  /** What the sentences with a word of moving weigh; the others are not looked at. */
  private int weight(
      ReadArticle article, SceneReader reader, MoveFinder mover, Antecedents antecedents) {
    List<Move> moves = new ArrayList<>();
    for (int i = 0; i < article.trees().size(); i++) {
      if (!Questions.isPut(article, i) && hasWord(article.trees().get(i))) {
        Scene scene = reader.undated(i);
        moves.addAll(
            antecedents.with(mover.of(scene), () -> before(article, scene, reader::undated)));
      }
    }
    return Weight.of(moves, words.isStrongIn(title(article).toLowerCase(Locale.ROOT)));
  }

  /** The sentence before one in its paragraph. */
  private static Optional<Scene> before(
      ReadArticle article, Scene scene, IntFunction<Scene> sentences) {
    int at = scene.sentence();
    return at > 0 && article.pieces().get(at).equals(article.pieces().get(at - 1))
        ? Optional.of(sentences.apply(at - 1))
        : Optional.empty();
  }

  private boolean hasWord(Tree tree) {
    for (Token token : tree.sentence().tokens()) {
      boolean verb = token.tag().isVerb() && !words.verbs(token.lemma()).isEmpty();
      if (verb || (token.tag().isNoun() && words.noun(token.lemma()).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** Whether more is told of people who are moved or held against their will than of others. */
  private boolean tellsOfForce(List<Tree> trees, int weight) {
    int force = 0;
    int help = 0;
    for (Tree tree : trees) {
      for (Token token : tree.sentence().tokens()) {
        force += words.isContrary(token.lemma()) ? 1 : 0;
        help += words.isCue(token.lemma()) || words.isStrongIn(token.lemma()) ? 1 : 0;
      }
    }
    return force > help + weight / 2;
  }

  /**
   * The place of the country left that the opening, or the headline with it, names as left; none
   * where several places are left.
   */
  private static Optional<String> mainPlace(
      String title, List<Scene> scenes, List<Move> moves, Origins origins) {
    Set<String> inside = new LinkedHashSet<>();
    Set<String> opening = new LinkedHashSet<>();
    boolean city = false;
    for (Scene scene : scenes) {
      for (Spot spot : scene.spots()) {
        if (!spot.state() && spot.country().isPresent() && spot.country().equals(origins.main())) {
          inside.add(spot.name());
        }
      }
      city |=
          scene.sentence() == 0
              && scene.tree().sentence().tokens().stream()
                  .anyMatch(t -> CITY.contains(t.lemma()) || inside.contains(t.form()));
    }
    Set<String> left = new LinkedHashSet<>();
    for (Move move : moves) {
      for (Spot spot : move.spots()) {
        if (spot.role() == Spot.Role.FROM && inside.contains(spot.name())) {
          left.add(spot.name());
          if (move.scene().sentence() < 2) {
            opening.add(spot.name());
          }
        }
      }
    }
    if (left.size() > 1) {
      return Optional.empty();
    }
    Optional<String> headline =
        city ? inside.stream().filter(title::contains).findFirst() : Optional.empty();
    return headline.or(() -> opening.stream().findFirst());
  }
}
