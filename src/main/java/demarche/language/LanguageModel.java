package demarche.language;

/**
 * All that was learned. Immutable and shared by all threads.
 *
 * @param lists the tokenizer's words
 * @param lexicon what is known of words
 * @param lemmas the lemmas
 * @param tags the tagger's weights
 * @param names the names stage's
 * @param backward those of the parser that reads a sentence from its end and advises the other
 * @param forward those of the parser whose tree counts
 * @param certainty what a margin is worth
 */
record LanguageModel(
    TokenLists lists,
    Lexicon lexicon,
    Lemmas lemmas,
    Weights tags,
    Weights names,
    ParserWeights backward,
    ParserWeights forward,
    Certainty certainty) {}
