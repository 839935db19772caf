package demarche.serve;

import demarche.exchange.Handler;
import demarche.problem.ExitCode;
import demarche.problem.Failure;
import demarche.search.Library;
import demarche.store.GraphStore;
import java.net.InetSocketAddress;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.eclipse.jetty.ee11.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;

/**
 * A graph on the network: Fuseki's server with handlers of our own. No update, no graph store, no
 * admin; only this machine reaches it unless something else is asked for.
 */
public final class GraphServer implements AutoCloseable {
  private static final int HEADER_BYTES = 32 * 1024;

  /** How much of an answer is gathered before it is sent. */
  private static final int ANSWER_BYTES = 32 * 1024;

  private final FusekiServer server;
  private final Library library;
  private final Warming warming;

  private GraphServer(FusekiServer server, Library library, Warming warming) {
    this.server = server;
    this.library = library;
    this.warming = warming;
  }

  /**
   * An article's id may be an address of its own, whose slashes and percent signs stand encoded in
   * ours. Paths are read as they are written and no file is looked for, so that an encoded slash
   * leads nowhere else.
   */
  private static final UriCompliance WITH_ADDRESSES_AS_IDS =
      UriCompliance.DEFAULT.with(
          "ADDRESSES_AS_IDS",
          UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
          UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING);

  /**
   * Starts serving.
   *
   * @param store the graph; nobody else changes it meanwhile
   * @param serving where and how
   * @throws Failure where the port is taken
   */
  public static GraphServer start(GraphStore store, Serving serving) {
    Library library = Library.of(store);
    Site site = Site.over(store, library, serving);
    FusekiServer server = server(site.handler(), serving);
    try {
      server.start();
    } catch (FusekiException e) {
      library.close();
      throw new Failure(
          ExitCode.IN_USE,
          "port "
              + serving.port()
              + " of "
              + new InetSocketAddress(serving.bind(), serving.port()).getHostString()
              + " cannot be served: another program has it",
          e);
    }
    return new GraphServer(server, library, Warming.start(library, site::warm));
  }

  /**
   * A server that is not started yet.
   *
   * @param site answers whom the gate lets in
   */
  static FusekiServer server(Handler site, Serving serving) {
    FusekiServer server =
        FusekiServer.create()
            .loopback(serving.isLocal())
            .port(serving.port())
            .enablePing(false)
            .enableStats(false)
            .enableMetrics(false)
            .fusekiModules(FusekiModules.empty())
            .addServlet("/*", new Front(new Gate(site, serving), serving.limits()))
            .build();
    bind(server.getJettyServer(), serving);
    return server;
  }

  /**
   * The address that is listened on, how long and how much a client may take to ask, and what is
   * said where a request never reaches a handler.
   */
  private static void bind(Server jetty, Serving serving) {
    Speechless errors = new Speechless(Front.ALWAYS);
    jetty.setErrorHandler(errors);
    jetty.getDescendants(ContextHandler.class).forEach(each -> each.setErrorHandler(errors));
    jetty.getDescendants(ServletHandler.class).forEach(each -> each.setDecodeAmbiguousURIs(true));
    for (Connector each : jetty.getConnectors()) {
      if (each instanceof ServerConnector connector) {
        connector.setHost(serving.bind().getHostAddress());
        connector.setIdleTimeout(serving.limits().patience().toMillis());
        connector.addBean(new SlowSenders(connector.getScheduler(), serving.limits().patience()));
        HttpConfiguration http =
            connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setUriCompliance(WITH_ADDRESSES_AS_IDS);
        http.setRequestHeaderSize(HEADER_BYTES);
        // Fuseki would have 5 MB of the system's memory for each answer, however short it is.
        http.setOutputBufferSize(ANSWER_BYTES);
        http.setOutputAggregationSize(ANSWER_BYTES);
        http.setSendServerVersion(false);
        http.setSendDateHeader(false);
      }
    }
  }

  /** Where its pages begin, ending with a slash. */
  public String address() {
    return "http://localhost:" + server.getPort() + "/";
  }

  /** Waits until the server stops. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
    warming.stop();
    library.close();
    warming.close();
  }
}
