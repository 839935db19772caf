package demarche.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Every term that a data graph uses. {@code ontology/demarche.ttl} defines the own ones. */
public final class Terms {
  /** The ontology's namespace. */
  public static final String ONTOLOGY = "https://w3id.org/demarche/ontology#";

  /** The default base of the data's IRIs. */
  public static final String DEFAULT_BASE = "https://w3id.org/demarche/kg/";

  /** Where Wikidata's entities stand. */
  public static final String WIKIDATA = "http://www.wikidata.org/entity/";

  // Classes
  public static final Node ARTICLE = own("Article");
  public static final Node EVIDENCE = own("Evidence");
  public static final Node FACT = own("Fact");
  public static final Node OFFICE_HELD = own("OfficeHeld");
  public static final Node POSITION = own("Position");
  public static final Node COMMUNICATION = own("Communication");
  public static final Node EVACUATION = own("Evacuation");
  public static final Node ACTOR = own("Actor");
  public static final Node PERSON = own("Person");
  public static final Node ORGANIZATION = own("Organization");
  public static final Node COUNTRY = own("Country");
  public static final Node PLACE = own("Place");
  public static final Node GOVERNMENT_BODY = own("GovernmentBody");
  public static final Node DIPLOMATIC_MISSION = own("DiplomaticMission");
  public static final Node INTERGOVERNMENTAL_ORGANIZATION = own("IntergovernmentalOrganization");
  public static final Node PARTY = own("Party");
  public static final Node MEDIA_OUTLET = own("MediaOutlet");
  public static final Node COMPANY = own("Company");
  public static final Node ARMED_GROUP = own("ArmedGroup");

  // What an article names
  public static final Node name = own("name");
  public static final Node names = own("names");
  public static final Node mention = own("mention");
  public static final Node country = own("country");
  public static final Node iso2 = own("iso2");
  public static final Node iso3 = own("iso3");

  // Facts and their words
  public static final Node article = own("article");
  public static final Node evidence = own("evidence");
  public static final Node mainEvidence = own("mainEvidence");
  public static final Node start = own("start");
  public static final Node end = own("end");
  public static final Node words = own("words");
  public static final Node slot = own("slot");
  public static final Node text = own("text");
  public static final Node origin = own("origin");
  public static final Node originKind = own("originKind");
  public static final Node date = own("date");
  public static final Node time = own("time");
  public static final Node deadline = own("deadline");
  public static final Node deadlineTime = own("deadlineTime");

  // Offices
  public static final Node person = own("person");
  public static final Node title = own("title");
  public static final Node of = own("of");
  public static final Node asOf = own("asOf");

  // Positions
  public static final Node speaker = own("speaker");
  public static final Node holder = own("holder");
  public static final Node stance = own("stance");
  public static final Node topic = own("topic");
  public static final Node addressee = own("addressee");
  public static final Node target = own("target");
  public static final Node via = own("via");
  public static final Node quoted = own("quoted");
  public static final Node represents = own("represents");
  public static final Node about = own("about");

  // Communications
  public static final Node kind = own("kind");
  public static final Node participant = own("participant");

  // Evacuations
  public static final Node organizer = own("organizer");
  public static final Node evacuees = own("evacuees");
  public static final Node from = own("from");
  public static final Node place = own("place");
  public static final Node to = own("to");
  public static final Node means = own("means");
  public static final Node present = own("present");
  public static final Node presentQualifier = own("presentQualifier");
  public static final Node planned = own("planned");
  public static final Node plannedQualifier = own("plannedQualifier");
  public static final Node evacuated = own("evacuated");
  public static final Node evacuatedQualifier = own("evacuatedQualifier");
  public static final Node status = own("status");

  // Shortcuts
  public static final Node spokeWith = own("spokeWith");
  public static final Node metWith = own("metWith");
  public static final Node visitedWith = own("visitedWith");
  public static final Node correspondedWith = own("correspondedWith");
  public static final Node supports = own("supports");
  public static final Node criticizes = own("criticizes");
  public static final Node rejects = own("rejects");
  public static final Node urges = own("urges");
  public static final Node warns = own("warns");
  public static final Node commitsTo = own("commitsTo");
  public static final Node evacuatesFrom = own("evacuatesFrom");

  // Other vocabularies
  public static final Node CONCEPT = iri("http://www.w3.org/2004/02/skos/core#Concept");
  public static final Node schemaIdentifier = iri("https://schema.org/identifier");
  public static final Node schemaHeadline = iri("https://schema.org/headline");
  public static final Node schemaPublisher = iri("https://schema.org/publisher");
  public static final Node schemaUrl = iri("https://schema.org/url");
  public static final Node schemaDatePublished = iri("https://schema.org/datePublished");
  public static final Node provAgent = iri("http://www.w3.org/ns/prov#Agent");
  public static final Node provPerson = iri("http://www.w3.org/ns/prov#Person");
  public static final Node provSoftwareAgent = iri("http://www.w3.org/ns/prov#SoftwareAgent");
  public static final Node geoLat = iri("http://www.w3.org/2003/01/geo/wgs84_pos#lat");
  public static final Node geoLong = iri("http://www.w3.org/2003/01/geo/wgs84_pos#long");

  private Terms() {}

  private static Node own(String local) {
    return iri(ONTOLOGY + local);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
