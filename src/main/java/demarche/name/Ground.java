package demarche.name;

/**
 * What those who look for names in one sentence stand on.
 *
 * @param known what gazetteers and lexicons know
 * @param lines the sentences of the article
 * @param sentence the sentence's number
 * @param claims which words are taken
 * @param lands where it names countries
 * @param title which of its words are those of titles
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from one place to the next, never compared.
record Ground(
    KnownNames known,
    Lines lines,
    int sentence,
    Claims claims,
    SentenceLands lands,
    boolean[] title) {}
