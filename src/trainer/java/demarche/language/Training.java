package demarche.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The whole training: word lists, tagger, names, then two parsers. The first reads sentences from
 * their end; the second reads them from their start and takes the first one's trees as advice
 * (stacking: Nivre and McDonald, "Integrating Graph-Based and Transition-Based Dependency Parsers",
 * 2008). The advice that it learns with comes from two parsers that each saw one half of the text,
 * and gave it on the other half. One thread for each table: the same bytes twice.
 */
final class Training {
  /** Cells whose byte is not greater are dropped at once; nothing is lost by it. */
  private static final int LEAST = 8;

  private final Recipe recipe;
  private final Progress progress;

  /** Told what is done. */
  interface Progress {
    void done(String what);
  }

  /**
   * What a run may vary.
   *
   * @param seed of all orders and choices
   * @param epochs how often every stage sees its examples
   * @param humanForTags how often human sentences stand among the tagger's examples
   * @param humanForTrees how often among the parsers'
   * @param sizes of the tables
   * @param updates that a feature needs
   */
  record Recipe(
      long seed, int epochs, int humanForTags, int humanForTrees, Sizes sizes, Updates updates) {}

  /** Tables have 2^bits rows. */
  record Sizes(
      int tags,
      int names,
      int forwardActions,
      int forwardLabels,
      int backwardActions,
      int backwardLabels) {}

  /** A feature counts once it would have been updated so often. */
  record Updates(int tags, int names, int forward, int backward) {}

  Training(Recipe recipe, Progress progress) {
    this.recipe = recipe;
    this.progress = progress;
  }

  /**
   * Trains.
   *
   * @param silver the teacher's sentences, document by document
   * @param trees human sentences
   * @param lexica the folder with the teacher's word lists
   */
  TrainedModel run(List<Example> silver, List<GoldSentence> trees, java.nio.file.Path lexica)
      throws InterruptedException, ExecutionException {
    List<Example> human = new ArrayList<>();
    for (GoldSentence tree : trees) {
      human.add(ClearTree.example(tree, silver.size() + human.size()));
    }
    List<Example> words = joined(silver, human, 1);
    LexiconBuilder.Learned lexicon = LexiconBuilder.learn(words, trees, lexica);
    TokenListsBuilder.Lists lists = TokenListsBuilder.learn(silver);
    LemmasBuilder.Learned lemmas = LemmasBuilder.learn(silver);
    progress.done("word lists");
    Lexicon known = lexicon.lexicon();
    WeightTable tags =
        TagTraining.train(
                joined(silver, human, recipe.humanForTags()),
                known,
                recipe.epochs(),
                recipe.sizes().tags(),
                recipe.updates().tags(),
                recipe.seed())
            .finish(LEAST);
    progress.done("tagger");
    List<Example> tagged = retagged(silver, tags, known);
    List<Example> taggedHuman = retagged(human, tags, known);
    ExecutorService workers = Executors.newFixedThreadPool(2);
    try {
      Parsers parsers = new Parsers(tagged, taggedHuman, known, workers);
      Future<WeightTable> names = workers.submit(() -> names(tagged, known));
      parsers.train();
      return new TrainedModel(
          lists,
          lexicon,
          lemmas,
          tags,
          names.get(),
          parsers.backward,
          parsers.forward,
          Certainty.UNKNOWN);
    } finally {
      workers.shutdownNow();
    }
  }

  private WeightTable names(List<Example> tagged, Lexicon known) {
    Learner learner =
        NameTraining.train(
            documents(tagged),
            known,
            recipe.epochs(),
            recipe.sizes().names(),
            recipe.updates().names(),
            recipe.seed());
    progress.done("names");
    return learner.finish(LEAST);
  }

  /** The two parsers on their way. */
  private final class Parsers {
    private final List<Example> silver;
    private final List<Example> human;
    private final Lexicon known;
    private final ExecutorService workers;
    private final Future<ParserWeights> first;
    private final Future<ParserWeights> second;
    private ParserWeights backward = EmptyWeights.parser();
    private ParserWeights forward = backward;

    Parsers(List<Example> silver, List<Example> human, Lexicon known, ExecutorService workers) {
      this.silver = silver;
      this.human = human;
      this.known = known;
      this.workers = workers;
      this.first = workers.submit(() -> half(0));
      this.second = workers.submit(() -> half(1));
    }

    void train() throws InterruptedException, ExecutionException {
      Parser[] advisers = {new Parser(first.get()), new Parser(second.get())};
      progress.done("advisers of both halves");
      Future<ParserWeights> whole = workers.submit(this::whole);
      Map<Example, GuideTree> advice = new HashMap<>();
      for (Example example : joined(silver, human, 1)) {
        advice.put(example, Advice.of(example, known, advisers[half(example)]));
      }
      forward =
          ParseTraining.train(
                  joined(silver, human, recipe.humanForTrees()),
                  known,
                  recipe.epochs(),
                  recipe.sizes().forwardActions(),
                  recipe.sizes().forwardLabels(),
                  recipe.updates().forward(),
                  recipe.seed(),
                  false,
                  advice)
              .finish(LEAST, LEAST);
      backward = whole.get();
      progress.done("parsers");
    }

    /** The half that a sentence lies in; documents are not cut. */
    private int half(Example example) {
      return example.document() & 1;
    }

    /** The adviser of one half: it learned from the other. */
    private ParserWeights half(int of) {
      List<Example> others =
          joined(silver, human, recipe.humanForTrees()).stream()
              .filter(e -> half(e) != of)
              .toList();
      return backward(others);
    }

    private ParserWeights whole() {
      return backward(joined(silver, human, recipe.humanForTrees()));
    }

    private ParserWeights backward(List<Example> examples) {
      return ParseTraining.train(
              examples,
              known,
              recipe.epochs(),
              recipe.sizes().backwardActions(),
              recipe.sizes().backwardLabels(),
              recipe.updates().backward(),
              recipe.seed(),
              true,
              Map.of())
          .finish(LEAST, LEAST);
    }
  }

  private static List<Example> joined(List<Example> silver, List<Example> human, int times) {
    List<Example> all = new ArrayList<>(silver);
    for (int i = 0; i < times; i++) {
      all.addAll(human);
    }
    return all;
  }

  private static List<List<Example>> documents(List<Example> examples) {
    List<List<Example>> documents = new ArrayList<>();
    int last = -1;
    for (Example example : examples) {
      if (example.document() != last) {
        documents.add(new ArrayList<>());
        last = example.document();
      }
      documents.getLast().add(example);
    }
    return documents;
  }

  /** The same sentences with the tagger's tags. */
  static List<Example> retagged(List<Example> examples, WeightTable tags, Lexicon known) {
    Tagger tagger = new Tagger(tags, known);
    Words words = new Words();
    List<Example> result = new ArrayList<>(examples.size());
    for (Example example : examples) {
      words.fill(example.text(), example.tokens(), 0, example.size(), known);
      tagger.tag(words);
      byte[] predicted = new byte[example.size()];
      for (int i = 0; i < predicted.length; i++) {
        predicted[i] = (byte) words.tag[i + Words.PAD];
      }
      result.add(example.withTags(predicted));
    }
    return result;
  }
}
