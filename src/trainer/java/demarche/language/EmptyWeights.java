package demarche.language;

/** Weights that say nothing. */
final class EmptyWeights {
  private EmptyWeights() {}

  static ParserWeights parser() {
    return new ParserWeights(
        of(ParseState.ACTIONS),
        of(ClearRelation.number()),
        new RelationSets(new long[RelationSets.SIZE]));
  }

  static WeightTable of(int classes) {
    return new WeightTable(classes, 1, new byte[2 + classes]);
  }
}
