package demarche.export;

import demarche.vocabulary.Terms;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes of the exports. */
final class Prefixes {
  /** Namespaces by prefix, in order. */
  static final Map<String, String> ALL =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  "d", Terms.ONTOLOGY,
                  "geo", "http://www.w3.org/2003/01/geo/wgs84_pos#",
                  "owl", OWL.NS,
                  "prov", "http://www.w3.org/ns/prov#",
                  "rdf", RDF.uri,
                  "rdfs", RDFS.uri,
                  "schema", "https://schema.org/",
                  "skos", "http://www.w3.org/2004/02/skos/core#",
                  "xsd", XSD.NS)));

  private Prefixes() {}
}
