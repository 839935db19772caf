package demarche.push;

import demarche.problem.ExitCode;
import demarche.problem.Failure;

/** What a user can do where a graph store does not take a graph. */
final class Refusals {
  private static final String GOES_ON = "; a repeat goes on where this stopped.";

  private Refusals() {}

  /** The sentence for a status that is no success. */
  static Failure of(int status, Endpoint endpoint, String graph) {
    String sentence =
        switch (status) {
          case 401 ->
              endpoint
                  + " does not know us (401): give credentials that it accepts by --credentials, or"
                  + " by "
                  + Credentials.USER
                  + " and "
                  + Credentials.PASSWORD
                  + ", or by "
                  + Credentials.TOKEN;
          case 403 ->
              endpoint + " lets us not write (403): give the credentials of a user who may write";
          case 404, 410 ->
              "there is no graph store at "
                  + endpoint
                  + " ("
                  + status
                  + "): check the address, which for Fuseki ends in /DATASET/data";
          case 405, 501 ->
              endpoint
                  + " takes no graphs ("
                  + status
                  + "): give the address of a graph store that may be written";
          case 413 ->
              "the graph "
                  + graph
                  + " is larger than "
                  + endpoint
                  + " takes (413): raise its limit for requests";
          default -> other(status, endpoint, graph);
        };
    return new Failure(ExitCode.INPUT, sentence + GOES_ON);
  }

  private static String other(int status, Endpoint endpoint, String graph) {
    return switch (status / 100) {
      case 3 ->
          endpoint
              + " has moved ("
              + status
              + "): give the address of the graph store itself, for redirects are not followed";
      case 5 -> endpoint + " keeps failing (" + status + "): look into its log, then push again";
      default ->
          endpoint + " does not take " + graph + " (" + status + "): look into the server's log";
    };
  }

  /** The sentence for a connection that does not come about or does not last. */
  static Failure unreachable(Endpoint endpoint, Exception cause) {
    return new Failure(
        ExitCode.INPUT,
        endpoint + " cannot be reached: check the address and that the server runs" + GOES_ON,
        cause);
  }

  /** The sentence for a certificate that this Java does not accept. */
  static Failure untrusted(Endpoint endpoint, Exception cause) {
    return new Failure(
        ExitCode.INPUT,
        "no safe connection to "
            + endpoint
            + ": check the address and that this Java trusts the server's certificate"
            + GOES_ON,
        cause);
  }
}
