package demarche.serve;

import demarche.problem.ExitCode;
import demarche.problem.Failure;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A Fuseki server with one service: SPARQL query at {@code /kg/sparql}. No update, no graph store,
 * no admin, no SERVICE; only this machine reaches it.
 */
public final class GraphServer implements AutoCloseable {
  private static final String NAME = "/kg";
  private static final String ENDPOINT = "sparql";

  private final FusekiServer server;

  private GraphServer(FusekiServer server) {
    this.server = server;
  }

  /**
   * Starts serving.
   *
   * @param graph what queries see; its default graph is what they see without GRAPH
   * @param port the port on the loopback address; 0 takes a free one
   * @throws Failure where the port is taken
   */
  public static GraphServer start(DatasetGraph graph, int port) {
    graph.getContext().set(ARQ.httpServiceAllowed, false);
    DataService service =
        DataService.newBuilder(graph)
            .withStdServices(false)
            .addEndpoint(Operation.Query, ENDPOINT)
            .build();
    FusekiServer server =
        FusekiServer.create()
            .loopback(true)
            .port(port)
            .enablePing(false)
            .enableStats(false)
            .enableMetrics(false)
            .fusekiModules(FusekiModules.empty())
            .add(NAME, service)
            .addFilter("/*", GraphServer::onlyTheEndpoint)
            .build();
    try {
      server.start();
    } catch (FusekiException e) {
      throw new Failure(
          ExitCode.IN_USE,
          "port " + port + " of the loopback address cannot be served: another program has it",
          e);
    }
    return new GraphServer(server);
  }

  /**
   * Fuseki would also give out the whole graph at the service's own path: nothing else is served.
   */
  private static void onlyTheEndpoint(
      ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http
        && response instanceof HttpServletResponse answer
        && !http.getRequestURI().equals(NAME + "/" + ENDPOINT)) {
      answer.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Where queries are answered. */
  public String address() {
    return "http://localhost:" + server.getPort() + NAME + "/" + ENDPOINT;
  }

  /** Waits until the server stops. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
  }
}
