package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import demarche.exchange.Routes.Route;
import demarche.explanation.Known;
import demarche.export.NetworkActor;
import demarche.export.NetworkPart;
import demarche.store.CodePoints;
import demarche.store.GraphStore;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The facts of an actor's page as files for network tools: the steps of its positions,
 * communications and evacuations.
 */
public final class ActorNetworkFile {
  /** Where the files stand, but for the ending. */
  static final String PATH = "/actor";

  private final GraphStore store;
  private final int most;
  private final Addresses addresses;

  /**
   * @param store the graph
   * @param most how many facts an answer has at most
   * @param addresses where its things stand
   */
  public ActorNetworkFile(GraphStore store, int most, Addresses addresses) {
    this.store = store;
    this.most = most;
    this.addresses = addresses;
  }

  /** A route to each form. */
  public List<Route> routes() {
    return NetworkFiles.routes(PATH, this::selected);
  }

  /**
   * A link to each form.
   *
   * @param actor as addresses write it
   */
  static List<Link> links(String actor) {
    return NetworkFiles.links(
        ending -> Addresses.with(PATH + ending, List.of(Map.entry("actor", actor))));
  }

  private record Facts(String label, List<String> all) {}

  private NetworkFiles.Selected selected(Request request) {
    String given = request.parameter("actor").orElse("").strip();
    if (given.isEmpty()) {
      throw new Refused(
          Response.BAD_REQUEST, "Name an actor by the end of its IRI, such as country/france.");
    }
    String iri = SearchState.iri(store.base(), given);
    Facts facts = facts(NodeFactory.createURI(iri));
    boolean isCut = facts.all().size() > most;
    List<String> taken = facts.all().stream().limit(most).toList();
    NetworkPart part =
        NetworkPart.of(
            store,
            taken,
            List.of(NetworkActor.of(iri, facts.label())),
            step -> true,
            NetworkFiles.about(taken.size(), isCut));
    return new NetworkFiles.Selected(part, taken.size(), isCut);
  }

  private Facts facts(Node actor) {
    return store.read(
        data -> {
          FactCards cards = new FactCards(data, addresses, new Days());
          Known union = cards.union();
          if (!union.knows(actor)) {
            throw new Refused(Response.NOT_FOUND, "The graph knows no such actor.");
          }
          TreeSet<String> all = new TreeSet<>(CodePoints.ORDER);
          for (List<Node> slots :
              List.of(ActorPage.POSITIONS, ActorPage.COMMUNICATIONS, ActorPage.EVACUATIONS)) {
            cards.having(actor, slots).forEach(fact -> all.add(fact.getURI()));
          }
          return new Facts(union.label(actor), List.copyOf(all));
        });
  }
}
