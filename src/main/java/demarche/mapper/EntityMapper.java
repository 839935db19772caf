package demarche.mapper;

import demarche.fact.Evidence;
import demarche.fact.OrganizationKind;
import demarche.identity.Identity;
import demarche.identity.Named;
import demarche.vocabulary.Terms;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;

/** Maps actors and places. */
final class EntityMapper {
  private EntityMapper() {}

  /** Types, label, the article's own name, codes, coordinates and same-as link of a node. */
  static Description describe(Node node, Named named) {
    Identity identity = named.identity();
    Description description =
        new Description(node)
            .types(types(identity))
            .label(identity.label())
            .text(Terms.name, named.name())
            .text(Terms.iso2, identity.iso2())
            .text(Terms.iso3, identity.iso3());
    identity
        .coordinates()
        .ifPresent(
            point ->
                description
                    .decimal(Terms.geoLat, point.latitude())
                    .decimal(Terms.geoLong, point.longitude()));
    if (identity.wikidata().isPresent()) {
      description.add(OWL.sameAs.asNode(), Scope.wikidata(identity));
    }
    return description;
  }

  /** The places in the text where an article names one of its actors. */
  static void mentions(Node node, List<Evidence> mentions, Scope scope, Description article) {
    String id = scope.facts().source().article().id();
    for (Evidence mention : mentions) {
      Node words = scope.iris().mention(id, mention.start(), mention.end());
      article
          .include(new Description(node).add(Terms.mention, words))
          .include(
              new Description(words)
                  .words(scope.article(), mention.start(), mention.end(), mention.words()));
    }
  }

  private static Node[] types(Identity identity) {
    return switch (identity.type()) {
      case PERSON -> new Node[] {Terms.PERSON, Terms.ACTOR};
      case ORGANIZATION ->
          identity
              .organizationKind()
              .map(kind -> new Node[] {subclass(kind), Terms.ORGANIZATION, Terms.ACTOR})
              .orElse(new Node[] {Terms.ORGANIZATION, Terms.ACTOR});
      case COUNTRY -> new Node[] {Terms.COUNTRY, Terms.ACTOR};
      case PLACE -> new Node[] {Terms.PLACE};
      case ACTOR -> new Node[] {Terms.ACTOR};
    };
  }

  private static Node subclass(OrganizationKind kind) {
    return switch (kind) {
      case GOVERNMENT_BODY -> Terms.GOVERNMENT_BODY;
      case DIPLOMATIC_MISSION -> Terms.DIPLOMATIC_MISSION;
      case INTERGOVERNMENTAL_ORGANIZATION -> Terms.INTERGOVERNMENTAL_ORGANIZATION;
      case PARTY -> Terms.PARTY;
      case MEDIA -> Terms.MEDIA_OUTLET;
      case COMPANY -> Terms.COMPANY;
      case ARMED_GROUP -> Terms.ARMED_GROUP;
    };
  }
}
