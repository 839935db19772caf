package demarche.endpoint;

import demarche.search.TextQueries;
import demarche.store.GraphStore;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What the endpoint says of itself, in the W3C's words for SPARQL services. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String SIMPLE = "http://www.w3.org/ns/entailment/Simple";

  private final GraphStore store;
  private volatile Optional<Figures> figures = Optional.empty();

  /** Of a store that nobody changes any more: its figures are taken once, when first asked for. */
  ServiceDescription(GraphStore store) {
    this.store = store;
  }

  private record Figures(long triples, long graphs) {}

  private Figures figures() {
    Figures taken =
        figures.orElseGet(() -> new Figures(store.size(), store.read(DatasetGraph::size)));
    figures = Optional.of(taken);
    return taken;
  }

  /**
   * The description.
   *
   * @param address where the client found the endpoint
   */
  Graph at(String address) {
    Model model = ModelFactory.createDefaultModel();
    model.setNsPrefix("sd", SD).setNsPrefix("void", VOID);
    Resource service = model.createResource(sd(model, "Service"));
    service
        .addProperty(property(model, "endpoint"), model.createResource(address))
        .addProperty(property(model, "supportedLanguage"), sd(model, "SPARQL11Query"))
        .addProperty(property(model, "feature"), sd(model, "UnionDefaultGraph"))
        .addProperty(property(model, "propertyFeature"), lookup(model))
        .addProperty(property(model, "defaultEntailmentRegime"), model.createResource(SIMPLE))
        .addProperty(property(model, "defaultDataset"), dataset(model));
    Property format = property(model, "resultFormat");
    Format.OF_ROWS.forEach(f -> service.addProperty(format, model.createResource(f.iri())));
    Format.OF_GRAPHS.forEach(f -> service.addProperty(format, model.createResource(f.iri())));
    return model.getGraph();
  }

  /** The property by which words are looked up. */
  private static Resource lookup(Model model) {
    return model
        .createResource(TextQueries.IRI)
        .addProperty(RDF.type, sd(model, "Feature"))
        .addProperty(RDFS.label, "text:query, which finds texts by their words", "en");
  }

  /** The default graph is the union of the articles' graphs, one for each document. */
  private Resource dataset(Model model) {
    Resource union =
        model
            .createResource(sd(model, "Graph"))
            .addProperty(model.createProperty(VOID, "triples"), number(model, figures().triples()));
    return model
        .createResource(sd(model, "Dataset"))
        .addProperty(RDF.type, model.createResource(VOID + "Dataset"))
        .addProperty(model.createProperty(VOID, "documents"), number(model, figures().graphs()))
        .addProperty(property(model, "defaultGraph"), union);
  }

  private static Literal number(Model model, long count) {
    return model.createTypedLiteral(Long.toString(count), XSDDatatype.XSDinteger);
  }

  private static Resource sd(Model model, String name) {
    return model.createResource(SD + name);
  }

  private static Property property(Model model, String name) {
    return model.createProperty(SD, name);
  }
}
