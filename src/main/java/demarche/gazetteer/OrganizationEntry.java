package demarche.gazetteer;

import demarche.fact.OrganizationKind;
import java.util.List;
import java.util.Optional;

/**
 * A body or a party.
 *
 * @param name the name under which it is known
 * @param qid its Wikidata id, where known
 * @param kind which sort, where known
 * @param country the three-letter code of the state that it belongs to, where it belongs to one
 * @param aliases its other names
 */
public record OrganizationEntry(
    String name,
    Optional<String> qid,
    Optional<OrganizationKind> kind,
    Optional<String> country,
    List<String> aliases) {
  public OrganizationEntry {
    aliases = List.copyOf(aliases);
  }
}
