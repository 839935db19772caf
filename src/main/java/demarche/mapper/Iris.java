package demarche.mapper;

import demarche.fact.Origin;
import demarche.identity.Identity;
import demarche.identity.IriPaths;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Mints every IRI of a data graph.
 *
 * @param base where they stand; ends in a slash
 */
public record Iris(String base) {

  /** The named graph of an article. */
  public Node graph(String articleId) {
    return under("graph/" + IriPaths.encode(articleId));
  }

  /** The article itself. */
  public Node article(String articleId) {
    return under("article/" + IriPaths.encode(articleId));
  }

  /** An actor or place. */
  public Node entity(Identity identity) {
    return under(identity.path());
  }

  Node fact(String key) {
    return under("fact/" + key);
  }

  Node evidence(String factKey, int start, int end) {
    return under("evidence/" + factKey + "/" + start + "-" + end);
  }

  Node mention(String articleId, int start, int end) {
    return under("mention/" + IriPaths.encode(articleId) + "/" + start + "-" + end);
  }

  Node origin(Origin origin) {
    String kind = origin.kind().map(k -> IriPaths.slug(k.code()) + "/").orElse("");
    return under("origin/" + kind + IriPaths.slug(origin.name()));
  }

  Node means(String asTold) {
    return under("means/" + IriPaths.slug(asTold));
  }

  private Node under(String path) {
    return NodeFactory.createURI(base + path);
  }
}
