package demarche.gazetteer;

import java.util.Optional;

/**
 * An embassy, consulate or the like.
 *
 * @param operator the three-letter code of the sending state
 * @param city where it stands
 * @param qid its Wikidata id, where known
 * @param type "embassy", "consulate general" and so on
 * @param host the three-letter code of the state in which it stands
 * @param point where it stands, where known
 */
public record MissionEntry(
    String operator,
    String city,
    Optional<String> qid,
    String type,
    String host,
    Optional<Point> point) {}
