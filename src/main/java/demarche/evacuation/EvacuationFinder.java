package demarche.evacuation;

import demarche.clause.ReadArticle;
import demarche.fact.Evacuation;
import demarche.gazetteer.Gazetteers;
import demarche.language.Sentence;
import demarche.language.Token;
import demarche.language.Tree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the operations that move people out of a country or place. Immutable. */
public final class EvacuationFinder {
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
   * @return one for each organizer, in the order of the text, each with the sentences that tell of
   *     it as evidence; empty where there is none
   */
  public List<Evacuation> find(ReadArticle article) {
    Told told = told(article);
    if (told.operations().isEmpty()) {
      return List.of();
    }
    Facts facts = new Facts(article, words, told);
    return told.operations().stream()
        .flatMap(operation -> facts.of(operation).stream())
        .toList();
  }

  /** What an article tells of operations, before facts are made of it. */
  Told told(ReadArticle article) {
    if (!isLikely(article)) {
      return Told.NOTHING;
    }
    Nationalities nationalities = new Nationalities(gazetteers);
    Parties parties = new Parties(article.cast(), words, gazetteers, nationalities);
    List<Scene> scenes = scenes(article, nationalities);
    MoveFinder mover = new MoveFinder(words, parties);
    List<List<Move>> moves = new ArrayList<>();
    scenes.forEach(scene -> moves.add(mover.of(scene)));
    List<Move> all = moves.stream().flatMap(List::stream).toList();
    if (!tellsOfEvacuation(article, all) || tellsOfForce(scenes)) {
      return Told.NOTHING;
    }
    Origins origins = Origins.of(scenes, all, article.article().title().orElse(""));
    Map<Integer, List<Party>> headings = Headings.of(scenes, gazetteers, parties);
    return new Told(
        Operations.of(scenes, moves, parties, origins.main(), headings),
        origins,
        mainPlace(article, scenes, origins));
  }

  /** Whether any move, or the headline, makes it sure that people are being brought out. */
  private boolean tellsOfEvacuation(ReadArticle article, List<Move> moves) {
    String title = article.article().title().orElse("").toLowerCase(Locale.ROOT);
    boolean certain =
        moves.stream()
            .anyMatch(m -> m.strong() || (m.frame() != EvacuationWords.Frame.GO && isPlain(m)));
    return certain
        || moves.stream().filter(EvacuationFinder::isPlain).count() > 1
        || (!moves.isEmpty() && words.isStrongIn(title));
  }

  /** Whether more is told of people who are moved against their will than of others. */
  private boolean tellsOfForce(List<Scene> scenes) {
    int force = 0;
    int help = 0;
    for (Scene scene : scenes) {
      for (Token token : scene.tree().sentence().tokens()) {
        force += words.isContrary(token.lemma()) ? 1 : 0;
        help += words.isCue(token.lemma()) || words.isStrongIn(token.lemma()) ? 1 : 0;
      }
    }
    return force > help;
  }

  /** Citizens that are counted and carried by somebody out of a place or on some vehicle. */
  private static boolean isPlain(Move move) {
    boolean people =
        move.groups().stream()
            .anyMatch(g -> g.count().isPresent() && !g.part() && (g.own() || !g.states().isEmpty()));
    return people
        && (!move.rides().isEmpty()
            || move.spots().stream().anyMatch(spot -> spot.role() == Spot.Role.FROM));
  }

  /** The place of the country left that the opening, or the headline with it, names as left. */
  private static Optional<String> mainPlace(
      ReadArticle article, List<Scene> scenes, Origins origins) {
    Set<String> inside = new LinkedHashSet<>();
    Set<String> opening = new LinkedHashSet<>();
    boolean city = false;
    for (Scene scene : scenes) {
      for (Spot spot : scene.spots()) {
        if (!spot.state() && spot.country().isPresent() && spot.country().equals(origins.main())) {
          inside.add(spot.name());
          if (scene.sentence() < 2 && spot.role() == Spot.Role.FROM) {
            opening.add(spot.name());
          }
        }
      }
      city |=
          scene.sentence() < 2
              && scene.tree().sentence().tokens().stream()
                  .anyMatch(t -> t.lemma().equals("city") || t.lemma().equals("capital") || inside.contains(t.form()));
    }
    String title = article.article().title().orElse("");
    Optional<String> headline = city ? inside.stream().filter(title::contains).findFirst() : Optional.empty();
    return headline.or(() -> opening.stream().findFirst());
  }

  /** A quick look for any word that may tell of an evacuation. */
  private boolean isLikely(ReadArticle article) {
    for (Sentence sentence : article.document().sentences()) {
      for (Token token : sentence.tokens()) {
        boolean verb = token.tag().isVerb() && !words.verbs(token.lemma()).isEmpty();
        if (verb || (token.tag().isNoun() && words.isCue(token.lemma()))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Scene> scenes(ReadArticle article, Nationalities nationalities) {
    Quantities quantities = new Quantities(words);
    Groups groups = new Groups(words, nationalities);
    Rides rides = new Rides(words);
    Spots spots = new Spots(article.cast(), words, gazetteers);
    List<Scene> scenes = new ArrayList<>();
    int paragraph = 0;
    for (int i = 0; i < article.trees().size(); i++) {
      Tree tree = article.trees().get(i);
      if (i > 0 && parted(article, i)) {
        paragraph++;
      }
      List<Quantity> numbers = quantities.of(tree);
      scenes.add(
          new Scene(
              i, paragraph, tree, numbers, groups.of(tree, numbers), rides.of(tree), spots.of(i, tree), article.days().get(i)));
    }
    return scenes;
  }

  /** Whether a sentence begins a paragraph. */
  private static boolean parted(ReadArticle article, int sentence) {
    int from = article.trees().get(sentence - 1).sentence().end();
    int to = article.trees().get(sentence).sentence().start();
    return article.offsets().words(from, to).indexOf('\n') >= 0;
  }
}
