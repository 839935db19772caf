package demarche.store;

import demarche.vocabulary.Terms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Articles made for tests of the store and of what reads it. */
public final class Articles {
  public static final String BASE = Terms.DEFAULT_BASE;

  /** A word that stands in every body and nowhere else. */
  public static final String SECRET = "hippopotamus";

  private Articles() {}

  public static Node iri(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  /** An article with two facts by one person, told in its own words. */
  public static StoredArticle article(String id, String... words) {
    Node article = iri("article/" + id);
    Node person = iri("person/jane-doe");
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(article, RDF.type.asNode(), Terms.ARTICLE));
    triples.add(Triple.create(person, RDF.type.asNode(), Terms.PERSON));
    triples.add(
        Triple.create(
            person, RDFS.label.asNode(), NodeFactory.createLiteralLang("Jane Doe", "en")));
    for (int i = 0; i < words.length; i++) {
      Node fact = iri("fact/" + id + "-" + i);
      Node evidence = iri("evidence/" + id + "-" + i + "/0-9");
      triples.add(Triple.create(fact, RDF.type.asNode(), Terms.POSITION));
      triples.add(Triple.create(fact, Terms.speaker, person));
      triples.add(Triple.create(fact, Terms.article, article));
      triples.add(Triple.create(fact, Terms.mainEvidence, evidence));
      triples.add(Triple.create(evidence, RDF.type.asNode(), Terms.EVIDENCE));
      triples.add(
          Triple.create(
              evidence,
              Terms.start,
              NodeFactory.createLiteralDT(String.valueOf(i), XSDDatatype.XSDinteger)));
      triples.add(Triple.create(evidence, Terms.words, NodeFactory.createLiteralString(words[i])));
    }
    return new StoredArticle(
        iri("graph/" + id), article, "Body of " + id + ": " + SECRET + ".", triples);
  }

  /** Builds or updates a graph. */
  public static StoreWriter.Stored build(Path kg, StoredArticle... articles) {
    try (StoreWriter writer = StoreWriter.open(kg, BASE)) {
      for (StoredArticle article : articles) {
        writer.put(article);
      }
      return writer.commit();
    }
  }
}
