package demarche.language;

/**
 * What the model knows of single words.
 *
 * @param words clusters, ambiguity classes and gazetteer bits of folded words
 * @param coarse for each cluster, from 1, the coarser one that it lies in
 * @param tagSet of an exact form: the number, from 1, of the set of tags that it may take
 * @param tagSets the sets of tags, as bits by ordinal; the first, of unknown words, is empty
 * @param nameless folded words that stand in no name
 * @param adjectives folded words that are adjectives where they stand in names
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
record Lexicon(
    WordTable words,
    int[] coarse,
    IntTable tagSet,
    long[] tagSets,
    IntTable nameless,
    IntTable adjectives) {}
