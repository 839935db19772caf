package demarche.mapper;

import demarche.article.Article;
import demarche.fact.Fact;
import demarche.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One article as triples, still in parts, so that a fact can be left out with all that only it
 * brought.
 *
 * @param source the article
 * @param graph the IRI of its named graph
 * @param article the IRI of the article itself
 * @param own the article's own description and what it names
 * @param facts its facts, in the order of their IRIs
 * @param nodes the description of each node that the article or a fact refers to
 * @param problems what was noticed while mapping: facts told twice
 */
public record MappedArticle(
    Article source,
    Node graph,
    Node article,
    Part own,
    List<MappedFact> facts,
    Map<Node, Part> nodes,
    List<Problem> problems) {
  public MappedArticle {
    facts = List.copyOf(facts);
    // Keeps its order, which Map.copyOf would not.
    nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
    problems = List.copyOf(problems);
  }

  /**
   * Some triples and the nodes that they refer to.
   *
   * @param triples in the order in which they were made
   * @param refersTo keys of {@link MappedArticle#nodes}
   */
  public record Part(List<Triple> triples, Set<Node> refersTo) {
    public Part {
      triples = List.copyOf(triples);
      // Set.copyOf would give them another order in every run.
      refersTo = Collections.unmodifiableSet(new LinkedHashSet<>(refersTo));
    }
  }

  /**
   * A fact as triples.
   *
   * @param fact what was mapped, without its finder
   * @param iri the fact's IRI
   * @param part its description, its evidence and its shortcuts
   */
  public record MappedFact(Fact fact, Node iri, Part part) {}

  /** All triples of the article's named graph, each once; nodes that nothing refers to are out. */
  public List<Triple> triples() {
    int size = own.triples().size();
    for (MappedFact fact : facts) {
      size += fact.part().triples().size();
    }
    LinkedHashSet<Triple> all = LinkedHashSet.newLinkedHashSet(2 * size);
    all.addAll(own.triples());
    LinkedHashSet<Node> described = new LinkedHashSet<>();
    List<Node> open = new ArrayList<>(own.refersTo());
    for (MappedFact fact : facts) {
      all.addAll(fact.part().triples());
      open.addAll(fact.part().refersTo());
    }
    for (int i = 0; i < open.size(); i++) {
      Part part = nodes.get(open.get(i));
      if (part != null && described.add(open.get(i))) {
        all.addAll(part.triples());
        open.addAll(part.refersTo());
      }
    }
    return Collections.unmodifiableList(new ArrayList<>(all));
  }

  /** The same article without some of its facts. */
  public MappedArticle without(Set<Node> factIris) {
    List<MappedFact> kept = facts.stream().filter(f -> !factIris.contains(f.iri())).toList();
    return new MappedArticle(source, graph, article, own, kept, nodes, problems);
  }
}
