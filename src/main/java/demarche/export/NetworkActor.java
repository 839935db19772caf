package demarche.export;

/**
 * An actor or place in a file for network tools.
 *
 * @param kind the last folder of its IRI, such as person
 */
public record NetworkActor(String iri, String label, String kind) {
  /** An actor of an IRI, which tells its kind. */
  public static NetworkActor of(String iri, String label) {
    String[] parts = iri.split("/", -1);
    return new NetworkActor(iri, label, parts.length < 2 ? "" : parts[parts.length - 2]);
  }
}
