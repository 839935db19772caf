package demarche.fact;

import java.util.Optional;

/**
 * Who found a fact.
 *
 * @param kind person, program or language model, where told
 * @param name the finder's name, with its rule or version where it has one
 */
public record Origin(Optional<OriginKind> kind, String name) {}
