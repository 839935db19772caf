package demarche.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains both models of the parser together. In the first epoch the parser follows the oracle,
 * later mostly itself; the oracle is dynamic: it knows, in any state, which actions lose no arc
 * that can still be had. Source: Goldberg and Nivre, "Training Deterministic Parsers with
 * Non-Deterministic Oracles", 2013.
 */
final class ParseTraining {
  private static final int FOLLOWED_IN_TEN = 9;

  /** A relation between two parts of speech is possible once it was seen so often. */
  private static final int SEEN = 3;

  private final Learner actions;
  private final Learner labels;
  private final Lexicon lexicon;
  private final Random random;
  private final RelationSets relations;
  private final Candidates candidates = new Candidates(ClearRelation.number());
  private final Words words = new Words();
  private final ParseState state = new ParseState();
  private final Between between = new Between();
  private final ActionFeatures actionFeatures = new ActionFeatures();
  private final LabelFeatures labelFeatures = new LabelFeatures();
  private final int[] features = new int[ActionFeatures.MOST];
  private final int[] scores = new int[ParseState.ACTIONS];
  private final int[] labelScores = new int[ClearRelation.number()];
  private boolean backward;
  private java.util.Map<Example, GuideTree> guides = java.util.Map.of();
  private final Guide guide = new Guide();
  private final Words forward = new Words();
  private int[] goldHead = new int[0];
  private int[] goldLabel = new int[0];

  private ParseTraining(
      Lexicon lexicon,
      int actionBits,
      int labelBits,
      int least,
      long seed,
      RelationSets relations) {
    this.actions = new Learner(ParseState.ACTIONS, actionBits, least);
    this.labels = new Learner(ClearRelation.number(), labelBits, least);
    this.lexicon = lexicon;
    this.random = new Random(seed);
    this.relations = relations;
  }

  /** The two models. */
  record Learned(Learner actions, Learner labels, RelationSets relations) {
    /** Averaged, in bytes, without the cells that are not greater than these. */
    ParserWeights finish(int leastAction, int leastLabel) {
      return new ParserWeights(actions.finish(leastAction), labels.finish(leastLabel), relations);
    }
  }

  static Learned train(
      List<Example> examples,
      Lexicon lexicon,
      int epochs,
      int actionBits,
      int labelBits,
      int least,
      long seed,
      boolean backward,
      java.util.Map<Example, GuideTree> guides) {
    ParseTraining training =
        new ParseTraining(
            lexicon, actionBits, labelBits, least, seed, relations(examples, backward));
    training.backward = backward;
    training.guides = guides;
    List<Example> order = new ArrayList<>(examples);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, training.random);
      for (Example example : order) {
        training.learn(example, epoch > 0);
      }
    }
    return new Learned(training.actions, training.labels, training.relations);
  }

  /** The relations seen between parts of speech, but for those that were seen once or twice. */
  private static RelationSets relations(List<Example> examples, boolean backward) {
    int[][] counts = new int[RelationSets.SIZE][];
    for (Example example : examples) {
      for (int i = 0; i < example.size(); i++) {
        int head = example.heads()[i] - Words.PAD;
        if (head >= 0) {
          int index =
              RelationSets.index(example.tags()[head], example.tags()[i], (i < head) != backward);
          if (counts[index] == null) {
            counts[index] = new int[ClearRelation.number()];
          }
          counts[index][example.labels()[i]]++;
        }
      }
    }
    long[] bits = new long[RelationSets.SIZE];
    for (int index = 0; index < bits.length; index++) {
      for (int label = 0; counts[index] != null && label < ClearRelation.number(); label++) {
        bits[index] |= counts[index][label] >= SEEN ? 1L << label : 0;
      }
    }
    return new RelationSets(bits);
  }

  private void learn(Example example, boolean explore) {
    prepare(example);
    while (!state.isDone()) {
      step(explore);
    }
  }

  private void prepare(Example example) {
    int size = example.size();
    Words read = backward ? forward : words;
    read.fill(example.text(), example.tokens(), 0, size, lexicon);
    NameTraining.setTags(read, example);
    read.findQuotes(example.text());
    if (backward) {
      words.mirror(read);
    }
    between.count(words);
    state.begin(size);
    guide.begin(size);
    if (goldHead.length < size + Words.PAD) {
      goldHead = new int[2 * size + Words.PAD];
      goldLabel = new int[2 * size + Words.PAD];
    }
    GuideTree advice = guides.get(example);
    for (int i = 0; i < size; i++) {
      int at = i + Words.PAD;
      int place = backward ? words.mirrored(at) : at;
      goldHead[place] = backward ? words.mirrored(example.heads()[i]) : example.heads()[i];
      goldLabel[place] = example.labels()[i];
      if (advice != null) {
        guide.arc(at, advice.heads()[i], advice.labels()[i]);
      }
    }
  }

  private void step(boolean explore) {
    int allowed = state.allowed();
    if (Integer.bitCount(allowed) == 1) {
      take(Integer.numberOfTrailingZeros(allowed));
      return;
    }
    int free = free(allowed);
    int count = actionFeatures.of(words, state, between, guide, features);
    actions.score(features, count, scores);
    actions.next();
    int right = Parser.bestAllowed(scores, free);
    int costly = allowed & ~free;
    int best = right;
    if (costly != 0) {
      int wrong = Parser.bestAllowed(scores, costly);
      if (scores[wrong] >= scores[right]) {
        actions.update(features, count, right, wrong);
        best = wrong;
      }
    }
    take(explore && random.nextInt(10) < FOLLOWED_IN_TEN ? best : right);
  }

  /** The allowed actions of the least cost. */
  private int free(int allowed) {
    int least = Integer.MAX_VALUE;
    int free = 0;
    for (int action = 0; action < ParseState.ACTIONS; action++) {
      if ((allowed >> action & 1) == 1) {
        int cost = cost(action);
        if (cost < least) {
          least = cost;
          free = 0;
        }
        if (cost == least) {
          free |= 1 << action;
        }
      }
    }
    return free;
  }

  /** How many arcs of the right tree an action puts out of reach. */
  private int cost(int action) {
    int s0 = state.stacked(0);
    int s1 = state.stacked(1);
    int b0 = state.front;
    if (action == ParseState.SHIFT) {
      return shiftCost(b0);
    }
    int cost = 0;
    int head = goldHead[s0];
    if (action == ParseState.LEFT) {
      cost += head == s1 || head > b0 ? 1 : 0;
    } else {
      cost += head >= b0 ? 1 : 0;
    }
    for (int at = b0; at < state.end; at++) {
      cost += goldHead[at] == s0 ? 1 : 0;
    }
    return cost;
  }

  private int shiftCost(int b0) {
    int cost = 0;
    for (int i = 0; i < state.depth; i++) {
      int at = state.stack[i];
      if (i < state.depth - 1 && goldHead[b0] == at) {
        cost++;
      }
      if (at != Words.ROOT && goldHead[at] == b0) {
        cost++;
      }
    }
    return cost;
  }

  private void take(int action) {
    if (action == ParseState.SHIFT) {
      state.shift();
      return;
    }
    int head = state.headBy(action);
    int dependent = state.stacked(0);
    state.attach(action, label(head, dependent));
  }

  private int label(int head, int dependent) {
    if (head == Words.ROOT) {
      return ClearRelation.ROOT.index();
    }
    candidates.of(relations.of(words.tag[head], words.tag[dependent], dependent < head));
    if (candidates.number() == 1) {
      return candidates.first();
    }
    int count = labelFeatures.of(words, state, between, guide, head, dependent, features);
    int best = candidates.best(labels, features, count, labelScores);
    if (goldHead[dependent] == head) {
      labels.next();
      int right = goldLabel[dependent];
      if (right != best) {
        labels.update(features, count, right, best);
      }
    }
    return best;
  }
}
