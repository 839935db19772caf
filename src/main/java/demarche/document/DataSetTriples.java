package demarche.document;

import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** A data set in the words of VoID and DCAT. */
final class DataSetTriples {
  private static final String LICENCE = "https://www.apache.org/licenses/LICENSE-2.0";

  private final DataSet counted;
  private final String server;
  private final Node set;
  private final String description;
  private final List<Triple> triples = new ArrayList<>();

  private DataSetTriples(DataSet counted, String server) {
    this.counted = counted;
    this.server = server;
    this.set = iri(counted.base());
    this.description = server + "/.well-known/void";
  }

  /**
   * Tells a data set.
   *
   * @param server where it is served, without a slash at the end
   * @param vocabularies the IRIs of the namespaces that it uses
   */
  static List<Triple> of(
      DataSet counted, String server, List<String> vocabularies, List<Download> downloads) {
    DataSetTriples all = new DataSetTriples(counted, server);
    all.document();
    all.set(vocabularies);
    all.access(downloads);
    all.counts();
    all.links();
    return bySubject(all.triples);
  }

  /** The triples of each subject together, in the order in which the subjects come. */
  private static List<Triple> bySubject(List<Triple> triples) {
    Map<Node, List<Triple>> subjects = new LinkedHashMap<>();
    for (Triple triple : triples) {
      subjects.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
    }
    return subjects.values().stream().flatMap(List::stream).toList();
  }

  private void document() {
    Node document = iri(description);
    add(document, RDF.Nodes.type, iri(VOID.getURI() + "DatasetDescription"));
    add(document, FOAF.primaryTopic.asNode(), set);
    add(document, DCTerms.title.asNode(), text("What this graph holds"));
  }

  private void set(List<String> vocabularies) {
    add(set, RDF.Nodes.type, VOID.Dataset.asNode());
    add(set, RDF.Nodes.type, DCAT.Dataset.asNode());
    add(set, DCTerms.title.asNode(), text("Démarche: a graph of diplomacy as news tells it"));
    add(
        set,
        DCTerms.description.asNode(),
        text(
            "Offices, positions, communications and evacuations, each with the words of the article"
                + " that says so."));
    add(set, DCTerms.license.asNode(), iri(LICENCE));
    add(
        set,
        DCTerms.rights.asNode(),
        text("The words quoted from articles remain their publishers'."));
    counted.last().ifPresent(day -> add(set, DCTerms.modified.asNode(), day(day)));
    counted
        .first()
        .ifPresent(
            day -> {
              Node period = iri(description + "#period");
              add(set, DCTerms.temporal.asNode(), period);
              add(period, RDF.Nodes.type, DCTerms.PeriodOfTime.asNode());
              add(period, DCAT.startDate.asNode(), day(day));
              counted.last().ifPresent(last -> add(period, DCAT.endDate.asNode(), day(last)));
            });
    add(set, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(counted.base()));
    vocabularies.forEach(v -> add(set, VOID.vocabulary.asNode(), iri(v)));
    counted.examples().forEach(e -> add(set, VOID.exampleResource.asNode(), iri(e)));
    add(set, DCAT.landingPage.asNode(), iri(server + "/"));
  }

  private void access(List<Download> downloads) {
    Node endpoint = iri(server + "/kg/sparql");
    Node service = iri(description + "#sparql");
    add(set, VOID.sparqlEndpoint.asNode(), endpoint);
    add(service, RDF.Nodes.type, DCAT.DataService.asNode());
    add(service, DCTerms.title.asNode(), text("SPARQL 1.1 endpoint"));
    add(service, DCAT.endpointURL.asNode(), endpoint);
    add(service, DCAT.endpointDescription.asNode(), endpoint);
    add(service, DCAT.servesDataset.asNode(), set);
    for (Download download : downloads) {
      Node file = iri(server + download.path());
      Node distribution = iri(description + "#" + download.path().replaceFirst("^.*/", ""));
      add(set, VOID.dataDump.asNode(), file);
      add(set, DCAT.distribution.asNode(), distribution);
      add(distribution, RDF.Nodes.type, DCAT.Distribution.asNode());
      add(distribution, DCTerms.title.asNode(), text(download.title()));
      add(distribution, DCAT.downloadURL.asNode(), file);
      add(
          distribution,
          DCAT.mediaType.asNode(),
          iri("https://www.iana.org/assignments/media-types/" + download.type()));
      add(distribution, DCTerms.license.asNode(), iri(LICENCE));
    }
  }

  private void counts() {
    add(set, VOID.triples.asNode(), number(counted.triples()));
    add(set, VOID.entities.asNode(), number(counted.entities()));
    add(set, VOID.documents.asNode(), number(counted.documents()));
    add(set, VOID.classes.asNode(), number(counted.classes().size()));
    add(set, VOID.properties.asNode(), number(counted.properties().size()));
    int n = 0;
    for (Map.Entry<String, Long> entry : counted.classes().entrySet()) {
      Node part = iri(description + "#class-" + ++n);
      add(set, VOID.classPartition.asNode(), part);
      add(part, VOID._class.asNode(), iri(entry.getKey()));
      add(part, VOID.entities.asNode(), number(entry.getValue()));
    }
    n = 0;
    for (Map.Entry<String, Long> entry : counted.properties().entrySet()) {
      Node part = iri(description + "#property-" + ++n);
      add(set, VOID.propertyPartition.asNode(), part);
      add(part, VOID.property.asNode(), iri(entry.getKey()));
      add(part, VOID.triples.asNode(), number(entry.getValue()));
    }
  }

  private void links() {
    Node wikidata = iri("https://www.wikidata.org/");
    Node links = iri(description + "#wikidata");
    add(set, VOID.subset.asNode(), links);
    add(links, RDF.Nodes.type, VOID.Linkset.asNode());
    add(links, DCTerms.title.asNode(), text("Links to Wikidata"));
    add(links, VOID.subjectsTarget.asNode(), set);
    add(links, VOID.objectsTarget.asNode(), wikidata);
    add(links, VOID.linkPredicate.asNode(), OWL.sameAs.asNode());
    add(links, VOID.triples.asNode(), number(counted.links()));
    add(wikidata, RDF.Nodes.type, VOID.Dataset.asNode());
    add(wikidata, DCTerms.title.asNode(), text("Wikidata"));
    add(wikidata, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(Terms.WIKIDATA));
  }

  private void add(Node subject, Node property, Node value) {
    triples.add(Triple.create(subject, property, value));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralLang(text, "en");
  }

  private static Node day(String day) {
    return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
  }
}
