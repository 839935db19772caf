package demarche.identity;

import demarche.fact.OrganizationKind;
import java.util.Optional;

/**
 * Who or what a name of an article means.
 *
 * @param type what sort of node
 * @param path the IRI below the graph's base ("person/xi-jinping")
 * @param label the name for people: the gazetteer's where settled, else the article's
 * @param organizationKind which sort of organization, where known
 * @param wikidata the Wikidata id ("Q15031"), only where settled beyond doubt
 * @param iso2 the two-letter code of a country
 * @param iso3 the three-letter code of a country
 * @param country the country of an organization or place (a mission's sending state), where known
 * @param coordinates where it is, for a settled place, country or mission
 */
public record Identity(
    EntityType type,
    String path,
    String label,
    Optional<OrganizationKind> organizationKind,
    Optional<String> wikidata,
    Optional<String> iso2,
    Optional<String> iso3,
    Optional<Identity> country,
    Optional<Coordinates> coordinates) {}
