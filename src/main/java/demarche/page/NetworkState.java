package demarche.page;

import demarche.exchange.Addresses;
import demarche.exchange.Refused;
import demarche.exchange.Request;
import demarche.exchange.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A graph of actors as it stands in an address: what is around one, or the steps among a set.
 *
 * @param actor a name or an IRI; empty where a set is asked for
 * @param nodes the IRIs of the set; empty where what is around one is asked for
 * @param base of the graph's IRIs; nodes are written without it in addresses
 */
record NetworkState(String actor, List<String> nodes, String base) {
  /** Where graphs of actors stand. */
  static final String PATH = "/network";

  /** The parameter of an actor of a set. */
  static final String NODE = "node";

  /** How many actors a picture holds at most, and a set in an address. */
  static final int MOST = 150;

  private static final int LONGEST = 1000;

  NetworkState {
    nodes = List.copyOf(nodes);
  }

  /**
   * Reads the parameters of a request.
   *
   * @throws Refused where there are too many actors, or an IRI is too long
   */
  static NetworkState of(Request request, String base) {
    List<String> given = request.all(NODE).stream().filter(v -> !v.isBlank()).distinct().toList();
    if (given.size() > MOST || given.stream().anyMatch(v -> v.length() > LONGEST)) {
      throw new Refused(
          Response.BAD_REQUEST,
          "A graph may have "
              + MOST
              + " actors, none with an IRI longer than "
              + LONGEST
              + " characters.");
    }
    List<String> nodes =
        given.stream().map(v -> SearchState.iri(base, v)).distinct().sorted().toList();
    return new NetworkState(
        nodes.isEmpty() ? request.parameter("actor").orElse("").strip() : "", nodes, base);
  }

  /** Whether the steps among a set are asked for. */
  boolean isSet() {
    return !nodes.isEmpty();
  }

  /** The same for another set. */
  NetworkState among(List<String> iris) {
    return new NetworkState("", iris, base);
  }

  /** An IRI as addresses write it. */
  String written(String iri) {
    return SearchState.written(base, iri);
  }

  /** The address of this graph, with an ending of its path. */
  String at(String ending) {
    List<Map.Entry<String, String>> parameters = new ArrayList<>();
    parameters.add(Map.entry("actor", actor));
    nodes.forEach(iri -> parameters.add(Map.entry(NODE, written(iri))));
    return Addresses.with(PATH + ending, parameters);
  }
}
