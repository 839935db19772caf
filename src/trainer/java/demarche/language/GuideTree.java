package demarche.language;

/**
 * What a parser said of an example, as advice for another.
 *
 * @param heads cells of the heads
 * @param labels ordinals of {@link ClearRelation}
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
record GuideTree(short[] heads, byte[] labels) {}
