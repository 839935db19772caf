package demarche.push;

import demarche.store.GraphStore;
import demarche.vocabulary.Terms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Sends a graph to a graph store: the ontology and its schemes, then article by article. */
public final class Push {
  private final RemoteStore remote;
  private final Journal journal;
  private final Options options;
  private int sent;
  private int unchanged;

  private Push(RemoteStore remote, Journal journal, Options options) {
    this.remote = remote;
    this.journal = journal;
    this.options = options;
  }

  /**
   * What is asked for.
   *
   * @param withText whether an article's body goes along, into the article's own graph there
   * @param afresh whether also that is sent which the remote store took before
   */
  public record Options(boolean withText, boolean afresh) {}

  /** Is told how far it is. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Another graph is there.
     *
     * @param graphs how many so far
     * @param of how many there are
     */
    void done(int graphs, int of);
  }

  /**
   * What was done.
   *
   * @param sent how many graphs were sent
   * @param unchanged how many were there already
   * @param gone graphs that were sent earlier and are no longer in the graph here, sorted
   */
  public record Outcome(int sent, int unchanged, List<String> gone) {}

  /**
   * Sends what the remote store lacks.
   *
   * @param store the graph
   * @param remote takes the graphs
   * @param journal knows what the remote store took before, and is told what it takes now
   * @throws demarche.problem.Failure where the remote store does not take a graph; those before it
   *     are noted
   */
  public static Outcome run(
      GraphStore store, RemoteStore remote, Journal journal, Options options, Progress progress) {
    Push push = new Push(remote, journal, options);
    List<OutgoingGraph> ontology = OntologyGraphs.bundled();
    List<Node> articles = store.articleGraphs();
    int all = ontology.size() + articles.size();
    Set<String> here = new HashSet<>();
    for (OutgoingGraph graph : ontology) {
      push.send(graph);
      here.add(graph.iri());
      progress.done(here.size(), all);
    }
    for (Node name : articles) {
      push.send(push.articleGraph(store, name));
      here.add(name.getURI());
      progress.done(here.size(), all);
    }
    List<String> gone = journal.graphs().stream().filter(g -> !here.contains(g)).sorted().toList();
    return new Outcome(push.sent, push.unchanged, gone);
  }

  private void send(OutgoingGraph graph) {
    String digest = graph.digest();
    boolean known =
        !options.afresh() && journal.digest(graph.iri()).filter(digest::equals).isPresent();
    if (known && remote.has(graph.iri())) {
      unchanged++;
    } else {
      remote.put(graph);
      journal.taken(graph.iri(), digest);
      sent++;
    }
  }

  private OutgoingGraph articleGraph(GraphStore store, Node name) {
    List<Triple> triples = new ArrayList<>(store.triples(name));
    if (options.withText()) {
      List<Node> articles =
          triples.stream().filter(t -> isArticle(t)).map(Triple::getSubject).toList();
      for (Node article : articles) {
        store
            .text(article)
            .map(text -> Triple.create(article, Terms.text, NodeFactory.createLiteralString(text)))
            .ifPresent(triples::add);
      }
    }
    return OutgoingGraph.of(name.getURI(), triples);
  }

  private static boolean isArticle(Triple triple) {
    return triple.getPredicate().equals(RDF.type.asNode())
        && triple.getObject().equals(Terms.ARTICLE);
  }
}
