package demarche.language;

/**
 * Builds the tree of a tagged sentence, left to right, never going back: a first model chooses the
 * actions, a second one names each relation when its dependent is complete. One thread's.
 */
final class Parser {
  private final Weights actions;
  private final Weights labels;
  private final RelationSets relations;
  private final Candidates candidates = new Candidates(ClearRelation.number());
  private final ParseState state = new ParseState();
  private Guide guide = new Guide();
  private final Between between = new Between();
  private final ActionFeatures actionFeatures = new ActionFeatures();
  private final LabelFeatures labelFeatures = new LabelFeatures();
  private final int[] features = new int[ActionFeatures.MOST];
  private final int[] scores = new int[ParseState.ACTIONS];
  private final int[] labelScores = new int[ClearRelation.number()];

  Parser(ParserWeights weights) {
    this.actions = weights.actions();
    this.labels = weights.labels();
    this.relations = weights.relations();
  }

  /**
   * Parses a sentence.
   *
   * @param guide what another parser says
   * @param margins overwritten, by cell: the smallest margin among the decisions that placed a word
   * @return the finished state with heads and relations by cell; overwritten by the next call
   */
  ParseState parse(Words words, Guide guide, int[] margins) {
    this.guide = guide;
    between.count(words);
    state.begin(words.count);
    int last = Integer.MAX_VALUE;
    for (int at = Words.PAD; at < state.end; at++) {
      margins[at] = Integer.MAX_VALUE;
    }
    while (!state.isDone()) {
      int allowed = state.allowed();
      int action;
      if (Integer.bitCount(allowed) == 1) {
        action = Integer.numberOfTrailingZeros(allowed);
      } else {
        int count = actionFeatures.of(words, state, between, guide, features);
        actions.score(features, count, scores);
        action = bestAllowed(scores, allowed);
        last = margin(scores, allowed, action);
      }
      int top = state.stacked(0);
      margins[top] = Math.min(margins[top], last);
      take(words, action);
    }
    return state;
  }

  private void take(Words words, int action) {
    if (action == ParseState.SHIFT) {
      state.shift();
      return;
    }
    int head = state.headBy(action);
    state.attach(action, label(words, head, state.stacked(0)));
  }

  private int label(Words words, int head, int dependent) {
    if (head == Words.ROOT) {
      return ClearRelation.ROOT.index();
    }
    candidates.of(relations.of(words.tag[head], words.tag[dependent], dependent < head));
    if (candidates.number() == 1) {
      return candidates.first();
    }
    int count = labelFeatures.of(words, state, between, guide, head, dependent, features);
    return candidates.best(labels, features, count, labelScores);
  }

  /** The allowed action of the highest score, the first of several. */
  static int bestAllowed(int[] scores, int allowed) {
    int best = -1;
    for (int action = 0; action < ParseState.ACTIONS; action++) {
      if ((allowed >> action & 1) == 1 && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }

  private static int margin(int[] scores, int allowed, int taken) {
    int margin = Integer.MAX_VALUE;
    for (int action = 0; action < ParseState.ACTIONS; action++) {
      if (action != taken && (allowed >> action & 1) == 1) {
        margin = Math.min(margin, scores[taken] - scores[action]);
      }
    }
    return margin;
  }
}
