package demarche.search;

import demarche.vocabulary.Terms;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The texts of the graph, each a document of its own, for SPARQL's {@code text:query}. */
final class Literals {
  /** The properties whose texts are here, each by a name. */
  static final EntityDefinition PROPERTIES = properties();

  private static final Map<String, Float> TEXT = Map.of("text", 1f);
  private static final Sort ORDER = new Sort(SortField.FIELD_SCORE, SortField.FIELD_DOC);
  private static final int LONGEST_KEY = 16_000;

  private final Shelf shelf;

  Literals(Shelf shelf) {
    this.shelf = shelf;
  }

  /** Closes what is read. */
  void close() {
    shelf.close();
  }

  private static EntityDefinition properties() {
    EntityDefinition properties = new EntityDefinition("subject", "label", RDFS.label.asNode());
    properties.set("name", Terms.name);
    properties.set("words", Terms.words);
    properties.set("topic", Terms.topic);
    properties.set("headline", Terms.schemaHeadline);
    properties.setLangField("language");
    return properties;
  }

  /** The document of a triple with a text. */
  static Document document(Triple triple) {
    String text = triple.getObject().getLiteralLexicalForm();
    Document document = new Document();
    document.add(kept("subject", triple.getSubject().getURI()));
    document.add(kept("property", triple.getPredicate().getURI()));
    document.add(
        kept("language", triple.getObject().getLiteralLanguage().toLowerCase(Locale.ROOT)));
    document.add(new TextField("text", text, Field.Store.YES));
    BytesRef key = new BytesRef(triple.getSubject() + " " + triple.getPredicate() + " " + text);
    key.length = Math.min(key.length, LONGEST_KEY);
    document.add(new SortedDocValuesField("key", key));
    return document;
  }

  private static StringField kept(String field, String value) {
    return new StringField(field, value, Field.Store.YES);
  }

  /**
   * The texts that have all the words, best first; alike ones by subject, property and text.
   *
   * @param subjects only texts of these; all where it is empty
   * @param properties only texts of these; all where it is empty
   * @param language only texts of this language; all where it is empty
   * @param limit how many; all where it is not above 0
   */
  List<TextHit> find(
      Wanted wanted,
      Collection<String> subjects,
      Collection<String> properties,
      String language,
      int limit) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(wanted.in(TEXT), Occur.MUST);
    only(query, "subject", subjects);
    only(query, "property", properties);
    if (!language.isEmpty()) {
      query.add(
          new TermQuery(new Term("language", language.toLowerCase(Locale.ROOT))), Occur.FILTER);
    }
    int most = limit > 0 ? limit : shelf.read((s, r) -> Math.max(1, s.count(query.build())));
    return shelf.best(query.build(), ORDER, 0, most).stream().map(this::hit).toList();
  }

  private static void only(BooleanQuery.Builder query, String field, Collection<String> values) {
    if (!values.isEmpty()) {
      query.add(
          new TermInSetQuery(
              field, values.stream().map(BytesRef::new).collect(Collectors.toList())),
          Occur.FILTER);
    }
  }

  private TextHit hit(ScoreDoc found) {
    Document document = shelf.document(found.doc);
    String text = document.get("text");
    String language = document.get("language");
    Node literal =
        language.isEmpty()
            ? NodeFactory.createLiteralString(text)
            : NodeFactory.createLiteralLang(text, language);
    return new TextHit(
        NodeFactory.createURI(document.get("subject")),
        found.score,
        literal,
        null,
        NodeFactory.createURI(document.get("property")));
  }
}
