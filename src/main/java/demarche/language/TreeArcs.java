package demarche.language;

import org.jspecify.annotations.Nullable;

/**
 * A tree between two schemes; the passes change it in place.
 *
 * @param text the text's characters as they are read
 * @param words the sentence
 * @param lexicon what is known of words
 * @param head heads by cell
 * @param old relations of the old scheme by cell
 * @param relation relations of the new one, none where no pass gave one yet
 */
@SuppressWarnings("ArrayRecordComponent") // Worked upon, never compared.
record TreeArcs(
    char[] text,
    Words words,
    Lexicon lexicon,
    int[] head,
    ClearRelation[] old,
    @Nullable Relation[] relation) {}
