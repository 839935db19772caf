package demarche.language;

/** A model as it was learned, before it is written. */
record TrainedModel(
    TokenListsBuilder.Lists lists,
    LexiconBuilder.Learned lexicon,
    LemmasBuilder.Learned lemmas,
    WeightTable tags,
    WeightTable names,
    ParserWeights backward,
    ParserWeights forward,
    Certainty certainty) {

  /** The same model without the parsers' cells that are not greater than this. */
  TrainedModel pruned(int least) {
    return new TrainedModel(
        lists,
        lexicon,
        lemmas,
        tags,
        names,
        pruned(backward, least),
        pruned(forward, least),
        certainty);
  }

  private static ParserWeights pruned(ParserWeights weights, int least) {
    return new ParserWeights(
        ((WeightTable) weights.actions()).without(least),
        ((WeightTable) weights.labels()).without(least),
        weights.relations());
  }

  TrainedModel with(Certainty other) {
    return new TrainedModel(lists, lexicon, lemmas, tags, names, backward, forward, other);
  }

  LanguageModel model() {
    return new LanguageModel(
        lists.hashed(),
        lexicon.lexicon(),
        lemmas.lemmas(lexicon.words()),
        tags,
        names,
        backward,
        forward,
        certainty);
  }
}
