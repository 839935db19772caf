package demarche.language;

/**
 * What one parser learned.
 *
 * @param actions weights of its actions
 * @param labels weights of its relations
 * @param relations the relations that may stand between parts of speech
 */
record ParserWeights(Weights actions, Weights labels, RelationSets relations) {}
