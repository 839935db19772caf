package demarche.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Lets SPARQL queries look up words: {@code (?thing ?score ?text) text:query (d:words "ceasefire")}
 * as Jena's text module has it, over our own index and with our own reading of the words, in which
 * nothing is an error and nothing is costly.
 */
public final class TextQueries implements TextIndex {
  /** The namespace of the property. */
  public static final String NAMESPACE = "http://jena.apache.org/text#";

  /** The IRI of the property. */
  public static final String IRI = NAMESPACE + "query";

  private final Library library;

  private TextQueries(Library library) {
    this.library = library;
  }

  /**
   * Lets the queries that are run with a context look words up.
   *
   * @param context of a run, or of a dataset for all runs over it
   * @param library whose index is asked; while it is being made, a query is refused
   */
  public static void register(Context context, Library library) {
    PropertyFunctionRegistry functions = new PropertyFunctionRegistry();
    PropertyFunctionRegistry known = PropertyFunctionRegistry.get(context);
    (known == null ? functions : known).put(IRI, iri -> new TextQueryPF());
    if (known == null) {
      PropertyFunctionRegistry.set(context, functions);
    }
    context.set(TextQuery.textIndex, new TextQueries(library));
  }

  /** Whether a query names the property, and so may need the index. */
  public static boolean isAskedBy(Query query) {
    Query written = query.cloneQuery();
    written.setPrefixMapping(PrefixMapping.Factory.create());
    return written.serialize().contains("<" + IRI + ">");
  }

  private List<TextHit> find(
      Optional<String> subject,
      @Nullable List<Resource> properties,
      @Nullable String words,
      @Nullable String language,
      int limit) {
    Collection<String> only =
        properties == null
            ? List.of()
            : properties.stream().filter(Resource::isURIResource).map(Resource::getURI).toList();
    Wanted wanted = Wanted.of(words == null ? "" : words);
    if (wanted.isEmpty()) {
      return List.of();
    }
    return library
        .index()
        .literals()
        .find(wanted, subject.stream().toList(), only, language == null ? "" : language, limit);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node subject,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    Optional<String> one =
        subject == null || !subject.isURI() ? Optional.empty() : Optional.of(subject.getURI());
    return find(one, properties, words, language, limit);
  }

  @Override
  public List<TextHit> query(
      @Nullable String subject,
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return find(Optional.ofNullable(subject), properties, words, language, limit);
  }

  @Override
  public List<TextHit> query(
      List<Resource> properties,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    return find(Optional.empty(), properties, words, language, limit);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property, String words, @Nullable String graph, @Nullable String language) {
    return query(property, words, graph, language, 0, null);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit) {
    return query(property, words, graph, language, limit, null);
  }

  @Override
  public List<TextHit> query(
      @Nullable Node property,
      String words,
      @Nullable String graph,
      @Nullable String language,
      int limit,
      @Nullable String highlight) {
    List<Resource> properties =
        property == null
            ? List.of()
            : List.of(org.apache.jena.rdf.model.ResourceFactory.createResource(property.getURI()));
    return find(Optional.empty(), properties, words, language, limit);
  }

  @Override
  public EntityDefinition getDocDef() {
    return Literals.PROPERTIES;
  }

  @Override
  public Map<String, Node> get(String subject) {
    return Map.of();
  }

  @Override
  public void addEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void updateEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void deleteEntity(Entity entity) {
    throw readOnly();
  }

  @Override
  public void prepareCommit() {
    throw readOnly();
  }

  @Override
  public void commit() {
    throw readOnly();
  }

  @Override
  public void rollback() {
    throw readOnly();
  }

  @Override
  public void close() {}

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("an index for reading");
  }
}
